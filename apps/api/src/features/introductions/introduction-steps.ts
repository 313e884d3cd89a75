import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Undo } from '../../platform/database/undo.js';
import { AppError } from '../../platform/errors.js';
import { queueTask } from '../../platform/jobs/tasks.js';
import { Introduction } from './introduction.entity.js';
import { introductionPolicy } from './introduction.policies.js';
import { chaseOn, newsAfterMinutes, refuseMove } from './introduction.rules.js';
import type { Mover } from './introduction.states.js';
import type { IntroductionState } from './introduction.types.js';

type State = `${IntroductionState}`;

/** The one way in which an introduction moves from state to state. */
@Injectable()
export class IntroductionSteps implements OnModuleInit {
  constructor(private readonly undo: Undo) {}

  /** Once somebody was written to, undo would not reach them: withdraw, hold and the result are the ways back. A mail that was held back is gone. */
  onModuleInit(): void {
    for (const step of ['ask', 'askElse', 'answer', 'hold', 'send', 'pool', 'target', 'made']) this.undo.handle(`introduction.${step}`, 'NEVER');
  }

  /**
   * The introduction, for somebody who may move it as this side. Throws NOT_FOUND for others than its two members and the
   * holders of its links, FORBIDDEN for the wrong side: only the connector in person answers for the connector.
   */
  async load(tx: WriteTransaction, id: string, as: 'ASKER' | 'CONNECTOR' | 'TARGET'): Promise<Introduction> {
    const row = await tx.get(Introduction, { id });
    await tx.judge(introductionPolicy, 'update', row);
    const { kind, linkPurpose, memberId } = tx.actor;
    const holds = {
      ASKER: () => kind !== 'LINK' && memberId === row.askerMemberId,
      CONNECTOR: async () => (kind === 'LINK' ? linkPurpose === 'CONNECTOR_ANSWER' : this.isPerson(tx, row.connectorPersonId)),
      TARGET: () => kind === 'LINK' && linkPurpose === 'TARGET_ANSWER',
    }[as];
    if (!(await holds())) throw new AppError('FORBIDDEN', 'This is for somebody else to answer.');
    return row;
  }

  /** Whether the actor's account is linked to this person. */
  async isPerson(tx: WriteTransaction, personId: string): Promise<boolean> {
    const rows = await tx.sql('select 1 from user_account where id = $1 and person_id = $2', [tx.actor.userId, personId]);
    return rows.length > 0;
  }

  /**
   * Moves an introduction, sets the day on which the next to act is reminded, and records the write.
   * Throws CONFLICT when the table has no such move or somebody moved it at the same moment: of two answers one wins.
   */
  async move(tx: WriteTransaction, row: Introduction, to: State, by: Mover, patch: QueryDeepPartialEntity<Introduction>, version = row.version): Promise<void> {
    const from = row.state;
    await this.shift(tx, row, to, by, patch, version);
    tx.subject({ kind: 'INTRODUCTION', id: row.id, rootId: row.id, payload: { from, to } });
  }

  /** The same within a write that is about something else or about several: it records no subject. */
  async shift(tx: WriteTransaction, row: Introduction, to: State, by: Mover, patch: QueryDeepPartialEntity<Introduction>, version = row.version): Promise<void> {
    this.mustAllow(row, to, by);
    const chase = chaseOn(to, londonDay(tx.now), row.hopedBy);
    await tx.change(Introduction, row, version, { ...patch, state: to as IntroductionState, chaseOn: chase });
    await this.chase(tx, row.id, to, chase);
    const wait = newsAfterMinutes[to];
    if (wait !== undefined) await queueTask(tx, 'introduction_news', { id: row.id, state: to }, new Date(tx.now.getTime() + wait * 60_000));
  }

  /** Throws CONFLICT, in words, where the table of states has no such move. */
  mustAllow(row: Introduction, to: State, by: Mover): void {
    const refusal = refuseMove(row.state, to, by);
    if (refusal) throw new AppError('CONFLICT', refusal);
  }

  /** Leaves a reminder for nine in the morning of a day; the task says nothing if the introduction has moved on by then. */
  async chase(tx: WriteTransaction, id: string, state: State, day: string | null): Promise<void> {
    if (day) await queueTask(tx, 'introduction_chase', { id, state, day }, new Date(`${day}T09:00:00Z`));
  }
}
