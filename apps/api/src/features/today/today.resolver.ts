import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { Today, today } from './today.reads.js';

@Resolver(() => Today)
export class TodayResolver {
  /** What changed since the signed-in person was last here. */
  @Query(() => Today) @Allow('activity.read') @Reads(today)
  today(): Today {
    return compiled();
  }
}
