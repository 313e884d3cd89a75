import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { Written } from '../../platform/database/writes.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { PlaceChange, PlacePage } from './place.args.js';
import { Place } from './place.entity.js';
import { CreatePlaceInput, PutPlaceWithinInput } from './place.inputs.js';
import { deprivation, place, placeReads, places } from './places.reads.js';
import { PlacesService } from './places.service.js';

const changed = ({ result, activityId }: Written<{ id: string }>): PlaceChange => ({ place: row(placeReads, result.id), activityId });

@Resolver(() => Place)
export class PlacesResolver {
  constructor(private readonly placesService: PlacesService) {}

  /** Places by name. */
  @Query(() => PlacePage) @Allow('directory.read') @Reads(places)
  places(): PlacePage {
    return compiled();
  }

  /** Districts by the latest edition of the English Indices of Deprivation, the most deprived first. */
  @Query(() => PlacePage) @Allow('directory.read') @Reads(deprivation)
  deprivation(): PlacePage {
    return compiled();
  }

  /** One place, by its code. Throws NOT_FOUND. */
  @Query(() => Place) @Allow('directory.read') @Reads(place)
  place(): Place {
    return compiled();
  }

  /** Adds a place. Throws FORBIDDEN to all but administrators, VALIDATION where another place has the code, NOT_FOUND where the outer place is not there. */
  @Mutation(() => PlaceChange) @Allow('directory.write')
  async createPlace(@CurrentCaller() caller: Caller, @Args('input') input: CreatePlaceInput): Promise<PlaceChange> {
    return changed(await this.placesService.createPlace(caller, input));
  }

  /**
   * Says that a place lies in another; said again, it changes the share. Throws FORBIDDEN to all but administrators, NOT_FOUND, and VALIDATION for a
   * place within itself or its own part.
   */
  @Mutation(() => PlaceChange) @Allow('directory.write')
  async putPlaceWithin(@CurrentCaller() caller: Caller, @Args('input') input: PutPlaceWithinInput): Promise<PlaceChange> {
    return changed(await this.placesService.putPlaceWithin(caller, input));
  }
}
