import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let admin: SignedIn;
let lead: SignedIn;
let icb: string;

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Nidd Homes', sector: 'HOUSING' });
  admin = await t.signIn(member, 'ADMINISTRATOR');
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
  icb = (await t.db.rows<{ id: string }>(`insert into organisation (name, type, sector) values ('Ure and Nidd ICB', 'ICB', 'NHS_COMMISSIONER') returning id`))[0]!.id;
});
afterAll(() => t.close());

interface Row { id: string; key: string; version: number; label: string; titlePatterns: string[]; postCount: number }
const list = async () => (await lead.get<{ jobFunctions: Row[] }>('{ jobFunctions { id key version label sectors titlePatterns postCount } }')).jobFunctions;
const one = async (key: string) => (await list()).find((row) => row.key === key)!;
const EDIT = 'mutation ($input: EditJobFunctionInput!) { editJobFunction(input: $input) { jobFunction { key label titlePatterns version } activityId } }';
const CREATE = 'mutation ($input: CreateJobFunctionInput!) { createJobFunction(input: $input) { jobFunction { id key label } activityId } }';
const undo = (activityId: string) => admin.get('mutation ($id: ID!) { undo(activityId: $id) { action } }', { id: activityId });
const meant = async (question: string) => (await lead.get<{ readNeed: { functionKey: string | null } }>('query ($question: String!) { readNeed(question: $question) { functionKey } }', { question })).readNeed.functionKey;
const read = async (title: string) => (await lead.get<{ createPost: { post: { function: { key: string } } } }>(
  'mutation ($input: CreatePostInput!) { createPost(input: $input) { post { function { key } } } }', { input: { organisationId: icb, title } })).createPost.post.function.key;
const found = async (words: string) => (await lead.get<{ search: { kind: string; id: string }[] }>('query ($words: String!) { search(words: $words, kinds: [FUNCTION]) { kind id } }', { words })).search.map(({ id }) => id);

test('the list is one statement, and says how many posts each function has', async () => {
  await read('Head of Strategic Estates');
  expect(await t.statements(list)).toBe(1);
  expect((await one('STRATEGIC_ESTATES')).postCount).toBe(1);
});

test('“STP Estate Lead” finds today’s heads of strategic estates', async () => {
  expect(await meant('STP Estate Lead')).toBe('STRATEGIC_ESTATES');
  const { find } = await lead.get<{ find: { items: { title: string }[] } }>('{ find(functionKey: "STRATEGIC_ESTATES", words: "stp estate lead") { items { title } } }');
  expect(find.items[0]!.title).toBe('Head of Strategic Estates');
});

test('an added title is read by the finder, by search and by new posts at once, and undo takes it from all of them', async () => {
  const { id, version, titlePatterns } = await one('STRATEGIC_ESTATES');
  expect(await meant('wibbleton steward')).toBeNull();
  const { editJobFunction } = await admin.get<{ editJobFunction: { activityId: string; jobFunction: Row } }>(EDIT, { input: { id, version, titlePatterns: [...titlePatterns, 'Wibbleton steward', 'WIBBLETON  Steward'] } });
  expect(editJobFunction.jobFunction).toMatchObject({ version: version + 1, titlePatterns: [...titlePatterns, 'wibbleton steward'] });
  expect(await meant('wibbleton steward')).toBe('STRATEGIC_ESTATES');
  expect(await read('Deputy Wibbleton Steward')).toBe('STRATEGIC_ESTATES');
  expect(await found('wibbleton')).toEqual(['STRATEGIC_ESTATES']);
  await undo(editJobFunction.activityId);
  expect(await meant('wibbleton steward')).toBeNull();
  expect(await found('wibbleton')).toEqual([]);
  expect((await one('STRATEGIC_ESTATES')).titlePatterns).toEqual(titlePatterns);
});

test('a new function is found, and is gone with its undo', async () => {
  const { createJobFunction: { jobFunction, activityId } } = await admin.get<{ createJobFunction: { jobFunction: Row; activityId: string } }>(CREATE, { input: { label: 'Housing and health', sectors: ['HOUSING'], titlePatterns: ['health and homes lead'] } });
  expect(jobFunction.key).toBe('HOUSING_AND_HEALTH');
  expect(await meant('health and homes lead')).toBe('HOUSING_AND_HEALTH');
  await undo(activityId);
  expect(await found('homes lead')).not.toContain('HOUSING_AND_HEALTH');
  expect((await list()).map(({ key }) => key)).not.toContain('HOUSING_AND_HEALTH');
});

test('who saves second is shown what stands; a lead is refused; a name and words that are taken are named', async () => {
  const { id, version } = await one('PLANNING');
  const stale = await admin.ask(EDIT, { input: { id, version: version + 1, label: 'Town planning' } });
  expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', conflict: { current: { label: 'Planning' } } });
  expect((await lead.ask(EDIT, { input: { id, version, label: 'Town planning' } })).errors![0]!.extensions['code']).toBe('FORBIDDEN');
  expect((await admin.ask(EDIT, { input: { id, version, label: 'public health' } })).errors![0]!.extensions['fields']).toHaveProperty('label');
  const taken = await admin.ask(EDIT, { input: { id, version, titlePatterns: ['Homelessness Lead'] } });
  expect(taken.errors![0]!.message).toContain('stands for Housing options');
});
