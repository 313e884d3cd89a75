import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { Introduction } from './introduction.entity.js';
import { AnswerIntroductionInput, AskIntroductionInput, AskSomeoneElseInput, IntroductionVersionInput, RecordResultInput, SendIntroductionInput } from './introduction.inputs.js';
import { IntroductionAdvice, introductionAdvice } from './introduction-advice.js';
import { changed, IntroductionAsked, IntroductionChanged } from './introduction.payloads.js';
import { IntroductionAnswersService } from './introduction-answers.service.js';
import { IntroductionOutcomesService } from './introduction-outcomes.service.js';
import { introduction, IntroductionCounts, introductionCounts, IntroductionPage, introductionReads, introductions, introductionsOfMonth } from './introductions.reads.js';
import { IntroductionsService } from './introductions.service.js';

@Resolver(() => Introduction)
export class IntroductionsResolver {
  constructor(
    private readonly service: IntroductionsService,
    private readonly answers: IntroductionAnswersService,
    private readonly outcomes: IntroductionOutcomesService,
  ) {}

  /** One lane of the introductions that your organisation asked for or is asked for. */
  @Query(() => IntroductionPage) @Allow('introduction.read') @Reads(introductions)
  introductions(): IntroductionPage {
    return compiled();
  }

  /** How many introductions each lane holds. */
  @Query(() => IntroductionCounts) @Allow('introduction.read') @Reads(introductionCounts)
  introductionCounts(): IntroductionCounts {
    return compiled();
  }

  /** One introduction, for the asker’s and the connector’s organisations. Throws NOT_FOUND. */
  @Query(() => Introduction) @Allow('introduction.read') @Reads(introduction)
  introduction(): Introduction {
    return compiled();
  }

  /** What was asked, made or closed in a month, to print. */
  @Query(() => IntroductionPage) @Allow('introduction.read') @Reads(introductionsOfMonth)
  introductionsOfMonth(): IntroductionPage {
    return compiled();
  }

  /** What to know before asking to be introduced to somebody. */
  @Query(() => IntroductionAdvice) @Allow('introduction.read') @Reads(introductionAdvice)
  introductionAdvice(): IntroductionAdvice {
    return compiled();
  }

  /**
   * Asks somebody to introduce you. They are written to, may answer without signing in, and may say no in private. Throws NOT_FOUND, VALIDATION for a
   * connector who cannot be reached or is one of the two.
   */
  @Mutation(() => IntroductionAsked) @Allow('introduction.write')
  async askIntroduction(@Args('input') input: AskIntroductionInput, @CurrentCaller() caller: Caller): Promise<IntroductionAsked> {
    const { result: { id, hint }, activityId } = await this.service.askIntroduction(caller, input);
    return { introduction: row(introductionReads, id), activityId, hint };
  }

  /**
   * The connector's answer. Throws NOT_FOUND, FORBIDDEN for anybody else, VALIDATION for a suggestion or an address that is missing, CONFLICT when it
   * was answered already.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async answerIntroduction(@Args('input') input: AnswerIntroductionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.answers.answerIntroduction(caller, input));
  }

  /** Keeps an accepted introduction back, to edit it. Throws NOT_FOUND, FORBIDDEN for anybody but the connector, CONFLICT when it has left. */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async holdIntroduction(@Args('input') input: IntroductionVersionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.answers.holdIntroduction(caller, input));
  }

  /**
   * Sends the introduction to both, now. Throws NOT_FOUND, FORBIDDEN for anybody but the connector, VALIDATION where the other side has no address,
   * CONFLICT when it has left.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async sendIntroduction(@Args('input') input: SendIntroductionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.answers.sendIntroduction(caller, input));
  }

  /** The connector heard that the target agrees. Throws NOT_FOUND, FORBIDDEN for anybody but the connector, CONFLICT where it has moved on. */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async recordIntroductionAgreed(@Args('input') input: IntroductionVersionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.answers.recordAgreement(caller, input));
  }

  /**
   * The introduction was made by telephone, or in a mail of the connector's own. Throws NOT_FOUND, FORBIDDEN for anybody but connector and asker,
   * CONFLICT where it has moved on.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async recordIntroductionMade(@Args('input') input: IntroductionVersionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.outcomes.recordMade(caller, input));
  }

  /** The two have met. Throws NOT_FOUND, FORBIDDEN for anybody but the asker's organisation, CONFLICT where it has moved on. */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async recordIntroductionMeeting(@Args('input') input: IntroductionVersionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.outcomes.recordMeeting(caller, input));
  }

  /**
   * What came of it; it closes the introduction, and begins an opportunity where it led to one. Throws NOT_FOUND, FORBIDDEN for anybody but the
   * asker's organisation, VALIDATION, CONFLICT where it is over.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async recordIntroductionResult(@Args('input') input: RecordResultInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    const { result, activityId } = await this.outcomes.recordResult(caller, input);
    return { introduction: row(introductionReads, result.id), activityId };
  }

  /**
   * Asks another connector for the same: after a no, or where the connector has left. Throws NOT_FOUND, FORBIDDEN for anybody but the asker's
   * organisation, VALIDATION for somebody who was asked before, CONFLICT where the other side said no or somebody else was asked already.
   */
  @Mutation(() => IntroductionAsked) @Allow('introduction.write')
  async askSomeoneElse(@Args('input') input: AskSomeoneElseInput, @CurrentCaller() caller: Caller): Promise<IntroductionAsked> {
    const { result: { id, hint }, activityId } = await this.service.askSomeoneElse(caller, input);
    return { introduction: row(introductionReads, id), activityId, hint };
  }

  /**
   * Takes a request back before anybody was introduced. Throws NOT_FOUND, FORBIDDEN for anybody but the asker's organisation, CONFLICT once it is on
   * its way.
   */
  @Mutation(() => IntroductionChanged) @Allow('introduction.write')
  async withdrawIntroduction(@Args('input') input: IntroductionVersionInput, @CurrentCaller() caller: Caller): Promise<IntroductionChanged> {
    return changed(await this.service.withdrawIntroduction(caller, input));
  }
}
