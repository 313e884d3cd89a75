import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { BoardColumnKey, CloseReason } from '../opportunities/opportunity.types.js';

/** One row of the movement table. In every row: opening + added + ways in - ways out = closing. */
@ObjectType()
export class MovementRow {
  /** A stage, PAUSED or CLOSED; null for all six stages together. */
  @Field(() => BoardColumnKey, { nullable: true })
  columnKey!: BoardColumnKey | null;

  /** How many stood there at the end of the day of the last meeting. */
  @Field(() => Int) opening!: number;
  /** Opportunities that began there since. */
  @Field(() => Int) added!: number;
  /** Came from an earlier stage. */
  @Field(() => Int) inForward!: number;
  /** Came from a later stage. */
  @Field(() => Int) inBack!: number;
  /** From Paused, or opened again from Closed. */
  @Field(() => Int) inResumed!: number;
  /** Went to a later stage. */
  @Field(() => Int) outForward!: number;
  /** Went to an earlier stage. */
  @Field(() => Int) outBack!: number;
  /** Went to Paused. */
  @Field(() => Int) outPaused!: number;
  /** Went to Closed. */
  @Field(() => Int) outClosed!: number;
  /** All ways in together, new ones included. */
  @Field(() => Int) cameIn!: number;
  /** All ways out together. */
  @Field(() => Int) wentOut!: number;
  /** How many stand there at the end of the as-at day. */
  @Field(() => Int) closing!: number;
}

/** Part of what went into or out of Paused or Closed. */
@ObjectType()
export class AsideMovement {
  /** PAUSED or CLOSED. */
  @Field(() => BoardColumnKey)
  columnKey!: BoardColumnKey;

  /** Into it; else out of it. */
  @Field(() => Boolean)
  cameIn!: boolean;

  /** Where from, or where to. */
  @Field(() => BoardColumnKey, { nullable: true })
  otherColumn!: BoardColumnKey | null;

  /** Why they were closed; null for Paused, and for what came out. */
  @Field(() => CloseReason, { nullable: true })
  closeReason!: CloseReason | null;

  /** How many of them. */
  @Field(() => Int)
  howMany!: number;
}

/** An opportunity behind a figure of the movement table. */
@ObjectType()
export class MovementItem {
  @Field(() => ID) opportunityId!: string;
  /** Its title on the as-at day. */
  @Field(() => String) title!: string;
  /** The day of the move; null for those that simply stood there. */
  @Field(() => DateScalar, { nullable: true }) happenedOn!: string | null;
  /** Where from, or where to. */
  @Field(() => BoardColumnKey, { nullable: true }) otherColumn!: BoardColumnKey | null;
  /** Why it moved, where somebody said. */
  @Field(() => String, { nullable: true }) reason!: string | null;
  /** Its homes on the as-at day; null where none were stated. */
  @Field(() => Int, { nullable: true }) homes!: number | null;
  /** Pounds: the middle of the range; null while not valued. */
  @Field(() => Float, { nullable: true }) worth!: number | null;
}

/** One line of the pipeline: how many opportunities stand there, with their homes and worth. */
@ObjectType()
export class PipelineRow {
  /** Null for all six stages together. */
  @Field(() => BoardColumnKey, { nullable: true }) columnKey!: BoardColumnKey | null;
  /** How many stood there at the end of the as-at day. */
  @Field(() => Int) opportunities!: number;
  /** Their homes together. */
  @Field(() => Int) homes!: number;
  /** Pounds: the middle of each range, added up; null where nothing is valued yet. */
  @Field(() => Float, { nullable: true }) worth!: number | null;
  /** How many have no value yet. */
  @Field(() => Int) unvalued!: number;
}

/** An opportunity that has stalled, for how long and why. */
@ObjectType()
export class StalledItem {
  @Field(() => ID) opportunityId!: string;
  /** Its title on the as-at day. */
  @Field(() => String) title!: string;
  /** Working days since the last two-way contact; null where there was none. */
  @Field(() => Int, { nullable: true }) workingDays!: number | null;
  /** Why, in a few words. */
  @Field(() => String, { nullable: true }) reason!: string | null;
}

/** An opportunity that is hoped for later than it was, or that went back a stage. */
@ObjectType()
export class SlippedItem {
  @Field(() => ID) opportunityId!: string;
  /** Its title on the as-at day. */
  @Field(() => String) title!: string;
  /** The day by which it was hoped to be agreed, as it stood at the last meeting. */
  @Field(() => DateScalar, { nullable: true }) hopedForThen!: string | null;
  /** The same as it stands on the as-at day. */
  @Field(() => DateScalar, { nullable: true }) hopedForNow!: string | null;
  /** The stage to which it moved back since. */
  @Field(() => BoardColumnKey, { nullable: true }) backTo!: BoardColumnKey | null;
  /** Why it went back. */
  @Field(() => String, { nullable: true }) backReason!: string | null;
}
