import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { ContactsService } from './contacts.service.js';
import { AddFollowUpInput, AddNoteInput, DoneFollowUpInput, LogInteractionInput, RedateFollowUpInput, SnoozeFollowUpInput } from './follow-up.inputs.js';
import { FollowUpPage, followUps, taskReads } from './follow-ups.reads.js';
import { Task } from './task.entity.js';
import { TasksService } from './tasks.service.js';

/** The follow-up as it now stands. */
@ObjectType()
export class FollowUpPayload {
  /** As the change left it. */
  @Field(() => Task) followUp!: Task;
  /** What `undo` takes. */
  @Field(() => ID) activityId!: string;
}

/** What was written, where only its id is of use. */
@ObjectType()
export class WrittenPayload {
  /** The id of what was written. */
  @Field(() => ID) id!: string;
  /** What `undo` takes. */
  @Field(() => ID) activityId!: string;
}

const payload = ({ result, activityId }: Written<string>): FollowUpPayload => ({ followUp: row(taskReads, result), activityId });
const written = ({ result, activityId }: Written<string>): WrittenPayload => ({ id: result, activityId });

@Resolver(() => Task)
export class FollowUpsResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly contacts: ContactsService,
  ) {}

  /** Open follow-ups of your member. */
  @Query(() => FollowUpPage) @Allow('tasks.read') @Reads(followUps)
  followUps(): FollowUpPage {
    return compiled();
  }

  /** Adds a follow-up to a record, or to nothing. Throws NOT_FOUND, VALIDATION for an owner who is no colleague. */
  @Mutation(() => FollowUpPayload) @Allow('tasks.write')
  async addFollowUp(@Args('input') input: AddFollowUpInput, @CurrentCaller() caller: Caller): Promise<FollowUpPayload> {
    return payload(await this.tasks.addTask(caller, input));
  }

  /** Ticks a follow-up off. Throws NOT_FOUND, FORBIDDEN, VALIDATION where it is done already, CONFLICT. */
  @Mutation(() => FollowUpPayload) @Allow('tasks.write')
  async doneFollowUp(@Args('input') input: DoneFollowUpInput, @CurrentCaller() caller: Caller): Promise<FollowUpPayload> {
    return payload(await this.tasks.doneTask(caller, input));
  }

  /**
   * Puts a follow-up off by some days. Put off twice, a next step no longer holds off a stall. Throws NOT_FOUND, FORBIDDEN, VALIDATION where it is
   * done, CONFLICT.
   */
  @Mutation(() => FollowUpPayload) @Allow('tasks.write')
  async snoozeFollowUp(@Args('input') input: SnoozeFollowUpInput, @CurrentCaller() caller: Caller): Promise<FollowUpPayload> {
    return payload(await this.tasks.snoozeTask(caller, input));
  }

  /** Gives a follow-up another day. Throws NOT_FOUND, FORBIDDEN, VALIDATION where it is done, CONFLICT. */
  @Mutation(() => FollowUpPayload) @Allow('tasks.write')
  async redateFollowUp(@Args('input') input: RedateFollowUpInput, @CurrentCaller() caller: Caller): Promise<FollowUpPayload> {
    return payload(await this.tasks.redateTask(caller, input));
  }

  /** Writes a note. A note is never contact: it starts no clock again. Throws NOT_FOUND, VALIDATION unless it stands on exactly one record. */
  @Mutation(() => WrittenPayload) @Allow('notes.write')
  async addNote(@Args('input') input: AddNoteInput, @CurrentCaller() caller: Caller): Promise<WrittenPayload> {
    return written(await this.contacts.addNote(caller, input));
  }

  /** Logs a call, meeting or e-mail. Two-way contact starts the stall clock again. Throws NOT_FOUND, VALIDATION for a day to come. */
  @Mutation(() => WrittenPayload) @Allow('notes.write')
  async logInteraction(@Args('input') input: LogInteractionInput, @CurrentCaller() caller: Caller): Promise<WrittenPayload> {
    return written(await this.contacts.logInteraction(caller, input));
  }
}
