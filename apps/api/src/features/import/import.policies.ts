import { organisers } from '../../platform/auth/permissions.js';
import { definePolicy, type Grant, type Policy } from '../../platform/database/policy.js';

/** The worker puts an end to what nobody can carry on, and forgets what has stood too long. */
const worker: Grant = { roles: ['SYSTEM'] };

/** Files under way are a member's own, and not for its board: they hold what nobody has decided on yet. */
function own(table: string, ofJob: boolean): Policy {
  const grant: Grant = { own: true, roles: organisers };
  const put: Grant = { ...grant, ...(ofJob && { through: { table: 'import_job', column: 'job_id' } }) };
  return definePolicy({ table, shape: 'member', withoutHistory: true, read: [grant, worker], create: [put], update: [put, worker], remove: [grant, worker] });
}

export const importPolicies: readonly Policy[] = [own('import_job', false), ...['import_name', 'import_row', 'import_kept'].map((table) => own(table, true))];
