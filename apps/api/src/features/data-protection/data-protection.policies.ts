import { Role } from '../../platform/auth/permissions.js';
import { definePolicy, type Policy } from '../../platform/database/policy.js';

/** Added to by whoever erases; asked through a function alone. */
export const dataProtectionPolicies: readonly Policy[] = [
  definePolicy({ table: 'suppression', shape: 'frame', withoutHistory: true, read: [], create: [{ roles: [Role.ADMINISTRATOR] }] }),
];
