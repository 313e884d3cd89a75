import { policySql } from '../../platform/database/policy.js';
import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { BULK_MOST, BulkRow } from '../bulk/bulk.types.js';
import { PeopleChangesArgs } from './people-changes.inputs.js';
import { peopleOutcomes } from './people-changes.rules.js';
import { personPolicy } from './person.policies.js';

/** What a change of many people would come to, by name. */
export const peopleChanges = rowsRoot<PeopleChangesArgs>({
  of: () => BulkRow,
  args: PeopleChangesArgs,
  from: (p, { change, ids }) => peopleOutcomes(change, ids, policySql(personPolicy, 'update', 't'), p),
  order: (t) => `${t}.name_key, ${t}.id`,
  max: BULK_MOST,
});
