import { Field, Float, ID, InputType, Int, PartialType, OmitType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsNumber, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { Commitment, LandStatus, PartyRole, ValueConfidence } from './opportunity.types.js';

const most = 1_000_000_000_000;
const pounds = { message: 'Give whole pounds from 0 to a million million.' };

/** An organisation's part in an opportunity. */
@InputType()
export class PartyInput {
  /** Who takes part. VALIDATION for one that is not in the directory, or is a party already. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  organisationId: string;

  /** As what it takes part. */
  @Field(() => PartyRole) @IsEnum(PartyRole)
  role: `${PartyRole}`;

  /** Interested unless told. */
  @Field(() => Commitment, { nullable: true }) @IsOptional() @IsEnum(Commitment)
  commitment?: `${Commitment}` | null;

  /** Today unless told; never in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  commitmentOn?: string | null;

  /** Who said so, and how: "by our board". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The note on the commitment', 300)
  commitmentNote?: string | null;

  /** Who speaks for it from within, by an appointment there. VALIDATION for one that is over or elsewhere. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  sponsorAppointmentId?: string | null;
}

/** A title is enough; the rest can come later. */
@InputType()
export class CreateOpportunityInput {
  /** What cards and lists show. */
  @Field(() => String) @PlainText('The title', 200)
  title: string;

  /** One or two sentences that say what it is. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The summary', 2000)
  summary?: string | null;

  /** What somebody lacks. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The need', 2000)
  need?: string | null;

  /** What is offered to meet it. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The offer', 2000)
  offer?: string | null;

  /** A key of `topics` of the kind KIND. VALIDATION for one that is not in the list. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The kind', 40)
  kindKey?: string | null;

  /** Homes or beds. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(1_000_000, { message: 'Give a number of homes from 0 to 1,000,000.' })
  homes?: number | null;

  /** What there is in place of homes, or how they come. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The size in words', 200)
  noteLine?: string | null;

  /** The low end of its value, in whole pounds. */
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({ maxDecimalPlaces: 0 }, pounds) @Min(0, pounds) @Max(most, pounds)
  valueLow?: number | null;

  /** The high end, in whole pounds. VALIDATION below the low end. */
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({ maxDecimalPlaces: 0 }, pounds) @Min(0, pounds) @Max(most, pounds)
  valueHigh?: number | null;

  /** How firm the range of value is. */
  @Field(() => ValueConfidence, { nullable: true }) @IsOptional() @IsEnum(ValueConfidence)
  valueConfidence?: `${ValueConfidence}` | null;

  /** The day by which it is hoped to be agreed. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  targetOn?: string | null;

  /** The site and its size, in words. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The land', 300)
  land?: string | null;

  /** How far the site is from being free. */
  @Field(() => LandStatus, { nullable: true }) @IsOptional() @IsEnum(LandStatus)
  landStatus?: `${LandStatus}` | null;

  /** Other parties than the member's own organisation, which leads unless it is named here in another role. */
  @Field(() => [PartyInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => PartyInput)
  parties?: PartyInput[] | null;

  /** Where it is, the main place first. VALIDATION for one that is not in the directory. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @IsUUID(undefined, { each: true, ...notAnId })
  placeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Keys of shared goals, G01 to G27.' }) @IsOptional() @ArrayMaxSize(27)
  goalKeys?: string[] | null;

  /** Whose it is; the caller's unless told. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  ownerId?: string | null;

  /** The roundtable at which it was raised. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  roundtableId?: string | null;

  /** The captured action that became it; its roundtable is taken over. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  captureId?: string | null;

  /** The introduction that led to it. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  introductionId?: string | null;

  /** The day on which it was introduced, today unless told. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  introducedOn?: string | null;
}

/** What can be edited in place; null empties a field, a field left out stays. */
@InputType()
export class EditOpportunityInput extends PartialType(
  OmitType(CreateOpportunityInput, ['parties', 'placeIds', 'goalKeys', 'ownerId', 'roundtableId', 'captureId', 'introductionId', 'introducedOn']), InputType,
) {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id: string;

  /** The version that was read. */
  @Field(() => Int) @IsInt()
  version: number;
}

/** Where an opportunity is, in place of what it said before. */
@InputType()
export class SetOpportunityPlacesInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  opportunityId: string;

  /** The version of the opportunity that was read. */
  @Field(() => Int) @IsInt()
  version: number;

  /** In order of importance; none takes all away. VALIDATION for one that is not in the directory. */
  @Field(() => [ID]) @ArrayMaxSize(50) @IsUUID(undefined, { each: true, ...notAnId })
  placeIds: string[];
}

/** The shared goals of an opportunity, in place of those before. */
@InputType()
export class SetOpportunityGoalsInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  opportunityId: string;

  /** The version of the opportunity that was read. */
  @Field(() => Int) @IsInt()
  version: number;

  /** Keys of shared goals, G01 to G27; none takes all away. VALIDATION for others. */
  @Field(() => [ID]) @ArrayMaxSize(27)
  goalKeys: string[];
}

/** An answer to one item that a gate asks for. */
@InputType()
export class ProvideEvidenceInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  opportunityId: string;

  /** The key of an item of a gate, `WAY_IN` or the like. VALIDATION for one that no gate asks for. */
  @Field(() => String) @PlainText('The item', 60)
  item: string;

  /** In words, as a day or as the address of a document, as the item says. VALIDATION for a day to come, and for a person without a name of two words. */
  @Field(() => String) @PlainText('The answer', 2000)
  value: string;

  /** The version of the answer that this one replaces; none where the item had no answer when it was read. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt()
  version?: number | null;

  /** Today unless told; never in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  providedOn?: string | null;
}
