import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { readConfig } from '../../platform/config.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { type OrdBody, openOrdServer, type OrdServer } from '../../testing/ord-server.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import type { FileReport } from './registers.report.js';

const ICB = (code: string, name: string, more: Partial<OrdBody> = {}): OrdBody => ({ code, name: `NHS ${name} INTEGRATED CARE BOARD`, role: 'RO261', ...more });
const TRUST = (code: string, name: string, more: Partial<OrdBody> = {}): OrdBody => ({ code, name: `${name} NHS FOUNDATION TRUST`, role: 'RO197', liesIn: 'QX1', ...more });
const BODIES: readonly OrdBody[] = [ICB('QX1', 'ALDERMERE'), TRUST('RZ1', 'DALE'), TRUST('RZ2', 'FELL'), TRUST('RZ3', 'MERE'), TRUST('RZ4', 'WEALD', { end: '2026-03-31', successors: [{ code: 'RZ1', on: '2026-04-01' }] })];

let ord: OrdServer;
let t: TestApp;
let administrator: SignedIn;
let lead: SignedIn;
beforeAll(async () => {
  ord = await openOrdServer([]);
  t = await openTestApp({ odsUrl: ord.address });
  t.clock.set(new Date('2026-11-21T10:00:00Z'));
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  administrator = await t.signIn(member, 'ADMINISTRATOR');
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
});
afterAll(async () => {
  await t.close();
  await ord.close();
});
beforeEach(async () => {
  ord.bodies = [...BODIES];
  ord.asked.length = 0;
  ord.next = [];
  await t.db.rows('delete from register_fetch');
});

const START = 'mutation ($input: FetchRegistersInput!) { fetchRegisters(input: $input) { activityId registerFetch { id state } } }';
const start = async (input: object = {}) => (await administrator.get<{ fetchRegisters: { registerFetch: { id: string } } }>(START, { input })).fetchRegisters.registerFetch.id;
interface Queued { payload: Record<string, string>; wait: number }
/** Takes the queued piece, as the worker would once its time has come. */
async function piece(): Promise<Queued | null> {
  const [queued] = await t.db.rows<Queued>(`delete from graphile_worker._private_jobs j using graphile_worker._private_tasks k where k.id = j.task_id and k.identifier = 'register_fetch'
    returning j.payload, greatest(0, round(extract(epoch from j.run_at - now())))::integer as wait`);
  if (queued) await t.app.get(Tasks).list['register_fetch']!(queued.payload);
  return queued ?? null;
}
async function all(): Promise<number[]> {
  const waits: number[] = [];
  for (let queued = await piece(); queued; queued = await piece()) waits.push(queued.wait);
  return waits;
}
const standing = async () => (await lead.get<{ registerFetches: object[] }>('{ registerFetches { state total done note since fetchedOn } }')).registerFetches[0];
async function send(path: string, fields: Record<string, string>, by = administrator) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const request = new Response(form);
  const answer = await t.app.inject({
    method: 'POST', url: path, payload: Buffer.from(await request.arrayBuffer()),
    headers: { cookie: by.cookie, 'content-type': request.headers.get('content-type') ?? '', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  });
  return answer.json<{ files: FileReport[]; error?: { code: string } }>();
}

test('pages, records and successions come in, and are looked at and applied as files are', async () => {
  const id = await start();
  await all();
  expect(ord.asked.filter((path) => path.includes('?'))).toEqual(['/organisations?PrimaryRoleId=RO261&Limit=1000', '/organisations?PrimaryRoleId=RO197&Limit=1000', '/organisations?PrimaryRoleId=RO197&Limit=1000&Offset=4']);
  expect(await standing()).toEqual({ state: 'FETCHED', total: 5, done: 5, note: null, since: null, fetchedOn: '2026-11-21' });
  const preview = await send('/uploads/registers/preview', { fetch: id });
  expect(preview.files).toMatchObject([
    { fileName: 'ODS: Integrated care boards', edition: '2026-11-21', rows: 1, created: 1 },
    { fileName: 'ODS: NHS trusts (ODS)', edition: '2026-11-21', rows: 4, created: 4, refused: 0, groups: expect.arrayContaining([expect.objectContaining({ kind: 'MERGER', changes: [expect.objectContaining({ code: 'RZ4', sentence: 'into Dale NHS Foundation Trust (RZ1) on 1 April 2026' })] })]) },
  ]);
  const applied = await send('/uploads/registers', { fetch: id, leave: '{"ODS: NHS trusts (ODS)":["MERGER"]}' });
  expect(applied.files[1]).toMatchObject({ created: 4, leftOut: 1 });
  expect(await lead.get(`{ organisations(words: "RZ1") { items { name status address town phone code } } }`)).toEqual({ organisations: { items: [
    { name: 'Dale NHS Foundation Trust', status: 'OPEN', address: '1 Mill Lane', town: 'Aldermere', phone: '01000 100100', code: 'ODS RZ1' }] } });
  const again = await send('/uploads/registers/preview', { fetch: id });
  expect(again.files.map(({ rows, unchanged, changed }) => rows - unchanged - changed)).toEqual([0, 0]);
});

test('only what changed since a day is asked for and fetched', async () => {
  ord.bodies = [...BODIES, TRUST('RZ9', 'MARSH', { changed: '2026-11-02' })];
  await start({ since: '2026-11-01' });
  await all();
  expect(ord.asked).toEqual(['/organisations?PrimaryRoleId=RO261&Limit=1000&LastChangeDate=2026-11-01', '/organisations?PrimaryRoleId=RO197&Limit=1000&LastChangeDate=2026-11-01', '/organisations/RZ9']);
  expect(await standing()).toMatchObject({ state: 'FETCHED', total: 1, done: 1, since: '2026-11-01' });
});

test('asked to wait, the worker comes back when it was told to, and goes on where it was', async () => {
  const wait = (seconds: string) => (response: ServerResponse) => { response.writeHead(429, { 'retry-after': seconds }).end(); };
  ord.next = [wait('7'), null, null, null, null, null, wait('120')];
  await start();
  const waits: number[] = [];
  for (let n = 0; n < 3; n += 1) waits.push((await piece())!.wait);
  expect(await standing()).toMatchObject({ state: 'FETCHING', total: 5, done: 2, note: 'The address asked us to wait 120 seconds.' });
  expect([...waits, ...(await all())].map((s) => Math.round(s / 5) * 5)).toEqual([0, 5, 0, 120]);
  expect(await standing()).toMatchObject({ state: 'FETCHED', done: 5, note: null });
  expect(ord.asked.filter((path) => path === '/organisations/QX1').length).toBeLessThanOrEqual(2);
});

describe('an address that does not answer as it should', () => {
  const answers: [string, (response: ServerResponse) => void, string][] = [
    ['an error page', (response) => response.writeHead(200).end('<html>Sorry</html>'), 'The answer breaks off, or is no JSON.'],
    ['half an answer', (response) => { response.writeHead(200, { 'content-length': '900' }).write('{"Organisations":['); setTimeout(() => response.destroy(), 5); }, 'The answer breaks off.'],
    ['a server error', (response) => response.writeHead(500).end(), 'The address answered with 500.'],
    ['something else than a list', (response) => response.writeHead(200).end('{"Organisations":{}}'), 'The list of organisations is not one.'],
    ['a code that is a path', (response) => response.writeHead(200).end('{"Organisations":[{"OrgId":"../../secret"}]}'), 'The list names an organisation without a code.'],
    ['a list that ends too early', (response) => response.writeHead(200, { 'x-total-count': '9' }).end('{"Organisations":[]}'), 'The list ends after 0 organisations; it was said to have 9.'],
    ['a redirection to another host', (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(), 'The address did not answer, or sent us somewhere else.'],
    ['no answer', (response) => response.destroy(), 'The address did not answer, or sent us somewhere else.'],
    ['an endless answer', (response) => { response.writeHead(200); const part = Buffer.alloc(1024 * 1024, ' '); for (let n = 0; n < 9; n += 1) response.write(part); response.end(); }, 'The answer is larger than any of the register’s.'],
  ];
  test.each(answers)('%s: tried three times, then kept with the reason', async (_, otherwise, sentence) => {
    ord.next = [otherwise, otherwise, otherwise];
    const id = await start();
    expect((await all()).map((s) => Math.round(s / 10) * 10)).toEqual([0, 30, 30]);
    expect(await standing()).toMatchObject({ state: 'FAILED', note: sentence });
    expect((await send('/uploads/registers/preview', { fetch: id })).error?.code).toBe('CONFLICT');
  });

  test('one bad record is refused alone, with its code and the reason', async () => {
    ord.bodies = [ICB('QX1', 'ALDERMERE'), TRUST('RZ5', 'MOOR'), TRUST('RZ6', 'COOMBE', { start: '1 April 2001' }), TRUST('RZ7', 'COPSE')];
    const missing = (response: ServerResponse) => response.writeHead(404).end();
    ord.next = [null, null, null, missing];
    const id = await start();
    await all();
    const { files } = await send('/uploads/registers/preview', { fetch: id });
    expect(files.map(({ rows, created, changed, unchanged, refused }) => rows - created - changed - unchanged - refused)).toEqual([0, 0]);
    expect(files[1]?.refusals.map(({ sentence }) => sentence)).toEqual([
      'RZ5: expected an answer; The address answered with 404.', 'RZ6, Start: expected a date as yyyy-mm-dd, found “1 April 2001”.']);
  });
});

describe('refused', () => {
  test.each<[string, () => SignedIn, object, string]>([
    ['a partnership lead', () => lead, {}, 'FORBIDDEN'],
    ['a day to come', () => administrator, { since: '2027-01-01' }, 'VALIDATION'],
  ])('%s', async (_, by, input, code) => {
    expect((await by().ask(START, { input })).errors?.[0]?.extensions.code).toBe(code);
  });

  test('a second fetch while one is under way, and somebody else’s', async () => {
    const id = await start();
    expect((await administrator.ask(START, { input: {} })).errors?.[0]?.extensions.code).toBe('CONFLICT');
    await all();
    const stranger = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'ADMINISTRATOR');
    expect((await send('/uploads/registers/preview', { fetch: id }, stranger)).error?.code).toBe('NOT_FOUND');
    expect(await stranger.get('{ registerFetches { id } registerHost }')).toEqual({ registerFetches: [], registerHost: new URL(ord.address).host });
  });

  test('an address without https, save on this machine', () => {
    const env = { DATABASE_URL: 'postgres://x/y', LINTEL_SECRET: 'x'.repeat(32) };
    expect(() => readConfig({ ...env, ODS_URL: 'http://ods.example/ORD/2-0-0' })).toThrow('ODS_URL is not https');
    expect(readConfig({ ...env, ODS_URL: 'http://127.0.0.1:1/ORD/' }).odsUrl).toBe('http://127.0.0.1:1/ORD');
  });
});
