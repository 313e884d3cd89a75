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
  /** The key of an item of a gate, `WAY_IN` or the like. */
  @Field(() => String) @PlainText('The item', 60)
  item: string;

  /** In words, as a day or as the address of a document, as the item says. VALIDATION for a day to come, and for a person without a name of two words. */
  @Field(() => String) @PlainText('The answer', 2000)
  value: string;
}

/** What the parties signed, for a move to Agreed. */
@InputType()
export class AgreementInput {
  /** MOU, JOINT_FUNDING, LEASE and so on: a type of agreement. */
  @Field(() => String) @IsIn(['MOU', 'LETTER_OF_INTENT', 'DATA_SHARING', 'JOINT_FUNDING', 'SECTION_75', 'SECTION_256', 'NOMINATIONS', 'LEASE', 'SERVICE_CONTRACT', 'GRANT', 'PROTOCOL', 'OTHER'], { message: 'Choose one of the types of agreement.' })
  agreementType: string;

  /** The day on which the last party signed. */
  @Field(() => DateScalar) @IsString()
  signedOn: string;

  /** The first day on which it holds. */
  @Field(() => DateScalar) @IsString()
  startsOn: string;

  /** Its last day; left out where it has none. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  endsOn?: string | null;

  /** The day on which it is next looked at. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  reviewOn?: string | null;
}

/** What every change of column says. */
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

/** A move to another stage, with whatever the gates on the way ask for. */
@InputType()
export class MoveOpportunityInput extends StageChangeInput {
  /** Where it goes. VALIDATION where it is there already, paused, closed or agreed. */
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

/** Why an opportunity waits, and until when. */
@InputType()
export class PauseOpportunityInput extends StageChangeInput {
  /** Why; the board sees it. */
  @Field(() => String) @PlainText('The reason', 300)
  reason: string;

  /** The day on which it is looked at again, later than the pause. */
  @Field(() => DateScalar) @IsString()
  restartOn: string;
}

/** A pause to end. */
@InputType()
export class ResumeOpportunityInput extends StageChangeInput {}

/** Why an opportunity ends here, and what to learn from it. */
@InputType()
export class CloseOpportunityInput extends StageChangeInput {
  /** Why it ends. */
  @Field(() => CloseReason) @IsEnum(CloseReason)
  reason: `${CloseReason}`;

  /** What others should learn from it, in your words. */
  @Field(() => String) @PlainText('The lesson', 2000)
  lesson: string;
}

/** A closed opportunity to open again. */
@InputType()
export class ReopenOpportunityInput extends StageChangeInput {
  /** Why; the stage history keeps it. */
  @Field(() => String) @PlainText('The reason', 1000)
  reason: string;
}
