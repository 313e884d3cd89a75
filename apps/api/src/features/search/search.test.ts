import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemActor } from '../../platform/auth/actor.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { OrganisationFacts } from '../organisations/organisation-facts.service.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { PostsService } from '../organisations/posts.service.js';
import { AppointmentsService } from '../people/appointments.service.js';
import { PeopleService } from '../people/people.service.js';
import { PlacesService } from '../places/places.service.js';

let t: TestApp;
let lead: SignedIn;
let other: SignedIn;
const id: Record<string, string> = {};
const asSystem = { actor: systemActor, idempotencyKey: null };
const made = async (write: Promise<{ result: { id: string } }>): Promise<string> => (await write).result.id;

beforeAll(async () => {
  t = await openTestApp();
  lead = await t.signIn(await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  other = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'EVENT_ORGANISER');
  const places = t.app.get(PlacesService);
  const organisations = t.app.get(OrganisationsService);
  const posts = t.app.get(PostsService);
  const people = t.app.get(PeopleService);
  id['system'] = await made(places.createPlace(asSystem, { code: 'E54999999', kind: 'SYSTEM', name: 'West Wharfedale' }));
  id['leeds'] = await made(places.createPlace(asSystem, { code: 'E08999999', kind: 'COUNCIL', name: 'Leeds', withinId: id['system'] }));
  id['elsewhere'] = await made(places.createPlace(asSystem, { code: 'E08999998', kind: 'COUNCIL', name: 'Torford', withinId: null }));
  id['icb'] = await made(organisations.createOrganisation(lead.caller(), { name: 'West Wharfedale Integrated Care Board', aliases: ['WWICB'], places: [{ placeId: id['system'] }] }));
  id['trust'] = await made(organisations.createOrganisation(lead.caller(), { name: 'Bramley Lock and Milton Keyes Hospitals NHS Trust', town: 'Torford', identifiers: [{ scheme: 'ODS', value: 'RZ9' }], places: [{ placeId: id['elsewhere'] }] }));
  id['post'] = await made(posts.createPost(lead.caller(), { organisationId: id['icb'], title: 'Head of Strategic Estates', placeIds: [id['system']] }));
  id['trustPost'] = await made(posts.createPost(lead.caller(), { organisationId: id['trust'], title: 'Director of Estates', vacantSince: '2026-01-01' }));
  id['person'] = await made(people.createPerson(lead.caller(), { name: 'Zoë Ångström', postId: id['post'] }));
  await people.publishPerson(lead.caller(), { id: id['person'], source: 'their website', lawfulBasis: 'legitimate interests' });
  id['private'] = await made(people.createPerson(lead.caller(), { name: 'Quentin Hidewell', organisationId: id['icb'], title: 'Adviser' }));
});
afterAll(() => t.close());

const SEARCH = 'query ($words: String!, $kinds: [SearchKind!], $first: Int) { search(words: $words, kinds: $kinds, first: $first) { kind id label why understoodAs } }';
interface Hit { kind: string; id: string; label: string; why: string[]; understoodAs: string | null }
const search = async (by: SignedIn, words: string, kinds?: string[]): Promise<Hit[]> => (await by.get<{ search: Hit[] }>(SEARCH, { words, kinds })).search;

test('a function and a district find the person who answers for the whole system, and say why', async () => {
  const hits = await search(lead, 'estates lead leeds');
  expect(hits[0]).toMatchObject({ kind: 'PERSON', id: id['person'] });
  expect(hits[0]!.why).toEqual(expect.arrayContaining([expect.stringContaining('Strategic estates lead'), 'covers West Wharfedale']));
  expect(hits.map((hit) => hit.id)).not.toContain(id['trustPost']);
});

test.each([
  ['alias', 'wwicb', 'icb', 'also known as WWICB'],
  ['code', 'rz9', 'trust', 'ODS RZ9'],
  ['beginnings of words', 'milton key hosp', 'trust', null],
  ['initials', 'WW', 'icb', null],
  ['a mistyped word', 'Brammley Lokc', 'trust', null],
])('an organisation is found by %s', async (_, words, key, why) => {
  const hits = await search(lead, words, ['ORGANISATION']);
  expect(hits[0]?.id).toBe(id[key]);
  if (why) expect(hits[0]!.why).toContain(why);
});

test('accents do not matter, and a rename is "formerly" from the same moment', async () => {
  expect((await search(other, 'zoe angstrom'))[0]).toMatchObject({ id: id['person'] });
  await t.app.get(OrganisationsService).editOrganisation(lead.caller(), { id: id['trust']!, version: 1, name: 'Torford Hospitals NHS Trust', renamedOn: '2026-04-01' });
  expect((await search(lead, 'bramley lock'))[0]).toMatchObject({ label: 'Torford Hospitals NHS Trust', why: ['formerly Bramley Lock and Milton Keyes Hospitals NHS Trust'] });
});

test('an unpublished person is found by the member that knows them and by nobody else, in full, in part, mistyped or by function', async () => {
  expect((await search(lead, 'quentin hidewell'))[0]).toMatchObject({ id: id['private'] });
  for (const words of ['quentin hidewell', 'hidew', 'Quentin Hidewel', 'Kwentin Hidwell', 'adviser west wharfedale']) {
    expect((await search(other, words)).map((hit) => hit.id)).not.toContain(id['private']);
  }
});

test('the result never holds more than was asked for, counted after the scope', async () => {
  const people = t.app.get(PeopleService);
  for (let n = 0; n < 5; n += 1) await people.createPerson(lead.caller(), { name: `Samename ${n}` });
  const published = await made(people.createPerson(other.caller(), { name: 'Samename The Sixth And Last' }));
  const hits = (await other.get<{ search: Hit[] }>(SEARCH, { words: 'samename', first: 1 })).search;
  expect(hits.map((hit) => hit.id)).toEqual([published]);
});

test('undo puts the search entries back as well', async () => {
  const { activityId } = await t.app.get(OrganisationFacts).addOrganisationName(lead.caller(), { organisationId: id['icb']!, name: 'Quillfeather Health', kind: 'ALIAS' });
  expect((await search(lead, 'quillfeather')).map((hit) => hit.id)).toContain(id['icb']);
  const { Undo } = await import('../../platform/database/undo.js');
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect(await search(lead, 'quillfeather')).toEqual([]);
});

test('a person who leaves is no longer found by the post, and the post is found as vacant', async () => {
  const [appointment] = await t.db.rows<{ id: string }>('select id from appointment where root_id = $1', [id['person']]);
  await t.app.get(AppointmentsService).endAppointment(lead.caller(), { id: appointment!.id });
  const hits = await search(lead, 'strategic estates leeds');
  expect(hits.map((hit) => hit.id)).not.toContain(id['person']);
  expect(hits[0]).toMatchObject({ kind: 'POST', id: id['post'] });
});

test.each(['', '   ', "'; drop table person; --", "a:* & !b | (c <-> d)", '\u202E\u0301', '%_\\', 'x'.repeat(5000)])('odd words are only words (%#)', async (words) => {
  const answer = await lead.ask<{ search: Hit[] }>(SEARCH, { words });
  expect(answer.errors?.[0]?.extensions.code ?? 'fine').toMatch(/fine|VALIDATION/);
});

test('one statement', async () => {
  expect(await t.statements(() => search(lead, 'leeds'))).toBe(1);
});

test('typos are taken for words of the Directory’s names, and a word goes with its last name', async () => {
  const words = async () => (await t.db.rows<{ word: string }>('select word from search_word order by 1')).map(({ word }) => word);
  const names = async () => (await t.db.rows<{ word: string }>(`select distinct w as word from search_entry e, app.names_in(e.plain) w where e.scope = '00000000-0000-0000-0000-000000000000' order by 1`)).map(({ word }) => word);
  expect(await words()).toEqual(await names());
  expect(await words()).toEqual(expect.arrayContaining(['angstrom', 'bramley']));
  expect(await words()).not.toContain('hidewell');
  await t.db.rows('delete from search_entry where subject_id = $1', [id['person']]);
  expect(await words()).not.toContain('angstrom');
  expect(await words()).toEqual(await names());
  await t.db.rows('select app.index_people(array[$1]::uuid[])', [id['person']]);
  expect(await words()).toContain('angstrom');
});

test('a list that words narrow begins with what fits best, page by page, in one statement; by name only when it is asked to', async () => {
  const organisationId = await made(t.app.get(OrganisationsService).createOrganisation(lead.caller(), { name: 'Tidewell Homes' }));
  const people = t.app.get(PeopleService);
  for (const [name, title] of [['Abel Marsh', 'Quillon adviser'], ['Zara Quillon', 'Director of land'], ['Bea Quillonby', 'Surveyor']] as const) await people.createPerson(lead.caller(), { name, organisationId, title });
  const list = 'query ($after: String, $order: String) { people(words: "quillon", first: 2, after: $after, order: $order) { totalCount endCursor hasNextPage items { name } } }';
  type Page = { people: { totalCount: number; endCursor: string; hasNextPage: boolean; items: { name: string }[] } };
  let first!: Page;
  expect(await t.statements(async () => { first = await lead.get<Page>(list); })).toBe(1);
  expect(first.people).toMatchObject({ totalCount: 3, hasNextPage: true, items: [{ name: 'Zara Quillon' }, { name: 'Abel Marsh' }] });
  expect((await lead.get<Page>(list, { after: first.people.endCursor })).people).toMatchObject({ hasNextPage: false, items: [{ name: 'Bea Quillonby' }] });
  expect((await lead.get<Page>(list, { order: 'NAME' })).people.items).toEqual([{ name: 'Abel Marsh' }, { name: 'Bea Quillonby' }]);
  expect(await lead.get('{ people(words: "quillon") { totalCount } }')).toEqual({ people: { totalCount: 3 } });
  expect(await lead.get('{ organisations(words: "tidewell homes", first: 1) { items { name } } }')).toEqual({ organisations: { items: [{ name: 'Tidewell Homes' }] } });
});
