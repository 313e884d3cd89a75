import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { BoardColumnKey, CloseReason } from '../opportunities/opportunity.types.js';
import { Measure, MeasureProgress } from '../partnerships/measure.entity.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { Commentary } from './commentary.entity.js';
import { Decision } from './decision.entity.js';
import { Risk } from './risk.entity.js';

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

/** A measure of a partnership, with how it stands on the day of the page. */
@ObjectType()
export class BoardMeasure {
  /** With its definition and target. */
  @Field(() => Measure) measure!: Measure;
  /** Leads to the partnership. */
  @Field(() => ID) partnershipId!: string;
  /** Whose measure it is. */
  @Field(() => String) partnershipTitle!: string;
  /** Where it stood on the as-at day. */
  @Field(() => MeasureProgress) progress!: MeasureProgress;
}

/** A roundtable to come: counts only, never guests. */
@ObjectType()
export class ComingRoundtable {
  @Field(() => ID) roundtableId!: string;
  /** What it is called. */
  @Field(() => String) title!: string;
  /** Its day, in London. */
  @Field(() => DateScalar) heldOn!: string;
  /** Where it meets; null for one online, or not settled yet. */
  @Field(() => String, { nullable: true }) venue!: string | null;
  /** How many seats there are. */
  @Field(() => Int) capacity!: number;
  /** How many of them are taken. */
  @Field(() => Int) taken!: number;
}

/** What came of the introductions that the member asked for, since the last meeting. */
@ObjectType()
export class BoardIntroductions {
  /** How many were asked for. */
  @Field(() => Int) asked!: number;
  /** How many were made. */
  @Field(() => Int) made!: number;
  /** How many led to a meeting of the two. */
  @Field(() => Int) met!: number;
  /** How many led to an opportunity. */
  @Field(() => Int) led!: number;
}

/** An opportunity that an introduction led to, and who made it: names and nothing else. */
@ObjectType()
export class IntroducedOpportunity {
  /** The opportunity. */
  @Field(() => ID) opportunityId!: string;
  /** Its title as it stands now. */
  @Field(() => String) title!: string;
  /** Who introduced the two. */
  @Field(() => String) introducedBy!: string;
  /** The organisation of whoever made it, where they sign in. */
  @Field(() => String, { nullable: true }) connectorMember!: string | null;
  /** Whom the member was introduced to. */
  @Field(() => String) targetName!: string;
  /** The day on which it was noted. */
  @Field(() => DateScalar) ledOn!: string;
}

/** What the board opens: everything as it was at the end of the as-at day in London, as it is known now. */
@ObjectType()
export class BoardPage {
  /** The day that every figure of the page speaks of. */
  @Field(() => DateScalar)
  asAt!: string;

  /** The meeting it is for: the one asked for, else the next one from the as-at day on. */
  @Field(() => BoardMeeting, { nullable: true })
  meeting!: BoardMeeting | null;

  /** The meeting before it, from whose evening movement is counted; without one movement starts next time. */
  @Field(() => BoardMeeting, { nullable: true })
  lastMeeting!: BoardMeeting | null;

  /** What waits for a decision of this meeting, with what earlier ones left open. */
  @Field(() => [Decision])
  decisions!: Decision[];

  /** What a lead says to the figures; null where nobody has. */
  @Field(() => Commentary, { nullable: true })
  commentary!: Commentary | null;

  /** What moved since the last meeting: a row for each stage, for all six, for Paused and for Closed. */
  @Field(() => [MovementRow])
  movement!: MovementRow[];

  /** Where what went into Paused and Closed came from, and where what left them went. */
  @Field(() => [AsideMovement])
  aside!: AsideMovement[];

  /** What stands in each stage, and in all six. */
  @Field(() => [PipelineRow])
  pipeline!: PipelineRow[];

  /** The longest quiet first; 100 at most. */
  @Field(() => [StalledItem])
  stalled!: StalledItem[];

  /** How many were stalled on the day of the last meeting. */
  @Field(() => Int, { nullable: true })
  stalledThen!: number | null;

  /** By title; 100 at most. */
  @Field(() => [SlippedItem])
  slipped!: SlippedItem[];

  /** Measures with a target, of the partnerships that had been agreed by the as-at day. */
  @Field(() => [BoardMeasure])
  measures!: BoardMeasure[];

  /** Open risks that are put to the board. */
  @Field(() => [Risk])
  risks!: Risk[];

  /** How many open risks the reader may see in all. */
  @Field(() => Int)
  riskCount!: number;

  /** What came of introductions since the last meeting; of all time where there was none. */
  @Field(() => BoardIntroductions)
  introductions!: BoardIntroductions;

  /** Opportunities that introductions led to since the last meeting, latest first. */
  @Field(() => [IntroducedOpportunity])
  introduced!: IntroducedOpportunity[];

  /** The next three. */
  @Field(() => [ComingRoundtable])
  roundtables!: ComingRoundtable[];
}
