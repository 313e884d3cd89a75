import { Injectable, type OnModuleInit } from '@nestjs/common';
import { systemActor } from '../../platform/auth/actor.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes } from '../../platform/database/writes.js';
import { queueTask, Tasks } from '../../platform/jobs/tasks.js';

const FORGET = 'roundtable_forget_needs';

/** Thirty days after the event, in London. */
const deleteOn = `($1::timestamptz at time zone 'Europe/London')::date + 30`;

/** Food and access needs: kept apart from the answer, without history, and gone thirty days after the event. */
@Injectable()
export class Needs implements OnModuleInit {
  constructor(
    private readonly writes: Writes,
    private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add(FORGET, ({ roundtableId }) => this.forget(roundtableId!));
  }

  /** Keeps what a guest needs in place of what was there; null keeps nothing. */
  async keep(tx: WriteTransaction, event: { id: string; endsAt: Date }, invitationId: string, needs: string | null): Promise<void> {
    await tx.sql('delete from invitation_need where invitation_id = $1', [invitationId]);
    if (!needs) return;
    await tx.sql(`insert into invitation_need (root_id, invitation_id, needs, delete_on) values ($2, $3, $4, ${deleteOn})`, [event.endsAt, event.id, invitationId, needs]);
    await this.plan(tx, event);
  }

  /** The event moved, and with it the day on which needs go. */
  async move(tx: WriteTransaction, event: { id: string; endsAt: Date }): Promise<void> {
    const moved = await tx.sql(`update invitation_need set delete_on = ${deleteOn}, version = version + 1 where root_id = $2 and delete_on <> ${deleteOn} returning id`, [event.endsAt, event.id]);
    if (moved.length > 0) await this.plan(tx, event);
  }

  private async plan(tx: WriteTransaction, { id, endsAt }: { id: string; endsAt: Date }): Promise<void> {
    const [row] = await tx.sql<{ at: Date }>(`select (${deleteOn})::timestamp at time zone 'Europe/London' as at`, [endsAt]);
    await queueTask(tx, FORGET, { roundtableId: id }, row!.at);
  }

  /** Deletes what is due; the worker's own work, safe to run twice. */
  async forget(roundtableId: string): Promise<void> {
    await this.writes.run({ actor: systemActor, idempotencyKey: null }, { action: 'roundtable.forgetNeeds', input: roundtableId }, async (tx) => {
      const gone = await tx.sql('delete from invitation_need where root_id = $1 and delete_on <= app.today() returning id', [roundtableId]);
      tx.subject({ kind: 'ROUNDTABLE', id: roundtableId, rootId: roundtableId, payload: { count: gone.length } });
      return gone.length;
    });
  }
}
