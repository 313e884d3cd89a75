import { asc, listRoot } from '../../platform/graphql/read/roots.js';
import { OpportunityParty } from '../opportunities/opportunity-party.entity.js';
import { Post } from '../organisations/post.entity.js';
import { ToSettleArgs } from './reorganised.args.js';
import { waitsAsParty, waitsAsPost } from './reorganised.sql.js';

const byOrganisation = asc((t) => `(select was.name_key from organisation was where was.id = ${t}.organisation_id)`, 'text');
const where = { organisation: (t: string, id: string, p: (value: unknown) => string) => `${t}.organisation_id = ${p(id)}` };

/** Posts whose organisation closed or was split and of which nobody has decided yet, body by body, the most senior first. */
export const postsToSettle = listRoot({
  of: () => Post,
  args: ToSettleArgs,
  always: waitsAsPost,
  where,
  orders: { BODY: [byOrganisation, asc((t) => `${t}.seniority`, 'smallint'), asc((t) => `${t}.title`, 'text'), asc((t) => `${t}.id`, 'uuid')] },
});

/** Parts in opportunities whose organisation closed or was split and of which nobody has decided yet. */
export const partiesToSettle = listRoot({
  of: () => OpportunityParty,
  args: ToSettleArgs,
  always: waitsAsParty,
  where,
  orders: { BODY: [byOrganisation, asc((t) => `${t}.id`, 'uuid')] },
});
