import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { Direction, InteractionKind } from './interaction.entity.js';
import { NoteLayer } from './note.entity.js';

@InputType({ isAbstract: true })
export abstract class AboutInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  personId?: string | null;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  organisationId?: string | null;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  roundtableId?: string | null;
}

/** A follow-up stands on anything, or on nothing. */
@InputType()
export class AddFollowUpInput extends AboutInput {
  /** What is to be done. */
  @Field(() => String) @PlainText('The follow-up', 300)
  title: string;

  /** By when; left out where no day is set. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  dueOn?: string | null;

  /** London time, 14:30. */
  @Field(() => String, { nullable: true }) @IsOptional() @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'Write the time as 14:30.' })
  dueTime?: string | null;

  /** Whose it is; the caller's unless told. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @IsUUID(undefined, { each: true, ...notAnId })
  ownerIds?: string[] | null;

  /** The action of a roundtable that your organisation takes on with it. VALIDATION where it has already. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  captureId?: string | null;
}

/** A follow-up that is done. */
@InputType()
export class DoneFollowUpInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id: string;

  @Field(() => Int) @IsInt()
  version: number;
}

/** A follow-up to put off. */
@InputType()
export class SnoozeFollowUpInput extends DoneFollowUpInput {
  /** Days from today or from the day it is due, whichever is later. */
  @Field(() => Int) @IsInt() @Min(1) @Max(365, { message: 'Snooze for 1 to 365 days.' })
  days: number;
}

/** Another day for a follow-up. */
@InputType()
export class RedateFollowUpInput extends DoneFollowUpInput {
  /** The new day. */
  @Field(() => DateScalar) @IsString()
  dueOn: string;
}

/** A note stands on exactly one thing. */
@InputType()
export class AddNoteInput extends AboutInput {
  /** The words, as they are kept. VALIDATION unless it stands on one record. */
  @Field(() => String) @PlainText('The note', 10_000)
  text: string;

  /** Ours unless told. */
  @Field(() => NoteLayer, { nullable: true }) @IsOptional() @IsEnum(NoteLayer)
  layer?: `${NoteLayer}` | null;
}

/** Contact with people outside: two-way when both sides spoke. */
@InputType()
export class LogInteractionInput {
  /** How people spoke. */
  @Field(() => InteractionKind) @IsEnum(InteractionKind)
  kind: `${InteractionKind}`;

  /** Who spoke. */
  @Field(() => Direction) @IsEnum(Direction)
  direction: `${Direction}`;

  /** Today unless told; never in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  happenedOn?: string | null;

  /** How long it took. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(1440, { message: 'Give 1 to 1,440 minutes.' })
  minutes?: number | null;

  /** What was said. */
  @Field(() => String) @PlainText('What was said', 10_000)
  summary: string;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  organisationId?: string | null;

  /** Who took part, besides the caller. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @IsUUID(undefined, { each: true, ...notAnId })
  personIds?: string[] | null;
}
