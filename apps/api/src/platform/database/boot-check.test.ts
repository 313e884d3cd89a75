import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { openTestApp, testConfig, type TestApp } from '../../testing/test-app.js';
import { BootCheck } from './boot-check.js';

let t: TestApp;
let check: BootCheck;
beforeAll(async () => {
  t = await openTestApp();
  check = t.app.get(BootCheck);
});
afterAll(() => t.close());

/** What somebody might do to a database, how it is mended, and the sentence that refuses to serve it. */
const unsafe: [what: string, plant: string, mend: string, sentence: RegExp][] = [
  ['a table without forced policies', 'alter table note no force row level security', 'alter table note force row level security', /not forced on note/],
  ['a table without policies at all', 'alter table note disable row level security', 'alter table note enable row level security', /not forced on note/],
  ['a FOR ALL policy', 'create policy planted on note for all using (true)', 'drop policy planted on note', /note\.planted is FOR ALL/],
  ['a view with its owner\'s rights', 'create view public.planted as select * from note', 'drop view public.planted', /view planted reads with its owner's rights/],
  ['a reachable materialised view', 'create materialized view public.planted as select 1 as n; grant select on public.planted to lintel_app', 'drop materialized view public.planted', /materialised view planted can be read past every policy/],
  ['a definer function without a search path', 'create function app.planted() returns int language sql security definer as $$ select 1 $$; revoke execute on function app.planted() from public', 'drop function app.planted()', /app\.planted\(\) runs .* without a pinned search path/],
  ['a function open to PUBLIC', 'create function app.planted() returns int language sql as $$ select 1 $$', 'drop function app.planted()', /app\.planted\(\) can be called by PUBLIC/],
  ['a table whose history is switched off', 'alter table note disable trigger keep_history', 'alter table note enable trigger keep_history', /history of note is not kept/],
  ['a table that the login owns', 'create table public.planted (id int); alter table public.planted enable row level security, force row level security; grant create on schema public to lintel_app; alter table public.planted owner to lintel_app; revoke create on schema public from lintel_app', 'drop table public.planted', /owns the table planted/],
];

test('a migrated database is safe to serve', async () => {
  expect(await check.problems()).toEqual([]);
});

test.each(unsafe)('%s is refused at boot, in a sentence', async (_, plant, mend, sentence) => {
  await t.db.rows(plant);
  await expect(check.onApplicationBootstrap()).rejects.toThrow(sentence);
  expect(await check.problems()).toHaveLength(1);
  await t.db.rows(mend);
  await check.onApplicationBootstrap();
});

/** Boots on the same database as somebody else. */
async function bootAs(url: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    await new BootCheck(testConfig(url), source).onApplicationBootstrap();
  } finally {
    await source.destroy();
  }
}

test('a superuser is refused at boot', async () => {
  await expect(bootAs(t.db.ownerUrl)).rejects.toThrow(/signs in as \w+, which passes every policy/);
});

test('a role that bypasses row-level security is refused at boot', async () => {
  const [login] = await t.db.rows<{ name: string; bypasses: boolean; mayMake: boolean }>(
    `select rolname as name, rolbypassrls as bypasses, rolsuper or current_setting('server_version_num')::int >= 160000 as "mayMake" from pg_roles where rolname = current_user`);
  // Before PostgreSQL 16 a superuser alone makes such a role; whoever is none and lays test databases is one.
  if (!login!.mayMake) {
    expect(login!.bypasses).toBe(true);
    return expect(bootAs(t.db.ownerUrl)).rejects.toThrow(new RegExp(`signs in as ${login!.name}, which passes every policy`));
  }
  const role = `planted_${randomBytes(4).toString('hex')}`;
  const url = Object.assign(new URL(t.db.ownerUrl), { username: role, password: 'planted' }).href;
  await t.db.rows(`create role ${role} login bypassrls password 'planted'`);
  try {
    await expect(bootAs(url)).rejects.toThrow(new RegExp(`signs in as ${role}, which passes every policy`));
    await t.db.rows(`alter role ${role} nobypassrls`);
    await bootAs(url);
  } finally {
    await t.db.rows(`drop role ${role}`);
  }
});

test('fsync off is refused where people work', async () => {
  const source = t.app.get(DataSource);
  const withFsync = (fsync: string) => Object.assign(Object.create(source) as DataSource, { query: (sql: string) => (sql === 'show fsync' ? Promise.resolve([{ fsync }]) : source.query(sql)) });
  const config = { ...testConfig(t.db.runtimeUrl), production: true };
  await expect(new BootCheck(config, withFsync('off')).onApplicationBootstrap()).rejects.toThrow(/fsync is off/);
  await new BootCheck(config, withFsync('on')).onApplicationBootstrap();
});
