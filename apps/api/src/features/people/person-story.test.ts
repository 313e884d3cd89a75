import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { make } from '../../testing/worlds.js';

let t: TestApp;
let ruth: SignedIn;
let stranger: SignedIn;
let board: SignedIn;
let helen: string;

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date('2026-11-23T10:00:00Z'));
  const housing = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  const other = await t.member({ name: 'Other Homes', sector: 'HOUSING' });
  ruth = await t.signIn(housing, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(housing, 'BOARD_MEMBER', 'Marion Ellershaw');
  stranger = await t.signIn(other, 'PARTNERSHIP_LEAD', 'Stan Stranger');
  const trust = await make(t, ruth, 'createOrganisation', { name: 'Hollin Park Hospitals', type: 'NHS_TRUST' });
  const association = await make(t, ruth, 'createOrganisation', { name: 'Old Homes', type: 'HOUSING_ASSOCIATION' });
  helen = await make(t, ruth, 'createPerson', { name: 'Helen Marsden', organisationId: trust, title: 'Director of estates' });
  await make(t, ruth, 'publishPerson', { id: helen, source: 'A website', lawfulBasis: 'Legitimate interests' });
  await make(t, ruth, 'addNote', { personId: helen, text: 'Likes mornings' });
  await make(t, ruth, 'logInteraction', { kind: 'CALL', direction: 'TWO_WAY', summary: 'Spoke of the ward', personIds: [helen], happenedOn: '2026-11-02' });
  await make(t, ruth, 'createOpportunity', { title: 'Step-down flats', kindKey: 'STEP_DOWN', parties: [{ organisationId: trust, role: 'FUNDER' }] });
  await make(t, ruth, 'addPersonTopic', { personId: helen, topicKey: 'STEP_DOWN', statement: 'Spoke about it', source: 'Met' });
  await t.db.rows(`with p as (insert into post (organisation_id, function_key, title) values ($2, 'DEVELOPMENT', 'Head of development') returning id)
    insert into appointment (root_id, post_id, started_on, ended_on) select $1, id, '2015-01-01', '2019-12-31' from p`, [helen, association]);
});
afterAll(() => t.close());

const TIMELINE = 'query ($id: ID!, $first: Int!, $after: String) { personTimeline(personId: $id, first: $first, after: $after) { totalCount hasNextPage endCursor items { kind happenedOn by text } } }';
interface Page { personTimeline: { totalCount: number; hasNextPage: boolean; endCursor: string; items: { kind: string; happenedOn: string; by: string | null; text: string }[] } }
const timeline = async (who: SignedIn, first = 10, after: string | null = null) => (await who.get<Page>(TIMELINE, { id: helen, first, after })).personTimeline;

test('what happened is one statement, the latest first, and goes on where the page before ended', async () => {
  expect(await t.statements(() => timeline(ruth))).toBe(1);
  expect((await timeline(ruth)).items).toEqual([
    { kind: 'NOTE', happenedOn: '2026-11-23', by: 'Ruth Adeyemi', text: 'Likes mornings' },
    { kind: 'CALL', happenedOn: '2026-11-02', by: 'Ruth Adeyemi', text: 'Spoke of the ward' },
  ]);
  const first = await timeline(ruth, 1);
  expect(first).toMatchObject({ totalCount: 2, hasNextPage: true });
  expect((await timeline(ruth, 1, first.endCursor)).items.map(({ kind }) => kind)).toEqual(['CALL']);
});

test('another member, and the board, see none of it', async () => {
  expect((await timeline(stranger)).items).toEqual([]);
  expect((await timeline(board)).items).toEqual([]);
});

test('who worked on both sides, and what we share', async () => {
  const PERSON = 'query ($id: ID!) { person(id: $id) { isBridge sharedTopics opportunities { title isSponsor } } }';
  expect((await ruth.get<{ person: unknown }>(PERSON, { id: helen })).person).toEqual({
    isBridge: true, sharedTopics: ['Hospital discharge and step-down'], opportunities: [{ title: 'Step-down flats', isSponsor: false }],
  });
  expect((await stranger.get<{ person: unknown }>(PERSON, { id: helen })).person).toEqual({ isBridge: true, sharedTopics: [], opportunities: [] });
});
