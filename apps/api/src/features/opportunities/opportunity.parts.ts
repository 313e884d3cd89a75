import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { Sector } from '../organisations/organisation.types.js';
import { BoardColumnKey, Commitment, EvidenceKind, Stage } from './opportunity.types.js';

/** What the signed-in person may do with an opportunity. */
@ObjectType()
export class OpportunityAbilities {
  /** Edit, move, and change its parties. */
  @Field(() => Boolean) edit!: boolean;
}

/** An item that a gate asks for, and its answer. */
@ObjectType()
export class GateEntry {
  @Field(() => ID) item!: string;
  @Field(() => String) label!: string;
  /** What a good answer says. */
  @Field(() => String) hint!: string;
  @Field(() => EvidenceKind) answer!: EvidenceKind;
  @Field(() => Boolean) inPlace!: boolean;
  /** The answer; null where the facts of the opportunity answer it by themselves. */
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field(() => String, { nullable: true }) providedBy!: string | null;
  @Field(() => DateScalar, { nullable: true }) providedOn!: string | null;
  /** The version of the answer, for the one that replaces it; null where there is none. */
  @Field(() => Int, { nullable: true }) version!: number | null;
}

/** A stage to which it can be moved from here. */
@ObjectType()
export class NextStage {
  @Field(() => Stage) stage!: Stage;
  @Field(() => Int) number!: number;
  @Field(() => String) label!: string;
  /** A move back asks for a reason and nothing else. */
  @Field(() => Boolean) isBack!: boolean;
  /** A move to Agreed asks for the agreement. */
  @Field(() => Boolean) asksForAgreement!: boolean;
  /** What the gates on the way still need: the very list that a refusal would give. */
  @Field(() => [GateEntry]) missing!: GateEntry[];
}

/** One stage of the strip: how long it stood there. */
@ObjectType()
export class StageTime {
  @Field(() => Stage) stage!: Stage;
  @Field(() => Int) number!: number;
  @Field(() => String) label!: string;
  /** Whether it stands here now. */
  @Field(() => Boolean) isHere!: boolean;
  /** The first day in this stage; null when it has not been there. */
  @Field(() => DateScalar, { nullable: true }) since!: string | null;
  /** Working days spent here in all, paused time left out. */
  @Field(() => Int) workingDays!: number;
}

/** One of the shared goals, G01 to G27. */
@ObjectType()
export class SharedGoal {
  @Field(() => ID) key!: string;
  @Field(() => String) label!: string;
}

/** Where an opportunity came from; each is null when there was none or it is not yours to see. */
@ObjectType()
export class OpportunitySource {
  @Field(() => ID, { nullable: true }) roundtableId!: string | null;
  @Field(() => String, { nullable: true }) roundtableTitle!: string | null;
  @Field(() => DateScalar, { nullable: true }) roundtableOn!: string | null;
  /** The member that convened it. */
  @Field(() => String, { nullable: true }) convenor!: string | null;
  @Field(() => ID, { nullable: true }) introductionId!: string | null;
  /** Who made the introduction. */
  @Field(() => String, { nullable: true }) introducedBy!: string | null;
}

export enum TimelineKind { NOTE = 'NOTE', CALL = 'CALL', MEETING = 'MEETING', EMAIL = 'EMAIL', MOVE = 'MOVE', COMMITMENT = 'COMMITMENT', EVIDENCE = 'EVIDENCE' }
registerEnumType(TimelineKind, { name: 'TimelineKind' });

/** One thing that happened, of whichever kind; what does not belong to the kind is null. */
@ObjectType()
export class TimelineEntry {
  @Field(() => ID) id!: string;
  @Field(() => TimelineKind) kind!: TimelineKind;
  @Field(() => DateScalar) happenedOn!: string;
  @Field(() => DateTimeScalar) recordedAt!: Date;
  /** Who wrote it; null for people of another member. */
  @Field(() => String, { nullable: true }) by!: string | null;
  @Field(() => String, { nullable: true }) text!: string | null;
  /** Notes and contact: who may read it (Ours, Mine, Board); null for what all parties see. */
  @Field(() => String, { nullable: true }) layer!: string | null;
  @Field(() => String, { nullable: true }) direction!: string | null;
  @Field(() => Int, { nullable: true }) minutes!: number | null;
  /** Who took part in a contact. */
  @Field(() => [String]) people!: string[];
  @Field(() => BoardColumnKey, { nullable: true }) fromColumn!: BoardColumnKey | null;
  @Field(() => BoardColumnKey, { nullable: true }) toColumn!: BoardColumnKey | null;
  @Field(() => String, { nullable: true }) overrideBy!: string | null;
  @Field(() => String, { nullable: true }) overrideReason!: string | null;
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;
  @Field(() => Commitment, { nullable: true }) fromCommitment!: Commitment | null;
  @Field(() => Commitment, { nullable: true }) toCommitment!: Commitment | null;
}

/** The sums over one stage's cards. */
@ObjectType()
export class BoardColumn {
  @Field(() => Stage) stage!: Stage;
  @Field(() => Int) number!: number;
  @Field(() => String) label!: string;
  @Field(() => Int) count!: number;
  @Field(() => Int) homes!: number;
  /** Whole pounds; null when none of them is valued. */
  @Field(() => Float, { nullable: true }) valueLow!: number | null;
  @Field(() => Float, { nullable: true }) valueHigh!: number | null;
}

/** What stands beside the stages. */
@ObjectType()
export class BesideTheStages {
  @Field(() => Int) paused!: number;
  @Field(() => DateScalar, { nullable: true }) nextRestartOn!: string | null;
  @Field(() => Int) closedThisYear!: number;
  @Field(() => Int) lessonsThisYear!: number;
}

/** How many each supplied view holds, whatever the filters. */
@ObjectType()
export class ViewCounts {
  @Field(() => Int) all!: number;
  @Field(() => Int) mine!: number;
  @Field(() => Int) stalled!: number;
  @Field(() => Int) closingThisQuarter!: number;
  @Field(() => Int) forBoard!: number;
}

/** One thing that a filter offers. */
@ObjectType()
export class FilterOption {
  @Field(() => ID) value!: string;
  @Field(() => String) label!: string;
}

/** What the filters of board and table offer: only what your opportunities have, with the places that theirs lie in. */
@ObjectType()
export class OpportunityFacets {
  @Field(() => [FilterOption]) places!: FilterOption[];
  @Field(() => [FilterOption]) owners!: FilterOption[];
  @Field(() => [FilterOption]) kinds!: FilterOption[];
}
