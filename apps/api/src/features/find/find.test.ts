import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let board: SignedIn;
let firm: string;
let housing: string;
const place: Record<string, string> = {};
const person: Record<string, string> = {};
const post: Record<string, string> = {};
const DAY = '2026-11-23';

const sql = <Row extends object>(text: string, values: unknown[] = []) => t.db.rows<Row>(text, values);
const newPlace = async (name: string, kind: string, within?: string) => {
  const [row] = await sql<{ id: string }>('insert into place (code, kind, name) values ($1, $2, $3) returning id', [randomUUID(), kind, name]);
  if (within) await sql('insert into place_within (place_id, within_id) values ($1, $2)', [row!.id, place[within]]);
  place[name] = row!.id;
};
const newPost = async (key: string, title: string, remit: string | null, statement: string | null = null, more: { seniority?: number; decision?: string; function?: string } = {}) => {
  const [org] = await sql<{ id: string }>(`insert into organisation (name, type, sector) values ($1, 'NHS_TRUST', 'NHS_PROVIDER') returning id`, [`Trust of ${key}`]);
  const [row] = await sql<{ id: string }>(`insert into post (organisation_id, function_key, title, seniority, decision_role, source) values ($1, $2, $3, $4, $5, 'board paper') returning id`,
    [org!.id, more.function ?? 'TRUST_ESTATES', title, more.seniority ?? 3, more.decision ?? null]);
  post[key] = row!.id;
  if (remit) await sql(`insert into post_remit (post_id, place_id, statement, source, noted_on) values ($1, $2, $3, 'board paper, page 14', $4)`, [row!.id, place[remit], statement, DAY]);
};
const newPerson = async (key: string, postKey: string | null, verifiedOn = DAY, published = true) => {
  const [row] = await sql<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ($1, case when $2 then now() end, 'test', 'test') returning id`, [key, published]);
  person[key] = row!.id;
  if (postKey) await sql(`insert into appointment (root_id, post_id, is_primary, started_on, verified_on, verified_by, verified_how, source) values ($1, $2, true, '2024-01-01', $3, 'Priya Nair', 'by phone', 'staff list')`, [row!.id, post[postKey], verifiedOn]);
};

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date(`${DAY}T10:00:00Z`));
  housing = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  firm = await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' });
  lead = await t.signIn(housing, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(housing, 'BOARD_MEMBER', 'Bea Ward');
  await newPlace('West Ridings', 'SYSTEM');
  await newPlace('Elmet', 'COUNCIL', 'West Ridings');
  await newPlace('Ilkford', 'COUNCIL', 'West Ridings');
  await newPlace('Craven Dales', 'COUNCIL', 'West Ridings');
  await newPost('yusuf', 'Head of strategic estates', 'West Ridings', 'Leads estates for all of West Ridings', { decision: 'DECIDES' });
  await newPost('gareth', 'Head of capital planning', 'Elmet');
  await newPost('olwen', 'Head of property', 'Elmet');
  await newPost('vacant', 'Associate director of estates', 'Ilkford', null, { seniority: 2 });
  await newPerson('Yusuf Armitage', 'yusuf');
  await newPerson('Gareth Lindqvist', 'gareth', '2026-06-23');
  await newPerson('Olwen Prys', 'olwen', '2025-06-01');
  await newPerson('Ruth Adeyemi', null);
  await newPerson('Imogen Reeve', null);
  await newPerson('Secret Contact', null, DAY, false);
  await sql('insert into person_access (root_id, member_id, level) values ($1, $2, 3)', [person['Secret Contact'], firm]);
  await sql('update user_account set person_id = $1 where id = $2', [person['Ruth Adeyemi'], lead.userId]);
  const imogen = await t.signIn(firm, 'EVENT_ORGANISER', 'Imogen Reeve');
  await sql('update user_account set person_id = $1 where id = $2', [person['Imogen Reeve'], imogen.userId]);
  await sql(`insert into person_topic (root_id, topic_key, statement, source, noted_on) values ($1, 'STEP_DOWN', 'Offered two wards for step-down', 'roundtable, on record', '2026-03-12')`, [person['Gareth Lindqvist']]);
  await sql(`insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on, usable_by_others) values ($1, $2, $3, 'CO_ATTENDED', 2, 'What was said at the private dinner', $4, true)`, [firm, person['Ruth Adeyemi'], person['Imogen Reeve'], DAY]);
  await sql(`insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on, usable_by_others) values ($1, $2, $3, 'MET', 6, 'A private matter', $4, true)`, [firm, person['Imogen Reeve'], person['Gareth Lindqvist'], DAY]);
});
afterAll(() => t.close());

const FIND = `query ($functionKey: String, $topicKey: String, $placeId: ID, $seniorityAtMost: Int, $confirmedWithinMonths: Int) {
  find(functionKey: $functionKey, topicKey: $topicKey, placeId: $placeId, seniorityAtMost: $seniorityAtMost, confirmedWithinMonths: $confirmedWithinMonths) {
    people vacantPosts elsewhere isLinked nearest { placeName count } need { functionLabel topicLabel placeName } formula { label gives }
    items { id title score vacantSince isYou approached askedId askedOn hasAddress confirmedOn confirmedBy confirmedHow person { id name } deputy { name } organisation { name }
      reasons { text factId source on } parts { label points because factId } ways { ties { strength evidence to { name } } } } } }`;
interface Hit {
  title: string; score: number; isYou: boolean; approached: string | null; askedId: string | null; askedOn: string | null; vacantSince: string | null; person: { id: string; name: string } | null;
  reasons: { text: string; factId: string; source: string; on: string | null }[]; parts: { label: string; points: number; because: string; factId: string | null }[];
  ways: { ties: { strength: string; evidence: string; to: { name: string } }[] }[];
}
interface Answer { find: { people: number; vacantPosts: number; elsewhere: number; isLinked: boolean; nearest: { placeName: string; count: number }[]; need: Record<string, string>; items: Hit[] } }
const find = async (variables: Record<string, unknown>) => (await lead.get<Answer>(FIND, variables)).find;
const names = (answer: Answer['find']) => answer.items.map((hit) => hit.person?.name ?? `Vacant: ${hit.title}`);

test('a need is answered in one statement, entered in the same round trip, best first', async () => {
  let found: Answer['find'] | undefined;
  expect(await t.statements(async () => { found = await find({ functionKey: 'TRUST_ESTATES', topicKey: 'STEP_DOWN', placeId: place['Elmet'] }); })).toBe(1);
  expect(names(found!)).toEqual(['Gareth Lindqvist', 'Yusuf Armitage', 'Olwen Prys']);
  expect(found).toMatchObject({ people: 3, vacantPosts: 0, isLinked: true, need: { placeName: 'Elmet', topicLabel: 'Hospital discharge and step-down' } });
  for (const hit of found!.items) {
    expect(hit.score).toBeCloseTo(hit.parts.reduce((sum, part) => sum + part.points, 0), 5);
    expect(hit.reasons.length).toBeGreaterThan(0);
    expect(hit.reasons.every((reason) => reason.factId && reason.source)).toBe(true);
  }
});

test('who answers for the system answers for its districts, and a system includes its districts', async () => {
  expect(names(await find({ functionKey: 'TRUST_ESTATES', placeId: place['Ilkford'] }))).toEqual(['Yusuf Armitage', 'Vacant: Associate director of estates']);
  const all = await find({ functionKey: 'TRUST_ESTATES', placeId: place['West Ridings'] });
  expect(all).toMatchObject({ people: 3, vacantPosts: 1 });
});

test('deleting the fact that a reason cites takes the reason away and changes the rank', async () => {
  const need = { functionKey: 'TRUST_ESTATES', topicKey: 'STEP_DOWN', placeId: place['Elmet'] };
  const before = await find(need);
  const cited = before.items[0]!.reasons.find((reason) => reason.text === 'Offered two wards for step-down')!;
  expect(cited).toMatchObject({ source: 'roundtable, on record', on: '2026-03-12' });
  const [fact] = await sql<Record<string, unknown>>('delete from person_topic where id = $1 returning *', [cited.factId]);
  const after = await find(need);
  expect(names(after)[0]).toBe('Yusuf Armitage');
  expect(after.items.flatMap((hit) => hit.reasons.map((reason) => reason.factId))).not.toContain(cited.factId);
  await sql(`insert into person_topic (id, root_id, topic_key, statement, source, noted_on) values ($1, $2, 'STEP_DOWN', $3, $4, '2026-03-12')`, [fact!['id'], fact!['root_id'], fact!['statement'], fact!['source']]);
});

test("a way over another member's ties tells class and strength, and never what stands behind them", async () => {
  const answer = await lead.ask<Answer>(FIND, { functionKey: 'TRUST_ESTATES', placeId: place['Elmet'] });
  const gareth = answer.data.find.items.find((hit) => hit.person?.name === 'Gareth Lindqvist')!;
  expect(gareth.ways[0]!.ties).toEqual([
    { strength: 'SOME', evidence: 'one roundtable', to: { name: 'Imogen Reeve' } },
    { strength: 'STRONG', evidence: 'met', to: { name: 'Gareth Lindqvist' } },
  ]);
  expect(JSON.stringify(answer)).not.toMatch(/private/i);
  await sql('update tie set usable_by_others = false where a_id = $1', [person['Imogen Reeve']]);
  const closed = await find({ functionKey: 'TRUST_ESTATES', placeId: place['Elmet'] });
  expect(closed.items.find((hit) => hit.person?.name === 'Gareth Lindqvist')!.ways).toEqual([]);
  await sql('update tie set usable_by_others = true where a_id = $1', [person['Imogen Reeve']]);
});

test('whoever asks is told which of the right people they are', async () => {
  const need = { functionKey: 'TRUST_ESTATES', placeId: place['Elmet'] };
  expect((await find(need)).items.filter((hit) => hit.isYou)).toEqual([]);
  await sql('update user_account set person_id = $1 where id = $2', [person['Olwen Prys'], lead.userId]);
  expect((await find(need)).items.filter((hit) => hit.isYou).map((hit) => hit.person?.name)).toEqual(['Olwen Prys']);
  // Nor is anybody introduced to the deputy that they are themselves.
  const vacancies = { functionKey: 'TRUST_ESTATES', placeId: place['Ilkford'] };
  expect((await find(vacancies)).items.filter((hit) => !hit.person && hit.isYou)).toEqual([]);
  await sql('update post set deputy_id = $1 where id = $2', [post['olwen'], post['vacant']]);
  expect((await find(vacancies)).items.filter((hit) => !hit.person && hit.isYou)).toHaveLength(1);
  await sql('update post set deputy_id = null where id = $1', [post['vacant']]);
  await sql('update user_account set person_id = $1 where id = $2', [person['Ruth Adeyemi'], lead.userId]);
});

test('how often somebody was approached is one word, whoever asked; an ask of the own organisation is told with its day', async () => {
  const asked = async (by = firm) => {
    const id = randomUUID();
    await sql('insert into introduction_access (root_id, member_id, level) values ($1, $2, 3)', [id, by]).catch(() => undefined);
    await t.db.rows(`with a as (insert into introduction_access (root_id, member_id, level) values ($1, $2, 3) on conflict do nothing)
      insert into introduction (id, asker_user_id, asker_member_id, connector_person_id, target_person_id, about, asked_at) select $1, u.id, $2, $3, $4, 'x', '2026-11-01' from user_account u where u.member_id = $2 limit 1`,
    [id, by, person['Imogen Reeve'], person['Olwen Prys']]);
    return id;
  };
  const olwen = async () => (await find({ functionKey: 'TRUST_ESTATES', placeId: place['Elmet'] })).items.find((hit) => hit.person?.name === 'Olwen Prys')!;
  const word = async () => (await olwen()).approached;
  expect(await word()).toBe('none');
  await asked();
  expect(await word()).toBe('once');
  await asked();
  expect(await olwen()).toMatchObject({ approached: 'several', askedId: null, askedOn: null });
  const ours = await asked(lead.memberId);
  expect(await olwen()).toMatchObject({ askedId: ours, askedOn: '2026-11-01' });
});

test('where nobody is found, the nearest places are named with their counts', async () => {
  const found = await find({ functionKey: 'TRUST_ESTATES', placeId: place['Craven Dales'], seniorityAtMost: 2 });
  expect(found.items).toEqual([]);
  expect(found.nearest).toEqual([{ placeName: 'Ilkford', count: 1 }]);
});

test('filters leave out, and a need of nothing is asked to be one', async () => {
  expect(names(await find({ functionKey: 'TRUST_ESTATES', placeId: place['Elmet'], confirmedWithinMonths: 12 }))).toEqual(['Yusuf Armitage', 'Gareth Lindqvist'].sort((a) => (a.startsWith('Y') ? -1 : 1)));
  const { errors } = await lead.ask(FIND, {});
  expect(errors![0]!.extensions).toMatchObject({ code: 'VALIDATION', fields: { functionKey: 'Choose a function, a topic or an organisation.' } });
});

test('a board reader, and nobody, may not find', async () => {
  expect((await board.ask(FIND, { functionKey: 'TRUST_ESTATES' })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  const answer = await t.app.inject({ method: 'POST', url: '/graphql', payload: { query: FIND, variables: { functionKey: 'TRUST_ESTATES' } }, headers: { 'x-requested-by': 'test' } });
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('whoever holds two of the posts is one person, and nobody from the day on which they left', async () => {
  const need = { functionKey: 'TRUST_ESTATES', placeId: place['Elmet'] };
  const { people, vacantPosts } = await find(need);
  const [second] = await sql<{ id: string }>('insert into appointment (root_id, post_id) values ($1, $2) returning id', [person['Yusuf Armitage'], post['gareth']]);
  const twice = await find(need);
  expect(names(twice).filter((name) => name === 'Yusuf Armitage')).toHaveLength(2);
  expect([twice.people, twice.vacantPosts]).toEqual([people, vacantPosts]);
  await sql('update appointment set ended_on = $2 where id = $1', [second!.id, DAY]);
  expect(names(await find(need)).filter((name) => name === 'Yusuf Armitage')).toHaveLength(1);
  await sql('delete from appointment where id = $1', [second!.id]);
});
