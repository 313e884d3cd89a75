import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { Me } from './me.js';
import { me } from './me.reads.js';

@Resolver(() => Me)
export class MeResolver {
  /** The signed-in person. */
  @Query(() => Me) @Allow('session.read') @Reads(me)
  me(): Me {
    return compiled();
  }
}
