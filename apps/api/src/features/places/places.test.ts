import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
const id: Record<string, string> = {};

/** Fordham lay in Westshire, lies in Eastshire since April 2026 and will lie in Northshire from 2028; Oldham lies in what has ended. */
beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date('2026-11-22T10:00:00Z'));
  lead = await t.signIn(await t.member({ name: 'Laver Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  const one = async (name: string, sql: string): Promise<void> => { id[name] = (await t.db.rows<{ id: string }>(`${sql} returning id`))[0]!.id; };
  for (const name of ['Westshire', 'Eastshire', 'Northshire']) await one(name, `insert into place (code, kind, name) values ('${name}', 'SYSTEM', '${name}')`);
  await one('Overshire', `insert into place (code, kind, name, valid_to) values ('Overshire', 'SYSTEM', 'Overshire', '2026-03-31')`);
  await one('Fordham', `insert into place (code, kind, name) values ('Fordham', 'COUNCIL', 'Fordham')`);
  for (const [within, from, to] of [['Westshire', null, '2026-03-31'], ['Eastshire', '2026-04-01', '2027-12-31'], ['Northshire', '2028-01-01', null], ['Overshire', null, null]]) {
    await t.db.rows('insert into place_within (place_id, within_id, valid_from, valid_to) values ($1, $2, $3, $4)', [id['Fordham'], id[within!], from, to]);
  }
  await one('Ford Council', `insert into organisation (name, type, sector) values ('Ford Council', 'COUNCIL', 'COUNCIL')`);
  await t.db.rows(`insert into organisation_place (organisation_id, place_id, basis) values ($1, $2, 'STATUTORY')`, [id['Ford Council'], id['Fordham']]);
  await one('post', `insert into post (organisation_id, function_key, title) values ('${id['Ford Council']}', 'PLANNING', 'Planner')`);
  await one('person', `insert into person (name, published_at, published_source, published_basis) values ('Pat Public', now(), 'site', 'public')`);
  await t.db.rows('insert into appointment (root_id, post_id) values ($1, $2)', [id['person'], id['post']]);
  await lead.get('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { activityId } }', { input: { title: 'Flats', placeIds: [id['Fordham']] } });
}, 60_000);
afterAll(() => t.close());

test('what a place lies in, and what lies in it, is of the day asked for', async () => {
  const PLACE = 'query ($code: String!, $on: Date) { place(code: $code, on: $on) { within { name } parts { name } } }';
  const of = async (code: string, on: string | null, field: 'within' | 'parts') => (await lead.get<{ place: Record<string, { name: string }[]> }>(PLACE, { code, on })).place[field]!.map(({ name }) => name);
  expect(await of('Fordham', null, 'within')).toEqual(['Eastshire']);
  expect(await of('Fordham', '2026-03-31', 'within')).toEqual(['Overshire', 'Westshire']);
  expect(await of('Fordham', '2026-04-01', 'within')).toEqual(['Eastshire']);
  expect(await of('Fordham', '2028-01-01', 'within')).toEqual(['Northshire']);
  expect(await of('Westshire', '2026-01-01', 'parts')).toEqual(['Fordham']);
  expect(await of('Westshire', null, 'parts')).toEqual([]);
});

test('a place that straddles two says which part of it lies in each, and they say it of the place', async () => {
  const SHARES = 'query ($code: String!, $on: Date) { place(code: $code, on: $on) { liesPartlyIn { share place { name } } holdsPartOf { share place { name } } } }';
  const of = async (code: string, on: string | null = null) => (await lead.get<{ place: Record<'liesPartlyIn' | 'holdsPartOf', { share: number; place: { name: string } }[]> }>(SHARES, { code, on })).place;
  expect(await of('Fordham')).toEqual({ liesPartlyIn: [], holdsPartOf: [] });
  await t.db.rows(`insert into place (code, kind, name) values ('Straddle', 'COUNCIL', 'Straddle')`);
  await t.db.rows(`insert into place_within (place_id, within_id, share, valid_from, valid_to) select p.id, q.id, s.share, s.since::date, s.till::date from place p,
    (values ('Westshire', 0.62, '2026-01-01', null), ('Eastshire', 0.38, '2026-01-01', null), ('Northshire', 1, null, '2025-12-31')) s (name, share, since, till) join place q on q.name = s.name where p.code = 'Straddle'`);
  const inTwo = [{ share: 0.62, place: { name: 'Westshire' } }, { share: 0.38, place: { name: 'Eastshire' } }];
  expect(await of('Straddle')).toEqual({ liesPartlyIn: inTwo, holdsPartOf: [] });
  expect(await of('Straddle', '2025-06-01')).toEqual({ liesPartlyIn: [], holdsPartOf: [] });
  expect(await of('Westshire')).toEqual({ liesPartlyIn: [], holdsPartOf: [{ share: 0.62, place: { name: 'Straddle' } }] });
  const { coverage } = await lead.get<{ coverage: { items: { place: { name: string; holdsPartOf: object[]; liesPartlyIn: object[] } }[] } }>(
    '{ coverage(kind: COUNCIL, sector: COUNCIL, first: 50) { items { place { name liesPartlyIn { share place { name } } holdsPartOf { share } } } } }');
  expect(coverage.items.map(({ place }) => place)).toEqual([{ name: 'Fordham', liesPartlyIn: [], holdsPartOf: [] }, { name: 'Straddle', liesPartlyIn: inTwo, holdsPartOf: [] }]);
  await t.db.rows(`insert into organisation_place (organisation_id, place_id, basis) select $1, id, 'STOCK' from place where code = 'Straddle'`, [id['Ford Council']]);
  const servedInPart = async (place: string | null) => (await lead.get<{ organisations: { items: { name: string; servedInPart: object[] }[] } }>(
    'query ($place: String) { organisations(place: $place, first: 25) { items { name servedInPart { share place { name } } } } }', { place })).organisations.items.filter(({ name }) => name === 'Ford Council').map((row) => row.servedInPart);
  await t.db.rows(`with made as (insert into place (code, kind, name) values ('Unserved', 'COUNCIL', 'Unserved') returning id) insert into place_within (place_id, within_id, share) select id, $1, 0.5 from made`, [id['Westshire']]);
  expect(await servedInPart('Westshire')).toEqual([[{ share: 0.62, place: { name: 'Straddle' } }]]);
  expect(await servedInPart('Eastshire')).toEqual([[{ share: 0.38, place: { name: 'Straddle' } }]]);
  expect(await servedInPart('Straddle')).toEqual([[]]);
  expect(await servedInPart(null)).toEqual([[]]);
  expect(await t.statements(() => servedInPart('Westshire'))).toBe(1);
  await t.db.rows(`update organisation_place set place_id = $1 where basis = 'STATUTORY'`, [id['Westshire']]);
  expect(await servedInPart('Westshire')).toEqual([[]]);
  await t.db.rows(`update organisation_place set place_id = $1 where basis = 'STATUTORY'`, [id['Fordham']]);
  await t.db.rows(`delete from organisation_place where basis = 'STOCK'`);
  await t.db.rows(`with gone as (delete from place_within where place_id = (select id from place where code = 'Unserved')) delete from place where code = 'Unserved'`);
  await t.db.rows(`delete from place_within where place_id = (select id from place where code = 'Straddle')`);
});

test.each(['Westshire', 'Eastshire', 'Northshire', 'Overshire'])('every filter by place finds what lies in %s today, and nothing that did or will', async (name) => {
  const ASK = `query ($code: String!, $id: ID!) {
    organisations(place: $code, first: 5) { totalCount } people(place: $code, first: 5) { totalCount } places(within: $code, first: 5) { totalCount }
    opportunities(placeId: $id, first: 5) { totalCount } localEconomy(code: $code) { liveOpportunities organisations { organisation { name } } place { organisationCount peopleCount } } }`;
  const lies = Number(name === 'Eastshire');
  expect(await lead.get(ASK, { code: name, id: id[name] })).toEqual({
    organisations: { totalCount: lies }, people: { totalCount: lies }, places: { totalCount: lies }, opportunities: { totalCount: lies },
    localEconomy: { liveOpportunities: lies, organisations: lies ? [{ organisation: { name: 'Ford Council' } }] : [], place: { organisationCount: lies, peopleCount: lies } } });
  expect(await t.db.rows(`select p.id from app.places_near($1) p(id) where p.id = $2`, [id[name], id['Fordham']])).toHaveLength(lies);
});

test('the board offers the places of today', async () => {
  const { opportunityBoard } = await lead.get<{ opportunityBoard: { facets: { places: { label: string }[] } } }>('{ opportunityBoard { facets { places { label } } } }');
  expect(opportunityBoard.facets.places.map(({ label }) => label)).toEqual(['Eastshire', 'Fordham']);
});
