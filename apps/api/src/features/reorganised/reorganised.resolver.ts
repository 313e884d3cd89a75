import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { OpportunityPayload, payload } from '../opportunities/opportunity.payload.js';
import { PostPage } from '../organisations/organisation.args.js';
import { PostChange } from '../organisations/organisation.payloads.js';
import { postReads } from '../organisations/posts.reads.js';
import { OpportunityPartyPage } from './reorganised.args.js';
import { SettlePartyInput, SettlePostInput } from './reorganised.inputs.js';
import { partiesToSettle, postsToSettle } from './reorganised.reads.js';
import { SettleParties } from './settle-parties.service.js';
import { SettlePosts } from './settle-posts.service.js';

@Resolver()
export class ReorganisedResolver {
  constructor(
    private readonly posts: SettlePosts,
    private readonly parties: SettleParties,
  ) {}

  /** Posts whose organisation closed or was split and of which nobody has decided yet, body by body. */
  @Query(() => PostPage) @Allow('directory.read') @Reads(postsToSettle)
  postsToSettle(): PostPage {
    return compiled();
  }

  /** Parts in open opportunities whose organisation closed or was split and of which nobody has decided yet, body by body. */
  @Query(() => OpportunityPartyPage) @Allow('opportunity.read') @Reads(partiesToSettle)
  partiesToSettle(): OpportunityPartyPage {
    return compiled();
  }

  /**
   * Moves a post of a closed or split organisation and the people in it to a successor, keeps it, or ends it. Throws NOT_FOUND, CONFLICT, and
   * VALIDATION for one that needs no decision, for anybody but a successor, and for a day to come.
   */
  @Mutation(() => PostChange) @Allow('directory.write')
  async settlePost(@CurrentCaller() caller: Caller, @Args('input') input: SettlePostInput): Promise<PostChange> {
    const { result, activityId } = await this.posts.settlePost(caller, input);
    return { post: row(postReads, result.id), activityId };
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
