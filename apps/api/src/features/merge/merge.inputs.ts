import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsEnum, IsInt, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageArgs } from '../../platform/graphql/pages.js';
import { notAnId } from '../../platform/validation.js';
import { RecordKind } from './record-merge.entity.js';

@ArgsType()
export class LikelyPairsArgs extends PageArgs {
  /** People or organisations. */
  @Field(() => RecordKind) @IsEnum(RecordKind)
  kind!: RecordKind;
}

@ArgsType()
export class MergePreviewArgs {
  /** People or organisations. */
  @Field(() => RecordKind) @IsEnum(RecordKind)
  kind!: RecordKind;

  /** The record that stays. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  keepId!: string;

  /** The record that is merged into it. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  awayId!: string;
}

/** Which record is merged into which, and what stands where they differ. */
@InputType()
export class MergeRecordsInput {
  /** People or organisations. */
  @Field(() => RecordKind) @IsEnum(RecordKind)
  kind!: RecordKind;

  /** The record that stays. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  keepId!: string;

  /** Its version as it was read. */
  @Field(() => Int) @IsInt()
  keepVersion!: number;

  /** The record that is merged into it. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  awayId!: string;

  /** Its version as it was read. */
  @Field(() => Int) @IsInt()
  awayVersion!: number;

  /** The keys of those fields of the preview in which the value of the other one shall stand. Left out: those that the one that stays lacks. */
  @Field(() => [String], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(40) @IsString({ each: true }) @MaxLength(40, { each: true })
  take?: string[] | null;
}

/** Which merge is unmerged, and what was added since that goes with the one that comes back. */
@InputType()
export class UnmergeRecordsInput {
  /** The merge. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id!: string;

  /** Its version as it was read. */
  @Field(() => Int) @IsInt()
  version!: number;

  /** Of what was added since, the rows that go to the record that comes back. */
  @Field(() => [ID], { nullable: true }) @IsOptional() @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true, ...notAnId })
  give?: string[] | null;
}

/** Two records that look alike and are two. */
@InputType()
export class MarkNotSameInput {
  /** People or organisations. */
  @Field(() => RecordKind) @IsEnum(RecordKind)
  kind!: RecordKind;

  /** One of the two, in either order. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  aId!: string;

  /** The other. */
  @Field(() => ID) @IsUUID(undefined, notAnId)
  bId!: string;
}
