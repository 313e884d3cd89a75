import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

/** A tie belongs to the member that noted it. What others learn of it, `app.paths` says: its class and strength, never its evidence. */
export const tiePolicy = definePolicy({
  table: 'tie', shape: 'member',
  read: [{ own: true, roles: organisers }],
  create: [{ own: true, roles: organisers, through: [{ table: 'person', column: 'a_id' }, { table: 'person', column: 'b_id' }] }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

export const tiePolicies: readonly Policy[] = [tiePolicy];
