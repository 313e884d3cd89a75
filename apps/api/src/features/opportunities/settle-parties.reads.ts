import { asc, listRoot } from '../../platform/graphql/read/roots.js';
import { waitsAsParty } from '../organisations/reorganised.rules.js';
import { ToSettleArgs } from '../organisations/settlement.types.js';
import { OpportunityParty } from './opportunity-party.entity.js';

/** Parts in opportunities whose organisation closed or was split and of which nobody has decided yet. */
export const partiesToSettle = listRoot({
  of: () => OpportunityParty,
  args: ToSettleArgs,
  always: waitsAsParty,
  where: { organisation: (t, id, p) => `${t}.organisation_id = ${p(id)}` },
  orders: { BODY: [asc((t) => `(select was.name_key from organisation was where was.id = ${t}.organisation_id)`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});
