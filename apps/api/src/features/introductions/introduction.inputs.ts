import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsArray, IsBoolean, IsEnum, IsInt, IsISO8601, IsOptional, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { ConnectorAnswer, IntroductionResult, Shared } from './introduction.types.js';

/** A request to be introduced. */
@InputType()
export class AskIntroductionInput {
  /** Who is asked to introduce: somebody with an account, or whose e-mail address your organisation holds. VALIDATION for others, yourself and the target. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose who should introduce you.' })
  connectorPersonId!: string;

  /** Whom you want to meet. NOT_FOUND where there is none, or they are not yours to see. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose whom you want to meet.' })
  targetPersonId!: string;

  /** The post for which they are asked; for a vacant post, with its deputy as the person. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID()
  targetPostId?: string | null;

  /** What it is about, as the connector and then the other side read it. */
  @Field(() => String) @PlainText('What it is about', 4000)
  about!: string;

  /** What the connector may pass on. */
  @Field(() => [Shared], { defaultValue: [Shared.NAME_ROLE_EMAIL] }) @IsArray() @IsEnum(Shared, { each: true })
  shares!: Shared[];

  /** The day by which you hope to be introduced. VALIDATION for one that is past. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() @IsISO8601({ strict: true })
  hopedBy?: string | null;

  /** The opportunity that it would help; its title is passed on only if shared. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID()
  opportunityId?: string | null;

  /** A convenor may put this together with others' asks for the same person, and reads for that who asks and what it is about. */
  @Field(() => Boolean, { defaultValue: false }) @IsOptional() @IsBoolean()
  mayPool?: boolean;
}

/** Goes on from a request that came to nothing: the same words to another connector. */
@InputType()
export class AskSomeoneElseInput {
  /** The request that the connector declined, or left. */
  @Field(() => ID) @IsUUID()
  id!: string;

  /** The version of it that you read. */
  @Field(() => Int) @IsInt()
  version!: number;

  /** Whom to ask now; not whoever was asked for this before. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose whom to ask instead.' })
  connectorPersonId!: string;
}

/** The asker's consent, given or taken back. */
@InputType()
export class AllowPoolingInput {
  /** The request, while it waits for an answer. */
  @Field(() => ID) @IsUUID()
  id!: string;

  /** The version of it that you read. */
  @Field(() => Int) @IsInt()
  version!: number;

  /** Whether a convenor may put it together with others. */
  @Field(() => Boolean) @IsBoolean()
  allowed!: boolean;
}

/** Which asks a convenor puts together: all that may be, for one person. */
@InputType()
export class PoolAsksInput {
  /** Whom they all want to meet. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose whose asks to put together.' })
  targetPersonId!: string;
}

/** What the connector says to a request. */
@InputType()
export class AnswerIntroductionInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  /** One of the four. */
  @Field(() => ConnectorAnswer) @IsEnum(ConnectorAnswer)
  answer!: ConnectorAnswer;

  /** For NOT_NOW: kept for you alone. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The reason', 1000)
  reason?: string | null;

  /** For SOMEONE_ELSE: whom to ask instead. The asker reads it. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The suggestion', 1000)
  suggestion?: string | null;

  /** For SOMEONE_ELSE: the person to ask instead, whom the asker can then ask in one step. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID()
  suggestedPersonId?: string | null;

  /** For ACCEPT: keep the text back until it has been edited. Otherwise it leaves after a minute. */
  @Field(() => Boolean, { defaultValue: false }) @IsOptional() @IsBoolean()
  editFirst?: boolean;

  /** Where nobody has noted the other side's address. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The e-mail address', 254)
  targetEmail?: string | null;
}

/** An introduction, as it was read. */
@InputType()
export class IntroductionVersionInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  @Field(() => Int) @IsInt()
  version!: number;
}

/** An introduction, as it should leave. */
@InputType()
export class SendIntroductionInput extends IntroductionVersionInput {
  /** The text as it should leave. */
  @Field(() => String) @PlainText('The introduction', 8000)
  message!: string;

  /** Where the other side reads it, where nobody has noted their address; used for this introduction only. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The e-mail address', 254)
  targetEmail?: string | null;
}

/** What came of an introduction. */
@InputType()
export class RecordResultInput {
  @Field(() => ID) @IsUUID()
  id!: string;

  /** One of the four. */
  @Field(() => IntroductionResult) @IsEnum(IntroductionResult)
  result!: IntroductionResult;

  /** A word on it, which the connector reads. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The note', 1000)
  note?: string | null;

  /** For LED_TO_OPPORTUNITY: one that exists. Without it a new one is begun, with the ask as its summary. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID()
  opportunityId?: string | null;

  /** What the new opportunity is called, in a few words. VALIDATION where one is to be begun without a name. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The title', 200)
  opportunityTitle?: string | null;
}
