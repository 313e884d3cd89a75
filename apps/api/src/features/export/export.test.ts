import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { AccessLog } from '../../platform/audit/access-log.js';
import { XlsxWorkbook } from '../../platform/table-files/xlsx-rows.js';
import { checked, started } from '../../testing/imports.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let board: SignedIn;
let other: SignedIn;

const FORMULAS = ['=HYPERLINK("http://x","y")', '+44 20', '-1+1', '@SUM(A1)'];

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
  board = await t.signIn(member, 'BOARD_MEMBER');
  other = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
  const make = async (by: SignedIn, name: string, type: string, of: string, input: object) =>
    (await by.get<Record<string, Record<string, { id: string }>>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${of} { id } } }`, { input }))[name]![of]!.id;
  const trust = await make(lead, 'createOrganisation', 'CreateOrganisationInput', 'organisation', { name: 'Skell Hospitals NHS Trust', aliases: [FORMULAS[0]], town: 'Ripon', identifiers: [{ scheme: 'ODS', value: 'ZS1' }] });
  await make(lead, 'createOrganisation', 'CreateOrganisationInput', 'organisation', { name: 'Laver Council', status: 'CLOSED', identifiers: [{ scheme: 'GSS', value: 'E07999999' }] });
  await make(lead, 'createPerson', 'CreatePersonInput', 'person', { name: 'Siân Ó Briain; Jr, "Shiv"', organisationId: trust, title: FORMULAS[2],
    detail: { email: 'sian@skell.example', phone: FORMULAS[1], contactPreference: `${'Ring, é not e-mail; '.repeat(9)}\nnot Fridays`, lawfulBasis: 'legitimate interests', source: FORMULAS[3] } });
  await make(lead, 'createPerson', 'CreatePersonInput', 'person', { name: FORMULAS[0] });
  await make(other, 'createPerson', 'CreatePersonInput', 'person', { name: 'Hidden Heron', detail: { email: 'heron@garth.example', lawfulBasis: 'legitimate interests', source: 'card' } });
});
afterAll(() => t.close());

const send = (by: SignedIn | null, url: string) => t.app.inject({ method: 'GET', url: `/exports/${url}`, headers: by ? { cookie: by.cookie } : {} });
const csv = async (by: SignedIn, url: string): Promise<Record<string, string>[]> => parse((await send(by, url)).rawPayload, { bom: true, columns: true });
const total = async (by: SignedIn, list: string) => (await by.get<Record<string, { totalCount: number }>>(`query { ${list} { totalCount } }`))[list.split('(')[0]!]!.totalCount;
const code = (body: string) => (JSON.parse(body) as { error: { code: string } }).error.code;

test('CSV: UTF-8 with its mark, as many rows as the list, and what looks like a formula is a text', async () => {
  const { rawPayload, headers } = await send(lead, 'people/csv');
  expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="People.csv"', 'cache-control': 'no-store' });
  const rows = await csv(lead, 'people/csv');
  expect(rows).toHaveLength(await total(lead, 'people'));
  const [sian] = rows.filter((row) => row['Email'] === 'sian@skell.example');
  expect(sian).toMatchObject({ 'Full name': 'Siân Ó Briain; Jr, "Shiv"', 'Job title': "'-1+1", Organisation: 'Skell Hospitals NHS Trust', Phone: "'+44 20", Source: "'@SUM(A1)", Layer: 'Ours' });
  for (const row of [...rows, ...await csv(lead, 'organisations/csv')]) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
});

test("another member's own people and what it holds stand in no file, in any format; a board member's has no contact details", async () => {
  for (const format of ['csv', 'json', 'vcf']) {
    const theirs = (await send(lead, `people/${format}`)).body;
    expect(theirs).toContain('sian@skell.example');
    expect(theirs).not.toMatch(/heron/i);
    expect((await send(other, `people/${format}`)).body).not.toMatch(/sian|Ó Briain/i);
    expect((await send(board, `people/${format}`)).body).not.toMatch(/@skell|\+44|Fridays/);
  }
  const [row] = await csv(board, 'people/csv');
  expect(Object.keys(row!)).not.toEqual(expect.arrayContaining(['Email']));
  expect(await csv(board, 'people/csv')).toHaveLength(await total(board, 'people'));
});

test('what was exported comes back unchanged, save names that are no names', async () => {
  for (const [list, refused] of [['organisations', 1], ['people', 2]] as const) {
    for (const format of ['csv', 'xlsx']) {
      const found = await checked(t, lead, (await send(lead, `${list}/${format}`)).rawPayload);
      const { kind, rowCount, unchanged, refused: left } = await started(t, lead, found.id);
      expect([kind, rowCount, unchanged, left]).toEqual([list.toUpperCase(), await total(lead, list), rowCount - refused, refused]);
    }
  }
});

test('opportunities: those that the list shows to whoever asks, without notes; a title is never a formula', async () => {
  await lead.get('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { activityId } }', { input: { title: FORMULAS[2], summary: 'Homes for staff' } });
  const [row, ...others] = await csv(lead, 'opportunities/csv?state=OPEN');
  expect([row, others]).toMatchObject([{ Title: "'-1+1", State: 'Open', Summary: 'Homes for staff', 'Led by': 'Wharfe Homes' }, []]);
  expect(await csv(board, 'opportunities/csv')).toHaveLength(await total(board, 'opportunities'));
  for (const format of ['csv', 'json']) expect((await send(other, `opportunities/${format}`)).body).not.toContain('Homes for staff');
  expect(await csv(lead, 'opportunities/csv?state=CLOSED')).toEqual([]);
  expect(code((await send(lead, 'opportunities/vcf')).body)).toBe('NOT_FOUND');
});

test('the filters of the list narrow the file, across pages; one that the list does not have is refused', async () => {
  await t.db.rows("insert into organisation (name, type, sector, status, source) select 'Row ' || n, 'OTHER', 'GOVERNMENT', 'PLANNED', 'test' from generate_series(1, 1003) n");
  const planned = await csv(lead, 'organisations/csv?status=PLANNED');
  expect(planned).toHaveLength(1003);
  expect(new Set(planned.map((row) => row['Lintel id'])).size).toBe(1003);
  expect((await csv(lead, 'organisations/csv?status=OPEN,CLOSED&words=laver')).map((row) => row['Name'])).toEqual(['Laver Council']);
  for (const bad of ['status=GONE', 'first=5', 'after=x', 'colour=red', 'words=a&words=b']) expect([bad, (await send(lead, `organisations/csv?${bad}`)).statusCode]).toEqual([bad, 422]);
  expect(code((await send(lead, 'organisations/vcf')).body)).toBe('NOT_FOUND');
  expect(code((await send(null, 'people/csv')).body)).toBe('UNAUTHENTICATED');
});

test('XLSX: a workbook whose cells are texts', async () => {
  const { rawPayload } = await send(lead, 'people/xlsx');
  const folder = await mkdtemp(join(tmpdir(), 'lintel-export-'));
  try {
    const path = join(folder, 'people.xlsx');
    await writeFile(path, rawPayload);
    const workbook = await XlsxWorkbook.open(path);
    const rows: string[][] = [];
    for await (const { cells } of workbook.rows(workbook.sheets[0]!)) rows.push(cells);
    workbook.close();
    expect(workbook.sheets[0]).toMatchObject({ name: 'People' });
    expect(rows).toHaveLength(1 + await total(lead, 'people'));
    expect(rows[0]).toContain('Full name');
    expect(rows.map(([name]) => name)).toContain(FORMULAS[0]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('vCard 4.0: escaped, folded at 75 octets, no letter cut', async () => {
  const { body, headers } = await send(lead, 'people/vcf');
  expect(headers['content-type']).toBe('text/vcard; charset=utf-8');
  expect(body.match(/BEGIN:VCARD\r\nVERSION:4\.0\r\n/g)).toHaveLength(await total(lead, 'people'));
  for (const line of body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const unfolded = body.replaceAll('\r\n ', '');
  expect(unfolded).toContain('FN:Siân Ó Briain\\; Jr\\, "Shiv"\r\n');
  expect(unfolded).toContain(`NOTE:${'Ring\\, é not e-mail\\; '.repeat(9)}\\nnot Fridays\r\n`);
});

test('JSON is what the API answers, and each export is noted once, without the words searched for', async () => {
  await t.app.get(AccessLog).settled();
  const before = (await t.db.rows('select 1 from access_log')).length;
  const { body } = await send(lead, 'people/json?words=briain');
  expect(JSON.parse(body)).toMatchObject([{ currentAppointment: { post: { title: '-1+1' } }, detail: { phone: '+44 20' } }]);
  expect(JSON.parse((await send(lead, 'people/json?words=nobodyatall')).body)).toEqual([]);
  await t.app.get(AccessLog).settled();
  const noted = await t.db.rows<{ what: string; user_id: string; payload: object }>('select what, user_id, payload from access_log order by at, id offset $1', [before]);
  expect(noted.map(({ what, user_id: who, payload }) => ({ what, who, payload }))).toEqual([
    { what: 'export.people', who: lead.userId, payload: { format: 'json', rows: 1, filters: { words: true } } },
    { what: 'export.people', who: lead.userId, payload: { format: 'json', rows: 0, filters: { words: true } } },
  ]);
});
