import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { SettlePartyInput } from '../organisations/settlement.types.js';
import { OpportunityPayload, payload } from './opportunity.payload.js';
import { SettleParties } from './settle-parties.service.js';
import { partiesToSettle } from './settle-parties.reads.js';
import { OpportunityPartyPage } from './settle-party.args.js';

@Resolver()
export class SettlePartiesResolver {
  constructor(private readonly parties: SettleParties) {}

  /** Parts in open opportunities whose organisation closed or was split and of which nobody has decided yet, body by body. */
  @Query(() => OpportunityPartyPage) @Allow('opportunity.read') @Reads(partiesToSettle)
  partiesToSettle(): OpportunityPartyPage {
    return compiled();
  }

  /**
   * Hands a closed or split organisation’s part in an opportunity to a successor, keeps it, or takes it out. Throws NOT_FOUND, CONFLICT, and VALIDATION
   * for one that needs no decision, for anybody but a successor, and for the part of whoever began the opportunity.
   */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async settleParty(@CurrentCaller() caller: Caller, @Args('input') input: SettlePartyInput): Promise<OpportunityPayload> {
    return payload(await this.parties.settleParty(caller, input));
  }
}
