import { Role } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

const editors = [Role.ADMINISTRATOR, 'SYSTEM'] as const;

const directory = (table: string): Policy => definePolicy({
  table, shape: 'directory', read: [{}, { roles: ['SYSTEM', 'GUEST'] }], create: [{ roles: editors }], update: [{ roles: editors }], remove: [{ roles: editors }],
});

export const boundaryEditionPolicy = directory('boundary_edition');

/** The map is everybody's; whoever looks after places looks after it. */
export const boundaryPolicies: readonly Policy[] = [boundaryEditionPolicy, directory('boundary')];
