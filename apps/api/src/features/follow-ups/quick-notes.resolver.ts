import { Args, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow, EntersItself } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { row } from '../../platform/graphql/read/reads.decorator.js';
import { taskReads } from './follow-ups.reads.js';
import { QuickNoteInput, ReadQuickNoteArgs } from './quick-note.inputs.js';
import { QuickNoteKind, QuickNoteReading } from './quick-note.js';
import { QuickNotesService } from './quick-notes.service.js';
import { Task } from './task.entity.js';

/** What a quick note became. */
@ObjectType()
export class QuickNotePayload {
  /** The id of the note or of the conversation. */
  @Field(() => ID) id!: string;
  /** What it was kept as. */
  @Field(() => QuickNoteKind) kind!: QuickNoteKind;
  /** The follow-up that it made; null where it asked for none. */
  @Field(() => Task, { nullable: true }) followUp!: Task | null;
  /** What `undo` takes. */
  @Field(() => ID) activityId!: string;
}

@Resolver()
export class QuickNotesResolver {
  constructor(private readonly service: QuickNotesService) {}

  /** How a quick note would be kept: its kind, who spoke, and the follow-up with its day. Nothing is written. */
  @Query(() => QuickNoteReading) @Allow('notes.write') @EntersItself()
  readQuickNote(@Args() args: ReadQuickNoteArgs, @Context() context: RequestContext): Promise<QuickNoteReading> {
    return this.service.read(context, args);
  }

  /**
   * Keeps a text as a note or a conversation and adds its follow-up, in one change that one `undo` takes back. Throws NOT_FOUND, VALIDATION unless it
   * stands on one record, and for a follow-up whose day cannot be taken.
   */
  @Mutation(() => QuickNotePayload) @Allow('notes.write')
  async logQuickNote(@Args('input') input: QuickNoteInput, @CurrentCaller() caller: Caller): Promise<QuickNotePayload> {
    const { result: { id, kind, taskId }, activityId } = await this.service.logQuickNote(caller, input);
    return { id, kind, followUp: taskId ? row(taskReads, taskId) : null, activityId };
  }
}
