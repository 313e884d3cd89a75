import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsNumber, IsOptional, IsString, IsUUID, Matches, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { Better, ContributionKind, MeasureUnit } from './partnership.types.js';

const MOST = 1_000_000_000_000;
const pounds = { message: 'Give whole pounds, 0 or more.' };
const figure = { message: 'Give a number.' };

/** What one party brings in one financial year. */
@InputType()
export class AddContributionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  /** A party of the partnership. VALIDATION for any other. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose one of the parties.' })
  organisationId!: string;

  /** April to March, written 2026-27. VALIDATION for anything else. */
  @Field(() => String) @Matches(/^\d{4}-\d{2}$/, { message: 'Write the financial year as 2026-27.' })
  financialYear!: string;

  /** What is brought. */
  @Field(() => ContributionKind) @IsEnum(ContributionKind, { message: 'Choose what is brought.' })
  kind!: `${ContributionKind}`;

  /** What was promised, in whole pounds or what it is worth in pounds. */
  @Field(() => Float) @IsInt(pounds) @Min(0, pounds) @Max(MOST, pounds)
  pledged!: number;

  /** What is confirmed of it, in whole pounds. */
  @Field(() => Float, { defaultValue: 0 }) @IsInt(pounds) @Min(0, pounds) @Max(MOST, pounds)
  confirmed!: number;

  /** What has come of it, in whole pounds. */
  @Field(() => Float, { defaultValue: 0 }) @IsInt(pounds) @Min(0, pounds) @Max(MOST, pounds)
  received!: number;
}

/** A place where the partnership meets people. */
@InputType()
export class AddHubInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  /** What people there call it. */
  @Field(() => String) @PlainText('The name', 200)
  name!: string;

  /** The organisation whose site it is. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  hostId?: string | null;

  /** Where it is. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  placeId?: string | null;

  /** The first day on which it was open. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  openedOn?: string | null;

  /** Whether the place is a priority for housing. */
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  housingPriority!: boolean;

  /** Whether the place is a priority for health. */
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  healthPriority!: boolean;

  /** What is offered there, in words. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('What is offered', 1000)
  services?: string | null;
}

/** Something for a partnership to count. */
@InputType()
export class AddMeasureInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  partnershipId!: string;

  /** What the board page calls it. */
  @Field(() => String) @PlainText('The name', 200)
  name!: string;

  /** What is counted, and what is not. */
  @Field(() => String) @PlainText('The definition', 2000)
  definition!: string;

  /** A few words that stand under the name on the board page. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The detail', 200)
  detail?: string | null;

  /** What its figures count in. */
  @Field(() => MeasureUnit, { defaultValue: MeasureUnit.NUMBER }) @IsEnum(MeasureUnit)
  unit!: `${MeasureUnit}`;

  /** Which way it should go. */
  @Field(() => Better, { defaultValue: Better.HIGHER }) @IsEnum(Better)
  better!: `${Better}`;

  /** The figure from which it started. VALIDATION where there is a target and this is left out. */
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({}, figure)
  baseline?: number | null;

  /**
   * The figure to reach. Without one it is counted and not judged, and stays off the board page. VALIDATION unless it lies the better way from the
   * baseline.
   */
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber({}, figure)
  target?: number | null;

  /** The day from which a first figure is expected. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  firstDue?: string | null;
}

/** The figure of a measure on a day. */
@InputType()
export class RecordReadingInput {
  /** The measure. NOT_FOUND where there is none, or it is not yours to see. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  measureId!: string;

  /** The day that the figure describes, today at the latest. VALIDATION for a day that has a figure, unless its `version` is given. */
  @Field(() => DateScalar) @IsString()
  asAt!: string;

  /** The figure, in the measure’s unit. */
  @Field(() => Float) @IsNumber({}, figure)
  value!: number;

  /** Where the figure comes from. */
  @Field(() => String) @PlainText('The source', 200)
  source!: string;

  /** To correct the figure of that day: the version of it that was read. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt()
  version?: number | null;
}
