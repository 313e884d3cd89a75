import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type TestApp } from '../../testing/test-app.js';
import { BootCheck } from './boot-check.js';

let t: TestApp;
let check: BootCheck;
beforeAll(async () => {
  t = await openTestApp();
  check = t.app.get(BootCheck);
});
afterAll(() => t.close());

const unsafe: [string, string, string][] = [
  ['a table without forced policies', 'alter table note no force row level security', 'alter table note force row level security'],
  ['a FOR ALL policy', 'create policy planted on note for all using (true)', 'drop policy planted on note'],
  ['a view with its owner\'s rights', 'create view public.planted as select * from note', 'drop view public.planted'],
  ['a reachable materialised view', 'create materialized view public.planted as select 1 as n; grant select on public.planted to lintel_app', 'drop materialized view public.planted'],
  ['a definer function without a search path', 'create function app.planted() returns int language sql security definer as $$ select 1 $$; revoke execute on function app.planted() from public', 'drop function app.planted()'],
  ['a function open to PUBLIC', 'create function app.planted() returns int language sql as $$ select 1 $$', 'drop function app.planted()'],
  ['a table whose history is switched off', 'alter table note disable trigger keep_history', 'alter table note enable trigger keep_history'],
  ['a table that the login owns', 'create table public.planted (id int); alter table public.planted enable row level security, force row level security; grant create on schema public to lintel_app; alter table public.planted owner to lintel_app; revoke create on schema public from lintel_app', 'drop table public.planted'],
];

test('a migrated database is safe to serve', async () => {
  expect(await check.problems()).toEqual([]);
});

test.each(unsafe)('%s is found at boot', async (_, plant, mend) => {
  await t.db.rows(plant);
  expect(await check.problems()).toHaveLength(1);
  await t.db.rows(mend);
  expect(await check.problems()).toEqual([]);
});
