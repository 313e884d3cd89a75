import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import type { BoundaryReport } from './boundaries.service.js';

let t: TestApp;
let administrator: SignedIn;
let lead: SignedIn;
beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  administrator = await t.signIn(member, 'ADMINISTRATOR');
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
  for (const [code, name] of [['E07000901', 'Alder'], ['E07000902', 'Birch'], ['E07000903', 'Cedar']]) {
    await administrator.get('mutation ($input: CreatePlaceInput!) { createPlace(input: $input) { activityId } }', { input: { kind: 'COUNCIL', code, name } });
  }
});
afterAll(() => t.close());

const square = (x: number) => ({ type: 'Polygon', coordinates: [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] });
const file = (...areas: [code: string, name: string, x: number][]) => JSON.stringify({ type: 'FeatureCollection', features: areas.map(([LAD, NAME, x]) => ({ type: 'Feature', properties: { LAD, NAME }, geometry: square(x) })) });
const DISTRICTS = file(['E07000901', 'Alder', 0], ['E07000800', 'Birch', 1], ['E07000999', 'Nowhere', 2]);

interface Sent { edition?: string; attribution?: string; key?: string }
async function send(by: SignedIn, json: string | null, { edition = '2026-04-01', attribution = 'Office of Maps, open licence', key = randomUUID() }: Sent = {}, path = '') {
  const form = new FormData();
  form.append('edition', edition);
  form.append('attribution', attribution);
  if (json !== null) form.append('file', new Blob([json]), 'districts.json');
  const request = new Response(form);
  const answer = await t.app.inject({
    method: 'POST', url: `/uploads/boundaries${path}`, payload: Buffer.from(await request.arrayBuffer()),
    headers: { cookie: by.cookie, 'content-type': request.headers.get('content-type') ?? '', 'x-requested-by': 'test', 'idempotency-key': key },
  });
  return { status: answer.statusCode, body: answer.json<BoundaryReport & { activityId: string; error?: { code: string; fields?: Record<string, string> } }>() };
}

interface Edition { id: string; kind: string; editionOn: string; attribution: string; width: number; height: number; placeCount: number; boundaries: { path: string; place: { name: string } }[] }
const editions = async (by = lead, args = 'kind: COUNCIL, on: "2026-06-01"') => (await by.get<{ boundaryEditions: { items: Edition[] } }>(
  `{ boundaryEditions(first: 1, ${args}) { items { id kind editionOn attribution width height placeCount boundaries { path place { name } } } } }`)).boundaryEditions.items;

test('an administrator looks first, then puts the file on the map; everybody reads it by one statement', async () => {
  const preview = await send(administrator, DISTRICTS, {}, '/preview');
  expect(preview).toEqual({ status: 200, body: { kind: 'COUNCIL', areas: 3, places: 2, unknown: { count: 1, names: ['Nowhere (E07000999)'] }, missing: { count: 1, names: ['Cedar'] }, replaces: false } });
  expect(await editions()).toEqual([]);
  const key = randomUUID();
  const { body } = await send(administrator, DISTRICTS, { key });
  expect(body).toEqual({ ...preview.body, activityId: expect.any(String) });
  expect((await send(administrator, DISTRICTS, { key })).body.activityId).toBe(body.activityId);
  const statements = await t.statements(async () => {
    expect(await editions()).toEqual([{
      id: expect.any(String), kind: 'COUNCIL', editionOn: '2026-04-01', attribution: 'Office of Maps, open licence', width: 1600, height: 1323, placeCount: 2,
      boundaries: [{ path: expect.stringMatching(/^M0 1323l800 0 /), place: { name: 'Alder' } }, { path: expect.stringMatching(/^M800 /), place: { name: 'Birch' } }],
    }]);
  });
  expect(statements).toBe(1);
});

test('the map of a day is that of the edition before it; the same day again takes its place, and undo gives it back', async () => {
  await send(administrator, file(['E07000901', 'Alder', 0]), { edition: '2020-01-01' });
  expect((await editions(lead, 'kind: COUNCIL, on: "2023-01-01"'))[0]).toMatchObject({ editionOn: '2020-01-01', placeCount: 1 });
  expect(await editions(lead, 'kind: COUNCIL, on: "2019-01-01"')).toEqual([]);
  const { body } = await send(administrator, file(['E07000903', 'Cedar', 0]));
  expect(body.replaces).toBe(true);
  expect((await editions())[0]!.boundaries.map(({ place }) => place.name)).toEqual(['Cedar']);
  expect((await administrator.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: body.activityId })).errors).toBeUndefined();
  expect((await editions())[0]!.boundaries.map(({ place }) => place.name)).toEqual(['Alder', 'Birch']);
});

test('an edition is taken off the map by administrators alone, and comes back', async () => {
  const [{ id }] = await editions() as [Edition];
  const remove = (by: SignedIn) => by.ask<{ removeBoundaries: { activityId: string } }>('mutation ($input: RemoveBoundariesInput!) { removeBoundaries(input: $input) { activityId } }', { input: { id } });
  expect((await remove(lead)).errors![0]!.extensions.code).toBe('FORBIDDEN');
  const { data } = await remove(administrator);
  expect((await editions()).map(({ editionOn }) => editionOn)).toEqual(['2020-01-01']);
  await administrator.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: data.removeBoundaries.activityId });
  expect((await editions())[0]).toMatchObject({ id, placeCount: 2 });
});

test.each([
  ['no file', null, {}, { file: expect.stringContaining('one file') }],
  ['a picture', '\u0089PNG', {}, { file: expect.stringContaining('not JSON') }],
  ['places of elsewhere', file(['X1', 'Far', 0]), {}, { file: expect.stringContaining('No area in this file') }],
  ['no day', DISTRICTS, { edition: '2026-02-30' }, { edition: expect.stringContaining('2026-04-01') }],
  ['nobody’s data', DISTRICTS, { attribution: ' ' }, { attribution: expect.stringContaining('whose data') }],
])('%s is refused by its field', async (_, json, more, fields) => {
  const { status, body } = await send(administrator, json, more, '/preview');
  expect({ status, fields: body.error?.fields }).toEqual({ status: 422, fields });
});

test('whoever is no administrator is refused at the door', async () => {
  expect([(await send(lead, DISTRICTS)).status, (await send(lead, DISTRICTS, {}, '/preview')).status]).toEqual([403, 403]);
});
