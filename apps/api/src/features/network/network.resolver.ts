import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Allow, EntersItself } from '../../platform/auth/allow.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { NetworkArgs, NetworkWaysArgs } from './network.args.js';
import { NetworkService } from './network.service.js';
import { Network, NetworkWays } from './network.js';

@Resolver()
export class NetworkResolver {
  constructor(private readonly service: NetworkService) {}

  /** Who connects whom around a person or an organisation: your organisation's ties and those that others let be used. */
  @Query(() => Network) @Allow('find.read') @EntersItself()
  network(@Args() args: NetworkArgs, @Context() context: RequestContext): Promise<Network> {
    return this.service.network(context, args);
  }

  /** The best ways of up to three ties from one person to another, three at most. */
  @Query(() => NetworkWays) @Allow('find.read') @EntersItself()
  networkWays(@Args() args: NetworkWaysArgs, @Context() context: RequestContext): Promise<NetworkWays> {
    return this.service.ways(context, args);
  }
}
