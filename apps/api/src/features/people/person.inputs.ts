import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsEmail, IsInt, IsOptional, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';

/** What a member holds about a person. It asks for a lawful basis and a source, as the law does. */
@InputType()
export class PersonDetailInput {
  /** Where to write. It says nothing of who employs them. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The e-mail address', 254)
  @ValidateIf((input: PersonDetailInput) => Boolean(input.email)) @IsEmail({}, { message: 'Enter an e-mail address in the correct format, like name@example.com.' })
  email?: string | null;
  /** Where to ring. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The phone number', 40) phone?: string | null;
  /** In their words: "Call, not e-mail; not Fridays". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The contact preference', 200) contactPreference?: string | null;
  /** Why you may hold this: "legitimate interests" (UK GDPR, article 6). */
  @Field(() => String) @PlainText('The lawful basis', 100) lawfulBasis!: string;
  /** Where you have it from: "business card, 12 March roundtable" (UK GDPR, article 14). */
  @Field(() => String) @PlainText('The source', 200) source!: string;
}

/** A post that is there, or a job to add: organisation and title. The job is a fact of the Directory at once; who holds it stays with the person. */
@InputType()
export class PostChoiceInput {
  /** A post that is there. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() postId?: string | null;
  /** Where the job is, for one that is not there yet. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() organisationId?: string | null;
  /** What that job is called. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The title', 200) title?: string | null;
  /** A key of `jobFunctions`. Left out: taken from the title. */
  @Field(() => ID, { nullable: true }) @IsOptional() @PlainText('The function', 60) functionKey?: string | null;
}

/** Only the name must be given. The person is the member's own until somebody publishes them. */
@InputType()
export class CreatePersonInput extends PostChoiceInput {
  /** As they write it. */
  @Field(() => String) @PlainText('The name', 200) name!: string;
  /** How to say it aloud. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The pronunciation', 100) pronunciation?: string | null;
  /** What you hold about them, with its basis and source. */
  @Field(() => PersonDetailInput, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => PersonDetailInput) detail?: PersonDetailInput | null;
}

/** What is to change of a person; what is left out stays. */
@InputType()
export class EditPersonInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  /** As they write it. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name', 200) name?: string;
  /** How to say it aloud. Empty takes it away. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The pronunciation', 100) pronunciation?: string | null;
}

/** Puts name, posts and appointments into the Directory. Contact details stay the member's own. */
@InputType()
export class PublishPersonInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** Where the Directory has them from. */
  @Field(() => String) @PlainText('The source', 200) source!: string;
  /** On what lawful basis they stand in the Directory (UK GDPR, article 6). */
  @Field(() => String) @PlainText('The lawful basis', 100) lawfulBasis!: string;
}

/** What you hold about a person, in full: what is left out is taken away. */
@InputType()
export class SetPersonDetailInput extends PersonDetailInput {
  @Field(() => ID) @IsUUID() personId!: string;
  /** The version that was read; left out where the member held nothing. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() version?: number | null;
}

/** What somebody is good for. */
@InputType()
export class AddPersonTopicInput {
  @Field(() => ID) @IsUUID() personId!: string;
  /** A key of `topics`. VALIDATION for one that is not in the list. */
  @Field(() => ID) @PlainText('The topic', 60) topicKey!: string;
  /** What shows it: "Spoke about step-down homes at the March roundtable". */
  @Field(() => String) @PlainText('The evidence', 500) statement!: string;
  /** Where you have that from. */
  @Field(() => String) @PlainText('The source', 200) source!: string;
  /** The day on which this was seen; today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() notedOn?: string | null;
}

/** A second appointment never removes the first. */
@InputType()
export class AppointInput extends PostChoiceInput {
  @Field(() => ID) @IsUUID() personId!: string;
  /** Left out: primary when they hold no other. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isPrimary?: boolean | null;
  /** The first day in the post; left out where it is not known. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() startedOn?: string | null;
  /** The last day, for an appointment that is over. VALIDATION before the first. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() endedOn?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  /** The day on which somebody confirmed it. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() verifiedOn?: string | null;
  /** Who confirmed it, as a name. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('Who confirmed it', 200) verifiedBy?: string | null;
  /** How: "by phone", "at a meeting", "from their website". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('How it was confirmed', 100) verifiedHow?: string | null;
}
