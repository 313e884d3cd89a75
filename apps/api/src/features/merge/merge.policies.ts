import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy, type Through } from '../../platform/database/policy.js';

const staying: readonly Through[] = ['person', 'organisation'].map((table) => ({ table, column: `${table}_id`, mayBeEmpty: true }));
const both: readonly Through[] = [...staying, ...['person', 'organisation'].map((table): Through => ({ table, column: `away_${table}_id`, mayBeEmpty: true }))];

/** That two records were merged is read by whoever sees the one that stayed. Any member's staff may unmerge them, as they may edit what is in the Directory. */
export const recordMergePolicy = definePolicy({
  table: 'record_merge', shape: 'member',
  read: [{ through: staying }],
  create: [{ own: true, roles: organisers, through: both }],
  update: [{ roles: organisers, through: staying }],
  updates: ['unmerged_at', 'version'],
});

/** What a member thinks of a pair is its own. */
export const notSamePolicy = definePolicy({
  table: 'not_same', shape: 'member',
  read: [{ own: true, roles: organisers }],
  create: [{ own: true, roles: organisers }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

export const mergePolicies: readonly Policy[] = [
  recordMergePolicy,
  notSamePolicy,
  // It holds what other members' rows said: the functions that merge and unmerge read it, and nobody else.
  definePolicy({ table: 'merge_change', shape: 'frame', withoutHistory: true, read: [], create: [{ roles: organisers, through: { table: 'record_merge', column: 'merge_id' } }] }),
];
