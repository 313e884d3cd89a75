import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, EntersItself } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { FindArgs } from './find.args.js';
import { FindService } from './find.service.js';
import { Found } from './found.js';

@Resolver()
export class FindResolver {
  constructor(private readonly service: FindService) {}

  /** The right people and vacant posts for a need, best first, each with its reasons, the parts of its score and the ways in. */
  @Query(() => Found) @Allow('find.read') @EntersItself()
  find(@Args() args: FindArgs, @Context() context: RequestContext): Promise<Found> {
    return this.service.find(context, args);
  }
}
