import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

const mine = { own: true, roles: organisers, author: 'user_id' } as const;

/** Mine, until its author shares it with colleagues; only the author ever changes it. */
export const savedViewPolicy = definePolicy({
  table: 'saved_view', shape: 'member',
  read: [{ ...mine, because: 'You saved it.' }, { own: true, is: { column: 'is_shared', values: ['true'] }, because: 'A colleague at {member} shared it.' }],
  create: [mine],
  update: [mine],
  remove: [mine],
});

export const savedViewPolicies: readonly Policy[] = [savedViewPolicy];
