import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { DecisionOutcome, Impact, Likelihood, Trend } from './board.types.js';

@InputType()
export class CreateMeetingInput {
  @Field(() => String) @PlainText('The name of the board', 200)
  title!: string;

  @Field(() => DateScalar) @IsString()
  heldOn!: string;
}

@InputType()
export class AskDecisionInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the meeting.' })
  meetingId!: string;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  /** One sentence that can be said yes or no to. */
  @Field(() => String) @PlainText('What is asked', 500)
  ask!: string;

  @Field(() => String) @PlainText('The options', 1000)
  options!: string;

  @Field(() => String) @PlainText('The recommendation', 500)
  recommendation!: string;

  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 1000)
  reason?: string | null;

  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The paper', 200)
  document?: string | null;
}

@InputType()
export class DecideDecisionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  /** The version that was read. */
  @Field(() => Int) @IsInt()
  version!: number;

  @Field(() => DecisionOutcome) @IsEnum(DecisionOutcome, { message: 'Choose what was decided.' })
  outcome!: `${DecisionOutcome}`;

  /** Today unless told; today at the latest. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  decidedOn?: string | null;

  /** One a line; each becomes a follow-up of the asker. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The conditions', 2000)
  conditions?: string | null;
}

@InputType()
export class WriteCommentaryInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the meeting.' })
  meetingId!: string;

  @Field(() => String) @PlainText('The commentary', 4000)
  text!: string;

  /** To change what is there: the version that was read. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt()
  version?: number | null;
}

@InputType()
export class AddRiskInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  opportunityId?: string | null;

  @Field(() => String) @PlainText('The risk', 200)
  title!: string;

  @Field(() => Likelihood) @IsEnum(Likelihood, { message: 'Say how likely it is.' })
  likelihood!: `${Likelihood}`;

  @Field(() => Impact) @IsEnum(Impact, { message: 'Say how bad it would be.' })
  impact!: `${Impact}`;

  @Field(() => Trend, { defaultValue: Trend.SAME }) @IsEnum(Trend)
  trend!: `${Trend}`;

  @Field(() => String) @PlainText('What we are doing', 1000)
  response!: string;

  /** A colleague; you unless told. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  ownerId?: string | null;

  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  forBoard!: boolean;
}

@InputType()
export class EditRiskInput extends AddRiskInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  closedOn?: string | null;
}
