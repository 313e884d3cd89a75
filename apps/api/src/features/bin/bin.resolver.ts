import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { RemoveOrganisationInput, RemovePersonInput, RestoreRecordInput } from './bin.inputs.js';
import { bin, removalPreview } from './bin.reads.js';
import { BinService } from './bin.service.js';
import { BinnedRecordPage, RecordRemoved, RecordRestored, RemovalPreview } from './bin.types.js';

@Resolver()
export class BinResolver {
  constructor(private readonly binService: BinService) {}

  /** People and organisations that your organisation removed and can still put back, the latest first. */
  @Query(() => BinnedRecordPage) @Allow('people.write') @Reads(bin)
  bin(): BinnedRecordPage {
    return compiled();
  }

  /** What removing a person or an organisation would come to: whether you may, and what hangs on it, as far as you can see. */
  @Query(() => RemovalPreview) @Allow('people.write') @Reads(removalPreview)
  removalPreview(): RemovalPreview {
    return compiled();
  }

  /** Puts a person into the bin for 30 days. Throws NOT_FOUND, FORBIDDEN, VALIDATION with the way out where they cannot be removed, CONFLICT. */
  @Mutation(() => RecordRemoved) @Allow('people.write')
  async removePerson(@CurrentCaller() caller: Caller, @Args('input') input: RemovePersonInput): Promise<RecordRemoved> {
    return { activityId: (await this.binService.removePerson(caller, input)).activityId };
  }

  /**
   * Puts an organisation into the bin for 30 days, with its posts; its codes are free for another. Throws NOT_FOUND, FORBIDDEN, VALIDATION with the way
   * out where it cannot be removed, CONFLICT.
   */
  @Mutation(() => RecordRemoved) @Allow('directory.write')
  async removeOrganisation(@CurrentCaller() caller: Caller, @Args('input') input: RemoveOrganisationInput): Promise<RecordRemoved> {
    return { activityId: (await this.binService.removeOrganisation(caller, input)).activityId };
  }

  /** Puts a removed record back with all that hung on it. Throws NOT_FOUND, VALIDATION where a code is another’s by now, CONFLICT where it is back already or its 30 days are over. */
  @Mutation(() => RecordRestored) @Allow('people.write')
  async restoreRecord(@CurrentCaller() caller: Caller, @Args('input') input: RestoreRecordInput): Promise<RecordRestored> {
    const { result, activityId } = await this.binService.restoreRecord(caller, input);
    return { recordId: result.id, activityId };
  }
}
