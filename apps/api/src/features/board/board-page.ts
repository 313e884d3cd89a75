import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { Measure, MeasureProgress } from '../partnerships/measure.entity.js';
import { BoardMeeting } from './board-meeting.entity.js';
import { AsideMovement, MovementRow, PipelineRow, SlippedItem, StalledItem } from './board-movement.js';
import { Commentary } from './commentary.entity.js';
import { Decision } from './decision.entity.js';
import { Risk } from './risk.entity.js';

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
