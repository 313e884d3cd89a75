import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { activities, ActivityPage } from './activity.reads.js';

@Resolver()
export class ActivityResolver {
  /** What your organisation's people changed, newest first. Each can be taken back with `undo`, as long as nobody changed the same record since. */
  @Query(() => ActivityPage) @Allow('activity.read') @Reads(activities)
  activities(): ActivityPage {
    return compiled();
  }
}
