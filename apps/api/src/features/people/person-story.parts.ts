import { ArgsType, Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { DateScalar, DateTimeScalar } from '../../platform/graphql/scalars.js';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { notAnId } from '../../platform/validation.js';

/** What happened between somebody and the reader's organisation. */
export enum PersonEventKind {
  /** Something that a colleague wrote down. Never contact. */
  NOTE = 'NOTE',
  /** A telephone or video call. */
  CALL = 'CALL',
  /** A meeting. */
  MEETING = 'MEETING',
  /** An e-mail, one way or both. */
  EMAIL = 'EMAIL',
  /** They were to be introduced, or to introduce somebody. */
  INTRODUCTION = 'INTRODUCTION',
  /** They were invited to a roundtable of the reader's organisation. */
  ROUNDTABLE = 'ROUNDTABLE',
  /** They became the sponsor of a party to an opportunity. */
  OPPORTUNITY = 'OPPORTUNITY',
}
registerEnumType(PersonEventKind, { name: 'PersonEventKind' });

/** One thing that happened, of whichever kind; what does not belong to the kind is null. */
@ObjectType()
export class PersonEvent {
  @Field(() => ID) id!: string;
  /** Which kind: it says which of the fields below are filled. */
  @Field(() => PersonEventKind) kind!: PersonEventKind;
  /** The day on which it happened, in London. */
  @Field(() => DateScalar) happenedOn!: string;
  /** When it was written down, which may be later. */
  @Field(() => DateTimeScalar) recordedAt!: Date;
  /** Which colleague wrote it or asked for it. */
  @Field(() => String, { nullable: true }) by!: string | null;
  /** The note, what was said, or what an introduction was about. */
  @Field(() => String, { nullable: true }) text!: string | null;
  /** What the roundtable or the opportunity is called; with whom an introduction was to be. */
  @Field(() => String, { nullable: true }) title!: string | null;
  /** Of a note: who may read it (Ours, Mine, Board). */
  @Field(() => String, { nullable: true }) layer!: string | null;
  /** Of contact: a key of `Direction`. */
  @Field(() => String, { nullable: true }) direction!: string | null;
  /** Of an introduction its state, of a roundtable the answer or whether they came, of an opportunity how far their organisation has gone: each a key. */
  @Field(() => String, { nullable: true }) state!: string | null;
  /** The introduction, roundtable or opportunity. */
  @Field(() => ID, { nullable: true }) subjectId!: string | null;
}

@ObjectType()
export class PersonEventPage extends pageOf(PersonEvent) {}

@ArgsType()
export class PersonTimelineArgs extends PageArgs {
  /** With whom. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  personId!: string;
}

/** An opportunity of the reader's to which an organisation of the person's is a party. */
@ObjectType()
export class PersonOpportunity {
  @Field(() => ID) id!: string;
  /** What it is called. */
  @Field(() => String) title!: string;
  /** A key of `Stage`. */
  @Field(() => String) stage!: string;
  /** They sponsor it in person. */
  @Field(() => Boolean) isSponsor!: boolean;
}
