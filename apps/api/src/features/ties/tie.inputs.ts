import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsISO8601, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { ConnectorWish, TieKind, TieStrength } from './tie.types.js';

const weight = { message: 'Give a weight from 0.25 to 10.' };

/** Two people who know each other. */
@InputType()
export class AddTieInput {
  /** The one. NOT_FOUND where there is none, or they are not yours to see. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the first person.' })
  aId!: string;

  /** The other. VALIDATION for the same person. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the other person.' })
  bId!: string;

  /** The class of evidence. */
  @Field(() => TieKind) @IsEnum(TieKind)
  kind!: TieKind;

  /** Points on the day `lastOn`: 4 and more is strong, 1 and more is some. They halve in a year. */
  @Field(() => Float) @IsNumber() @Min(0.25, weight) @Max(10, weight)
  weight!: number;

  /** What it rests on, such as "Two roundtables together". Seen by your organisation only. */
  @Field(() => String) @PlainText('The evidence', 500)
  evidence!: string;

  /** The last day on which they were in touch; not in the future. */
  @Field(() => DateScalar) @IsISO8601({ strict: true })
  lastOn!: string;

  /** Lets other members ask for an introduction over this tie. */
  @Field(() => Boolean, { defaultValue: false }) @IsBoolean()
  usableByOthers!: boolean;
}

/** What is to change of a tie; what is left out stays. */
@InputType()
export class EditTieInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;

  /** The class of evidence. */
  @Field(() => TieKind, { nullable: true }) @IsOptional() @IsEnum(TieKind)
  kind?: TieKind;

  /** Points on the day `lastOn`. */
  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() @Min(0.25, weight) @Max(10, weight)
  weight?: number;

  /** What it rests on. Seen by your organisation only. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The evidence', 500)
  evidence?: string;

  /** The last day on which they were in touch; not in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() @IsISO8601({ strict: true })
  lastOn?: string;

  /** Lets other members ask for an introduction over it. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean()
  usableByOthers?: boolean;
}

/** A tie to take away. */
@InputType()
export class RemoveTieInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;
}

@ArgsType()
export class TiesOfArgs {
  /** Whom your people know. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  personId!: string;
}

/** Two people, in any order, and the version of what was said of them: 0 while nothing was. */
@InputType({ isAbstract: true })
class TwoPeopleInput {
  /** The one. NOT_FOUND where there is none, or they are not yours to see. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the first person.' })
  aId!: string;

  /** The other. VALIDATION for the same person. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the other person.' })
  bId!: string;

  /** The version of what was said that you read; 0 while nothing was. CONFLICT where it has moved on. */
  @Field(() => Int) @IsInt() @Min(0)
  version!: number;
}

/** How well two people know each other, over what the evidence says. */
@InputType()
export class SetTieStrengthInput extends TwoPeopleInput {
  /** Null lets the evidence speak again. */
  @Field(() => TieStrength, { nullable: true }) @IsOptional() @IsEnum(TieStrength)
  strength?: TieStrength | null;

  /** Why it is more or less than the evidence says; asked for with a strength. Seen by your organisation only. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 500)
  reason?: string | null;
}

/** Two people who do not really know each other. */
@InputType()
export class DisownTieInput extends TwoPeopleInput {}

/** Whether others may ask for an introduction over a tie. */
@InputType()
export class AllowTieInput extends TwoPeopleInput {
  /** Lets other members ask for an introduction over this tie. */
  @Field(() => Boolean) @IsBoolean()
  usableByOthers!: boolean;
}

/** What you wish of being asked to introduce others. */
@InputType()
export class SetConnectorWishInput {
  /** Null says nothing. */
  @Field(() => ConnectorWish, { nullable: true }) @IsOptional() @IsEnum(ConnectorWish)
  wish?: ConnectorWish | null;
}

@ArgsType()
export class HowWeKnowArgs {
  /** Whom your people know. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  personId!: string;
}
