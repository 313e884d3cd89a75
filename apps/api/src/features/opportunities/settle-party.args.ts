import { ObjectType } from '@nestjs/graphql';
import { pageOf } from '../../platform/graphql/pages.js';
import { OpportunityParty } from './opportunity-party.entity.js';

@ObjectType()
export class OpportunityPartyPage extends pageOf(OpportunityParty) {}
