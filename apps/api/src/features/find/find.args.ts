import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { OptionalText, PlainText } from '../../platform/text.js';
import { Sector } from '../organisations/organisation.types.js';

/** A question in the user's own words. */
@ArgsType()
export class ReadNeedArgs {
  /** "estates lead about step-down beds in Leeds". */
  @Field(() => String) @PlainText('The question', 200)
  question!: string;
}

/** "I need [function] about [topic] in [place] at [organisation or sectors]". */
@ArgsType()
export class FindArgs {
  /** A key of the list of functions. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The function', 40)
  functionKey?: string | null;

  /** A key of the list of topics. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The topic', 40)
  topicKey?: string | null;

  /** Counts what lies in the place, and posts that answer for a larger one around it. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose a place from the list.' })
  placeId?: string | null;

  /** Only posts of this organisation. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose an organisation from the list.' })
  organisationId?: string | null;

  /** Any NHS body is NHS_PROVIDER and NHS_COMMISSIONER. */
  @Field(() => [Sector], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(9) @IsEnum(Sector, { each: true })
  sectors?: Sector[] | null;

  /** 1 board or executive to 5 officer: this level or above. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(5)
  seniorityAtMost?: number | null;

  /** Leaves out people whose role was last confirmed longer ago. Vacant posts stay. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(120)
  confirmedWithinMonths?: number | null;

  /** Words that titles and names are compared with: those that no other part of the question stands for. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The question', 200)
  words?: string | null;

  /** How many contacts. */
  @Field(() => Int, { defaultValue: 25 }) @IsInt() @Min(1) @Max(100)
  first!: number;
}
