import { organisers } from '../auth/permissions.js';
import { policySql, type Command, type Policy } from './policy.js';

const clauses: readonly { command: Command; sql: string; using: boolean; check: boolean }[] = [
  { command: 'read', sql: 'select', using: true, check: false },
  { command: 'create', sql: 'insert', using: false, check: true },
  { command: 'update', sql: 'update', using: true, check: true },
  { command: 'remove', sql: 'delete', using: true, check: false },
];

function tablePolicies(schema: string, policy: Policy, commands: readonly Command[]): string[] {
  const table = `${schema}.${policy.table}`;
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `revoke all on ${table} from lintel_app`,
  ];
  for (const { command, sql, using, check } of clauses) {
    const name = `${policy.table}_${command}`;
    statements.push(`drop policy if exists ${name} on ${table}`);
    if (!commands.includes(command) || !policy[command]?.length) continue;
    const condition = policySql(policy, command, policy.table);
    statements.push(`create policy ${name} on ${table} for ${sql} to lintel_app${using ? ` using (${condition})` : ''}${check ? ` with check (${condition})` : ''}`);
    const columns = command === 'update' && policy.updates ? ` (${policy.updates.join(', ')})` : '';
    statements.push(`grant ${sql}${columns} on ${table} to lintel_app`);
  }
  return statements;
}

/** Boards read what is shared with their member; they share nothing. */
const mayGrant = `(select app.role()) = any(array[${organisers.map((role) => `'${role}'`).join(', ')}])`;

/** Access rows are given by who may give them: the first one by whoever makes the root, later ones by an editor, never above their own level. */
function accessPolicies(policy: Policy): string[] {
  const access = `${policy.table}_access`;
  const grantFunction = `app.${policy.table}_may_grant`;
  return [
    `create or replace function ${grantFunction}(root uuid, wanted smallint) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
       select case when not exists (select 1 from public.${access} a where a.root_id = root)
         then not exists (select 1 from public.${policy.table} r where r.id = root)
         else exists (select 1 from public.${access} a where a.root_id = root and a.member_id = app.member() and a.level >= greatest(2, wanted)) end $$`,
    `alter function ${grantFunction}(uuid, smallint) owner to lintel_gate`,
    `revoke execute on function ${grantFunction}(uuid, smallint) from public`,
    `grant execute on function ${grantFunction}(uuid, smallint) to lintel_app`,
    `alter table public.${access} enable row level security`,
    `alter table public.${access} force row level security`,
    `revoke all on public.${access} from lintel_app`,
    `drop policy if exists ${access}_read on public.${access}`,
    `create policy ${access}_read on public.${access} for select to lintel_app using (member_id = (select app.member()) and (select app.role()) <> 'SYSTEM')`,
    `drop policy if exists ${access}_create on public.${access}`,
    `create policy ${access}_create on public.${access} for insert to lintel_app with check (${mayGrant} and ${grantFunction}(root_id, level))`,
    `drop policy if exists ${access}_remove on public.${access}`,
    `create policy ${access}_remove on public.${access} for delete to lintel_app using (${mayGrant} and ${grantFunction}(root_id, level))`,
    `grant select, insert, delete on public.${access} to lintel_app`,
    ...gate(access),
  ];
}

/** The few tables that definer functions write, each with its reason. */
const gateWrites = new Set([
  'session', 'user_secret', 'link_token', 'rate_limit', 'sign_in_try', 'second_factor', 'recovery_code', 'sign_in_challenge', // signing in
  'search_entry', 'search_word', // the search index
  'acquaintance', // what ties come to
  'audit_queue', // what waits for its seal
  'pursuit', // stall clocks of other members, when one of them moves an opportunity
  'opportunity_access', 'partnership_access', // members come and go with their party
  'introduction_access', // asks change hands when a convenor puts them together
  'merge_change', // what a merge did, for as long as it can be taken back
]);

/** The tables in which app.erase_person reaches a person, with their history, and the columns where it is not all of them. */
const erasable: Record<string, readonly string[]> = {
  ...Object.fromEntries(['person', 'person_detail', 'person_topic', 'appointment', 'tie', 'tie_judgement', 'introduction', 'introduction_private', 'invitation', 'invitation_need', 'capture', 'note', 'task', 'interaction',
    'evidence', 'stage_change', 'finder_correction', 'user_account', 'outbox_mail', 'idempotency', 'mail_address', 'forwarded_mail', 'import_row', 'record_merge', 'not_same', 'saved_view'].map((table) => [table, []])),
  activity: ['payload', 'salt'],
};
/** Read in their history to find what belongs to a person. */
const linking = ['interaction_person'];

/** The columns that app.move_merged and app.unmerge write, whoever's the row is: where it points, and what two of a kind settle between them. */
const mergeable: Record<string, readonly string[]> = {
  person: ['*'], organisation: ['*'], person_detail: ['*'], organisation_name: ['*'], organisation_identifier: ['*'],
  appointment: ['root_id', 'is_primary'], person_topic: ['root_id'], note: ['person_id', 'organisation_id'], task: ['person_id', 'organisation_id'], interaction: ['organisation_id'], interaction_person: ['person_id'],
  tie: ['a_id', 'b_id'], tie_judgement: ['a_id', 'b_id'], introduction: ['connector_person_id', 'target_person_id', 'suggested_person_id'], invitation: ['person_id'], capture: ['person_id'],
  finder_correction: ['right_person_id', 'wrong_person_id', 'organisation_id'], import_row: ['record_id'], import_name: ['organisation_id'],
  post: ['organisation_id'], organisation_place: ['organisation_id'], organisation_link: ['organisation_id', 'to_id'], succession: ['from_id', 'to_id'],
  opportunity_party: ['organisation_id', 'deleted_at'], partnership_party: ['organisation_id'], contribution: ['organisation_id'], hub: ['host_id'],
};

function merger({ table, withoutHistory }: Policy): string[] {
  const columns = mergeable[table];
  if (!columns) return [];
  const listed = columns.includes('*') ? '' : ` (${[...columns, ...(withoutHistory ? [] : ['version'])].join(', ')})`;
  return [
    `drop policy if exists ${table}_merge on public.${table}`,
    `create policy ${table}_merge on public.${table} for update to lintel_gate using (true) with check (true)`,
    `grant update${listed} on public.${table} to lintel_gate`,
    ...(table === 'organisation_name' ? [
      `drop policy if exists ${table}_merge_remove on public.${table}`,
      `create policy ${table}_merge_remove on public.${table} for delete to lintel_gate using (true)`,
      `grant delete on public.${table} to lintel_gate`,
    ] : []),
  ];
}

function eraser({ table, withoutHistory }: Policy): string[] {
  const columns = erasable[table];
  const grants = (schema: string, commands: readonly string[]) => commands.flatMap((command) => [
    `drop policy if exists ${table}_erase_${command} on ${schema}.${table}`,
    `create policy ${table}_erase_${command} on ${schema}.${table} for ${command} to lintel_gate using (true)`,
    `grant ${command}${command === 'update' && columns?.length ? ` (${columns.join(', ')})` : ''} on ${schema}.${table} to lintel_gate`,
  ]);
  const live = columns ? grants('public', columns.length ? ['update'] : ['update', 'delete']) : [];
  const past = withoutHistory ? [] : columns ? grants('hist', ['select', 'update', 'delete']) : linking.includes(table) ? grants('hist', ['select']) : [];
  return [...live, ...past];
}

/** The no-login role behind the definer functions may read what they must decide on. */
function gate(table: string): string[] {
  const policy = (command: string, clause: string) => [
    `drop policy if exists ${table}_gate_${command} on public.${table}`,
    `create policy ${table}_gate_${command} on public.${table} for ${command} to lintel_gate ${clause}`,
    `grant ${command} on public.${table} to lintel_gate`,
  ];
  return gateWrites.has(table)
    ? [...policy('select', 'using (true)'), ...policy('insert', 'with check (true)'), ...policy('update', 'using (true) with check (true)'), ...policy('delete', 'using (true)')]
    : policy('select', 'using (true)');
}

/** All statements that make a database hold exactly these policies, grants and history triggers; running them again changes nothing. */
export function layPolicies(policies: readonly Policy[]): string[] {
  const statements: string[] = ['grant usage on schema public, app, hist to lintel_app, lintel_gate, lintel_history'];
  for (const policy of policies) {
    if (policy.shape === 'root') statements.push(...accessPolicies(policy));
    statements.push(...tablePolicies('public', policy, ['read', 'create', 'update', 'remove']), ...gate(policy.table));
    if (!policy.withoutHistory) {
      statements.push(`select app.attach_history('${policy.table}')`);
      statements.push(...tablePolicies('hist', policy, ['read']));
    }
    statements.push(...eraser(policy), ...merger(policy));
  }
  return statements;
}
