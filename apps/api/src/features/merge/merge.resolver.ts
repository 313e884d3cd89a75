import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads, row } from '../../platform/graphql/read/reads.decorator.js';
import { MarkNotSameInput, MergeRecordsInput, UnmergeRecordsInput } from './merge.inputs.js';
import { likelyPairs, mergePreview, recordMergeReads, recordMerges } from './merge.reads.js';
import { LikelyPairPage, MarkedNotSame, MergePreview, RecordMergePage, RecordsMerged, RecordsUnmerged } from './merge.types.js';
import { MergeService } from './merge.service.js';
import { UnmergeService } from './unmerge.service.js';

@Resolver()
export class MergeResolver {
  constructor(
    private readonly merging: MergeService,
    private readonly unmerging: UnmergeService,
  ) {}

  /** Records that may have been entered twice, the most likely first, without those that your organisation said are not the same. */
  @Query(() => LikelyPairPage) @Allow('merge.read') @Reads(likelyPairs)
  likelyPairs(): LikelyPairPage {
    return compiled();
  }

  /** What merging two records would do: where they differ, what moves, what both have. */
  @Query(() => MergePreview) @Allow('merge.read') @Reads(mergePreview)
  mergePreview(): MergePreview {
    return compiled();
  }

  /** What was merged in the last 90 days and can still be unmerged, the latest first. */
  @Query(() => RecordMergePage) @Allow('merge.read') @Reads(recordMerges)
  recordMerges(): RecordMergePage {
    return compiled();
  }

  /**
   * Merges one record into another: all that belongs to it moves, whoever's it is, and stays theirs. Throws NOT_FOUND, FORBIDDEN, VALIDATION where they
   * cannot be merged this way round or a field cannot be chosen, CONFLICT when one changed since its version.
   */
  @Mutation(() => RecordsMerged) @Allow('merge.write')
  async mergeRecords(@CurrentCaller() caller: Caller, @Args('input') input: MergeRecordsInput): Promise<RecordsMerged> {
    const { result, activityId } = await this.merging.mergeRecords(caller, input);
    return { merge: row(recordMergeReads, result.id), activityId };
  }

  /**
   * Unmerges two records: what somebody changed since stays as it is and is told. Throws NOT_FOUND, FORBIDDEN, CONFLICT after 90 days, when
   * the record that stayed has been merged into another since, or when it was unmerged already.
   */
  @Mutation(() => RecordsUnmerged) @Allow('merge.write')
  async unmergeRecords(@CurrentCaller() caller: Caller, @Args('input') input: UnmergeRecordsInput): Promise<RecordsUnmerged> {
    const { result, activityId } = await this.unmerging.unmergeRecords(caller, input);
    return { ...result, activityId };
  }

  /** Says that two records are not the same: your organisation is not shown the pair again. Throws NOT_FOUND, VALIDATION for one and the same record or when it has been said. */
  @Mutation(() => MarkedNotSame) @Allow('merge.write')
  async markNotSame(@CurrentCaller() caller: Caller, @Args('input') input: MarkNotSameInput): Promise<MarkedNotSame> {
    const { activityId } = await this.merging.markNotSame(caller, input);
    return { activityId };
  }
}
