import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/allow.js';
import { type Caller, CurrentCaller } from '../../platform/auth/caller.js';
import { compiled, Reads } from '../../platform/graphql/read/reads.decorator.js';
import { BulkDone, BulkRow } from '../bulk/bulk.types.js';
import { ChangePeopleInput } from './people-changes.inputs.js';
import { peopleChanges } from './people-changes.reads.js';
import { PeopleChanges } from './people-changes.service.js';

@Resolver()
export class PeopleChangesResolver {
  constructor(private readonly changes: PeopleChanges) {}

  /** What a change of many people would come to for each of them, by name: nothing is changed. */
  @Query(() => [BulkRow]) @Allow('people.write') @Reads(peopleChanges)
  peopleChanges(): BulkRow[] {
    return compiled();
  }

  /**
   * Changes up to 500 people in one write, which one undo takes back; those that somebody changed since, or that you may not change, stay and are named.
   * Throws VALIDATION where the change is not whole, NOT_FOUND where none of them is there for you, CONFLICT where none would be changed.
   */
  @Mutation(() => BulkDone) @Allow('people.write')
  changePeople(@CurrentCaller() caller: Caller, @Args('input') input: ChangePeopleInput): Promise<BulkDone> {
    return this.changes.changePeople(caller, input);
  }
}
