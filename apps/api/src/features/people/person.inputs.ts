import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsInt, IsOptional, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';

/** What a member holds about a person. It asks for a lawful basis and a source, as the law does. */
@InputType()
export class PersonDetailInput {
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The e-mail address', 254)
  @ValidateIf((input: PersonDetailInput) => Boolean(input.email)) @IsEmail({}, { message: 'Enter an e-mail address in the correct format, like name@example.com.' })
  email?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The phone number', 40) phone?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The contact preference', 200) contactPreference?: string | null;
  @Field(() => String) @PlainText('The lawful basis', 100) lawfulBasis!: string;
  @Field(() => String) @PlainText('The source', 200) source!: string;
}

/** A post that is there, or a job to add: organisation and title. The job is a fact of the Directory at once; who holds it stays with the person. */
@InputType()
export class PostChoiceInput {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() postId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() organisationId?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The title', 200) title?: string | null;
  /** Left out: taken from the title. */
  @Field(() => ID, { nullable: true }) @IsOptional() @PlainText('The function', 60) functionKey?: string | null;
}

/** Only the name must be given. The person is the member's own until somebody publishes them. */
@InputType()
export class CreatePersonInput extends PostChoiceInput {
  @Field(() => String) @PlainText('The name', 200) name!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The pronunciation', 100) pronunciation?: string | null;
  @Field(() => PersonDetailInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PersonDetailInput) detail?: PersonDetailInput | null;
}

@InputType()
export class EditPersonInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name', 200) name?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The pronunciation', 100) pronunciation?: string | null;
}

/** Puts name, posts and appointments into the Directory. Contact details stay the member's own. */
@InputType()
export class PublishPersonInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => String) @PlainText('The source', 200) source!: string;
  @Field(() => String) @PlainText('The lawful basis', 100) lawfulBasis!: string;
}

@InputType()
export class SetPersonDetailInput extends PersonDetailInput {
  @Field(() => ID) @IsUUID() personId!: string;
  /** The version that was read; left out where the member held nothing. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}

@InputType()
export class AddPersonTopicInput {
  @Field(() => ID) @IsUUID() personId!: string;
  @Field(() => ID) @PlainText('The topic', 60) topicKey!: string;
  @Field(() => String) @PlainText('The evidence', 500) statement!: string;
  @Field(() => String) @PlainText('The source', 200) source!: string;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() notedOn?: string | null;
}

/** A second appointment never removes the first. */
@InputType()
export class AppointInput extends PostChoiceInput {
  @Field(() => ID) @IsUUID() personId!: string;
  /** Left out: primary when they hold no other. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isPrimary?: boolean | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() startedOn?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() endedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() verifiedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('Who confirmed it', 200) verifiedBy?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('How it was confirmed', 100) verifiedHow?: string | null;
}

@InputType()
export class EndAppointmentInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  /** Today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() endedOn?: string | null;
}

@InputType()
export class ConfirmAppointmentInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
  /** "by phone", "at a meeting", "from their website". */
  @Field(() => String) @PlainText('How it was confirmed', 100) how!: string;
  /** Who confirmed it; the signed-in person where it is left out. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('Who confirmed it', 200) by?: string | null;
  /** Today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() on?: string | null;
}
