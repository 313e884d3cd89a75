import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { AllowPoolingInput, PoolAsksInput } from './introduction.inputs.js';
import { changed, IntroductionChanged } from './introduction.payloads.js';
import { AskPool, askPools } from './introduction-pool.js';
import { IntroductionPoolsService } from './introduction-pools.service.js';
import { IntroductionsService } from './introductions.service.js';

/** Asks for one person, put together by a convenor with their askers' consent. */
@Resolver()
export class IntroductionPoolsResolver {
  constructor(
    private readonly pools: IntroductionPoolsService,
    private readonly introductions: IntroductionsService,
  ) {}

  /** For a convenor: people for whom two organisations or more agreed to have their asks put together. Silent about every other ask. */
  @Query(() => [AskPool]) @Allow('introduction.read') @Reads(askPools)
  askPools(): AskPool[] {
    return compiled();
  }

  /**
   * Says whether a convenor may put a request together with others'. Throws NOT_FOUND, FORBIDDEN for anybody but the asker's organisation, CONFLICT
   * once it was answered.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async allowPooling(@Args('input') input: AllowPoolingInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.introductions.allowPooling(caller, input));
  }

  /**
   * Puts asks for one person together; the first of them carries the text to everybody, to be edited and sent. Throws NOT_FOUND, FORBIDDEN for
   * anybody but a convenor, CONFLICT where fewer than two are left.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async poolAsks(@Args('input') input: PoolAsksInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    const { result, activityId } = await this.pools.poolAsks(caller, input);
    return changed({ result: result[0]!, activityId });
  }
}
