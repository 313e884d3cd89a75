import { Role } from '../../platform/auth/permissions.js';
import { definePolicy, everyMember, type Policy } from '../../platform/database/policy.js';

const administrators = [{ roles: [Role.ADMINISTRATOR] }] as const;

/** Editable reference data: everybody reads it, administrators change it for all. */
export const functionPolicy = definePolicy({
  table: 'job_function', shape: 'directory', read: [{ because: everyMember }, { roles: ['SYSTEM', 'GUEST'] }], create: administrators, update: administrators, remove: administrators,
});

export const functionPolicies: readonly Policy[] = [functionPolicy];
