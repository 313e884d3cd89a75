import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { BulkDone, BulkRow } from '../bulk/bulk.types.js';
import { ChangeOrganisationsInput } from './organisation-changes.inputs.js';
import { organisationChanges } from './organisation-changes.reads.js';
import { OrganisationChanges } from './organisation-changes.service.js';

@Resolver()
export class OrganisationChangesResolver {
  constructor(private readonly changes: OrganisationChanges) {}

  /** What a change of many organisations would come to for each of them, by name: nothing is changed. */
  @Query(() => [BulkRow]) @Allow('directory.write') @Reads(organisationChanges)
  organisationChanges(): BulkRow[] {
    return compiled();
  }

  /**
   * Changes up to 500 organisations in one write, which one undo takes back; those that somebody changed since, or that you may not change, stay and are
   * named. Throws VALIDATION where the change is not whole, NOT_FOUND where none of them is there, CONFLICT where none would be changed.
   */
  @Mutation(() => BulkDone) @Allow('directory.write')
  changeOrganisations(@CurrentCaller() caller: Caller, @Args('input') input: ChangeOrganisationsInput): Promise<BulkDone> {
    return this.changes.changeOrganisations(caller, input);
  }
}
