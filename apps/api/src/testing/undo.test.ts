import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DiscoveryService, ModulesContainer } from '@nestjs/core';
import { createApp } from '../create-app.js';
import { standing } from '../features/opportunities/opportunity.sql.js';
import { ALLOW } from '../platform/auth/allow.js';
import { may, type Permission } from '../platform/auth/permissions.js';
import { Writes } from '../platform/database/writes.js';
import { policies } from '../policies.js';
import { openTestApp, type SignedIn, testConfig, type TestApp } from './test-app.js';
import { Scene, type Way, ways } from './undo.table.js';
import { makeWorld, schemaOf } from './worlds.js';

let t: TestApp;
/** The product started a second time on the same database: all undos go there. */
let restarted: NestFastifyApplication;
let s: Scene;
/** A second administrator, for what only administrators edit. */
let secondAdmin: SignedIn;

beforeAll(async () => {
  t = await openTestApp();
  const partner = await makeWorld(t, 'bb', [], null);
  const connector = await makeWorld(t, 'cc', [], null);
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie of cc', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connie!.id, connector.lead.userId]);
  s = new Scene(t, await makeWorld(t, 'aa', [partner.organisationId], { personId: connie!.id, by: connector.lead }), partner, connector, connie!.id);
  secondAdmin = await t.signIn(s.own.memberId, 'ADMINISTRATOR', 'Colleague Admin');
  restarted = await createApp(testConfig(t.db.runtimeUrl));
  await layWorld();
}, 120_000);
afterAll(async () => {
  await restarted.close();
  await t.close();
});

interface Answer { activityId?: string; error?: { code: string; message: string } }

async function send(app: NestFastifyApplication, who: SignedIn, document: string, variables: object): Promise<Answer> {
  const { data, errors } = (await app.inject({
    method: 'POST', url: '/graphql', payload: { query: document, variables },
    headers: { cookie: who.cookie, 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  })).json<{ data?: object; errors?: { message: string; extensions: { code: string } }[] }>();
  if (errors) return { error: { code: errors[0]!.extensions.code, message: errors[0]!.message } };
  const [answer] = Object.values(data!) as [unknown];
  return typeof answer === 'object' ? { ...answer } : {};
}

const undo = (who: SignedIn, activityId: string) => send(restarted, who, 'mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });

async function act(who: SignedIn, mutation: string, input: object): Promise<string> {
  const [arg] = schemaOf(t).getMutationType()!.getFields()[mutation]!.args;
  const { error } = await send(t.app, who, `mutation ($input: ${String(arg!.type)}) { ${mutation}(input: $input) { __typename } }`, { input });
  if (error) throw new Error(`${mutation}: ${error.code} ${error.message}`);
  return s.find('select id from activity order by seq desc limit 1');
}

/** What undo leaves behind on purpose, and why it is no difference. */
const rowsThatCount: Record<string, string> = {
  stage_change: standing('x'), // the void is said by a further row
  record_merge: 'x.unmerged_at is null', // that two were joined and taken apart is told
  outbox_mail: `x.status <> 'CANCELLED'`, // the mail that was stopped is shown as stopped
  pursuit: 'exists (select 1 from opportunity o where o.id = x.opportunity_id and o.deleted_at is null)',
  interaction_person: 'exists (select 1 from interaction o where o.id = x.interaction_id and o.deleted_at is null)',
};
/** The log itself, what counts requests, links in mails that never left; lists that no mutation writes. */
const besides = new Set(['topic', 'goal', 'bank_holiday', 'activity', 'idempotency', 'rate_limit', 'session', 'link_token', 'schema_step', 'sign_in_try', 'access_log', 'audit_queue', 'audit_seal']);

/** Makes `pg_temp.world()`, which gives every row that counts of every table: a function, so that so long a question is planned once. */
async function layWorld(): Promise<void> {
  const columns = await t.db.rows<{ name: string; binned: boolean }>(`select c.relname as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'deleted_at') as binned
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  const isBinned = new Set(columns.filter(({ binned }) => binned).map(({ name }) => name));
  const parts = columns.filter(({ name }) => !besides.has(name)).map(({ name }) => {
    const root = name.endsWith('_access') ? name.replace('_access', '') : policies.find(({ table }) => table === name)?.root;
    const conditions = [rowsThatCount[name], isBinned.has(name) ? 'x.deleted_at is null' : null,
      root ? `exists (select 1 from ${root} r where r.id = x.root_id${isBinned.has(root) ? ' and r.deleted_at is null' : ''})` : null].filter(Boolean);
    return `select '${name}' as name, (to_jsonb(x) - 'version' - 'granted_at')::text as row from ${name} x ${conditions.length ? `where ${conditions.join(' and ')}` : ''}`;
  });
  await t.db.rows(`create function pg_temp.world() returns table (of text, as_text text) language plpgsql as $$ begin return query ${parts.join(' union all ')}; end $$`);
}

/** Every row that counts of every table, without its version: search entries and accesses included, what lies in the bin left out. */
async function world(): Promise<Map<string, string>> {
  const rows = await t.db.rows<{ of: string; as_text: string }>('select of, as_text from pg_temp.world()');
  return new Map(rows.map(({ of, as_text: row }) => [`${of} ${row}`, of]));
}

const difference = (before: Map<string, string>, after: Map<string, string>): string[] => [
  ...[...before.keys()].filter((row) => !after.has(row)).map((row) => `- ${row}`),
  ...[...after.keys()].filter((row) => !before.has(row)).map((row) => `+ ${row}`),
];

/** Mutation → the permission that it asks for. */
function permissions(): Map<string, Permission> {
  const found = new Map<string, Permission>();
  for (const { instance } of new DiscoveryService(t.app.get(ModulesContainer)).getProviders() as { instance: object | null }[]) {
    const prototype = instance ? (Object.getPrototypeOf(instance) as Record<string, unknown> | null) : null;
    for (const name of prototype ? Object.getOwnPropertyNames(prototype) : []) {
      const method = Object.getOwnPropertyDescriptor(prototype, name)?.value as unknown;
      if (typeof method === 'function' && Reflect.getMetadata('graphql:resolver_type', method) === 'Mutation') found.set(name, Reflect.getMetadata(ALLOW, method) as Permission);
    }
  }
  return found;
}

/** Somebody else of the same member changes one of the rows. */
async function editedByColleague(colleague: SignedIn, activityId: string): Promise<void> {
  const touched = await t.db.rows<{ table_name: string; id: string }>('select table_name, id from app.touched_by($1) where not removed', [activityId]);
  if (touched.length === 0) throw new Error('No row is left that could be edited.');
  await t.app.get(Writes).run(colleague.caller(), { action: 'test.edit', input: null }, async (tx) => {
    const changed = await tx.sql(`update ${touched[0]!.table_name} set version = version + 1 where id = $1 returning id`, [touched[0]!.id]);
    if (changed.length === 0) throw new Error(`A colleague may not edit ${touched[0]!.table_name}.`);
    tx.subject({ kind: 'TEST', id: null });
  });
}

test('the table names every mutation, and no other', () => {
  expect(Object.keys(ways).toSorted()).toEqual(Object.keys(schemaOf(t).getMutationType()!.getFields()).toSorted());
});

const undoable = Object.entries(ways).filter((entry): entry is [string, Extract<Way, { undo: unknown }>] => 'undo' in entry[1]);

test.each(undoable)('%s is taken back, once, by who may, unless somebody has changed it since', async (mutation, { undo: input, later, alone, as }) => {
  const ours = as === 'connector' ? s.connector : s.own;
  const doer = as === 'admin' ? ours.admin : ours.lead;
  const asked = await input(s);
  const before = await world();
  const activityId = await act(doer, mutation, asked);
  const done = await world();
  expect(difference(before, done)).not.toEqual([]);

  const permission = permissions().get(mutation)!;
  const refused: [string, SignedIn, string][] = [['a stranger', s.partner.lead, 'NOT_FOUND'], ['a board member', ours.board, 'FORBIDDEN']];
  if (!may('EVENT_ORGANISER', permission)) refused.push(['an organiser', ours.organiser, 'FORBIDDEN']);
  for (const [who, by, code] of refused) expect([who, (await undo(by, activityId)).error?.code]).toEqual([who, code]);
  expect(difference(done, await world())).toEqual([]);

  expect(await undo(doer, activityId)).toHaveProperty('activityId');
  expect(difference(before, await world())).toEqual([]);
  expect((await undo(doer, activityId)).error).toEqual({ code: 'CONFLICT', message: 'This has been taken back already.' });

  if (alone) return;
  const again = await input(s);
  const second = await act(doer, mutation, again);
  if (later) await later(s, again as Record<string, string>);
  else await editedByColleague(as === 'admin' ? secondAdmin : ours.colleague, second);
  const edited = await world();
  const { error } = await undo(doer, second);
  expect(error?.code).toBe('CONFLICT');
  expect(error?.message).toMatch(later ? /\w+ \w+ .*\./ : /^Colleague \w+ changed this since\. |since/);
  expect(difference(edited, await world())).toEqual([]);
}, 60_000);

test('a pursuit that a write began goes with it', async () => {
  const opportunityId = await s.opportunity({ parties: [{ organisationId: s.partner.organisationId, role: 'FUNDER' }] });
  const before = await world();
  const activityId = await act(s.partner.lead, 'setNextStep', { opportunityId, title: 'Ring them', dueOn: '2030-12-03' });
  expect(await undo(s.partner.lead, activityId)).toHaveProperty('activityId');
  expect(difference(before, await world())).toEqual([]);
});

test('an edit that is being saved at the same moment is waited for, and not overwritten', async () => {
  const activityId = await act(s.own.lead, 'editOpportunity', await (ways['editOpportunity'] as { undo: (s: Scene) => Promise<object> }).undo(s));
  const { subject_id: id } = (await t.db.rows<{ subject_id: string }>('select subject_id from activity where id = $1', [activityId]))[0]!;
  let undone: Promise<Answer>;
  await t.app.get(Writes).run(s.own.colleague.caller(), { action: 'test.edit', input: null }, async (tx) => {
    await tx.sql(`update opportunity set title = 'The colleague’s', version = version + 1 where id = $1`, [id]);
    tx.subject({ kind: 'TEST', id: null });
    undone = undo(s.own.lead, activityId);
    while ((await t.db.rows(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)).length === 0);
  });
  expect((await undone!).error?.message).toMatch(/^Colleague aa changed this since\./);
  expect(await s.find('select title from opportunity where id = $1', id)).toBe('The colleague’s');
});

const never = Object.entries(ways).flatMap(([mutation, way]) => ('never' in way && way.try ? [[mutation, way.try] as const] : []));

test.each(never)('%s is not taken back, and says so', async (mutation, input) => {
  const activityId = await act(s.own.lead, mutation, await input(s));
  const done = await world();
  expect((await undo(s.own.lead, activityId)).error).toEqual({ code: 'CONFLICT', message: 'This cannot be taken back.' });
  expect(difference(done, await world())).toEqual([]);
}, 60_000);
