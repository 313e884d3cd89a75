import { Role } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

const editors = [Role.ADMINISTRATOR, 'SYSTEM'] as const;

export const placePolicies: readonly Policy[] = ['place', 'place_within'].map((table) => definePolicy({
  table, shape: 'directory', read: [{}, { roles: ['SYSTEM', 'GUEST'] }], create: [{ roles: editors }], update: [{ roles: editors }], remove: [{ roles: editors }],
}));
