import { rowsRoot } from '../../platform/graphql/read/roots.js';
import { BULK_MOST, BulkRow } from '../bulk/bulk.types.js';
import { OrganisationChangesArgs } from './organisation-changes.inputs.js';
import { organisationOutcomes } from './organisation-changes.rules.js';

/** What a change of many organisations would come to, by name. */
export const organisationChanges = rowsRoot<OrganisationChangesArgs>({
  of: () => BulkRow,
  args: OrganisationChangesArgs,
  from: (p, { change, ids }) => organisationOutcomes(change, ids, p),
  order: (t) => `${t}.name_key, ${t}.id`,
  max: BULK_MOST,
});
