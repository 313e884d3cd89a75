import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Clock, londonDay } from '../../platform/clock.js';
import { Level } from '../../platform/database/policy.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { AppError, fieldError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { Post } from '../organisations/post.entity.js';
import { Person } from '../people/person.entity.js';
import { Introduction } from './introduction.entity.js';
import type { AskIntroductionInput, IntroductionVersionInput } from './introduction.inputs.js';
import { chaseOn } from './introduction.rules.js';
import { Shared } from './introduction.types.js';
import { IntroductionSteps } from './introduction-steps.js';

/** Asking for an introduction, and taking it back. */
@Injectable()
export class IntroductionsService {
  constructor(
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly steps: IntroductionSteps,
  ) {}

  /**
   * Asks a connector, who is written to and answers in private. Gives back the id, and a hint where the asker hardly needs anybody.
   * Throws VALIDATION by field (nobody can reach the connector, the day is past), NOT_FOUND for people who are not seen.
   */
  askIntroduction(caller: Caller, input: AskIntroductionInput): Promise<Written<{ id: string; hint: string | null }>> {
    return this.writes.run(caller, { action: 'introduction.ask', input }, async (tx) => {
      const target = await tx.get(Person, { id: input.targetPersonId });
      const connectorMember = await this.connectorMember(tx, input);
      await this.check(tx, input);
      const id = randomUUID();
      await tx.grant('introduction', id, tx.memberId, Level.OWN);
      const today = londonDay(tx.now);
      const chase = chaseOn('ASKED', today, input.hopedBy ?? null);
      await tx.insert(Introduction, {
        ...input, id, askerUserId: tx.userId, askerMemberId: tx.memberId, connectorMemberId: connectorMember,
        shares: [...new Set([Shared.NAME_ROLE_EMAIL, ...input.shares])], chaseOn: chase, askedAt: tx.now,
      });
      if (connectorMember && connectorMember !== tx.memberId) await tx.grant('introduction', id, connectorMember, Level.EDIT);
      await queueTask(tx, 'introduction_ask', { id });
      await this.steps.chase(tx, id, 'ASKED', chase);
      tx.subject({ kind: 'INTRODUCTION', id, rootId: id });
      return { id, hint: await this.hint(tx, target) };
    });
  }

  /** Takes a request back before anybody was introduced. */
  withdrawIntroduction(caller: Caller, { id, version }: IntroductionVersionInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'introduction.withdraw', input: { id, version } }, async (tx) => {
      const row = await this.steps.load(tx, id, 'ASKER');
      if (row.mailId) throw new AppError('CONFLICT', 'The introduction is on its way. It can no longer be withdrawn.');
      await this.steps.move(tx, row, 'WITHDRAWN', 'ASKER', { closedAt: tx.now }, version);
      return id;
    });
  }

  private async connectorMember(tx: WriteTransaction, { connectorPersonId, targetPersonId }: AskIntroductionInput): Promise<string | null> {
    const connector = await tx.get(Person, { id: connectorPersonId });
    if (connectorPersonId === targetPersonId) throw fieldError('connectorPersonId', 'Choose somebody else to introduce you.');
    const [reach] = await tx.sql<{ memberId: string | null; userId: string | null }>('select member_id as "memberId", user_id as "userId" from app.connector_of($1)', [connectorPersonId]);
    if (!reach) throw fieldError('connectorPersonId', `Nothing says how to reach ${connector.name}. Add an e-mail address to their page, or choose somebody else.`);
    if (reach.userId === tx.userId) throw fieldError('connectorPersonId', 'This is you. Choose somebody else to introduce you, or write to them directly.');
    return reach.memberId;
  }

  private async check(tx: WriteTransaction, { targetPostId, hopedBy, opportunityId, shares }: AskIntroductionInput): Promise<void> {
    if (targetPostId) await tx.get(Post, { id: targetPostId });
    if (hopedBy && hopedBy < this.clock.today()) throw fieldError('hopedBy', 'Give a day that is not past, or leave it empty.');
    if (opportunityId) {
      const [seen] = await tx.sql('select 1 from opportunity where id = $1 and deleted_at is null', [opportunityId]);
      if (!seen) throw new AppError('NOT_FOUND');
    } else if (shares.includes(Shared.OPPORTUNITY)) throw fieldError('opportunityId', 'Choose the opportunity to share, or do not share one.');
  }

  /** "You know them already", where one strong tie leads straight to the target. */
  private async hint(tx: WriteTransaction, target: Person): Promise<string | null> {
    const [way] = await tx.sql<{ direct: boolean }>('select cardinality(people) = 1 and strengths[1] = 3 as direct from app.paths(array[$1]::uuid[], 1)', [target.id]);
    return way?.direct ? `You know ${target.name} already. You could write to them directly.` : null;
  }
}
