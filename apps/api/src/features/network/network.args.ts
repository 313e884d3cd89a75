import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsEnum, IsOptional, IsUUID } from 'class-validator';
import { notAnId } from '../../platform/validation.js';
import { Sector } from '../organisations/organisation.types.js';
import { TieKind, TieStrength } from '../ties/tie.types.js';

@ArgsType()
export class NetworkArgs {
  /** In the middle; yourself unless told. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  personId?: string | null;

  /** In place of a person: everybody who holds a post there, 20 at most. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  organisationId?: string | null;

  /** Only people of these sectors, besides the middle. */
  @Field(() => [Sector], { nullable: true }) @IsOptional() @ArrayMaxSize(20) @IsEnum(Sector, { each: true })
  sectors?: Sector[] | null;

  /** Only ties that this class of evidence weighs most in. */
  @Field(() => [TieKind], { nullable: true }) @IsOptional() @ArrayMaxSize(10) @IsEnum(TieKind, { each: true })
  kinds?: TieKind[] | null;

  /** Only ties at least as strong today: what is fresh is strong, since a tie loses half of its weight in a year. */
  @Field(() => TieStrength, { nullable: true }) @IsOptional() @IsEnum(TieStrength)
  strengthAtLeast?: TieStrength | null;
}

@ArgsType()
export class NetworkWaysArgs {
  /** With whom the way begins. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose whom the way begins with.' })
  fromId!: string;

  /** To whom it leads. */
  @Field(() => ID) @IsUUID(undefined, { message: 'Choose whom the way leads to.' })
  toId!: string;
}
