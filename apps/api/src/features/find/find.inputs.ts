import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsUUID } from 'class-validator';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';

/** The part of a question that a correction or a gap is about. */
@InputType({ isAbstract: true })
class AskedInput {
  /** A key of the list of functions. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The function', 40)
  functionKey?: string | null;

  /** A key of the list of topics. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The topic', 40)
  topicKey?: string | null;

  /** The place that was asked for. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose a place from the list.' })
  placeId?: string | null;
}

/** "Wrong person, it is …". The right one is a person of the Directory with a post there, or a post. */
@InputType()
export class CorrectFinderInput extends AskedInput {
  /** At which organisation they are right; of any where it is left out. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose an organisation from the list.' })
  organisationId?: string | null;

  /** Of a person with several posts, the one at the organisation counts, else the main one. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose a person from the list.' })
  rightPersonId?: string | null;

  /** A post that is right, for one that nobody holds or whoever holds it. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, { message: 'Choose a post from the list.' })
  rightPostId?: string | null;

  /** The post that was shown in their place, and its holder if it has one. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  wrongPostId?: string | null;

  /** The person who was shown in their place. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  wrongPersonId?: string | null;

  /** Why, for everybody to read: "Estates moved to her in May". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 300)
  because?: string | null;
}

/** A correction to take back. */
@InputType()
export class WithdrawCorrectionInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;
}

/** A question for which nobody was found. */
@InputType()
export class NoteGapInput extends AskedInput {}
