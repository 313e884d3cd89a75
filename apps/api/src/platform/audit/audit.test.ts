import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { AccessLog } from './access-log.js';
import { Sealer } from './sealer.js';
import { verifyAudit } from './verify-audit.js';
import { verifyAuditCommand } from './verify-audit.command.js';

let t: TestApp;
let lead: SignedIn;
let board: SignedIn;

beforeAll(async () => {
  t = await openTestApp();
  const memberId = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(memberId, 'PARTNERSHIP_LEAD');
  board = await t.signIn(memberId, 'BOARD_MEMBER');
  for (let n = 0; n < 5; n += 1) await lead.get('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { activityId } }', { input: { name: `Organisation ${n}` } });
  await seal();
});
afterAll(() => t.close());

const seal = async () => {
  await t.app.get(AccessLog).settled();
  return t.app.get(Sealer).seal();
};
const verify = () => verifyAudit(t.app.get(DataSource));

/** Runs statements as the owner of the database, looks, and takes them back: what somebody with every right could do. */
async function tampered(...statements: string[]): Promise<string | null> {
  const tables = ['activity', 'access_log', 'audit_seal', 'audit_queue'];
  for (const table of tables) await t.db.rows(`create table kept_${table} as table ${table}`);
  await t.db.rows('set session_replication_role = replica');
  try {
    for (const statement of statements) await t.db.rows(statement);
    return (await verify()).fault;
  } finally {
    for (const table of tables) await t.db.rows(`delete from ${table}`);
    for (const table of tables) await t.db.rows(`insert into ${table} overriding system value select * from kept_${table}`);
    for (const table of tables) await t.db.rows(`drop table kept_${table}`);
    await t.db.rows('set session_replication_role = default');
  }
}
afterEach(async () => expect((await verify()).fault).toBeNull());

const fifth = `(select row_id from audit_seal where n = 5)`;

test('what was written is under seal a little later, and a second sealing finds nothing', async () => {
  const { end, waiting } = await verify();
  expect({ n: end.n > 5, waiting }).toEqual({ n: true, waiting: 0 });
  expect(await seal()).toBe(0);
  await lead.get('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { activityId } }', { input: { name: 'One more' } });
  expect((await verify()).waiting).toBe(1);
  expect(await seal()).toBe(1);
  expect((await verify()).end.n).toBe(end.n + 1);
});

test.each([
  ['a row that was changed', `update activity set action = 'note.add' where id = ${fifth}`, /^Entry 5, activity .* was changed after it was sealed\.$/],
  ['the moment of a row', `update activity set at = at + interval '1 minute' where id = ${fifth}`, /^Entry 5, .* was changed/],
  ['who did it', `update activity set user_id = null, member_id = null where id = ${fifth}`, /^Entry 5, .* was changed/],
  ['a payload', `update activity set payload = '{"name": "Somebody else"}' where id = ${fifth}`, /^Entry 5, .* payload was changed/],
  ['a payload whose digest was made to fit', `update activity set payload = '[1]', digest = encode(sha256(convert_to(salt || action || coalesce(subject_id::text, '') || '[1]', 'UTF8')), 'hex') where id = ${fifth}`, /^Entry 5, .* was changed/],
  ['an erased payload that was filled again', `update activity set salt = null, payload = '{"name": "Invented"}' where id = ${fifth}`, /^Entry 5, .* payload was changed/],
  ['a row that was taken away', `delete from activity where id = ${fifth}`, /^Entry 5, .* was taken away\.$/],
  ['a row and its seal', `with gone as (delete from audit_seal where n = 5 returning row_id) delete from activity where id in (select row_id from gone)`, /^Entry 5 is missing/],
  ['two rows that changed places', `update audit_seal set n = -n where n in (5, 6); update audit_seal set n = 11 + n where n < 0`, /^Entry 5, .* does not follow/],
  ['seals that were numbered anew', `update audit_seal s set n = n + 100 where n > 3`, /^Entry 4 is missing/],
  ['a row that was slipped in', `insert into activity (id, action, subject_kind) values (gen_random_uuid(), 'note.add', 'NOTE')`, /^activity .* stands outside the chain/],
  ['seals that were cut off', `delete from audit_seal where n > 3`, /stands outside the chain, and \d+ more/],
])('%s is found and named', async (_, statement, sentence) => {
  expect(await tampered(statement)).toMatch(sentence);
});

test('a tail that was cut off with its rows is found by the line that was printed before, and by nothing else', async () => {
  const dataSource = t.app.get(DataSource);
  const said: string[] = [];
  expect(await verifyAuditCommand([], t.app.get(Sealer), dataSource, (line) => said.push(line))).toBe(0);
  const anchor = /(\d+:[0-9a-f]{64})$/.exec(said.at(-1)!)![1]!;
  const answers: [number, string][] = [];
  const ask = async (...args: string[]) => {
    const lines: string[] = [];
    answers.push([await verifyAuditCommand(args, t.app.get(Sealer), dataSource, (line) => lines.push(line)), lines[0]!]);
  };
  await ask('--since', anchor);
  await ask('--since', anchor.replace(/:.*/, `:${'0'.repeat(64)}`));
  await ask('--since', 'yesterday');
  expect(answers).toEqual([[0, expect.stringMatching(/^The audit holds/)], [1, expect.stringMatching(/the chain was written anew/)], [2, expect.stringMatching(/^Usage/)]]);
  const [n, sealed] = anchor.split(':') as [string, string];
  const cut = `with gone as (delete from audit_seal where n > 4 returning row_id) delete from activity where id in (select row_id from gone)`;
  expect(await tampered(cut)).toBeNull();
  await t.db.rows('create table kept as table activity; create table seals as table audit_seal; set session_replication_role = replica');
  await t.db.rows(cut);
  expect((await verifyAudit(dataSource, { n: Number(n), seal: sealed })).fault).toBe(`The chain ends at entry 4, but it had ${n}: its tail was cut off.`);
  await t.db.rows('delete from activity; insert into activity overriding system value select * from kept; delete from audit_seal; insert into audit_seal select * from seals; drop table kept, seals; set session_replication_role = default');
});

test('an erased payload leaves the chain whole, and is counted', async () => {
  await t.db.rows(`update activity set payload = '{}', salt = null where id = ${fifth}`);
  expect(await verify()).toMatchObject({ fault: null, erased: 1 });
});

test('writers do not wait for the sealer, nor it for them, and nobody is left out', async () => {
  const work = Array.from({ length: 30 }, (_, n) => lead.get('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { activityId } }', { input: { name: `At once ${n}` } }));
  await Promise.all([...work, seal(), seal(), seal()]);
  await seal();
  expect(await verify()).toMatchObject({ fault: null, waiting: 0 });
});

test('refusals and the reading of what is sensitive are noted, by whom and of what, and sealed', async () => {
  const { createPerson: { person } } = await lead.get<{ createPerson: { person: { id: string } } }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
    { input: { name: 'Somebody', detail: { email: 'somebody@mail.example', lawfulBasis: 'Legitimate interests', source: 'Met' } } });
  await lead.get('query ($id: ID!) { person(id: $id) { name detail { email } } }', { id: person.id });
  await lead.get('query ($id: ID!) { person(id: $id) { name } }', { id: person.id });
  await board.ask('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }', { input: { name: 'Nobody' } });
  await board.ask('{ activities(first: 1) { totalCount } }');
  await board.get('{ boardPage { asAt } }');
  await t.app.get(AccessLog).settled();
  const rows = await t.db.rows<{ user_id: string; kind: string; what: string; payload: object }>('select user_id, kind, what, payload from access_log order by kind, what');
  expect(rows).toEqual([
    { user_id: board.userId, kind: 'DENIED', what: 'activities', payload: {} },
    { user_id: board.userId, kind: 'DENIED', what: 'people.write', payload: {} },
    { user_id: board.userId, kind: 'READ', what: 'boardPage', payload: { tables: [] } },
    { user_id: lead.userId, kind: 'READ', what: 'person', payload: { tables: ['person_detail'], id: person.id } },
  ]);
  await seal();
  expect(await tampered(`update access_log set user_id = '${lead.userId}' where kind = 'DENIED'`)).toMatch(/access_log .* was changed/);
});

test('the runtime role can neither change nor take away what was logged', async () => {
  const granted = await t.db.rows<{ what: string }>(`select c.relname || ' ' || p as what from pg_class c, unnest(array['update', 'delete', 'truncate']) p
    where c.relname in ('activity', 'access_log', 'audit_seal') and c.relnamespace = 'public'::regnamespace and has_table_privilege('lintel_app', c.oid, p)`);
  expect(granted).toEqual([]);
});
