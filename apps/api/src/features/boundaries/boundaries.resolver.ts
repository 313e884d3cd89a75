import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { boundaryEditions } from './boundaries.reads.js';
import { BoundariesService } from './boundaries.service.js';
import { BoundaryEdition, BoundaryEditionPage } from './boundary.entity.js';
import { BoundariesRemoved, RemoveBoundariesInput } from './boundary.inputs.js';

@Resolver(() => BoundaryEdition)
export class BoundariesResolver {
  constructor(private readonly boundaries: BoundariesService) {}

  /** Editions of boundaries, the latest first. */
  @Query(() => BoundaryEditionPage) @Allow('directory.read') @Reads(boundaryEditions)
  boundaryEditions(): BoundaryEditionPage {
    return compiled();
  }

  /** Takes an edition of boundaries off the map. Throws NOT_FOUND, FORBIDDEN to all but administrators. */
  @Mutation(() => BoundariesRemoved) @Allow('registers.write')
  async removeBoundaries(@CurrentCaller() caller: Caller, @Args('input') input: RemoveBoundariesInput): Promise<BoundariesRemoved> {
    return { activityId: (await this.boundaries.remove(caller, input)).activityId };
  }
}
