import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { londonDay } from '../../platform/clock.js';
import type { WriteTransaction } from '../../platform/database/write-transaction.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Stalls } from '../opportunities/stalls.service.js';
import type { AddFollowUpInput, DoneFollowUpInput, RedateFollowUpInput, SnoozeFollowUpInput } from './follow-up.inputs.js';
import { redated, snoozedUntil } from './redate.rules.js';
import { Task, TaskState } from './task.entity.js';

/** Follow-ups of one member's staff. What happens to a next step sets its opportunity's clock. */
@Injectable()
export class TasksService {
  constructor(
    private readonly writes: Writes,
    private readonly stalls: Stalls,
  ) {}

  /** Adds a follow-up; resolves to its id. */
  addTask(caller: Caller, input: AddFollowUpInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'followUp.add', input }, async (tx) => {
      const id = await this.addIn(tx, input);
      tx.subject({ kind: 'TASK', id, payload: { title: input.title } });
      return id;
    });
  }

  /** The same within another feature's write. */
  async addIn(tx: WriteTransaction, input: AddFollowUpInput & { postId?: string | null }): Promise<string> {
    const { title, dueOn, dueTime, opportunityId, personId, organisationId, roundtableId, captureId, postId } = input;
    await tx.mustSee({ opportunity: opportunityId, person: personId, organisation: organisationId, roundtable: roundtableId, capture: captureId, post: postId });
    if (captureId) await this.mustBeFree(tx, captureId);
    const id = await tx.insert(Task, { memberId: tx.memberId, title, dueOn, dueTime, opportunityId, personId, organisationId, roundtableId, captureId, postId, createdBy: tx.userId });
    const owners = [...new Set(input.ownerIds?.length ? input.ownerIds : [tx.userId])];
    const written = await tx.sql('insert into task_owner (member_id, task_id, user_id) select $1, $2, u.id from user_account u where u.id = any($3) and u.member_id = $1 returning id', [tx.memberId, id, owners]);
    if (written.length !== owners.length) throw fieldError('ownerIds', 'Choose colleagues of your own organisation.');
    return id;
  }

  /** What your own organisation still has to do about an action of a roundtable: takes its new words and day, or goes into the bin with it. */
  async changeOfAction(tx: WriteTransaction, captureId: string, patch: Partial<Pick<Task, 'title' | 'dueOn' | 'deletedAt'>>): Promise<void> {
    const open = await tx.sql<{ id: string }>(`select t.id from task t where t.capture_id = $1 and t.state = '${TaskState.OPEN}' and t.deleted_at is null`, [captureId]);
    for (const { id } of open) {
      const task = await tx.get(Task, { id });
      await tx.change(Task, task, task.version, patch);
    }
  }

  /** Only an action is taken on, by each organisation once. */
  private async mustBeFree(tx: WriteTransaction, captureId: string): Promise<void> {
    const [capture] = await tx.sql<{ kind: string; taken: boolean }>('select c.kind, exists (select 1 from task t where t.capture_id = c.id and t.deleted_at is null) as taken from capture c where c.id = $1', [captureId]);
    if (capture?.kind !== 'ACTION') throw fieldError('captureId', 'Only an action is taken on.');
    if (capture.taken) throw fieldError('captureId', 'Your organisation has taken this on already.');
  }

  /** Ticks a follow-up off; resolves to its id. */
  doneTask(caller: Caller, input: DoneFollowUpInput): Promise<Written<string>> {
    return this.change(caller, 'followUp.done', input, (_, tx) => ({ state: TaskState.DONE, doneAt: tx.now }));
  }

  /** Puts a follow-up off by some days; counts as a re-dating. Resolves to its id. */
  snoozeTask(caller: Caller, input: SnoozeFollowUpInput): Promise<Written<string>> {
    return this.change(caller, 'followUp.snooze', input, (task, tx) => redated(task, snoozedUntil(task.dueOn, londonDay(tx.now), input.days)));
  }

  /** Gives a follow-up another day; a later one counts as a re-dating. Resolves to its id. */
  redateTask(caller: Caller, input: RedateFollowUpInput): Promise<Written<string>> {
    return this.change(caller, 'followUp.redate', input, (task) => redated(task, input.dueOn));
  }

  private change(caller: Caller, action: string, input: DoneFollowUpInput, patch: (task: Task, tx: WriteTransaction) => Partial<Task>): Promise<Written<string>> {
    return this.writes.run(caller, { action, input }, async (tx) => {
      const task = await tx.get(Task, { id: input.id });
      await tx.mustBe(Task, task, input.version, ['state', 'dueOn']);
      if (task.state === TaskState.DONE) throw fieldError('id', 'This is done already.');
      await tx.change(Task, task, input.version, patch(task, tx));
      if (task.opportunityId) await this.stalls.refresh(tx, task.opportunityId);
      tx.subject({ kind: 'TASK', id: task.id, payload: { title: task.title } });
      return task.id;
    });
  }
}
