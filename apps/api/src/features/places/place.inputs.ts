import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsNumber, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText, PlainText } from '../../platform/text.js';
import { PlaceKind } from './place.entity.js';

/** `code` is the official one (GSS, ODS); a place without one is given its own. */
@InputType()
export class CreatePlaceInput {
  /** The official code (GSS, ODS); a place without one is given its own. VALIDATION where another place has it. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The code', 40) code?: string | null;
  /** How wide it is. */
  @Field(() => PlaceKind) @IsEnum(PlaceKind) kind!: `${PlaceKind}`;
  /** The name that people search for. */
  @Field(() => String) @PlainText('The name', 200) name!: string;
  /** The place that it lies in. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() withinId?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validFrom?: string | null;
  @Field(() => DateScalar, { nullable: true }) @IsOptional() validTo?: string | null;
  /** Where it was learned; "entered" where it is left out. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The source', 200) source?: string | null;
}

/** A district that straddles two systems lies in both, with a share of each. */
@InputType()
export class PutPlaceWithinInput {
  /** The inner place. NOT_FOUND where there is none. */
  @Field(() => ID) @IsUUID() placeId!: string;
  /** The outer place. NOT_FOUND where there is none; VALIDATION where it lies in the inner one itself. */
  @Field(() => ID) @IsUUID() withinId!: string;
  /** The part of the inner place that lies in the outer one, 1 for the whole; 1 where it is left out. */
  @Field(() => Number, { nullable: true }) @IsOptional() @IsNumber() @Min(0.001) @Max(1) share?: number | null;
}
