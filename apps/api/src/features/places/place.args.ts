import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, MaxLength } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { Place, PlaceKind } from './place.entity.js';

@ObjectType()
export class PlacePage extends pageOf(Place) {}

/** The place as it stands after the change; `activityId` undoes it. */
@ObjectType()
export class PlaceChange {
  /** Of `putPlaceWithin` the inner one. */
  @Field(() => Place) place!: Place;
  @Field(() => ID) activityId!: string;
}

@ArgsType()
export class PlacesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Its name or code.' }) @IsOptional() @IsString() @MaxLength(300)
  words?: string | null;

  /** Only places of this width; all where it is left out. */
  @Field(() => PlaceKind, { nullable: true }) @IsOptional() @IsEnum(PlaceKind)
  kind?: PlaceKind | null;

  @Field(() => String, { nullable: true, description: 'The code of the place that it lies in, at any depth.' }) @IsOptional() @IsString() @MaxLength(40)
  within?: string | null;
}

@ArgsType()
export class DeprivationArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The code of the place that the districts lie in, at any depth.' }) @IsOptional() @IsString() @MaxLength(40)
  within?: string | null;
}

@ArgsType()
export class PlaceArgs {
  @Field(() => String, { description: 'The official code (GSS, ODS).' }) @IsString() @MaxLength(40)
  code!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which `within`, `parts`, `liesPartlyIn` and `holdsPartOf` are asked for; today where it is left out.' }) @IsOptional()
  on?: string | null;
}
