import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, Level, type Policy } from '../../platform/database/policy.js';

const holder = { roles: ['GUEST'], link: { column: 'id', to: 'root' } } as const;
const worker = { roles: ['SYSTEM'] } as const;

/** Between the asker's member and the connector's; a link opens the one introduction that it names. The worker reminds and notes what was sent. */
export const introductionPolicy = definePolicy({
  table: 'introduction', shape: 'root',
  read: [{ roles: organisers, access: Level.READ, because: 'It lies between {member} and the organisation on its other side.' }, holder, worker],
  create: [{ roles: organisers, access: Level.OWN }],
  update: [{ roles: organisers, access: Level.EDIT }, holder, worker],
});

/** A reason for a no is the connector's alone, colleagues not included. */
export const introductionPrivatePolicy = definePolicy({
  table: 'introduction_private', shape: 'member',
  read: [{ own: true, roles: organisers, author: 'by_user_id' }],
  create: [
    { own: true, roles: organisers, author: 'by_user_id' },
    { own: true, roles: ['GUEST'], link: { column: 'introduction_id', to: 'root' } },
  ],
});

export const introductionPolicies: readonly Policy[] = [introductionPolicy, introductionPrivatePolicy];
