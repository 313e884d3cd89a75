import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { Me } from './me.js';
import { me } from './me.reads.js';
import { UserPage, users } from './users.reads.js';

@Resolver(() => Me)
export class MeResolver {
  /** The signed-in person. */
  @Query(() => Me) @Allow('session.read') @Reads(me)
  me(): Me {
    return compiled();
  }

  /** The people who sign in for your organisation. */
  @Query(() => UserPage) @Allow('users.read') @Reads(users)
  users(): UserPage {
    return compiled();
  }
}
