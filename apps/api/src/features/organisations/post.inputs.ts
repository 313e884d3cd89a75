import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { DecisionRole } from './post.entity.js';

/** What people may say about a post. Left out: stays as it is. */
@InputType()
export class PostFactsInput {
  /** Left out for a new post: taken from the title. */
  @Field(() => ID, { nullable: true }) @IsOptional() @PlainText('The function', 60) functionKey?: string;
  /** 1 board or executive, 2 director, 3 head of, 4 manager, 5 officer. */
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(5) seniority?: number;
  @Field(() => DecisionRole, { nullable: true }) @IsOptional() @IsEnum(DecisionRole) decisionRole?: `${DecisionRole}` | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isGatekeeper?: boolean;
  /** The post that stands in for this one. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() deputyId?: string | null;
  /** The post that holds its diary. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() gatekeeperId?: string | null;
}

@InputType()
export class CreatePostInput extends PostFactsInput {
  @Field(() => ID) @IsUUID() organisationId!: string;
  @Field(() => String) @PlainText('The title', 200) title!: string;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() vacantSince?: string | null;
  /** Places and topics that it answers for. Without a place it answers for those of its organisation. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @IsUUID(undefined, { each: true }) placeIds?: string[];
  @Field(() => [ID], { nullable: true }) @IsOptional() @ArrayMaxSize(50) @PlainText('Each topic', 60, true) topicKeys?: string[];
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() verifiedOn?: string | null;
}

@InputType()
export class EditPostInput extends PostFactsInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The title', 200) title?: string;
}

/** One place or one topic that the post answers for. */
@InputType()
export class AddRemitInput {
  @Field(() => ID) @IsUUID() postId!: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() placeId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @PlainText('The topic', 60) topicKey?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The statement', 500) statement?: string | null;
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() notedOn?: string | null;
}

@InputType()
export class MarkVacantInput {
  @Field(() => ID) @IsUUID() id!: string;
  /** Today where it is left out. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional() since?: string | null;
}

@InputType()
export class RemoveRemitInput {
  @Field(() => ID) @IsUUID() id!: string;
}
