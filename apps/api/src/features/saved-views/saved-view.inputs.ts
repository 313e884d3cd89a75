import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsEnum, IsInt, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { PlainText } from '../../platform/text.js';
import { SavedView } from './saved-view.entity.js';
import { ViewList } from './saved-view.types.js';

@ArgsType()
export class SavedViewsArgs {
  /** The list whose views are asked for. */
  @Field(() => ViewList) @IsEnum(ViewList)
  list!: ViewList;
}

/** One thing that a list is narrowed or ordered by. */
@InputType()
export class ViewFilterInput {
  /** The name of the list's argument. VALIDATION for one that the list does not have. */
  @Field(() => String) @PlainText('The filter', 40) name!: string;
  /** Its value, as the list's address has it. */
  @Field(() => String) @PlainText('The value', 300) value!: string;
}

/** A view to keep: your own until you share it. */
@InputType()
export class SaveViewInput {
  /** The list that it is a view of. */
  @Field(() => ViewList) @IsEnum(ViewList) list!: `${ViewList}`;
  /** What you call it. VALIDATION where another view of yours has this name. */
  @Field(() => String) @PlainText('The name', 60) name!: string;
  /** What it narrows and orders the list by. */
  @Field(() => [ViewFilterInput]) @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ViewFilterInput) filters!: ViewFilterInput[];
  /** Offer it to colleagues too; left out: no. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isShared?: boolean | null;
}

/** What is to change of a view of yours; what is left out stays. */
@InputType()
export class EditSavedViewInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
  /** What you call it. VALIDATION where another view of yours has this name. */
  @Field(() => String, { nullable: true }) @IsOptional() @PlainText('The name', 60) name?: string;
  /** What it narrows and orders the list by, in full. */
  @Field(() => [ViewFilterInput], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => ViewFilterInput) filters?: ViewFilterInput[] | null;
  /** Offer it to colleagues, or keep it to yourself. */
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() isShared?: boolean | null;
}

/** A view of yours to take away. */
@InputType()
export class RemoveSavedViewInput {
  @Field(() => ID) @IsUUID() id!: string;
  @Field(() => Int) @IsInt() version!: number;
}

/** The view as it stands; `activityId` undoes the change. */
@ObjectType()
export class SavedViewChange {
  /** As it stands. */
  @Field(() => SavedView) view!: SavedView;
  @Field(() => ID) activityId!: string;
}

/** What `undo` takes to bring the view back. */
@ObjectType()
export class SavedViewRemoved {
  @Field(() => ID) activityId!: string;
}
