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
  /** The item’s fixed key, `WAY_IN` or the like: how evidence names it. */
  @Field(() => ID) item!: string;
  @Field(() => String) label!: string;
  /** What a good answer says. */
  @Field(() => String) hint!: string;
  /** What kind of answer it takes. */
  @Field(() => EvidenceKind) answer!: EvidenceKind;
  /** Whether it is answered, by evidence or by the facts of the opportunity. */
  @Field(() => Boolean) inPlace!: boolean;
  /** The answer; null where the facts of the opportunity answer it by themselves. */
  @Field(() => String, { nullable: true }) value!: string | null;
  /** What the record knows of it already, for a person to confirm; null where it is answered or nothing is known. */
  @Field(() => String, { nullable: true }) suggestion!: string | null;
  /** The name of whoever answered; null where nobody has. */
  @Field(() => String, { nullable: true }) providedBy!: string | null;
  /** The day from which the answer holds; null where nobody has answered. */
  @Field(() => DateScalar, { nullable: true }) providedOn!: string | null;
  /** The version of the answer, for the one that replaces it; null where there is none. */
  @Field(() => Int, { nullable: true }) version!: number | null;
}

/** A stage to which it can be moved from here. */
@ObjectType()
export class NextStage {
  /** Where it would go. */
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
  /** Which of the six. */
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
  /** The roundtable at which it was raised. */
  @Field(() => String, { nullable: true }) roundtableTitle!: string | null;
  /** The day of that roundtable, in London. */
  @Field(() => DateScalar, { nullable: true }) roundtableOn!: string | null;
  /** The member that convened it. */
  @Field(() => String, { nullable: true }) convenor!: string | null;
  /** Leads to the introduction that led to it. */
  @Field(() => ID, { nullable: true }) introductionId!: string | null;
  /** Who made the introduction. */
  @Field(() => String, { nullable: true }) introducedBy!: string | null;
}

/** What happened. */
export enum TimelineKind {
  /** Something that somebody wrote down. Never contact. */
  NOTE = 'NOTE',
  /** A telephone or video call. */
  CALL = 'CALL',
  /** A meeting. */
  MEETING = 'MEETING',
  /** An e-mail, one way or both. */
  EMAIL = 'EMAIL',
  /** A change of stage, a pause, a closing or the end of one. */
  MOVE = 'MOVE',
  /** A party went further, or back. */
  COMMITMENT = 'COMMITMENT',
  /** Whoever spoke for a party from within left their post, or was removed from the Directory. */
  SPONSOR_LEFT = 'SPONSOR_LEFT',
  /** An item of a gate was answered. */
  EVIDENCE = 'EVIDENCE',
}
registerEnumType(TimelineKind, { name: 'TimelineKind' });

/** One thing that happened, of whichever kind; what does not belong to the kind is null. */
@ObjectType()
export class TimelineEntry {
  @Field(() => ID) id!: string;
  /** Which kind: it says which of the fields below are filled. */
  @Field(() => TimelineKind) kind!: TimelineKind;
  /** The day on which it happened, in London. */
  @Field(() => DateScalar) happenedOn!: string;
  /** When it was written down, which may be later. */
  @Field(() => DateTimeScalar) recordedAt!: Date;
  /** Who wrote it; null for people of another member. */
  @Field(() => String, { nullable: true }) by!: string | null;
  /** The note, what was said, the reason of a move, or the item with its answer. */
  @Field(() => String, { nullable: true }) text!: string | null;
  /** Notes and contact: who may read it (Ours, Mine, Board); null for what all parties see. */
  @Field(() => String, { nullable: true }) layer!: string | null;
  /** Of contact: a key of `Direction`. */
  @Field(() => String, { nullable: true }) direction!: string | null;
  /** How long a call or meeting took. */
  @Field(() => Int, { nullable: true }) minutes!: number | null;
  /** Who took part in a contact. */
  @Field(() => [String]) people!: string[];
  /** Of a move: where it stood; null for the first. */
  @Field(() => BoardColumnKey, { nullable: true }) fromColumn!: BoardColumnKey | null;
  /** Of a move: where it went. */
  @Field(() => BoardColumnKey, { nullable: true }) toColumn!: BoardColumnKey | null;
  /** Of a move that passed a gate with something missing: who decided that. */
  @Field(() => String, { nullable: true }) overrideBy!: string | null;
  /** Why they did. */
  @Field(() => String, { nullable: true }) overrideReason!: string | null;
  /** Of a commitment: whose. */
  @Field(() => String, { nullable: true }) organisationName!: string | null;
  @Field(() => Sector, { nullable: true }) sector!: Sector | null;
  /** How far that party had gone before. */
  @Field(() => Commitment, { nullable: true }) fromCommitment!: Commitment | null;
  /** How far it went. */
  @Field(() => Commitment, { nullable: true }) toCommitment!: Commitment | null;
}

/** The sums over one stage's cards. */
@ObjectType()
export class BoardColumn {
  /** Which of the six. */
  @Field(() => Stage) stage!: Stage;
  @Field(() => Int) number!: number;
  @Field(() => String) label!: string;
  /** Open opportunities in this stage under the filters. */
  @Field(() => Int) count!: number;
  /** Their homes together; those that state none count as none. */
  @Field(() => Int) homes!: number;
  /** The low ends together, in whole pounds; null when none of them is valued. */
  @Field(() => Float, { nullable: true }) valueLow!: number | null;
  /** The high ends together, in whole pounds; null when none of them is valued. */
  @Field(() => Float, { nullable: true }) valueHigh!: number | null;
}

/** What stands beside the stages. */
@ObjectType()
export class BesideTheStages {
  /** How many are paused, under the filters. */
  @Field(() => Int) paused!: number;
  /** The first restart date among them, which may have passed; null when none is paused. */
  @Field(() => DateScalar, { nullable: true }) nextRestartOn!: string | null;
  /** How many were closed since 1 January, under the filters. */
  @Field(() => Int) closedThisYear!: number;
  /** How many of those carry a lesson. */
  @Field(() => Int) lessonsThisYear!: number;
}

/** How many each supplied view holds, whatever the filters. */
@ObjectType()
export class ViewCounts {
  /** All open ones. */
  @Field(() => Int) all!: number;
  /** Those whose pursuit the signed-in person owns. */
  @Field(() => Int) mine!: number;
  /** Those that are stalled today. */
  @Field(() => Int) stalled!: number;
  /** Those hoped to be agreed by the end of this quarter. */
  @Field(() => Int) closingThisQuarter!: number;
  /** Those in business case, approvals or agreed. */
  @Field(() => Int) forBoard!: number;
}

/** One thing that a filter offers. */
@ObjectType()
export class FilterOption {
  /** What the filter is given: an id, or the key of a kind. */
  @Field(() => ID) value!: string;
  @Field(() => String) label!: string;
}

/** What the filters of board and table offer: only what your opportunities have, with the places that theirs lie in. */
@ObjectType()
export class OpportunityFacets {
  /** For `placeId`. */
  @Field(() => [FilterOption]) places!: FilterOption[];
  /** For `ownerId`: colleagues who own a pursuit. */
  @Field(() => [FilterOption]) owners!: FilterOption[];
  /** For `kindKey`. */
  @Field(() => [FilterOption]) kinds!: FilterOption[];
}
