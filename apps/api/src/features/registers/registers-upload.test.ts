import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { icbListFile, providerFile, successionFile, trustFile } from '../../testing/registers.js';
import { workbook } from '../../testing/workbook.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import type { FileReport } from './registers.report.js';

let t: TestApp;
let administrator: SignedIn;
let lead: SignedIn;
beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  administrator = await t.signIn(member, 'ADMINISTRATOR');
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
});
afterAll(() => t.close());

const ICBS = { name: 'icb_2026-04.csv', bytes: icbListFile(['QX1', 'E54000901', 'NHS Aldermere Integrated Care Board']) };
const TRUSTS = { name: 'etr_2026-04.csv', bytes: trustFile({ code: 'RZ1', icb: 'QX1' }) };
const EDITIONS = '{ registerEditions { register editionOn rowCount created changed unchanged refused } }';

interface Sent {
  files?: { name: string; bytes: Uint8Array }[];
  edition?: string;
  leave?: string;
  headers?: Record<string, string>;
}
async function send(by: SignedIn | null, path: string, { files = [], edition, leave, headers = {} }: Sent) {
  const form = new FormData();
  for (const { name, bytes } of files) form.append('files', new Blob([Buffer.from(bytes)]), name);
  if (edition !== undefined) form.append('edition', edition);
  if (leave !== undefined) form.append('leave', leave);
  const request = new Response(form);
  const answer = await t.app.inject({
    method: 'POST', url: path, payload: Buffer.from(await request.arrayBuffer()),
    headers: { ...(by && { cookie: by.cookie }), 'content-type': request.headers.get('content-type') ?? '', 'x-requested-by': 'test', 'idempotency-key': randomUUID(), ...headers },
  });
  return { status: answer.statusCode, body: answer.json<{ files: FileReport[]; activityId: string; error?: { code: string; fields?: Record<string, string> } }>() };
}

test('an administrator looks first, then refreshes; the editions that were read are one statement away', async () => {
  const preview = await send(administrator, '/uploads/registers/preview', { files: [TRUSTS, ICBS] });
  expect(preview).toMatchObject({ status: 200, body: { files: [{ fileName: 'icb_2026-04.csv', created: 1 }, { fileName: 'etr_2026-04.csv', created: 1, remarks: [] }] } });
  expect(await lead.get(EDITIONS)).toEqual({ registerEditions: [] });
  expect((await send(administrator, '/uploads/registers', { files: [TRUSTS, ICBS] })).body).toEqual({ ...preview.body, activityId: expect.any(String) });
  const statements = await t.statements(async () => {
    expect(await lead.get<{ registerEditions: object[] }>(EDITIONS)).toEqual({
      registerEditions: expect.arrayContaining([{ register: 'NHS_TRUSTS', editionOn: '2026-04-01', rowCount: 1, created: 1, changed: 0, unchanged: 0, refused: 0 }]),
    });
  });
  expect(statements).toBe(1);
});

test('an edition says whom it no longer lists, and leaves them as they are', async () => {
  const edition = (name: string, ...codes: string[]) => ({ files: [{ name, bytes: trustFile(...codes.map((code) => ({ code, name: `${code} NHS TRUST` }))) }] });
  await send(administrator, '/uploads/registers', edition('etr_2026-05-01.csv', 'RZ1', 'RZ3'));
  const { body: { files: [cut] } } = await send(administrator, '/uploads/registers/preview', edition('etr_2026-05-20.csv', 'RZ1'));
  expect(cut).toMatchObject({ unchanged: 1, groups: [], note: '1 of this register is not in this file, which changes nothing about it: RZ3 NHS Trust (RZ3).' });
});

test('what a refresh changed is found by code, new name and former name, and its ICB on any day is one statement away', async () => {
  const files = [
    { name: 'icb_2026-04.csv', bytes: icbListFile(['QX2', 'E54000902', 'NHS Fell Integrated Care Board'], ['X1Y2Z', 'E54000903', 'NHS Mereland Integrated Care Board']) },
    { name: 'succession_2026-04-01.csv', bytes: successionFile(['QX2', 'E54000902', 'NHS Fell Integrated Care Board', 'X1Y2Z', 'E54000903', 'NHS Mereland Integrated Care Board', '2026-04-01', 'merger']) },
    { name: 'etr_2026-05.csv', bytes: trustFile({ code: 'RZ7', name: 'FELLSIDE NHS TRUST', icb: 'QX2' }) },
    { name: 'etr_2026-07.csv', bytes: trustFile({ code: 'RZ7', name: 'HIGH PENNYGHENT NHS TRUST', icb: 'X1Y2Z' }) },
  ];
  // The edition of May is behind: it still has the ICB that ended in April, so July's move is dated by July.
  expect((await send(administrator, '/uploads/registers', { files })).status).toBe(200);
  const found = async (words: string) =>
    (await lead.get<{ search: { id: string; label: string }[] }>('query ($words: String!) { search(words: $words, kinds: [ORGANISATION]) { id label } }', { words })).search;
  const [trust] = await found('RZ7');
  expect(trust?.label).toBe('High Pennyghent NHS Trust');
  expect(await found('pennyghent')).toEqual([trust]);
  expect(await found('fellside')).toEqual([trust]);
  const icbOn = async (on: string) =>
    (await lead.get<{ organisation: { icb: { to: { code: string }; dated: string } | null } }>(
      'query ($id: ID!, $on: Date!) { organisation(id: $id, on: $on) { icb { to { code } dated } } }', { id: trust?.id, on })).organisation.icb;
  expect(await icbOn('2026-06-30')).toEqual({ to: { code: 'ODS QX2' }, dated: 'BY' });
  expect(await t.statements(() => icbOn('2026-07-01'))).toBe(1);
  expect(await icbOn('2026-07-01')).toEqual({ to: { code: 'ODS X1Y2Z' }, dated: 'BY' });
});

test('a refresh is taken back whole, until somebody has built on it', async () => {
  const counted = () => t.db.rows(`select (select count(*) from organisation where deleted_at is null)::integer as o, (select json_agg(n order by id) from organisation_name n)::text as n, (select json_agg(l order by id) from organisation_link l)::text as l,
    (select count(*) from register_edition)::integer as e`);
  const icb = { name: 'icb_2026-04.csv', bytes: icbListFile(['QX5', 'E54000905', 'NHS Weald Integrated Care Board'], ['QX6', 'E54000906', 'NHS Marsh Integrated Care Board']) };
  const first = { name: 'etr_2026-08.csv', bytes: trustFile({ code: 'RZ5', name: 'WEALD NHS TRUST', icb: 'QX5' }) };
  await send(administrator, '/uploads/registers', { files: [icb, first] });
  const before = await counted();
  const later = { name: 'etr_2026-09.csv', bytes: trustFile({ code: 'RZ5', name: 'WEALD AND MARSH NHS TRUST', icb: 'QX6' }, { code: 'RZ6', name: 'MARSH NHS TRUST', icb: 'QX6' }) };
  const { body } = await send(administrator, '/uploads/registers', { files: [later], leave: '{"etr_2026-09.csv":["2 JOIN_ICB RZ6"]}' });
  expect(body.files).toMatchObject([{ leftOut: 1, groups: [{ kind: 'CREATE' }, { kind: 'RENAME' }, { kind: 'MOVE_ICB' }] }]);
  expect(await counted()).not.toEqual(before);
  const undo = (by: SignedIn) => by.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: body.activityId });
  expect((await undo(lead)).errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  await undo(administrator);
  const strip = (rows: object[]) => JSON.parse(JSON.stringify(rows).replaceAll(/\\"version\\":\d+/g, ''));
  expect(strip(await counted())).toEqual(strip(before));
  const again = await send(administrator, '/uploads/registers', { files: [{ ...later, name: 'etr_2026-10.csv' }] });
  await t.db.rows(`insert into organisation_name (organisation_id, name, kind) select organisation_id, 'Marsh', 'ALIAS' from organisation_identifier where value = 'RZ6'`);
  await t.db.rows(`update organisation set website = 'https://marsh.example', version = version + 1 where name = 'Weald and Marsh NHS Trust'`);
  expect((await administrator.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: again.body.activityId })).errors?.[0]?.extensions?.['code']).toBe('CONFLICT');
});

test('a workbook is read as its CSV would be; a picture under its name is told for what it is', async () => {
  const rows = [['ICB26CDH', 'ICB26CD', 'ICB26NM'], ['QX8', 'E54000908', 'NHS Carr Integrated Care Board']];
  const files = [{ name: 'icb_2026-04.xlsx', bytes: workbook([{ name: 'Notes', rows: [['Published in April']] }, { name: 'ICB', rows }]) }, { name: 'list.xlsx', bytes: Buffer.from('89504e470d0a1a0a0000000d', 'hex') }];
  const told = [{ outcome: 'READ', rows: 1, created: 1, edition: '2026-04-01' }, { outcome: 'NOT_A_REGISTER', note: 'This is a picture (PNG): registers are read as CSV or XLSX.' }];
  expect((await send(administrator, '/uploads/registers/preview', { files })).body.files).toMatchObject(told);
  expect((await send(administrator, '/uploads/registers', { files })).body.files).toMatchObject(told);
  const again = await send(administrator, '/uploads/registers/preview', { files: [{ name: 'icb_2026-04.csv', bytes: new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')) }] });
  expect(again.body.files).toMatchObject([{ outcome: 'READ', unchanged: 1 }]);
});

test('the edition given with the form dates a file whose name does not', async () => {
  const { body } = await send(administrator, '/uploads/registers/preview', { files: [{ name: 'list.csv', bytes: providerFile(['Mereland Homes', 'L9901']) }], edition: '2025-10-01' });
  expect(body.files).toMatchObject([{ edition: '2025-10-01', note: null }]);
});

test('the same upload under the same key is read once', async () => {
  const key = randomUUID();
  const upload = { files: [{ name: 'list_2025.csv', bytes: providerFile(['Fell Homes', 'L9902']) }], headers: { 'idempotency-key': key } };
  const first = await send(administrator, '/uploads/registers', upload);
  expect(first.body.files).toMatchObject([{ created: 1 }]);
  expect((await send(administrator, '/uploads/registers', upload)).body).toEqual(first.body);
});

describe('refused', () => {
  test.each<[string, () => SignedIn | null, Sent, number, object]>([
    ['nobody', () => null, { files: [ICBS] }, 401, { code: 'UNAUTHENTICATED' }],
    ['a partnership lead', () => lead, { files: [ICBS] }, 403, { code: 'FORBIDDEN' }],
    ['a form of another site', () => administrator, { files: [ICBS], headers: { origin: 'https://elsewhere.example' } }, 403, { code: 'FORBIDDEN' }],
    ['a page of another site', () => administrator, { files: [ICBS], headers: { 'sec-fetch-site': 'cross-site' } }, 403, { code: 'FORBIDDEN' }],
    ['no files', () => administrator, { edition: '2026-04-01' }, 422, { code: 'VALIDATION', fields: { files: 'Choose the files to read.' } }],
    ['an edition that is no day', () => administrator, { files: [ICBS], edition: '2026-02-30' }, 422, { code: 'VALIDATION', fields: { edition: 'Give the edition as a day, like 2026-04-01.' } }],
    ['a choice that is none', () => administrator, { files: [ICBS], leave: '{"icb_2026-04.csv": "CREATE"}' }, 422, { code: 'VALIDATION', fields: { leave: 'Preview the files again, then choose what to leave out.' } }],
    ['too many files', () => administrator, { files: Array.from({ length: 21 }, () => ICBS) }, 422, { code: 'VALIDATION' }],
    ['no key', () => administrator, { files: [ICBS], headers: { 'idempotency-key': '' } }, 422, { code: 'VALIDATION' }],
  ])('%s', async (_, by, sent, status, error) => {
    const answer = await send(by(), '/uploads/registers', sent);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject(error);
  });
});
