import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentCaller, type Caller } from '../../platform/auth/caller.js';
import { Undo } from '../../platform/database/undo.js';
import { fieldError } from '../../platform/errors.js';

/** What was taken back. */
@ObjectType()
export class UndoResult {
  /** What was taken back, as the action's name. */
  @Field(() => String)
  action!: string;

  /** Of a change of many: the names of those that stay as they are, since somebody edited them. */
  @Field(() => [String])
  kept!: string[];

  /** The activity of the undo itself. */
  @Field(() => ID)
  activityId!: string;
}

const activityId = new ParseUUIDPipe({ exceptionFactory: () => fieldError('activityId', 'This is not the id of an activity.') });

@Resolver()
export class UndoResolver {
  constructor(private readonly undo: Undo) {}

  /**
   * Takes one change of your organisation back, also after a reload; of a change of many, what nobody edited since. Throws NOT_FOUND; FORBIDDEN to a role that could not have made it; CONFLICT when
   * somebody changed the same record since, when it was taken back already, or when it cannot be (a mail that left).
   */
  @Mutation(() => UndoResult, { name: 'undo' }) @Allow('activity.undo')
  async takeBack(@Args('activityId', { type: () => ID }, activityId) id: string, @CurrentCaller() caller: Caller): Promise<UndoResult> {
    const { result, activityId: of } = await this.undo.run(caller, id);
    return { ...result, activityId: of };
  }
}
