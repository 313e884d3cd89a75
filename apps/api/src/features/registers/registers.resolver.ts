import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { RegisterEdition } from './register-edition.entity.js';
import { registerEditions } from './register-editions.reads.js';

@Resolver(() => RegisterEdition)
export class RegistersResolver {
  /** What the Directory was last refreshed from: at most 50 editions, the last read first. */
  @Query(() => [RegisterEdition]) @Allow('registers.read') @Reads(registerEditions)
  registerEditions(): RegisterEdition[] {
    return compiled();
  }
}
