import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Caller } from '../../platform/auth/caller.js';
import { systemActor } from '../../platform/auth/actor.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { Undo } from '../../platform/database/undo.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { OpportunitiesService } from '../opportunities/opportunities.service.js';
import { Introduction } from './introduction.entity.js';
import type { IntroductionVersionInput, RecordResultInput } from './introduction.inputs.js';
import { refuseMove, resultMeansMet } from './introduction.rules.js';
import { IntroductionResult } from './introduction.types.js';
import { IntroductionSteps } from './introduction-steps.js';

/** What became of an introduction: made, met, and what came of it. */
@Injectable()
export class IntroductionOutcomesService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly writes: Writes,
    private readonly steps: IntroductionSteps,
    private readonly opportunities: OpportunitiesService,
    private readonly undo: Undo,
  ) {}

  onModuleInit(): void {
    this.undo.handle('introduction.ledTo', async (tx, { id: activityId, subjectId }) => {
      const { ledToId } = await this.steps.load(tx, subjectId!, 'ASKER');
      await this.undo.restoreTable(tx, activityId, 'introduction');
      const [begun] = await tx.sql(`select 1 from app.touched_by($1) t where t.table_name = 'opportunity' and t.id = $2 and t.created`, [activityId, ledToId]);
      if (begun) await this.opportunities.takeBackIn(tx, ledToId!, activityId);
    });
  }

  /** A mail server has taken the mail: each introduction in it is made. Told twice, it is made once. */
  async mailSent(mailId: string): Promise<void> {
    const rows = await this.dataSource.transaction(async (manager) => {
      await manager.query(`select set_config('app.role', 'SYSTEM', true)`);
      return manager.find(Introduction, { where: { mailId } });
    });
    for (const { id } of rows) await this.made(mailId, id);
  }

  private async made(mailId: string, id: string): Promise<void> {
    const worker = { actor: systemActor, idempotencyKey: null };
    await this.writes.run(worker, { action: 'introduction.made', input: { id, mailId } }, async (tx) => {
      const row = await tx.get(Introduction, { id });
      if (row.mailId !== mailId || refuseMove(row.state, 'MADE', 'MAIL')) throw new AlreadyMade();
      await this.steps.move(tx, row, 'MADE', 'MAIL', { madeAt: tx.now });
    }).catch((error: unknown) => {
      if (!(error instanceof AlreadyMade)) throw error;
    });
  }

  /** The introduction was made in another way, by telephone or in a mail of the connector's own. A mail that still waits is taken back. */
  recordMade(caller: Caller, { id, version }: IntroductionVersionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.made', input: { id, version } }, async (tx) => {
      const row = await tx.get(Introduction, { id });
      const by = tx.actor.kind !== 'LINK' && tx.memberId === row.askerMemberId && !(await this.steps.isPerson(tx, row.connectorPersonId)) ? 'ASKER' : 'CONNECTOR';
      await this.steps.load(tx, id, by);
      if (by === 'CONNECTOR' && row.mailId) await tx.sql(`update outbox_mail set status = 'CANCELLED', version = version + 1 where id = $1 and status = 'QUEUED'`, [row.mailId]);
      await this.steps.move(tx, row, 'MADE', by, { madeAt: tx.now }, version);
      return id;
    });
  }

  /** They met. What came of it can be recorded later. */
  recordMeeting(caller: Caller, { id, version }: IntroductionVersionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.met', input: { id, version } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'ASKER');
      await this.steps.move(tx, row, 'MET', 'ASKER', { metAt: tx.now }, version);
      return id;
    });
  }

  /**
   * What came of it, in one action; it closes the introduction. LED_TO_OPPORTUNITY begins an opportunity unless one is chosen:
   * both organisations are its parties, the other as nothing that it has not said itself, and its source is this introduction.
   * Throws VALIDATION for one that begins without a name.
   */
  recordResult(caller: Caller, input: RecordResultInput): Promise<Written<{ id: string; opportunityId: string | null }>> {
    const led = input.result === IntroductionResult.LED_TO_OPPORTUNITY;
    return this.writes.run(caller, { action: led ? 'introduction.ledTo' : 'introduction.result', input }, async (tx) => {
      const row = await this.steps.load(tx, input.id, 'ASKER');
      this.steps.mustAllow(row, 'CLOSED', 'ASKER');
      const opportunityId = led ? await this.opportunity(tx, row, input) : null;
      await this.steps.move(tx, row, 'CLOSED', 'ASKER', {
        result: input.result, resultNote: input.note || null, ledToId: opportunityId, closedAt: tx.now,
        ...(resultMeansMet[input.result] && !row.metAt ? { metAt: tx.now } : {}),
      });
      return { id: row.id, opportunityId };
    });
  }

  private async opportunity(tx: WriteTransaction, row: Introduction, { opportunityId, opportunityTitle }: RecordResultInput): Promise<string> {
    if (opportunityId) {
      const [seen] = await tx.sql('select 1 from opportunity where id = $1 and deleted_at is null', [opportunityId]);
      if (!seen) throw new AppError('NOT_FOUND');
      return opportunityId;
    }
    if (!opportunityTitle) throw fieldError('opportunityTitle', 'Name the opportunity in a few words: cards and lists show them.');
    const [facts] = await tx.sql<{ ours: string | null; theirs: string | null }>(
      `select m.organisation_id as ours, at.organisation_id as theirs from member m
       left join lateral (select po.organisation_id from post po where po.id = $2
                          union all (select po.organisation_id from appointment ap join post po on po.id = ap.post_id
                                     where ap.root_id = $3 and ap.ended_on is null order by ap.is_primary desc, ap.id) limit 1) at on true
       where m.id = $1`, [tx.memberId, row.targetPostId, row.targetPersonId]);
    const { ours = null, theirs = null } = facts ?? {};
    const parties = [
      ...(ours ? [{ organisationId: ours, role: 'LEAD' as const }] : []),
      ...(theirs && theirs !== ours ? [{ organisationId: theirs, role: 'UNSTATED' as const, commitment: 'UNSTATED' as const }] : []),
    ];
    return this.opportunities.createIn(tx, { title: opportunityTitle, summary: row.about.slice(0, 2000), introductionId: row.id, parties });
  }
}

/** Ends the worker's transaction without a write: there was nothing left to do. */
class AlreadyMade extends Error {}
