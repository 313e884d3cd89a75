import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

/**
 * A Directory fact: it stands for everybody who may use Find, and goes when the member that said it takes it back. A colleague may
 * take it back and undo that, so the row's author is not asked for; who said it, the service writes.
 */
export const correctionPolicy = definePolicy({
  table: 'finder_correction', shape: 'member',
  read: [{ roles: organisers }],
  create: [{ own: true, roles: organisers, through: [{ table: 'post', column: 'right_post_id' }, { table: 'person', column: 'right_person_id', mayBeEmpty: true }, { table: 'person', column: 'wrong_person_id', mayBeEmpty: true }] }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

/** What a member looked for in vain is its own; others learn how many looked, from three on (`app.gap_members`). */
export const gapPolicy = definePolicy({
  table: 'finder_gap', shape: 'member',
  read: [{ own: true, roles: organisers }],
  create: [{ own: true, roles: organisers }],
  update: [{ own: true, roles: organisers }],
  remove: [{ own: true, roles: organisers }],
});

export const findPolicies: readonly Policy[] = [correctionPolicy, gapPolicy];
