import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { PostChoiceInput } from './person.inputs.js';

/** An appointment that is over. */
@InputType()
export class EndAppointmentInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** The version that you read; left out: whichever it is by now. CONFLICT where it has moved on. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  /** The last day in the post; today where it is left out. VALIDATION before the first. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() endedOn?: string | null;
}

/** An appointment that still holds. */
@InputType()
export class ConfirmAppointmentInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** The version that you read; left out: whichever it is by now. CONFLICT where it has moved on. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  /** "by phone", "at a meeting", "from their website". */
  @Field(() => String) @PlainText('How it was confirmed', 100) how!: string;
  /** Who confirmed it; the signed-in person where it is left out. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('Who confirmed it', 200) by?: string | null;
  /** Today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() on?: string | null;
}

/**
 * What changed about an appointment. With `organisationId` or `postId` they moved there, and left where they were; without either, `title` is what
 * their post is called now.
 */
@InputType()
export class ChangeAppointmentInput extends PostChoiceInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** The version that you read; left out: whichever it is by now. CONFLICT where it has moved on. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  /** The first day in the new post; today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() on?: string | null;
  /** How you know: "by phone", "at a meeting", "from their website". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('How you know', 100) how?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}
