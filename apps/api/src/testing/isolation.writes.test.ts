import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { hiddenOf } from './hidden.js';
import { documentOf, Inputs, places, tableOf } from './mutations.js';
import { plain } from './plain.js';
import { openTestApp, type SignedIn, type TestApp } from './test-app.js';
import { at, makeWorld, schemaOf, type World } from './worlds.js';

let t: TestApp;
let a: World;
let b: World;
/** Table → rows of A that B must not know of. */
let hidden: Record<string, string[]>;
let inputs: Inputs;

beforeAll(async () => {
  t = await openTestApp();
  b = await makeWorld(t, 'bb', [], null);
  const connector = await makeWorld(t, 'cc', [], null);
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie of cc', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connie!.id, connector.lead.userId]);
  a = await makeWorld(t, 'aa', [b.organisationId], { personId: connie!.id, by: connector.lead });
  hidden = await hiddenOf(t, a, b.memberId);
  inputs = new Inputs(t, b);
}, 120_000);
afterAll(() => t.close());

async function call(who: SignedIn, mutation: string, args: Record<string, unknown>): Promise<string> {
  const field = schemaOf(t).getMutationType()!.getFields()[mutation]!;
  const document = documentOf(field, '__typename');
  return (await t.app.inject({
    method: 'POST', url: '/graphql', payload: { query: document, variables: args },
    headers: { cookie: who.cookie, 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  })).body;
}

/** A digest of every row of every table but those that count requests. */
async function digest(): Promise<Record<string, string>> {
  const tables = await t.db.rows<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'hist') and c.relkind = 'r' and c.relname not in ('session', 'rate_limit', 'idempotency', 'access_log', 'audit_queue') order by 1`);
  const digests: Record<string, string> = {};
  for (const { name } of tables) digests[name] = (await t.db.rows<{ d: string }>(`select coalesce(md5(string_agg(x::text, '|' order by x::text)), '') as d from ${name} x`))[0]!.d;
  return digests;
}

test('every mutation answers to what is hidden as to what does not exist, and changes nothing', async () => {
  const before = await digest();
  const differing: string[] = [];
  const accepted: string[] = [];
  const broken: string[] = [];
  const unnamed: string[] = [];
  const refused = new Set<string>();
  const codes: Record<string, number> = {};
  let tried = 0;
  const mutations = Object.values(schemaOf(t).getMutationType()!.getFields());
  for (const { name: mutation, args } of mutations) {
    for (const { path, table } of places(mutation, args)) {
      const ids = table ? hidden[table] ?? [] : Object.values(hidden).map(([id]) => id!).filter((id) => isUUID(id)); // An acquaintance's id is a digest, which no input takes.
      if (!table) unnamed.push(`${mutation}.${path.join('.')}`);
      const own = tableOf(mutation, 'id');
      const first = own && path.at(-1) !== 'id' && own !== 'session' ? b.ids[own]?.[0] : undefined;
      const mine = own && first ? await at(t, own, first) : {};
      const base = await inputs.fill(mutation, args, mine);
      for (const who of [b.admin, b.lead, b.organiser, b.board]) {
        const missing = plain(await call(who, mutation, await inputs.withId(mutation, args, base, path, randomUUID())));
        for (const id of ids.slice(0, mutation === 'undo' ? 40 : 3)) {
          const answer = plain(await call(who, mutation, await inputs.withId(mutation, args, base, path, id)));
          tried += 1;
          const where = `${mutation}(${path.join('.')}: a hidden ${table})`;
          const code = /"code":"(\w+)"/.exec(answer)?.[1] ?? 'ACCEPTED';
          codes[code] = (codes[code] ?? 0) + 1;
          if (answer !== missing) differing.push(`${where}: ${answer.slice(0, 300)} but for a missing one ${missing.slice(0, 300)}`);
          if (code === 'VALIDATION') refused.add(`${where}: ${/"fields":(\{[^}]*\})/.exec(answer)?.[1] ?? answer.slice(0, 120)}`);
          if (code === 'ACCEPTED') accepted.push(where);
          if (code === 'INTERNAL' || missing.includes('"INTERNAL"')) broken.push(`${where}: ${answer.slice(0, 200)} / ${missing.slice(0, 200)}`);
        }
      }
    }
  }
  console.info(`${mutations.length} mutations, ${tried} calls with hidden ids: ${JSON.stringify(codes)}${unnamed.length ? `; tried with every table: ${unnamed.join(', ')}` : ''}`);
  console.info(`Refused by field, alike for hidden and missing:\n${[...refused].join('\n')}`);
  const once = (list: string[]) => [...new Set(list)];
  expect({ differing: once(differing), accepted: once(accepted), broken: once(broken) }).toEqual({ differing: [], accepted: [], broken: [] });
  const after = await digest();
  expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual([]);
}, 240_000);

test('what is the author’s alone cannot be undone or seen by a colleague', async () => {
  const mine = await t.db.rows<{ id: string }>(`select v.id from activity v join note n on n.id = v.subject_id where n.layer = 'MINE' and n.member_id = $1`, [a.memberId]);
  expect(mine.length).toBeGreaterThan(0);
  const before = await t.db.rows('select id, deleted_at from note order by id');
  for (const { id } of mine) expect(JSON.parse(await call(a.colleague, 'undo', { activityId: id }))).toHaveProperty('errors');
  expect(await t.db.rows('select id, deleted_at from note order by id')).toEqual(before);
});
