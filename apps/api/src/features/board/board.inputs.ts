import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { DecisionOutcome, Impact, Likelihood, Trend } from './board.types.js';

/** A meeting of your board. */
@InputType()
export class CreateMeetingInput {
  /** The name of the board or committee. */
  @Field(() => String) @PlainText('The name of the board', 200)
  title!: string;

  /** The day of the meeting. VALIDATION where there is one on that day. */
  @Field(() => DateScalar) @IsString()
  heldOn!: string;
}

/** What a meeting is asked to decide. */
@InputType()
export class AskDecisionInput {
  /** The meeting. NOT_FOUND where your board has no such. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the meeting.' })
  meetingId!: string;

  /** What it is about; left out where it is about none. NOT_FOUND for one that is not yours to see. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  /** One sentence that can be said yes or no to. */
  @Field(() => String) @PlainText('What is asked', 500)
  ask!: string;

  /** What else could be done. */
  @Field(() => String) @PlainText('The options', 1000)
  options!: string;

  /** What you would do. */
  @Field(() => String) @PlainText('The recommendation', 500)
  recommendation!: string;

  /** Why you would. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 1000)
  reason?: string | null;

  /** The paper to read, by name: "Business case, 14 pages". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The paper', 200)
  document?: string | null;
}

/** What a meeting decided. */
@InputType()
export class DecideDecisionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  /** The version that was read. */
  @Field(() => Int) @IsInt()
  version!: number;

  /** What was decided. VALIDATION where it was decided already. */
  @Field(() => DecisionOutcome) @IsEnum(DecisionOutcome, { message: 'Choose what was decided.' })
  outcome!: `${DecisionOutcome}`;

  /** Today unless told. VALIDATION for a day to come. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  decidedOn?: string | null;

  /** One a line; each becomes a follow-up of the asker. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The conditions', 2000)
  conditions?: string | null;
}

/** What a lead says to the figures of a meeting; it has one commentary. */
@InputType()
export class WriteCommentaryInput {
  /** The meeting. NOT_FOUND where your board has no such. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the meeting.' })
  meetingId!: string;

  /** In plain paragraphs. */
  @Field(() => String) @PlainText('The commentary', 4000)
  text!: string;

  /** To change what is there: the version that was read. CONFLICT where it has moved on, or there is a commentary and this is left out. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt()
  version?: number | null;
}

/** Something that may go wrong. */
@InputType()
export class AddRiskInput {
  /** What it is about; left out for the whole pipeline. NOT_FOUND for one that is not yours to see. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  /** In a line: what may go wrong. */
  @Field(() => String) @PlainText('The risk', 200)
  title!: string;

  /** How likely it is. */
  @Field(() => Likelihood) @IsEnum(Likelihood, { message: 'Say how likely it is.' })
  likelihood!: `${Likelihood}`;

  /** How bad it would be. */
  @Field(() => Impact) @IsEnum(Impact, { message: 'Say how bad it would be.' })
  impact!: `${Impact}`;

  /** How it has moved. */
  @Field(() => Trend, { defaultValue: Trend.SAME }) @IsEnum(Trend)
  trend!: `${Trend}`;

  /** What is being done about it. */
  @Field(() => String) @PlainText('What we are doing', 1000)
  response!: string;

  /** The colleague who watches it; you unless told. NOT_FOUND for anybody else. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  ownerId?: string | null;

  /** Whether it is put to the board. */
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  forBoard!: boolean;
}

/** A risk as it now is, in full. */
@InputType()
export class EditRiskInput extends AddRiskInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;

  /** The day from which it is none any more; left out while it is open. VALIDATION before it was raised. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  closedOn?: string | null;
}
