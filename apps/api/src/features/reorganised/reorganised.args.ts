import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { PageArgs, pageOf } from '../../platform/graphql/pages.js';
import { notAnId } from '../../platform/validation.js';
import { OpportunityParty } from '../opportunities/opportunity-party.entity.js';

@ObjectType()
export class OpportunityPartyPage extends pageOf(OpportunityParty) {}

@ArgsType()
export class ToSettleArgs extends PageArgs {
  /** Only of this organisation, by its id. */
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID(undefined, notAnId)
  organisation?: string | null;
}
