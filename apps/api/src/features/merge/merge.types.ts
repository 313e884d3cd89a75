import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { pageOf } from '../../platform/graphql/pages.js';
import { RecordKind, RecordMerge } from './record-merge.entity.js';

/** How likely two records are the same, in a word; what it rests on stands in the reasons. */
export enum Likeness {
  /** Several things agree that seldom agree by chance. */
  NEARLY_CERTAIN = 'NEARLY_CERTAIN',
  /** More agrees than the name. */
  LIKELY = 'LIKELY',
  /** One thing agrees: look before you merge them. */
  POSSIBLE = 'POSSIBLE',
}
registerEnumType(Likeness, { name: 'Likeness' });

/** One of two records that may be the same, or that are about to be merged. */
@ObjectType()
export class MergeSide {
  @Field(() => ID) id!: string;
  /** As it stands in the record. */
  @Field(() => String) name!: string;
  /** Tells two of one name apart: a person's post and organisation, an organisation's town and code. Null where nothing is known. */
  @Field(() => String, { nullable: true }) detail!: string | null;
  /** Where it comes from. */
  @Field(() => String) source!: string;
  @Field(() => Int) version!: number;
}

/** Two records that may be the same. */
@ObjectType()
export class LikelyPair {
  /** Both ids; tells pairs apart. */
  @Field(() => ID) id!: string;
  /** What the two are. */
  @Field(() => RecordKind) kind!: RecordKind;
  /** How likely they are the same. */
  @Field(() => Likeness) likeness!: Likeness;
  /** What agrees, the most telling first. */
  @Field(() => [String]) reasons!: string[];
  /** One of them. */
  @Field(() => MergeSide) a!: MergeSide;
  /** The other. */
  @Field(() => MergeSide) b!: MergeSide;
}

@ObjectType()
export class LikelyPairPage extends pageOf(LikelyPair) {}

/** A field in which two records differ. */
@ObjectType()
export class MergeField {
  /** As `take` names it. */
  @Field(() => String) key!: string;
  /** As screens call it. */
  @Field(() => String) label!: string;
  /** What the one that stays says; null where it says nothing. */
  @Field(() => String, { nullable: true }) kept!: string | null;
  /** What the other says. */
  @Field(() => String, { nullable: true }) other!: string | null;
  /** A register holds it: it cannot be chosen. */
  @Field(() => Boolean) isFixed!: boolean;
}

/** One kind of thing that moves, and how many of them you can see. */
@ObjectType()
export class MergeMove {
  /** In plain words: "Notes". */
  @Field(() => String) what!: string;
  /** How many of them you can see. */
  @Field(() => Int) rows!: number;
}

/** Something to know before merging, in a sentence. */
@ObjectType()
export class MergeNotice {
  /** The sentence. */
  @Field(() => String) says!: string;
}

/** What merging two records would do, as far as the reader can see. What other members hold of their own moves too, stays theirs, and is neither told nor counted. */
@ObjectType()
export class MergePreview {
  /** The one that stays; null where there is none that you can see. */
  @Field(() => MergeSide, { nullable: true }) keep!: MergeSide | null;
  /** The one that is merged into it; null where there is none that you can see. */
  @Field(() => MergeSide, { nullable: true }) away!: MergeSide | null;
  /** Why they cannot be merged this way round, with the way out; null where they can. */
  @Field(() => String, { nullable: true }) refusal!: string | null;
  /** Where they differ. */
  @Field(() => [MergeField]) fields!: MergeField[];
  /** What goes to the one that stays. */
  @Field(() => [MergeMove]) moves!: MergeMove[];
  /** What both have, and what becomes of it. */
  @Field(() => [MergeNotice]) notices!: MergeNotice[];
}

@ObjectType()
export class RecordMergePage extends pageOf(RecordMerge) {}

/** The merge; `activityId` takes it back. */
@ObjectType()
export class RecordsMerged {
  /** What was merged, and until when it can be unmerged. */
  @Field(() => RecordMerge) merge!: RecordMerge;
  @Field(() => ID) activityId!: string;
}

/** Two records again. */
@ObjectType()
export class RecordsUnmerged {
  /** The record that came back. */
  @Field(() => ID) awayId!: string;
  /** What stays as somebody changed it since, in sentences. */
  @Field(() => [String]) kept!: string[];
  @Field(() => ID) activityId!: string;
}

/** The pair will not be shown again; `activityId` takes that back. */
@ObjectType()
export class MarkedNotSame {
  @Field(() => ID) activityId!: string;
}
