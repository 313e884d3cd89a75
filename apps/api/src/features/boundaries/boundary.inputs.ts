import { ArgsType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';
import { PageArgs } from '../../platform/graphql/pages.js';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PlaceKind } from '../places/place.entity.js';

@ArgsType()
export class BoundaryEditionsArgs extends PageArgs {
  /** Only editions of this layer; all where it is left out. */
  @Field(() => PlaceKind, { nullable: true }) @IsOptional() @IsEnum(PlaceKind)
  kind?: PlaceKind | null;

  /** Only editions of this day or before, so that the first is the map of that day. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  on?: string | null;
}

/** An edition to take away. */
@InputType()
export class RemoveBoundariesInput {
  @Field(() => ID) @IsUUID() id!: string;
}

/** `activityId` undoes it. */
@ObjectType()
export class BoundariesRemoved {
  @Field(() => ID) activityId!: string;
}
