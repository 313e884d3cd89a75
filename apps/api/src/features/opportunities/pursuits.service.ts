import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/auth/caller.js';
import { Writes, type Written } from '../../platform/database/writes.js';
import { fieldError } from '../../platform/errors.js';
import { Task } from '../follow-ups/task.entity.js';
import { TasksService } from '../follow-ups/tasks.service.js';
import { mustExist } from './checks.js';
import { Opportunity } from './opportunity.entity.js';
import type { SetNextStepInput, SetOwnerInput } from './pursuit.inputs.js';
import { Pursuit } from './pursuit.entity.js';
import { Stalls } from './stalls.service.js';

/** What one member does about an opportunity; the other parties see none of it. */
@Injectable()
export class PursuitsService {
  constructor(
    private readonly writes: Writes,
    private readonly stalls: Stalls,
    private readonly tasks: TasksService,
  ) {}

  /** Names the colleague who owns the pursuit; resolves to the opportunity's id. */
  setOwner(caller: Caller, input: SetOwnerInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.setOwner', input }, async (tx) => {
      const { id } = await tx.get(Opportunity, { id: input.opportunityId });
      await mustExist(tx, 'user_account', [input.ownerId], 'ownerId', 'Choose a colleague of your own organisation.');
      const pursuit = await tx.get(Pursuit, { id: await this.stalls.pursuit(tx, id) });
      await tx.change(Pursuit, pursuit, input.version ?? 1, { ownerId: input.ownerId });
      await this.stalls.refresh(tx, id);
      tx.subject({ kind: 'OPPORTUNITY', id, rootId: id, payload: { ownerId: input.ownerId } });
      return id;
    });
  }

  /** Chooses the next step: a follow-up that stands, or a new one; resolves to the follow-up's id. */
  setNextStep(caller: Caller, input: SetNextStepInput): Promise<Written<string>> {
    return this.writes.run(caller, { action: 'opportunity.setNextStep', input }, async (tx) => {
      const { id } = await tx.get(Opportunity, { id: input.opportunityId });
      const taskId = input.taskId ? await this.standingTask(tx, input.taskId, id) : await this.newTask(tx, id, input);
      const pursuitId = await this.stalls.pursuit(tx, id, tx.userId);
      await tx.sql('update pursuit set next_task_id = $2, version = version + 1 where id = $1', [pursuitId, taskId]);
      await this.stalls.refresh(tx, id);
      tx.subject({ kind: 'OPPORTUNITY', id, rootId: id, payload: { taskId } });
      return taskId;
    });
  }

  private newTask(tx: Parameters<TasksService['addIn']>[0], opportunityId: string, { title, dueOn, dueTime, ownerIds }: SetNextStepInput): Promise<string> {
    if (!title) throw fieldError('title', 'Say what the next step is.');
    if (!dueOn) throw fieldError('dueOn', 'Say by when: a next step without a day does not count.');
    return this.tasks.addIn(tx, { title, dueOn, dueTime, ownerIds, opportunityId });
  }

  private async standingTask(tx: Parameters<TasksService['addIn']>[0], taskId: string, opportunityId: string): Promise<string> {
    const task = await tx.get(Task, { id: taskId });
    if (task.state !== 'OPEN' || task.opportunityId !== opportunityId) throw fieldError('taskId', 'Choose an open follow-up of this opportunity.');
    return task.id;
  }
}
