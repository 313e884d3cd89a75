import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { DecisionRole } from './post.entity.js';

/** What people may say about a post. Left out: stays as it is. */
@InputType()
export class PostFactsInput {
  /** A key of `jobFunctions`. Left out for a new post: taken from the title. VALIDATION for one that is not in the list. */
  @Field(() => ID, { nullable: true }) @IsOptional() @PlainText('The function', 60) functionKey?: string;
  /** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. Left out for a new post: taken from the title. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(5) seniority?: number;
  /** What its holder can do for a decision; null where nobody knows. */
  @Field(() => DecisionRole, { nullable: true }) @IsOptional() @IsEnum(DecisionRole) decisionRole?: `${DecisionRole}` | null;
  /** Whether it holds somebody else’s diary. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isGatekeeper?: boolean;
  /** The post that stands in for this one. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() deputyId?: string | null;
  /** The post that holds its diary. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() gatekeeperId?: string | null;
}

/** A job to add to an organisation. */
@InputType()
export class CreatePostInput extends PostFactsInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  /** As the organisation calls it. */
  @Field(() => String) @PlainText('The title', 200) title!: string;
  /** The day since which nobody holds it; left out where somebody does or nobody knows. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() vacantSince?: string | null;
  /** Places and topics that it answers for. Without a place it answers for those of its organisation. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) placeIds?: string[];
  /** Keys of `topics` that it is good for. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @PlainText('Each topic', 60, true) topicKeys?: string[];
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  /** The day on which the post was last confirmed. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() verifiedOn?: string | null;
}

/** What is to change of a post; what is left out stays. */
@InputType()
export class EditPostInput extends PostFactsInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  /** As the organisation calls it. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The title', 200) title?: string;
}

/** One place or one topic that the post answers for. */
@InputType()
export class AddRemitInput {
  /** The post. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID() postId!: string;
  /** The place that it answers for. VALIDATION unless either this or `topicKey` is given, and for one that it has already. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() placeId?: string | null;
  /** The key of the topic that it answers for. */
  @Field(() => ID, { nullable: true }) @IsOptional() @PlainText('The topic', 60) topicKey?: string | null;
  /** In somebody’s words: "Leads the disposals programme". */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The statement', 500) statement?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  /** The day on which this was known; today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() notedOn?: string | null;
}

/** A post that nobody holds any more. */
@InputType()
export class MarkVacantInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** The first day without a holder; today where it is left out. VALIDATION while somebody holds the post. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() since?: string | null;
}

/** What a post no longer answers for. */
@InputType()
export class RemoveRemitInput {
  /** The remit’s own id. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID() id!: string;
}
