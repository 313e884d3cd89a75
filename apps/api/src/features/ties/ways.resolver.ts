import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, EntersItself } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { WaysService } from './ways.service.js';
import { Ways, WaysArgs } from './ways.types.js';

@Resolver()
export class WaysResolver {
  constructor(private readonly service: WaysService) {}

  /** The best ways of up to three ties from you to somebody: by the weakest tie, then by the product of all, willing connectors first. */
  @Query(() => Ways) @Allow('find.read') @EntersItself()
  ways(@Args() args: WaysArgs, @Context() context: RequestContext): Promise<Ways> {
    return this.service.ways(context, args);
  }
}
