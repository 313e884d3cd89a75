import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemActor } from '../../platform/auth/actor.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { Clock } from '../../platform/clock.js';
import { PlacesService } from '../places/places.service.js';
import { OrganisationDays } from './organisation-days.service.js';

let t: TestApp;
let lead: SignedIn;
let rival: SignedIn;
let board: SignedIn;
const asSystem = { actor: systemActor, idempotencyKey: null };

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(member, 'BOARD_MEMBER');
  rival = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD', 'Sam Okafor');
});
afterAll(() => t.close());

interface Change { organisation: { id: string; name: string; version: number; sector: string; type: string; code: string | null }; activityId: string }
const CREATE = 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { activityId organisation { id name version sector type code } } }';
const EDIT = 'mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { activityId organisation { id name version } } }';
const UNDO = 'mutation ($id: ID!) { undo(activityId: $id) { activityId } }';
const PAGE = `query ($id: ID!, $on: Date) {
  organisation(id: $id, on: $on) { name icb { to { name } } icbs { to { name } } names { name kind } places { place { name } } successors { to { name } } heldByRegister abilities { edit } peopleKnown }
  posts(organisation: $id) { totalCount items { title holders { name } remits { place { name } } } }
}`;
const LIST = 'query ($words: String, $place: String, $sector: Sector) { organisations(words: $words, place: $place, sector: $sector) { totalCount items { id name peopleKnown code } endCursor hasNextPage } }';

const create = async (input: object, by = lead): Promise<Change> => (await by.get<{ createOrganisation: Change }>(CREATE, { input })).createOrganisation;
const page = (id: string, on?: string) => lead.get<{ organisation: Record<string, never> & { icb: { to: { name: string } } | null; heldByRegister: string[]; abilities: { edit: boolean } } }>(PAGE, { id, on });

test('a name is enough: kind and sector come from it', async () => {
  expect((await create({ name: 'Nidd Valley Homes' })).organisation).toMatchObject({ type: 'HOUSING_ASSOCIATION', sector: 'HOUSING' });
  expect((await create({ name: 'Skell Hospitals NHS Trust' })).organisation).toMatchObject({ type: 'NHS_TRUST', sector: 'NHS_PROVIDER' });
});

test('the list and the page are one statement each', async () => {
  const { organisation } = await create({ name: 'Laver Homes' });
  expect(await t.statements(() => lead.get(LIST, { words: 'homes' }))).toBe(1);
  expect(await t.statements(() => page(organisation.id))).toBe(1);
});

test('the same call again has one effect', async () => {
  const key = randomUUID();
  const input = { name: 'Repeated Homes' };
  const first = await lead.ask<{ createOrganisation: Change }>(CREATE, { input }, key);
  const again = await lead.ask<{ createOrganisation: Change }>(CREATE, { input }, key);
  expect(again.data).toEqual(first.data);
  expect((await lead.get<{ organisations: { totalCount: number } }>(LIST, { words: 'Repeated Homes' })).organisations.totalCount).toBe(1);
});

test('a stale edit is told who changed what, and both values', async () => {
  const { organisation: { id, version } } = await create({ name: 'Stale Homes' });
  await rival.get(EDIT, { input: { id, version, town: 'Ripon', website: 'https://a.example' } });
  const { errors } = await lead.ask(EDIT, { input: { id, version, town: 'Thirsk' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', conflict: { changedBy: 'Somebody', version: version + 1, current: { town: 'Ripon' } } });
});

test('an undone creation frees its code, survives nothing, and another can be made with it', async () => {
  const made = await create({ name: 'Binned Homes', identifiers: [{ scheme: 'RSH', value: 'L9901' }] });
  const taken = await lead.ask(CREATE, { input: { name: 'Other Homes', identifiers: [{ scheme: 'RSH', value: 'l9901' }] } });
  expect(taken.errors?.[0]?.extensions.fields).toMatchObject({ 'identifiers.0.value': expect.stringContaining('belongs to Binned Homes') });
  await lead.get(UNDO, { id: made.activityId });
  expect((await lead.ask(PAGE, { id: made.organisation.id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await create({ name: 'Other Homes', identifiers: [{ scheme: 'RSH', value: 'L9901' }] })).organisation.code).toBe('RSH L9901');
});

test('undo puts the old value back, and refuses after somebody else’s edit', async () => {
  const { organisation: { id } } = await create({ name: 'Undo Homes', town: 'Selby' });
  const edited = await lead.get<{ editOrganisation: Change }>(EDIT, { input: { id, version: 1, town: 'Goole' } });
  await rival.get(EDIT, { input: { id, version: 2, website: 'https://b.example' } });
  const refused = await lead.ask(UNDO, { id: edited.editOrganisation.activityId });
  expect(refused.errors?.[0]?.extensions.code).toBe('CONFLICT');
  const again = await lead.get<{ editOrganisation: Change }>(EDIT, { input: { id, version: 3, town: 'Snaith' } });
  await lead.get(UNDO, { id: again.editOrganisation.activityId });
  expect((await t.db.rows('select town, website from organisation where id = $1', [id]))[0]).toEqual({ town: 'Goole', website: 'https://b.example' });
});

describe('what a register holds', () => {
  let id: string;
  beforeAll(async () => {
    id = (await create({ name: 'Register Homes', identifiers: [{ scheme: 'RSH', value: 'L9902' }] })).organisation.id;
    await t.db.rows(`update organisation set register = 'RSH' where id = $1`, [id]);
  });

  test('is refused by field, with the way out', async () => {
    const { errors } = await lead.ask(EDIT, { input: { id, version: 1, name: 'Own Name', legalForm: 'Company', town: 'Ripon' } });
    const fields = errors?.[0]?.extensions.fields ?? {};
    expect(Object.keys(fields)).toEqual(['name', 'legalForm']);
    expect(fields['name']).toContain('changes only through a register refresh');
  });

  test('said again with the same value is no edit, and facts beside it may be written', async () => {
    const { errors } = await lead.ask(EDIT, { input: { id, version: 1, name: 'Register Homes', town: 'Ripon' } });
    expect(errors).toBeUndefined();
    expect((await page(id)).organisation.heldByRegister).toEqual(expect.arrayContaining(['name', 'legalForm']));
  });
});

test('the ICB is the one of the day that is asked for', async () => {
  const LINK = 'mutation ($input: LinkOrganisationsInput!) { linkOrganisations(input: $input) { activityId } }';
  const trust = (await create({ name: 'Dated Hospitals NHS Trust' })).organisation.id;
  const [old, later] = await Promise.all([create({ name: 'Old Vale Integrated Care Board' }), create({ name: 'New Vale Integrated Care Board' })]);
  await lead.get(LINK, { input: { organisationId: trust, toId: old.organisation.id, kind: 'ICB', validTo: '2026-03-31' } });
  await lead.get(LINK, { input: { organisationId: trust, toId: later.organisation.id, kind: 'ICB', validFrom: '2026-04-01' } });
  expect((await page(trust, '2026-01-01')).organisation.icb?.to.name).toBe('Old Vale Integrated Care Board');
  expect((await page(trust, '2026-03-31')).organisation.icb?.to.name).toBe('Old Vale Integrated Care Board');
  expect((await page(trust, '2026-04-01')).organisation.icb?.to.name).toBe('New Vale Integrated Care Board');
  expect((await page(trust)).organisation.icb?.to.name).toBe('New Vale Integrated Care Board');
});

test('what belongs to an organisation cannot be what it belongs to, and belongs to it once', async () => {
  const LINK = 'mutation ($input: LinkOrganisationsInput!) { linkOrganisations(input: $input) { activityId } }';
  const ids = await Promise.all(['Round Group', 'Round Homes', 'Round Lettings'].map(async (name) => (await create({ name })).organisation.id));
  const link = async (from: number, to: number) => (await lead.ask(LINK, { input: { organisationId: ids[from], toId: ids[to], kind: 'PARENT' } })).errors?.[0]?.extensions['fields'];
  expect(await link(1, 0)).toBeUndefined();
  expect(await link(2, 1)).toBeUndefined();
  expect(await link(0, 2)).toEqual({ toId: 'Round Lettings belongs to this organisation already: end that first.' });
  expect(await link(2, 1)).toEqual({ toId: 'It belongs there already.' });
});

test('a place takes in what lies within it, and a removed one can be said again', async () => {
  const places = t.app.get(PlacesService);
  const system = (await places.createPlace(asSystem, { code: 'E54999001', kind: 'SYSTEM', name: 'Swaledale' })).result.id;
  const district = (await places.createPlace(asSystem, { code: 'E07999001', kind: 'COUNCIL', name: 'Reeth', withinId: system, source: 'Boundary order' })).result.id;
  expect(await t.db.rows('select code, source from place where id in ($1, $2) order by code', [system, district])).toEqual([{ code: 'E07999001', source: 'Boundary order' }, { code: 'E54999001', source: 'entered' }]);
  const { organisation: { id } } = await create({ name: 'Reeth Homes' });
  const SET = 'mutation ($input: SetPlacesInput!) { setOrganisationPlaces(input: $input) { organisation { places { place { name } } } } }';
  const set = async (placeIds: string[]) => (await lead.get<{ setOrganisationPlaces: { organisation: { places: { place: { name: string } }[] } } }>(SET, { input: { organisationId: id, places: placeIds.map((placeId) => ({ placeId })) } })).setOrganisationPlaces.organisation.places;
  const inSystem = async () => (await lead.get<{ organisations: { items: { id: string }[] } }>(LIST, { place: 'E54999001' })).organisations.items.map((one) => one.id);
  await set([district]);
  expect(await inSystem()).toEqual([id]);
  expect(await set([])).toEqual([]);
  expect(await inSystem()).toEqual([]);
  expect(await set([district])).toEqual([{ place: { name: 'Reeth' } }]);
});

test('a board member reads and changes nothing', async () => {
  const { organisation: { id } } = await create({ name: 'Read Only Homes' });
  expect((await board.get<{ organisation: { abilities: { edit: boolean } } }>(PAGE, { id })).organisation.abilities.edit).toBe(false);
  expect((await board.ask(EDIT, { input: { id, version: 1, town: 'York' } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

describe('bad input', () => {
  test.each([
    ['NUL', 'Nul\u0000Homes'],
    ['1 MB', 'x'.repeat(1_000_000)],
    ['nothing', '   '],
  ])('%s is refused by field', async (_, name) => {
    const { errors } = await lead.ask(CREATE, { input: { name } });
    expect(errors?.[0]?.extensions.code).toBe('VALIDATION');
    expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual(['name']);
  });

  test.each(['<img src=x onerror=alert(1)>', '\u202Esemoh\u202C', '=1+1', 'Zoë’s Homes'])('%p is stored as text', async (name) => {
    expect((await create({ name })).organisation.name).toBe(name);
  });

  test('an id that is none, or nobody’s', async () => {
    expect((await lead.ask(PAGE, { id: 'x' })).errors?.[0]?.extensions.code).toBe('VALIDATION');
    expect((await lead.ask(EDIT, { input: { id: randomUUID(), version: 1, town: 'York' } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

test('posts: the title says what the job is for; a held post cannot be marked vacant', async () => {
  const { organisation: { id } } = await create({ name: 'Ure Integrated Care Board' });
  const { createPost } = await lead.get<{ createPost: { post: { id: string; function: { key: string }; seniority: number } } }>(
    'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id seniority function { key } } } }', { input: { organisationId: id, title: 'STP Estate Lead' } });
  expect(createPost.post).toMatchObject({ function: { key: 'STRATEGIC_ESTATES' }, seniority: 3 });
  await lead.get('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { activityId } }', { input: { name: 'Wren Holder', postId: createPost.post.id } });
  const { errors } = await lead.ask('mutation ($input: MarkVacantInput!) { markPostVacant(input: $input) { activityId } }', { input: { id: createPost.post.id } });
  expect(errors?.[0]?.message).toContain('Wren Holder holds this post');
});

test('an organisation opens and closes on its day, and the worker says so once', async () => {
  const { id } = (await create({ name: 'Dated Homes', status: 'PLANNED', openedOn: '2027-04-01', closedOn: '2028-03-31' })).organisation;
  const days = t.app.get(OrganisationDays);
  const statusOn = async (day: string): Promise<unknown> => {
    t.app.get(Clock).set(new Date(`${day}T12:00:00Z`));
    await days.keep();
    return (await t.db.rows<{ status: string }>('select status from organisation where id = $1', [id]))[0]?.status;
  };
  expect(await statusOn('2027-03-31')).toBe('PLANNED');
  expect(await statusOn('2027-04-01')).toBe('CLOSING');
  expect(await statusOn('2028-03-31')).toBe('CLOSING');
  expect(await statusOn('2028-04-01')).toBe('CLOSED');
  expect(await days.keep()).toBe(0);
  t.app.get(Clock).set(null);
});

test('whether an organisation is there is read by its dates on the day asked for, before any worker has looked', async () => {
  const { id } = (await create({ name: 'Shadow Homes', openedOn: '2027-04-01', closedOn: '2028-03-31' })).organisation;
  const { id: said } = (await create({ name: 'Said Homes', status: 'CLOSED' })).organisation;
  const status = async (of: string, on: string | null = null) => (await lead.get<{ organisation: { status: string } }>('query ($id: ID!, $on: Date) { organisation(id: $id, on: $on) { status } }', { id: of, on })).organisation.status;
  const listed = async (...wanted: string[]) => (await lead.get<{ organisations: { items: { id: string }[] } }>('query ($status: [OrganisationStatus!]) { organisations(first: 100, status: $status) { items { id } } }', { status: wanted })).organisations.items.map((one) => one.id);
  const days = [['2027-03-31', 'PLANNED'], ['2027-04-01', 'CLOSING'], ['2028-03-31', 'CLOSING'], ['2028-04-01', 'CLOSED']] as const;
  for (const [day, expected] of days) expect([day, await status(id, day)]).toEqual([day, expected]);
  for (const [day, expected] of days) {
    t.app.get(Clock).set(new Date(`${day}T12:00:00Z`));
    expect([day, await status(id), (await listed(expected)).includes(id)]).toEqual([day, expected, true]);
    expect(await listed(...['PLANNED', 'CLOSING', 'CLOSED', 'OPEN'].filter((other) => other !== expected))).not.toContain(id);
  }
  expect([await status(said), await listed('CLOSED')]).toEqual(['CLOSED', expect.arrayContaining([said, id])]);
  t.app.get(Clock).set(null);
  expect(await t.db.rows('select status from organisation where id = $1', [id])).toEqual([{ status: 'PLANNED' }]);
});

test.each([
  ['ODS', 'RA7', 'R-1'], ['GSS', 'E06000942', 'E0600'], ['ONS_ICB', 'E54000967', 'E06000042'], ['RSH', '00zz', 'X12'], ['COMPANIES_HOUSE', 'OC301299', 'OC3012'],
  ['CHARITY', '1099999', '12'], ['SRA', '612399', 'SRA1'], ['UPRN', '100099999999', '1000A'], ['SNAC', '99ZZ', '4UBX'], ['LA_CODE', 'ZZQ', 'Z9'],
])('a code of %s looks like %s, not like %s', async (scheme, right, wrong) => {
  const { organisation: { id } } = await create({ name: `Coded ${scheme}` });
  const add = (value: string) => lead.ask<{ addOrganisationIdentifier: { organisation: { identifiers: { id: string }[] } } }>(
    'mutation ($input: AddIdentifierInput!) { addOrganisationIdentifier(input: $input) { organisation { identifiers { id value validTo } } } }', { input: { organisationId: id, scheme, value, validFrom: '2020-01-01' } });
  expect((await add(wrong)).errors?.[0]?.extensions.fields).toHaveProperty('value');
  const [code] = (await add(right)).data!.addOrganisationIdentifier.organisation.identifiers;
  const end = (validTo?: string) => lead.ask<{ endOrganisationIdentifier: { organisation: { identifiers: { validTo: string }[] } } }>(
    'mutation ($input: EndFactInput!) { endOrganisationIdentifier(input: $input) { organisation { identifiers { validTo } } } }', { input: { id: code!.id, validTo } });
  expect((await end('2019-12-31')).errors?.[0]?.extensions.fields).toHaveProperty('validTo');
  expect((await end('2026-03-31')).data!.endOrganisationIdentifier.organisation.identifiers).toEqual([{ validTo: '2026-03-31' }]);
  expect((await end()).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test.each([
  ['NHS_TRUST', null, 'CORPORATE'], ['COUNCIL', null, 'CORPORATE'], ['HOUSING_ASSOCIATION', 'Registered society', 'CORPORATE'], ['HOUSING_ASSOCIATION', 'Charity', 'INDIVIDUAL'], ['HOUSING_ASSOCIATION', 'Charitable company', 'CORPORATE'],
  ['CHARITY', 'Charitable incorporated organisation', 'CORPORATE'], ['CHARITY', 'Unincorporated association', 'INDIVIDUAL'], ['LAW_FIRM', 'Limited liability partnership', 'CORPORATE'], ['LAW_FIRM', 'Partnership', 'INDIVIDUAL'], ['LAW_FIRM', '', 'NOT_KNOWN'],
])('%s, “%s” is %s for the law on electronic mail', async (type, legalForm, expected) => {
  const { organisation: { id } } = await create({ name: `PECR ${type} ${legalForm}`, type, ...(legalForm !== null && { legalForm }) });
  expect((await lead.get<{ organisation: { pecrClass: string } }>('query ($id: ID!) { organisation(id: $id) { pecrClass } }', { id })).organisation.pecrClass).toBe(expected);
});

test('days to come say what it is today, and the last cannot come before the first', async () => {
  const status = async (id: string) => (await lead.get<{ organisation: { status: string; version: number } }>('query ($id: ID!) { organisation(id: $id) { status version } }', { id })).organisation;
  const { organisation: { id } } = await create({ name: 'Shadow Council', openedOn: '2099-04-01' });
  expect(await status(id)).toMatchObject({ status: 'PLANNED' });
  await lead.get(EDIT, { input: { id, version: 1, openedOn: '2000-04-01', closedOn: '2099-03-31' } });
  expect(await status(id)).toMatchObject({ status: 'CLOSING' });
  const { errors } = await lead.ask(EDIT, { input: { id, version: 2, closedOn: '1999-01-01' } });
  expect(errors?.[0]?.extensions.fields).toHaveProperty('closedOn');
});
