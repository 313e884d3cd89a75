import { type Command, type Grant, Level, type Policy, policySql } from '../../platform/database/policy.js';

/** One way to break one policy: what was done to it, the table whose grid must notice, and the statements. */
export interface Mutant {
  name: string;
  table: string;
  /** What the grid is asked about it. */
  questions: string;
  statements: string[];
}

const sqlOf: Record<Command, string> = { read: 'select', create: 'insert', update: 'update', remove: 'delete' };
const questionsOf: Record<Command, string> = { read: 'r', create: 'cnom', update: 'ug', remove: 'd' };
const commands = Object.keys(sqlOf) as Command[];

/** The policy of one command as it stands after the change; a list without grants is no policy at all. `becomes`: what is asked of a changed row instead. */
function laid(policy: Policy, command: Command, grants: readonly Grant[], schema: string, becomes?: 'true'): string[] {
  const name = `${policy.table}_${command}`;
  const condition = policySql({ ...policy, [command]: grants }, command, policy.table);
  const clause = command === 'create' ? `with check (${condition})` : command === 'update' ? `using (${condition}) with check (${becomes ?? condition})` : `using (${condition})`;
  const drop = `drop policy if exists ${name} on ${schema}.${policy.table}`;
  return grants.length === 0 ? [drop] : [drop, `create policy ${name} on ${schema}.${policy.table} for ${sqlOf[command]} to lintel_app ${clause}`, `grant ${sqlOf[command]} on ${schema}.${policy.table} to lintel_app`];
}

/** A grant with one of its conditions left out or made easier, and with one of its roles left out. */
function weakened(grant: Grant): [what: string, grant: Grant][] {
  const without = (key: keyof Grant): Grant => Object.fromEntries(Object.entries(grant).filter(([each]) => each !== key));
  const made: [string, Grant][] = (Object.keys(grant) as (keyof Grant)[]).filter((key) => key !== 'through' && key !== 'because').map((key) => [`without ${key}`, without(key)]);
  if (grant.access && grant.access > Level.READ) made.push([`for access ${grant.access - 1}`, { ...grant, access: (grant.access - 1) as Level }]);
  const { roles = [] } = grant;
  if (roles.length > 1) for (const role of roles) made.push([`not for ${role}`, { ...grant, roles: roles.filter((each) => each !== role) }]);
  const through = [grant.through ?? []].flat();
  for (const one of through) made.push([`without the way through ${one.column}`, { ...grant, through: through.filter((each) => each !== one) }]);
  const links = [grant.link ?? []].flat();
  if (links.length > 1) for (const one of links) made.push([`without the link to the ${one.to}`, { ...grant, link: links.filter((each) => each !== one) }]);
  return made;
}

const replaced = (grants: readonly Grant[], at: number, by: Grant): Grant[] => grants.map((grant, n) => (n === at ? by : grant));

/** Every policy dropped, every grant dropped, every condition of every grant left out, and every command opened that nobody has. */
function ofPolicy(policy: Policy): Mutant[] {
  const { table } = policy;
  const mutants: Mutant[] = [];
  for (const command of commands) {
    const grants = policy[command] ?? [];
    const schemas = command === 'read' && !policy.withoutHistory ? ['public', 'hist'] : ['public'];
    const add = (what: string, changed: readonly Grant[]) => {
      for (const schema of schemas) mutants.push({ name: `${schema}.${table}, ${command}: ${what}`, table, questions: schema === 'hist' ? 'h' : questionsOf[command], statements: laid(policy, command, changed, schema) });
    };
    if (grants.length === 0) {
      add('opened', [{}]);
      continue;
    }
    add('dropped', []);
    // Where a role is all that is asked, nothing is asked of what a row becomes.
    if (command === 'update' && grants.some((grant) => Object.keys(grant).some((key) => key !== 'roles'))) {
      mutants.push({ name: `public.${table}, update: whatever it becomes`, table, questions: 'g', statements: laid(policy, command, grants, 'public', 'true') });
    }
    for (const [at, grant] of grants.entries()) {
      if (grants.length > 1) add(`grant ${at + 1} dropped`, grants.filter((each) => each !== grant));
      for (const [what, weak] of weakened(grant)) add(`grant ${at + 1} ${what}`, replaced(grants, at, weak));
    }
  }
  return mutants;
}

/** The same for the rows that give a member access to a root. */
function ofAccess({ table: root }: Policy): Mutant[] {
  const table = `${root}_access`;
  const broken = (command: 'select' | 'insert' | 'delete', name: string, clause: string | null, what: string): Mutant => ({
    name: `${table}, ${command}: ${what}`, table, questions: { select: 'r', insert: 'cn', delete: 'd' }[command],
    statements: [`drop policy ${table}_${name} on ${table}`, ...(clause ? [`create policy ${table}_${name} on ${table} for ${command} to lintel_app ${clause}`] : [])],
  });
  return [
    broken('select', 'read', null, 'dropped'), broken('select', 'read', 'using (true)', 'for all'),
    broken('insert', 'create', null, 'dropped'), broken('insert', 'create', 'with check (true)', 'for all'), broken('insert', 'create', `with check (app.${root}_may_grant(root_id, level))`, 'for any role'),
    broken('delete', 'remove', null, 'dropped'), broken('delete', 'remove', `using (app.${root}_may_grant(root_id, level))`, 'for any role'),
    broken('delete', 'remove', 'using (true)', 'for all'),
  ];
}

/** Every mutant of every policy table. */
export const mutantsOf = (policies: readonly Policy[]): Mutant[] => policies.flatMap((policy) => [...ofPolicy(policy), ...(policy.shape === 'root' ? ofAccess(policy) : [])]);
