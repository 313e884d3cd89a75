import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { OpportunityBoard, opportunityBoard } from './board.reads.js';
import { OpportunitiesService } from './opportunities.service.js';
import { Opportunity } from './opportunity.entity.js';
import { CreateOpportunityInput, EditOpportunityInput, ProvideEvidenceInput, SetOpportunityGoalsInput, SetOpportunityPlacesInput } from './opportunity.inputs.js';
import { opportunities, opportunity, OpportunityPage } from './opportunities.reads.js';
import { OpportunityPayload, payload } from './opportunity.payload.js';
import { PursuitsService } from './pursuits.service.js';
import { SetNextStepInput, SetOwnerInput } from './pursuit.inputs.js';

@Resolver(() => Opportunity)
export class OpportunitiesResolver {
  constructor(
    private readonly service: OpportunitiesService,
    private readonly pursuits: PursuitsService,
  ) {}

  /** Opportunities that your member takes part in. */
  @Query(() => OpportunityPage) @Allow('opportunity.read') @Reads(opportunities)
  opportunities(): OpportunityPage {
    return compiled();
  }

  /** The board: six columns with their sums and cards, under the same filters as the list. `first`, `after`, `stage` and `state` narrow nothing here. */
  @Query(() => OpportunityBoard) @Allow('opportunity.read') @Reads(opportunityBoard)
  opportunityBoard(): OpportunityBoard {
    return compiled();
  }

  /** One opportunity; null when there is none with this id that you may see. */
  @Query(() => Opportunity, { nullable: true }) @Allow('opportunity.read') @Reads(opportunity)
  opportunity(): Opportunity | null {
    return compiled();
  }

  /** Begins an opportunity: a title is enough. Throws VALIDATION by field, and NOT_FOUND for a roundtable, capture or introduction that is not yours to see. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.create')
  async createOpportunity(@Args('input') input: CreateOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.service.create(caller, input));
  }

  /**
   * Changes the fields that are given. Edits never start the stall clock again. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION,
   * CONFLICT.
   */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async editOpportunity(@Args('input') input: EditOpportunityInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.service.edit(caller, input));
  }

  /** Answers an item that a gate asks for. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION, and CONFLICT where it was answered meanwhile. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async provideEvidence(@Args('input') input: ProvideEvidenceInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.service.provideEvidence(caller, input));
  }

  /** States where it is, the main place first. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async setOpportunityPlaces(@Args('input') input: SetOpportunityPlacesInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.service.setPlaces(caller, input));
  }

  /** States which shared goals it serves. Throws NOT_FOUND, FORBIDDEN to those who only read it, VALIDATION, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async setOpportunityGoals(@Args('input') input: SetOpportunityGoalsInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.service.setGoals(caller, input));
  }

  /** Names the colleague who owns your member's pursuit. Throws NOT_FOUND, VALIDATION for somebody who is no colleague, CONFLICT. */
  @Mutation(() => OpportunityPayload) @Allow('opportunity.write')
  async setOpportunityOwner(@Args('input') input: SetOwnerInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    return payload(await this.pursuits.setOwner(caller, input));
  }

  /**
   * Chooses your member's next step: a follow-up that stands, or a new one with its day. Throws NOT_FOUND, and VALIDATION for neither or another
   * opportunity's.
   */
  @Mutation(() => OpportunityPayload) @Allow('tasks.write')
  async setNextStep(@Args('input') input: SetNextStepInput, @CurrentCaller() caller: Caller): Promise<OpportunityPayload> {
    const { activityId } = await this.pursuits.setNextStep(caller, input);
    return payload({ result: input.opportunityId, activityId });
  }
}
