import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { layPolicies } from './lay-policies.js';
import type { Policy } from './policy.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const features = join(here, '../../features');

/** Files that run once, in order of their names. */
async function migrationFiles(): Promise<{ name: string; sql: string }[]> {
  const names = (await readdir(join(here, 'migrations'))).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => ({ name, sql: await readFile(join(here, 'migrations', name), 'utf8') })));
}

/** Functions are laid again whenever they change: `create or replace` in platform/database/functions and features/<name>/*.functions.sql. */
async function functionFiles(): Promise<string[]> {
  const platform = (await readdir(join(here, 'functions'))).sort().map((name) => join(here, 'functions', name));
  const ofFeatures = (await readdir(features, { recursive: true })).filter((name) => name.endsWith('.functions.sql')).sort().map((name) => join(features, name));
  return Promise.all([...platform, ...ofFeatures].filter((path) => path.endsWith('.sql')).map((path) => readFile(path, 'utf8')));
}

/**
 * An owner that is no superuser gives functions away only as a member of the roles that get them, which may then make something
 * in their schema for as long as the transaction lasts.
 */
const openFunctions = `
do $$ begin
  if not (pg_has_role('lintel_gate', 'usage') and pg_has_role('lintel_history', 'usage')) then grant lintel_gate, lintel_history to current_user; end if;
exception when insufficient_privilege then
  raise exception 'The login of DATABASE_OWNER_URL must be a member of lintel_gate and lintel_history: let an administrator of the server run what "npm run db:roles" prints.';
end $$;
grant usage, create on schema app to lintel_gate, lintel_history`;

/** Definer functions belong to a role that never signs in, with a pinned search path; nothing in `app` is open to PUBLIC. */
const closeFunctions = `
do $$ declare f record; begin
  for f in select p.oid::regprocedure::text as signature, p.proname, p.prosecdef from pg_proc p where p.pronamespace = 'app'::regnamespace loop
    execute format('revoke execute on function %s from public', f.signature);
    if f.prosecdef then
      execute format('alter function %s owner to %I', f.signature, case when f.proname = 'tables_of' or f.proname like 'keep\\_history\\_of\\_%' then 'lintel_history' else 'lintel_gate' end);
    end if;
    if f.proname not in ('attach_history', 'write_history_function') and f.proname not like 'keep\\_history\\_of\\_%' then
      execute format('grant execute on function %s to lintel_app, lintel_gate, lintel_history', f.signature);
    end if;
  end loop;
end $$;
revoke create on schema app from lintel_gate, lintel_history`;

/** What an earlier version laid and nothing names any more. */
const dropOldFunctions = 'drop function if exists app.keep_history(), app.tokens_of_posts(uuid[]), app.why_person(uuid, text[])';

/** The policies bind the owner too, and a migration that changes rows would find none. They are forced again when the policies are laid. */
const freeOwner = `
do $$ declare t record; begin
  for t in select c.oid::regclass as name from pg_class c where c.relnamespace in (to_regnamespace('public'), to_regnamespace('hist')) and c.relkind = 'r' and c.relforcerowsecurity loop
    execute format('alter table %s no force row level security', t.name);
  end loop;
end $$`;

/** The job queue's own tables are reached by the runtime role command by command, never by FOR ALL. */
const openJobs = `
do $$ declare t record; c text; begin
  grant usage on schema graphile_worker to lintel_app;
  grant select, insert, update, delete on all tables in schema graphile_worker to lintel_app;
  grant usage on all sequences in schema graphile_worker to lintel_app;
  grant execute on all functions in schema graphile_worker to lintel_app;
  for t in select c.relname from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and c.relrowsecurity loop
    foreach c in array array['select', 'insert', 'update', 'delete'] loop
      execute format('drop policy if exists %I on graphile_worker.%I', 'lintel_' || c, t.relname);
      execute format('create policy %I on graphile_worker.%I for %s to lintel_app %s', 'lintel_' || c, t.relname, c,
        case c when 'insert' then 'with check (true)' when 'update' then 'using (true) with check (true)' else 'using (true)' end);
    end loop;
  end loop;
end $$`;

/** Gives the runtime role its password where the owner may; on a managed server its administrator has done so. */
async function setRuntimePassword(client: pg.Client, password: string): Promise<void> {
  await client.query(`alter role lintel_app login password ${client.escapeLiteral(password)}`).catch((error: unknown) => {
    if ((error as { code?: string }).code !== '42501') throw error;
  });
  const { rows } = await client.query<{ name: string }>('select quote_ident(current_database()) as name');
  await client.query(`grant connect on database ${rows[0]!.name} to lintel_app`);
}

export interface MigrateOptions {
  ownerUrl: string;
  policies: readonly Policy[];
  /** Set for the embedded server: the password of the runtime role. */
  runtimePassword?: string | null;
  log?: (sentence: string) => void;
}

/**
 * Brings a database to this version: migrations once each, then functions, policies, grants and history whenever they or the tables differ.
 * Safe to run from several processes at once. Throws what PostgreSQL says, with the file's name.
 */
export async function migrate({ ownerUrl, policies, runtimePassword, log = () => {} }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7303014)');
    await client.query('create table if not exists public.schema_step (name text primary key, digest text not null, done_at timestamptz not null default now())');
    const done = new Map((await client.query<{ name: string; digest: string }>('select name, digest from public.schema_step')).rows.map((row) => [row.name, row.digest]));
    const pending = (await migrationFiles()).filter(({ name }) => !done.has(name));
    if (pending.length > 0) await client.query(freeOwner);
    for (const { name, sql } of pending) {
      log(`migration ${name}`);
      await inTransaction(client, name, [sql, `insert into public.schema_step (name, digest) values ('${name}', '${digestOf(sql)}')`]);
    }
    if (!done.has('jobs')) {
      await runMigrations({ connectionString: ownerUrl });
      await client.query(`insert into public.schema_step (name, digest) values ('jobs', '')`);
    }
    // Functions name each other and the history tables, whichever file comes first: their bodies are checked when they run.
    const repeatable = ['set local check_function_bodies = off', openFunctions, ...(await functionFiles()), ...layPolicies(policies), dropOldFunctions, closeFunctions, openJobs];
    const digest = digestOf(repeatable.join('\n'));
    if (pending.length > 0 || done.get('repeatable') !== digest) {
      log('functions, policies and history');
      await inTransaction(client, 'functions and policies', [...repeatable,
        `insert into public.schema_step (name, digest) values ('repeatable', '${digest}') on conflict (name) do update set digest = excluded.digest, done_at = now()`]);
    }
    if (runtimePassword) await setRuntimePassword(client, runtimePassword);
  } finally {
    await client.end();
  }
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

async function inTransaction(client: pg.Client, name: string, statements: string[]): Promise<void> {
  await client.query('begin');
  try {
    for (const statement of statements) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
  }
}
