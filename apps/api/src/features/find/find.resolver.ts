import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, EntersItself } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import type { RequestContext } from '../../platform/graphql/context.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { FindCorrectionsService } from './find-corrections.service.js';
import { FindGapsService } from './find-gaps.service.js';
import { FindArgs, ReadNeedArgs } from './find.args.js';
import { CorrectFinderInput, NoteGapInput, WithdrawCorrectionInput } from './find.inputs.js';
import { CorrectionWithdrawn, FinderCorrected, FinderGapPage, GapNoted } from './find.payloads.js';
import { correctionReads, finderGaps, gapReads } from './find.reads.js';
import { FindService } from './find.service.js';
import { Found, NeedInWords } from './found.js';

@Resolver()
export class FindResolver {
  constructor(
    private readonly service: FindService,
    private readonly corrections: FindCorrectionsService,
    private readonly gaps: FindGapsService,
  ) {}

  /** The right people and vacant posts for a need, best first, each with its reasons, the parts of its score and the ways in. */
  @Query(() => Found) @Allow('find.read') @EntersItself()
  find(@Args() args: FindArgs, @Context() context: RequestContext): Promise<Found> {
    return this.service.find(context, args);
  }

  /** Reads a question in free words as what `find` asks for. */
  @Query(() => NeedInWords) @Allow('find.read') @EntersItself()
  readNeed(@Args() { question }: ReadNeedArgs, @Context() context: RequestContext): Promise<NeedInWords> {
    return this.service.readNeed(context, question);
  }

  /** Whom your organisation looked for in vain, the latest first, with how many members looked for the same from three on. */
  @Query(() => FinderGapPage) @Allow('find.read') @Reads(finderGaps)
  finderGaps(): FinderGapPage {
    return compiled();
  }

  /**
   * Names who is right for a question. It orders the answers for everybody, is credited, and can be taken back. Throws NOT_FOUND, VALIDATION for a
   * question that asks nothing or somebody who is not in the Directory.
   */
  @Mutation(() => FinderCorrected) @Allow('people.write')
  async correctFinder(@Args('input') input: CorrectFinderInput, @CurrentCaller() caller: Caller): Promise<FinderCorrected> {
    const { result, activityId } = await this.corrections.correctFinder(caller, input);
    return { correction: row(correctionReads, result), activityId };
  }

  /** Takes a correction of your organisation back. Throws NOT_FOUND, FORBIDDEN for another member's, CONFLICT when it changed since `version`. */
  @Mutation(() => CorrectionWithdrawn) @Allow('people.write')
  async withdrawCorrection(@Args('input') input: WithdrawCorrectionInput, @CurrentCaller() caller: Caller): Promise<CorrectionWithdrawn> {
    const { activityId } = await this.corrections.withdrawCorrection(caller, input);
    return { activityId };
  }

  /** Notes that nobody is known for a question, once a day. Throws VALIDATION where somebody is, or the question names neither function nor topic. */
  @Mutation(() => GapNoted) @Allow('people.write')
  async noteGap(@Args('input') input: NoteGapInput, @CurrentCaller() caller: Caller): Promise<GapNoted> {
    const { result, activityId } = await this.gaps.noteGap(caller, input);
    return { gap: row(gapReads, result), activityId };
  }
}
