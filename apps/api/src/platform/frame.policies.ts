import { definePolicy, type Policy } from './database/policy.js';
import { organisers, Role } from './auth/permissions.js';

/** Policies of the frame's own tables. Secrets, sessions and links are reached through definer functions only. */
export const framePolicies: readonly Policy[] = [
  definePolicy({ table: 'member', shape: 'frame', read: [{}, { roles: ['SYSTEM', 'GUEST'] }], create: [{ roles: ['SYSTEM'] }], update: [{ roles: ['SYSTEM'] }] }),
  definePolicy({ table: 'user_account', shape: 'member', read: [{ own: true }, { own: true, roles: ['GUEST'] }, { roles: ['SYSTEM'] }], create: [{ roles: ['SYSTEM'] }], update: [{ roles: ['SYSTEM'] }] }),
  definePolicy({ table: 'membership', shape: 'member', read: [{ own: true }, { roles: ['SYSTEM'] }], create: [{ roles: ['SYSTEM'] }], update: [{ roles: ['SYSTEM'] }, { own: true, roles: [Role.ADMINISTRATOR] }] }),
  definePolicy({ table: 'user_secret', shape: 'frame', withoutHistory: true, read: [], create: [{ roles: ['SYSTEM'] }] }),
  definePolicy({ table: 'session', shape: 'frame', withoutHistory: true, read: [{ author: 'user_id' }], update: [{ author: 'user_id' }] }),
  definePolicy({ table: 'link_token', shape: 'member', withoutHistory: true, read: [{ own: true, roles: organisers }], create: [{ own: true, roles: organisers }, { own: true, roles: ['GUEST'], link: { column: 'root_id', to: 'root' } }] }),
  ...['second_factor', 'recovery_code', 'sign_in_challenge'].map((table) => definePolicy({ table, shape: 'frame', withoutHistory: true, read: [] })),
  definePolicy({ table: 'rate_limit', shape: 'frame', withoutHistory: true, read: [] }),
  definePolicy({ table: 'sign_in_try', shape: 'frame', withoutHistory: true, read: [] }),
  definePolicy({ table: 'activity', shape: 'member', withoutHistory: true, read: [{ own: true }, { roles: ['SYSTEM'] }], create: [{ own: true }, { own: true, roles: ['GUEST'] }, { roles: ['SYSTEM'] }] }),
  // Nobody changes or removes what was logged; the worker alone reads it across members, to seal it.
  definePolicy({ table: 'access_log', shape: 'member', withoutHistory: true, read: [{ own: true, roles: [Role.ADMINISTRATOR] }, { roles: ['SYSTEM'] }], create: [{ own: true, author: 'user_id' }] }),
  definePolicy({ table: 'audit_queue', shape: 'frame', withoutHistory: true, read: [{ roles: ['SYSTEM'] }], remove: [{ roles: ['SYSTEM'] }] }),
  definePolicy({ table: 'audit_seal', shape: 'frame', withoutHistory: true, read: [{ roles: ['SYSTEM'] }], create: [{ roles: ['SYSTEM'] }] }),
  definePolicy({ table: 'idempotency', shape: 'frame', withoutHistory: true, read: [{ author: 'user_id' }], create: [{ author: 'user_id' }], update: [{ author: 'user_id' }] }),
  definePolicy({
    table: 'outbox_mail', shape: 'member', withoutHistory: true,
    read: [{ own: true, roles: organisers }, { own: true, roles: ['GUEST'], link: { column: 'subject_id', to: 'subject' } }, { roles: ['SYSTEM'] }],
    create: [{ own: true, roles: organisers }, { own: true, roles: ['GUEST'] }, { roles: ['SYSTEM'] }],
    update: [{ own: true, roles: organisers }, { own: true, roles: ['GUEST'], link: { column: 'subject_id', to: 'subject' } }, { roles: ['SYSTEM'] }],
  }),
  definePolicy({ table: 'bank_holiday', shape: 'frame', withoutHistory: true, read: [{}, { roles: ['SYSTEM', 'GUEST'] }] }),
];
