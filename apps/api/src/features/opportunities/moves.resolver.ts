import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { CloseOpportunityInput, MoveOpportunityInput, PauseOpportunityInput, ReopenOpportunityInput, ResumeOpportunityInput } from './move.inputs.js';
import { MovesService } from './moves.service.js';
import { OpportunityPayload, payload } from './opportunity.payload.js';
import { PartiesService } from './parties.service.js';
import { AddPartyInput, ChangePartyInput, RemovePartyInput } from './party.inputs.js';

/** Stages and parties. */
@Resolver()
export class MovesResolver {
  constructor(
    private readonly moves: MovesService,
    private readonly parties: PartiesService,
  ) {}

  /**
   * Moves to another stage. Throws VALIDATION, naming each item that a gate on the way still needs as `evidence.<ITEM>`; NOT_FOUND, FORBIDDEN to
   * those who only read it, CONFLICT.
   */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async moveOpportunity(@Args('input') input: MoveOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.moves.move(caller, input));
  }

  /** Pauses until a day on which it is looked at again. Throws VALIDATION where it is not open, NOT_FOUND, FORBIDDEN to those who only read it, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async pauseOpportunity(@Args('input') input: PauseOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.moves.pause(caller, input));
  }

  /** Ends a pause, in the stage in which it was paused. Throws VALIDATION where it is not paused, NOT_FOUND, FORBIDDEN to those who only read it, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async resumeOpportunity(@Args('input') input: ResumeOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.moves.resume(caller, input));
  }

  /** Closes with a reason and a lesson. Throws VALIDATION where it is closed or agreed, NOT_FOUND, FORBIDDEN to those who only read it, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async closeOpportunity(@Args('input') input: CloseOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.moves.close(caller, input));
  }

  /**
   * Opens a closed one again, in the stage in which it was closed. Throws VALIDATION where it is not closed, NOT_FOUND, FORBIDDEN to those who only
   * read it, CONFLICT.
   */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async reopenOpportunity(@Args('input') input: ReopenOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.moves.reopen(caller, input));
  }

  /**
   * Adds a party. A party that is a member's own organisation lets that member in. Throws NOT_FOUND, FORBIDDEN to those who only read it, and
   * VALIDATION for one that is a party already.
   */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async addParty(@Args('input') input: AddPartyInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    const { activityId } = await this.parties.addParty(caller, input);
    return payload({ result: input.opportunityId, activityId });
  }

  /** Changes a party's role or commitment. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION for a day to come, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async changeParty(@Args('input') input: ChangePartyInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.parties.changeParty(caller, input));
  }

  /** Takes a party out, and its member with it. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION for the member that began it, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async removeParty(@Args('input') input: RemovePartyInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.parties.removeParty(caller, input));
  }
}
