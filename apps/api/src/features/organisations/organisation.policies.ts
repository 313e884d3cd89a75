import { Role } from '../../platform/auth/permissions.js';
import { definePolicy, everyMember, type Policy } from '../../platform/database/policy.js';

const editors = [Role.ADMINISTRATOR, Role.PARTNERSHIP_LEAD, Role.EVENT_ORGANISER, 'SYSTEM'] as const;
const everybody = [{ because: everyMember }, { roles: ['SYSTEM', 'GUEST'] as const }];

/** Directory facts: read by everybody who is signed in, written by leads and organisers, and by register refreshes. */
const directory = (table: string): Policy => definePolicy({
  table, shape: 'directory', read: everybody, create: [{ roles: editors }], update: [{ roles: editors }], remove: [{ roles: editors }],
});

export const organisationPolicy = directory('organisation');
export const postPolicy = directory('post');

export const organisationPolicies: readonly Policy[] = [
  organisationPolicy,
  directory('organisation_name'),
  directory('organisation_identifier'),
  directory('organisation_link'),
  directory('organisation_place'),
  directory('succession'),
  directory('register_edition'),
  postPolicy,
  directory('post_remit'),
  ...['topic', 'goal'].map((table) => definePolicy({ table, shape: 'frame', withoutHistory: true, read: everybody })),
  ...['search_entry', 'search_word'].map((table) => definePolicy({ table, shape: 'frame', withoutHistory: true, read: [] })),
];
