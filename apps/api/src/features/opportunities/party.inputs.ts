import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEnum, IsInt, IsOptional, IsUUID } from 'class-validator';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { OptionalText } from '../../platform/text.js';
import { notAnId } from '../../platform/validation.js';
import { PartyInput } from './opportunity.inputs.js';
import { Commitment, PartyRole } from './opportunity.types.js';

/** An organisation to take into an opportunity. */
@InputType()
export class AddPartyInput extends PartyInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  opportunityId: string;
}

/** A field left out stays. */
@InputType()
export class ChangePartyInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id: string;

  @Field(() => Int) @IsInt()
  version: number;

  /** As what it takes part. */
  @Field(() => PartyRole, { nullable: true }) @IsOptional() @IsEnum(PartyRole)
  role?: `${PartyRole}`;

  /** How far it has gone. */
  @Field(() => Commitment, { nullable: true }) @IsOptional() @IsEnum(Commitment)
  commitment?: `${Commitment}`;

  /** The day of a new commitment: today unless told, never in the future. */
  @Field(() => DateScalar, { nullable: true }) @IsOptional()
  commitmentOn?: string | null;

  /** Who said so, and how. A new commitment without a note empties the old one. */
  @Field(() => String, { nullable: true }) @IsOptional() @OptionalText('The note on the commitment', 300)
  commitmentNote?: string | null;

  /** Who speaks for it from within, by an appointment there; null takes the name away. VALIDATION for one that is over or elsewhere. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  sponsorAppointmentId?: string | null;
}

/** A party to take out. */
@InputType()
export class RemovePartyInput {
  @Field(() => ID) @IsUUID(undefined, notAnId)
  id: string;

  @Field(() => Int) @IsInt()
  version: number;
}
