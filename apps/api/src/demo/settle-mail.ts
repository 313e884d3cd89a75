import { systemActor } from '../platform/auth/actor.js';
import { Writes } from '../platform/database/writes.js';
import type { Hands } from './hands.js';
import type { World } from './world/world.types.js';

const KEPT = '250 Part of the demo set: it never left this machine';
const RETURNED = '550 5.1.1 Mailbox closed (part of the demo set)';

/** The job that was queued last, so that what the demo queues can be told from what waited before. */
export async function lastJob(hands: Hands): Promise<string> {
  const job = await hands.one<{ id: string }>('select coalesce(max(id), 0)::text as id from graphile_worker.jobs');
  return job?.id ?? '0';
}

/**
 * The story's letters were delivered in the story: what it queued must not leave today. Marks each as sent on its day (or returned)
 * and takes its jobs out of the worker's hands; reminders that are still to come stay.
 */
export async function settleMail(hands: Hands, { roundtables }: World, sinceJob: string): Promise<void> {
  const returned = roundtables.flatMap(({ key, invitations }) => invitations.filter(({ returnedOn }) => returnedOn !== undefined).map(({ person }) => hands.id('invitation', `${person} to ${key}`)));
  await hands.get(Writes).run({ actor: systemActor, idempotencyKey: null }, { action: 'demo.settleMail', input: {} }, async (tx) => {
    tx.subject({ kind: 'DEMO', id: null });
    await tx.sql(
      `update outbox_mail set version = version + 1, attempts = 1,
         status = case when subject_id = any($1) then 'FAILED' else 'SENT' end,
         sent_at = case when subject_id = any($1) then null else send_after end,
         smtp_reply = case when subject_id = any($1) then null else $2 end,
         last_error = case when subject_id = any($1) then $3 end
       where status = 'QUEUED' and send_after <= app.now() + interval '2 minutes' and member_id in (select id from member where is_demo)`,
      [returned, KEPT, RETURNED]);
    await tx.sql(`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where id > $1 and run_at <= app.now() + interval '2 minutes'))`, [sinceJob]);
  });
}
