import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { Better, ContributionKind, MeasureUnit } from './partnership.types.js';

const MOST = 1_000_000_000_000;
const pounds = { message: 'Give whole pounds, 0 or more.' };
const figure = { message: 'Give a number.' };

@InputType()
export class AddContributionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  /** A party of the partnership. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose one of the parties.' })
  organisationId!: string;

  /** April to March, written 2026-27. */
  @Field(() => String) @Matches(/^\d{4}-\d{2}$/, { message: 'Write the financial year as 2026-27.' })
  financialYear!: string;

  @Field(() => ContributionKind) @IsEnum(ContributionKind, { message: 'Choose what is brought.' })
  kind!: `${ContributionKind}`;

  /** Whole pounds, or what it is worth in pounds. */
  @Field(() => Float) @IsInt(pounds) @Min(0, pounds) @Max(MOST, pounds)
  pledged!: number;

  @Field(() => Float, { defaultValue: 0 }) @IsInt(pounds) @Min(0, pounds) @Max(MOST, pounds)
  confirmed!: number;

  @Field(() => Float, { defaultValue: 0 }) @IsInt(pounds) @Min(0, pounds) @Max(MOST, pounds)
  received!: number;
}

@InputType()
export class AddHubInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  @Field(() => String) @PlainText('The name', 200)
  name!: string;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  hostId?: string | null;

  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  placeId?: string | null;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  openedOn?: string | null;

  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  housingPriority!: boolean;

  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  healthPriority!: boolean;

  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('What is offered', 1000)
  services?: string | null;
}

@InputType()
export class AddMeasureInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  @Field(() => String) @PlainText('The name', 200)
  name!: string;

  /** What is counted, and what is not. */
  @Field(() => String) @PlainText('The definition', 2000)
  definition!: string;

  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The detail', 200)
  detail?: string | null;

  @Field(() => MeasureUnit, { defaultValue: MeasureUnit.NUMBER }) @IsEnum(MeasureUnit)
  unit!: `${MeasureUnit}`;

  @Field(() => Better, { defaultValue: Better.HIGHER }) @IsEnum(Better)
  better!: `${Better}`;

  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({}, figure)
  baseline?: number | null;

  /** Without one it is counted and not judged, and stays off the board page. */
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({}, figure)
  target?: number | null;

  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  firstDue?: string | null;
}

@InputType()
export class RecordReadingInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  measureId!: string;

  /** The day that the figure describes; today at the latest. */
  @Field(() => DateScalar) @IsString()
  asAt!: string;

  @Field(() => Float) @IsNumber({}, figure)
  value!: number;

  /** Where the figure comes from. */
  @Field(() => String) @PlainText('The source', 200)
  source!: string;

  /** To correct the figure of that day: the version of it that was read. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt()
  version?: number | null;
}
