import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { getNamedType, getNullableType, type GraphQLArgument, type GraphQLInputField, type GraphQLOutputType, isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { openTestApp, type SignedIn, type TestApp } from './test-app.js';
import { at, makeWorld, schemaOf, type World } from './worlds.js';

let t: TestApp;
let a: World;
let b: World;
/** Table → rows of A that B must not know of. */
let hidden: Record<string, string[]>;

beforeAll(async () => {
  t = await openTestApp();
  b = await makeWorld(t, 'bb', [], null);
  const connector = await makeWorld(t, 'cc', [], null);
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie of cc', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connie!.id, connector.lead.userId]);
  a = await makeWorld(t, 'aa', [b.organisationId], { personId: connie!.id, by: connector.lead });
  hidden = await hiddenOf(a, b.memberId);
}, 120_000);
afterAll(() => t.close());

/** The rows of a world that lie behind another member's or an unpublished or unshared root; the Directory's rows are left out. */
async function hiddenOf(world: World, viewer: string): Promise<Record<string, string[]>> {
  const roots: Record<string, string> = { opportunity_: 'opportunity', stage_change: 'opportunity', evidence: 'opportunity', appointment: 'person', person_topic: 'person', roundtable_: 'roundtable', invitation: 'roundtable', capture: 'roundtable', partnership_: 'partnership', contribution: 'partnership', hub: 'partnership', measure: 'partnership' };
  const found: Record<string, string[]> = {};
  for (const [table, ids] of Object.entries(world.ids)) {
    const columns = new Set((await t.db.rows<{ name: string }>(`select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0`, [table])).map(({ name }) => name));
    const isRoot = (await t.db.rows('select 1 from pg_class where oid = to_regclass($1)', [`${table}_access`])).length > 0;
    const root = isRoot ? table : Object.entries(roots).find(([prefix]) => table.startsWith(prefix))?.[1];
    if (!root && !columns.has('member_id') && table !== 'session') continue;
    const rows = root
      ? await t.db.rows<{ id: string }>(`select x.id from ${table} x where x.id = any($1) and not exists (select 1 from ${root}_access g where g.root_id = x.${isRoot ? 'id' : 'root_id'} and g.member_id = $2)
          ${root === 'person' ? `and exists (select 1 from person p where p.id = x.${isRoot ? 'id' : 'root_id'} and p.published_at is null)` : ''}`, [ids, viewer])
      : ids.map((id) => ({ id }));
    found[table] = rows.map(({ id }) => id);
  }
  return found;
}

type Input = GraphQLArgument | GraphQLInputField;
interface Place { path: string[]; table: string | null }

/** What an id in an input is the id of, by the name of its field; null for an `id` that the mutation's own name explains. */
const named: Record<string, string | null> = {
  opportunityId: 'opportunity', personId: 'person', personIds: 'person', aId: 'person', bId: 'person', connectorPersonId: 'person', targetPersonId: 'person', roundtableId: 'roundtable', copyOf: 'roundtable',
  invitationId: 'invitation', invitationIds: 'invitation', captureId: 'capture', introductionId: 'introduction', taskId: 'task', ownerId: 'user_account', ownerIds: 'user_account', askedById: 'user_account',
  activityId: 'activity', meetingId: 'board_meeting', partnershipId: 'partnership', measureId: 'measure', hubId: 'hub', ledToId: 'opportunity', sponsorAppointmentId: 'appointment',
};
/** Lists and registers that everybody reads. */
const common = new Set(['organisationId', 'organisationIds', 'toId', 'fromId', 'hostId', 'postId', 'targetPostId', 'deputyId', 'gatekeeperId', 'placeId', 'placeIds', 'withinId', 'functionKey', 'topicKey', 'topicKeys', 'goalKeys', 'item']);
const byMutation: [RegExp, string | null][] = [
  [/Session/, 'session'], [/(Organisation|Identifier|Post|Remit|Place)(Name|Vacant|s)?$/, null], [/Person$/, 'person'], [/Appointment/, 'appointment'], [/Roundtable/, 'roundtable'],
  [/Invitation|offerSeat|recordAnswer|agreeSubstitute|markAttendance/, 'invitation'], [/Capture/, 'capture'], [/Opportunity/, 'opportunity'], [/Party/, 'opportunity_party'], [/FollowUp|Task/, 'task'], [/Tie/, 'tie'],
  [/Introduction/, 'introduction'], [/Decision|decide/i, 'decision'], [/Risk/, 'risk'], [/Commentary/, 'commentary'], [/Measure|Figure/, 'measure'], [/Hub/, 'hub'], [/Contribution/, 'contribution'], [/Partnership/, 'partnership'],
];
const tableOf = (mutation: string, name: string): string | null | undefined =>
  common.has(name) ? null : name === 'id' ? byMutation.find(([pattern]) => pattern.test(mutation))?.[1] : named[name];

const past = new Set(['lastOn', 'renamedOn', 'happenedOn', 'signedOn', 'startsOn', 'asAt', 'decidedOn']);

/** One value that an input takes, with B's own ids. */
async function value(mutation: string, input: Input, mine: { id?: string; version?: number }): Promise<unknown> {
  const type = getNullableType(input.type);
  if (isListType(type)) return [await value(mutation, { ...input, type: type.ofType } as Input, mine)];
  if (isInputObjectType(type)) return fill(mutation, Object.values(type.getFields()), mine);
  const { name } = getNamedType(type);
  // What is captured under the Chatham House Rule names nobody, but an action does.
  if (isEnumType(type)) return type.getValues().find(({ name: one }) => one === 'ACTION')?.name ?? type.getValues()[0]?.name;
  if (input.name === 'version') return mine.version ?? 1;
  if (name === 'ID') {
    if (input.name === 'topicKey' || input.name === 'goalKeys' || input.name === 'functionKey') return (await t.db.rows<{ key: string }>(`select key from ${input.name === 'topicKey' ? 'topic' : input.name === 'goalKeys' ? 'goal' : 'job_function'} limit 1`))[0]!.key;
    const table = tableOf(mutation, input.name);
    const commonTable = /place|within/i.test(input.name) ? 'place' : /post|deputy|gatekeeper/i.test(input.name) ? 'post' : 'organisation';
    const own = table ? b.ids[table] ?? [] : b.ids[commonTable] ?? [];
    if (input.name === 'id' && mine.id) return mine.id;
    return own[input.name === 'bId' || input.name === 'targetPersonId' ? 1 : 0] ?? randomUUID();
  }
  if (name === 'Int' || name === 'Float') return 1;
  if (name === 'Boolean') return false;
  if (name === 'Date') return past.has(input.name) ? '2026-01-05' : '2030-12-03';
  return input.name === 'email' ? 'x@y.example' : input.name === 'agreementType' ? 'LEASE' : input.name === 'financialYear' ? '2026-27' : input.name === 'at' || input.name === 'startsAt' ? '10:00' : 'Some words';
}

/** What a mutation asks for although its schema does not. */
const alsoNeeded: Record<string, string[]> = { setNextStep: ['title', 'dueOn'] };

/** All fields that must be given. */
async function fill(mutation: string, fields: readonly Input[], mine: { id?: string; version?: number }): Promise<Record<string, unknown>> {
  const filled: Record<string, unknown> = {};
  for (const field of fields) if ((isNonNullType(field.type) && field.defaultValue === undefined) || alsoNeeded[mutation]?.includes(field.name)) filled[field.name] = await value(mutation, field, mine);
  return filled;
}

/** Every place of a mutation's arguments that takes the id of something that may be hidden. */
function places(mutation: string, fields: readonly Input[], path: string[] = []): Place[] {
  return fields.flatMap((field) => {
    const type = getNamedType(field.type);
    if (isInputObjectType(type)) return places(mutation, Object.values(type.getFields()), [...path, field.name]);
    if (type.name !== 'ID') return [];
    const table = tableOf(mutation, field.name);
    return table === null ? [] : [{ path: [...path, field.name], table: table ?? null }];
  });
}

/** The same arguments with one id in one place; what must stand around that place is filled with B's own. */
async function withId(mutation: string, fields: readonly Input[], filled: Record<string, unknown>, [head, ...rest]: string[], id: string): Promise<Record<string, unknown>> {
  const field = fields.find(({ name }) => name === head)!;
  const isList = isListType(getNullableType(field.type));
  const type = getNamedType(field.type);
  const here = isInputObjectType(type)
    ? await withId(mutation, Object.values(type.getFields()), (isList ? (filled[head!] as Record<string, unknown>[] | undefined)?.[0] : filled[head!] as Record<string, unknown>) ?? await fill(mutation, Object.values(type.getFields()), {}), rest, id)
    : id;
  return { ...filled, [head!]: isList ? [here] : here };
}

const plain = (bytes: string): string => bytes.replaceAll(/"ref":"[^"]*"/g, '').replaceAll(/Reference \w+/g, '').replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '#');

async function call(who: SignedIn, mutation: string, args: Record<string, unknown>): Promise<string> {
  const field = schemaOf(t).getMutationType()!.getFields()[mutation]!;
  const selection = isLeaf(field.type) ? '' : ' { __typename }';
  const document = `mutation (${field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) { ${mutation}(${field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')})${selection} }`;
  return (await t.app.inject({
    method: 'POST', url: '/graphql', payload: { query: document, variables: args },
    headers: { cookie: who.cookie, 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  })).body;
}
const isLeaf = (type: GraphQLOutputType): boolean => !('getFields' in getNamedType(type));

/** A digest of every row of every table but those that count requests. */
async function digest(): Promise<Record<string, string>> {
  const tables = await t.db.rows<{ name: string }>(`select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('public', 'hist') and c.relkind = 'r' and c.relname not in ('session', 'rate_limit', 'idempotency') order by 1`);
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
      const ids = table ? hidden[table] ?? [] : Object.values(hidden).map(([id]) => id!).filter(Boolean);
      if (!table) unnamed.push(`${mutation}.${path.join('.')}`);
      const own = tableOf(mutation, 'id');
      const first = own && path.at(-1) !== 'id' && own !== 'session' ? b.ids[own]?.[0] : undefined;
      const mine = own && first ? await at(t, own, first) : {};
      const base = await fill(mutation, args, mine);
      for (const who of [b.admin, b.lead, b.organiser, b.board]) {
        const missing = plain(await call(who, mutation, await withId(mutation, args, base, path, randomUUID())));
        for (const id of ids.slice(0, mutation === 'undo' ? 40 : 3)) {
          const answer = plain(await call(who, mutation, await withId(mutation, args, base, path, id)));
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
