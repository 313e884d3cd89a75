import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, IsUrl, Matches, Max, Min, ValidateNested } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { Sector } from '../organisations/organisation.types.js';
import { Admission, RoundtableFormat, RoundtableRule } from './roundtable.types.js';

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;
const asTime = (label: string) => Matches(clock, { message: `${label} is a time of day, like 09:30.` });

/** How many seats a sector should have. */
@InputType()
export class TargetInput {
  /** Whose seats. */
  @Field(() => Sector) @IsEnum(Sector)
  sector!: Sector;

  /** How many; 0 takes the sector out of the balance. */
  @Field(() => Int) @IsInt() @Min(0, { message: 'A sector has 0 seats or more.' }) @Max(500, { message: 'A sector has 500 seats at most.' })
  seats!: number;
}

/** What can be said of a roundtable; each part may be left out. */
@InputType({ isAbstract: true })
class RoundtableDetails {
  @Field(() => String, { nullable: true, description: 'When it starts, London time, `09:30`.' })
  @IsOptional() @asTime('The start')
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When it ends, London time, `12:00`.' })
  @IsOptional() @asTime('The end')
  endsAt?: string | null;

  /** What it is for, as the invitation says it. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The purpose', 2000)
  purpose?: string | null;

  @Field(() => String, { nullable: true, description: 'The questions of the day, one a line.' })
  @IsOptional() @OptionalText('The questions', 2000)
  question?: string | null;

  /** Where guests sit; IN_ROOM for a new one unless told. */
  @Field(() => RoundtableFormat, { nullable: true }) @IsOptional() @IsEnum(RoundtableFormat)
  format?: RoundtableFormat | null;

  /** Building and room. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The venue', 300)
  venue?: string | null;

  /** Where the venue is. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The town', 100)
  town?: string | null;

  @Field(() => String, { nullable: true, description: 'Step-free, hearing loop, how far from the station.' })
  @IsOptional() @OptionalText('The access note', 500)
  accessNote?: string | null;

  @Field(() => String, { nullable: true, description: 'Where online guests join: an https address. Only guests who accepted are told.' })
  @IsOptional() @IsUrl({ protocols: ['https'], require_protocol: true }, { message: 'The joining link is an address that starts with https://.' })
  joiningLink?: string | null;

  /** The place that it is about. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose the place from the list.' })
  placeId?: string | null;

  /** What may be made of what is said; CHATHAM_HOUSE for a new one unless told. */
  @Field(() => RoundtableRule, { nullable: true }) @IsOptional() @IsEnum(RoundtableRule)
  rule?: RoundtableRule | null;

  /** Who may come; INVITE_ONLY for a new one unless told. */
  @Field(() => Admission, { nullable: true }) @IsOptional() @IsEnum(Admission)
  admission?: Admission | null;

  /** At an open event: whether a freed seat goes to whoever has waited longest. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean()
  promotesAutomatically?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which guests can answer; the day before the event unless told.' })
  @IsOptional()
  answerBy?: string | null;

  /** How many seats there are; 20 for a new one unless told. VALIDATION for fewer than are taken. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1, { message: 'A roundtable has at least one seat.' }) @Max(500, { message: 'A roundtable has 500 seats at most.' })
  capacity?: number | null;

  /** How many seats each sector should have; sectors that are left out keep theirs. */
  @Field(() => [TargetInput], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(9) @ValidateNested({ each: true }) @Type(() => TargetInput)
  targets?: TargetInput[] | null;
}

/** Title and date are enough: 10:00 to 12:00, 20 seats, Chatham House Rule, by invitation. */
@InputType()
export class CreateRoundtableInput extends RoundtableDetails {
  /** What guests read first. */
  @Field(() => String) @PlainText('The title', 200)
  title!: string;

  @Field(() => DateScalar, { description: 'The day of the event.' }) @IsString()
  on!: string;

  @Field(() => ID, { nullable: true, description: 'A roundtable to take everything from that is not said here: venue, rule, capacity, target balance, questions.' })
  @IsOptional() @IsUUID()
  copyOf?: string | null;
}

/** Changes what is given and leaves the rest. */
@InputType()
export class EditRoundtableInput extends RoundtableDetails {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' }) @IsInt()
  version!: number;

  /** What guests read first. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The title', 200)
  title?: string | null;

  /** The day of the event. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  on?: string | null;
}

/** One row, as it was read. */
@InputType()
export class VersionedInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' }) @IsInt()
  version!: number;
}
