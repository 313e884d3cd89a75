import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsIn, IsInt, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { CloseReason, Stage } from './opportunity.types.js';

/** An answer to an item of a gate, given with the move. */
@InputType()
export class EvidenceInput {
  @Field(() => String) @PlainText('The item', 60)
  item: string;

  @Field(() => String) @PlainText('The answer', 2000)
  value: string;
}

/** What the parties signed, for a move to Agreed. */
@InputType()
export class AgreementInput {
  /** MOU, JOINT_FUNDING, LEASE and so on: a type of agreement. */
  @Field(() => String) @IsIn(['MOU', 'LETTER_OF_INTENT', 'DATA_SHARING', 'JOINT_FUNDING', 'SECTION_75', 'SECTION_256', 'NOMINATIONS', 'LEASE', 'SERVICE_CONTRACT', 'GRANT', 'PROTOCOL', 'OTHER'], { message: 'Choose one of the types of agreement.' })
  agreementType: string;

  @Field(() => DateScalar) @IsString()
  signedOn: string;

  @Field(() => DateScalar) @IsString()
  startsOn: string;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  endsOn?: string | null;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  reviewOn?: string | null;
}

@InputType()
class StageChangeInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id: string;

  /** The version that was read. */
  @Field(() => Int) @IsInt()
  version: number;

  /** Today unless told; from the day of the change before to today. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  happenedOn?: string | null;
}

@InputType()
export class MoveOpportunityInput extends StageChangeInput {
  @Field(() => Stage) @IsEnum(Stage)
  to: `${Stage}`;

  /** Asked for on a move back. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 1000)
  reason?: string | null;

  /** Answers to what is missing; written with the move or not at all. */
  @Field(() => [EvidenceInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(30) @ValidateNested({ each: true }) @Type(() => EvidenceInput)
  evidence?: EvidenceInput[] | null;

  /** Passes the gate without what is missing. The board sees the caller's name and this reason. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason for the override', 1000)
  overrideReason?: string | null;

  /** Asked for on a move to Agreed. */
  @Field(() => AgreementInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => AgreementInput)
  agreement?: AgreementInput | null;
}

@InputType()
export class PauseOpportunityInput extends StageChangeInput {
  @Field(() => String) @PlainText('The reason', 300)
  reason: string;

  @Field(() => DateScalar) @IsString()
  restartOn: string;
}

@InputType()
export class ResumeOpportunityInput extends StageChangeInput {}

@InputType()
export class CloseOpportunityInput extends StageChangeInput {
  @Field(() => CloseReason) @IsEnum(CloseReason)
  reason: `${CloseReason}`;

  @Field(() => String) @PlainText('The lesson', 2000)
  lesson: string;
}

@InputType()
export class ReopenOpportunityInput extends StageChangeInput {
  @Field(() => String) @PlainText('The reason', 1000)
  reason: string;
}
