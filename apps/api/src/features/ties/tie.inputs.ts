import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsISO8601, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { ConnectorWish, TieKind, TieStrength } from './tie.types.js';

const Weight = () => Min(0.25, { message: 'Give a weight from 0.25 to 10.' });

@InputType()
export class AddTieInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the first person.' })
  aId!: string;

  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the other person.' })
  bId!: string;

  @Field(() => TieKind) @IsEnum(TieKind)
  kind!: TieKind;

  /** 0.25 to 10 on the day `lastOn`: 4 and more is strong, 1 and more is some. It halves in a year. */
  @Field(() => Float) @IsNumber() @Weight() @Max(10, { message: 'Give a weight from 0.25 to 10.' })
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

@InputType()
export class EditTieInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;

  @Field(() => TieKind, { nullable: true }) @IsOptional() @IsEnum(TieKind)
  kind?: TieKind;

  @Field(() => Float, { nullable: true }) @IsOptional() @IsNumber() @Weight() @Max(10, { message: 'Give a weight from 0.25 to 10.' })
  weight?: number;

  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The evidence', 500)
  evidence?: string;

  @Field(() => DateScalar, { nullable: true }) @IsOptional() @IsISO8601({ strict: true })
  lastOn?: string;

  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean()
  usableByOthers?: boolean;
}

@InputType()
export class RemoveTieInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;
}

@ArgsType()
export class TiesOfArgs {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  personId!: string;
}

/** Two people, in any order, and the version of what was said of them: 0 while nothing was. */
@InputType({ isAbstract: true })
class TwoPeopleInput {
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the first person.' })
  aId!: string;

  @Field(() => ID) @IsUUID(undefined, { message: 'Choose the other person.' })
  bId!: string;

  @Field(() => Int) @IsInt() @Min(0)
  version!: number;
}

@InputType()
export class SetTieStrengthInput extends TwoPeopleInput {
  /** Null lets the evidence speak again. */
  @Field(() => TieStrength, { nullable: true }) @IsOptional() @IsEnum(TieStrength)
  strength?: TieStrength | null;

  /** Why it is more or less than the evidence says; asked for with a strength. Seen by your organisation only. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 500)
  reason?: string | null;
}

@InputType()
export class DisownTieInput extends TwoPeopleInput {}

@InputType()
export class AllowTieInput extends TwoPeopleInput {
  /** Lets other members ask for an introduction over this tie. */
  @Field(() => Boolean) @IsBoolean()
  usableByOthers!: boolean;
}

@InputType()
export class SetConnectorWishInput {
  /** Null says nothing. */
  @Field(() => ConnectorWish, { nullable: true }) @IsOptional() @IsEnum(ConnectorWish)
  wish?: ConnectorWish | null;
}

@ArgsType()
export class HowWeKnowArgs {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  personId!: string;
}
