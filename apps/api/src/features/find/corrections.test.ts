import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let ruth: SignedIn;
let grace: SignedIn;
let callum: SignedIn;
let board: SignedIn;
let leeds: string;
let wakefield: string;
const DAY = '2026-11-23';
const posts: Record<string, string> = {};
const people: Record<string, string> = {};

const id = async (text: string, values: unknown[]): Promise<string> => (await t.db.rows<{ id: string }>(text, values))[0]!.id;

async function holder(name: string, title: string, functionKey: string, place: string, published = true): Promise<void> {
  const organisation = await id(`insert into organisation (name, type, sector) values ($1, 'NHS_TRUST', 'NHS_PROVIDER') returning id`, [`Trust of ${name}`]);
  posts[name] = await id('insert into post (organisation_id, function_key, title) values ($1, $2, $3) returning id', [organisation, functionKey, title]);
  await t.db.rows(`insert into post_remit (post_id, place_id, source, noted_on) values ($1, $2, 'board paper', $3)`, [posts[name], place, DAY]);
  people[name] = await id(`insert into person (name, published_at, published_source, published_basis) values ($1, case when $2 then now() end, 'test', 'test') returning id`, [name, published]);
  await t.db.rows(`insert into appointment (root_id, post_id, is_primary) values ($1, $2, true)`, [people[name], posts[name]]);
}

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date(`${DAY}T10:00:00Z`));
  const housing = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  const health = await t.member({ name: 'Three Dales Public Health', sector: 'COUNCIL' });
  const third = await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' });
  ruth = await t.signIn(housing, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(housing, 'BOARD_MEMBER', 'Marion Ellershaw');
  grace = await t.signIn(health, 'EVENT_ORGANISER', 'Grace Ollerenshaw');
  callum = await t.signIn(third, 'PARTNERSHIP_LEAD', 'Callum Ostrowski');
  leeds = await id(`insert into place (code, kind, name) values ('L', 'COUNCIL', 'Elmet') returning id`, []);
  wakefield = await id(`insert into place (code, kind, name) values ('W', 'COUNCIL', 'Merebrook') returning id`, []);
  await holder('Helen Marsden', 'Director of estates', 'TRUST_ESTATES', leeds);
  await holder('Farah Crowther', 'Head of wards', 'DISCHARGE', wakefield);
  await holder('Secret Contact', 'Head of property', 'TRUST_ESTATES', wakefield, false);
  await t.db.rows('insert into person_access (root_id, member_id, level) values ($1, $2, 3)', [people['Secret Contact'], housing]);
});
afterAll(() => t.close());

const FIND = `query ($functionKey: String, $placeId: ID) { find(functionKey: $functionKey, placeId: $placeId) { people mayKnow { person { name } because } items {
  person { name } score parts { label points because factId } reasons { text factId source } correction { id version byName memberName correctedOn because isOurs } } } }`;
interface Item { person: { name: string } | null; score: number; parts: { label: string; points: number; because: string; factId: string }[]; reasons: { text: string; factId: string }[]; correction: { id: string; version: number; byName: string; memberName: string; correctedOn: string; because: string | null; isOurs: boolean } | null }
const find = async (who: SignedIn, placeId: string | null = leeds) => (await who.get<{ find: { items: Item[] } }>(FIND, { functionKey: 'TRUST_ESTATES', placeId })).find.items;
const names = (items: Item[]) => items.map(({ person }) => person?.name);

const CORRECT = 'mutation ($input: CorrectFinderInput!) { correctFinder(input: $input) { correction { id byName memberName isOurs version } activityId } }';
const WITHDRAW = 'mutation ($input: WithdrawCorrectionInput!) { withdrawCorrection(input: $input) { activityId } }';
const UNDO = 'mutation ($id: ID!) { undo(activityId: $id) { action } }';
const input = (more: object = {}) => ({ functionKey: 'TRUST_ESTATES', placeId: leeds, wrongPostId: posts['Helen Marsden'], wrongPersonId: people['Helen Marsden'], rightPersonId: people['Farah Crowther'], because: 'Estates moved to her in May', ...more });

interface Corrected { correctFinder: { correction: { id: string; version: number }; activityId: string } }

test('a correction changes the order for everybody, credited, as a reason and as a part of the score; undo takes it back', async () => {
  expect(names(await find(grace))).toEqual(['Helen Marsden']);
  const { correctFinder: { activityId } } = await ruth.get<Corrected>(CORRECT, { input: input() });
  const [first, second] = await find(grace);
  expect([first!.person!.name, second!.person!.name]).toEqual(['Farah Crowther', 'Helen Marsden']);
  expect(first!.correction).toMatchObject({ byName: 'Ruth Adeyemi', memberName: 'Thornmoor Homes', correctedOn: DAY, because: 'Estates moved to her in May', isOurs: false });
  expect(first!.reasons[0]).toMatchObject({ text: 'Named as right by Ruth Adeyemi of Thornmoor Homes: Estates moved to her in May', factId: first!.correction!.id });
  expect(first!.parts[0]).toMatchObject({ label: 'Corrected by somebody', points: 60, factId: first!.correction!.id });
  expect(second!.parts[0]!.points).toBe(-30);
  expect(first!.score).toBeCloseTo(first!.parts.reduce((sum, { points }) => sum + points, 0), 5);
  await ruth.get(UNDO, { id: activityId });
  expect(names(await find(grace))).toEqual(['Helen Marsden']);
});

test('it holds for the question that it was said of: not for another place, nor for all places', async () => {
  const { correctFinder: { activityId } } = await ruth.get<Corrected>(CORRECT, { input: input() });
  expect(names(await find(grace, wakefield))).toEqual([]);
  expect(names(await find(grace, null))).toEqual(['Helen Marsden']);
  await ruth.get(UNDO, { id: activityId });
});

test('its own member withdraws it, another member does not, and saying it again replaces it', async () => {
  const { correctFinder: { correction: old } } = await ruth.get<Corrected>(CORRECT, { input: input() });
  const { correctFinder: { correction } } = await ruth.get<Corrected>(CORRECT, { input: input({ because: null }) });
  expect(await t.db.rows('select 1 from finder_correction')).toHaveLength(1);
  expect(old.id).not.toBe(correction.id);
  expect((await grace.ask(WITHDRAW, { input: { id: correction.id, version: correction.version } })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  expect((await ruth.ask(WITHDRAW, { input: { id: correction.id, version: 9 } })).errors![0]!.extensions.code).toBe('CONFLICT');
  t.clock.set(new Date(`${DAY}T10:30:00Z`));
  const { withdrawCorrection: { activityId } } = await ruth.get<{ withdrawCorrection: { activityId: string } }>(WITHDRAW, { input: { id: correction.id, version: correction.version } });
  expect(names(await find(grace))).toEqual(['Helen Marsden']);
  await ruth.get(UNDO, { id: activityId });
  expect(names(await find(grace))[0]).toBe('Farah Crowther');
  await t.db.rows('delete from finder_correction');
});

test('of two words the latest counts', async () => {
  await ruth.get(CORRECT, { input: input() });
  t.clock.set(new Date(`${DAY}T11:00:00Z`));
  await grace.get(CORRECT, { input: { functionKey: 'TRUST_ESTATES', placeId: leeds, rightPersonId: people['Helen Marsden'], wrongPostId: posts['Farah Crowther'], wrongPersonId: people['Farah Crowther'] } });
  const [first, second] = await find(callum);
  expect(first).toMatchObject({ person: { name: 'Helen Marsden' }, correction: { byName: 'Grace Ollerenshaw' } });
  // Nothing but the word against her speaks for Farah any more.
  expect(second).toBeUndefined();
  await t.db.rows('delete from finder_correction');
});

test('one who left the post is no longer right', async () => {
  await ruth.get(CORRECT, { input: input() });
  await t.db.rows(`update appointment set ended_on = '2026-11-01' where root_id = $1`, [people['Farah Crowther']]);
  expect(names(await find(grace))).not.toContain('Farah Crowther');
  await t.db.rows('update appointment set ended_on = null where root_id = $1', [people['Farah Crowther']]);
  await t.db.rows('delete from finder_correction');
});

test('whom another member keeps to itself is as one who does not exist, and whom we keep is published first', async () => {
  const refusal = async (who: SignedIn, more: object) => {
    const { ref: _, ...told } = (await who.ask(CORRECT, { input: input(more) })).errors![0]!.extensions as unknown as Record<string, unknown>;
    return told;
  };
  expect(await refusal(grace, { rightPersonId: people['Secret Contact'] })).toEqual(await refusal(grace, { rightPersonId: randomUUID() }));
  expect(await refusal(ruth, { rightPersonId: people['Secret Contact'] })).toMatchObject({ code: 'VALIDATION', fields: { rightPersonId: expect.stringContaining('not in the Directory yet') } });
  expect(await refusal(ruth, { rightPersonId: people['Helen Marsden'] })).toMatchObject({ fields: { rightPersonId: 'This is who was found. Name somebody else.' } });
  expect(await refusal(ruth, { functionKey: null })).toMatchObject({ fields: { functionKey: expect.any(String) } });
  expect(await refusal(board, {})).toMatchObject({ code: 'FORBIDDEN' });
});

const GAP = 'mutation ($input: NoteGapInput!) { noteGap(input: $input) { gap { id times members lastOn function { label } place { name } } activityId } }';
const GAPS = 'query { finderGaps(first: 10) { totalCount items { times members function { key } topic { key } place { name } } } }';
interface Gap { noteGap: { gap: { times: number; members: number | null }; activityId: string } }

test('a gap is counted once a day for a member, seen by that member alone, and told as a number from three members on', async () => {
  const question = { functionKey: 'PUBLIC_HEALTH', placeId: leeds };
  expect((await ruth.get<Gap>(GAP, { input: question })).noteGap.gap).toMatchObject({ times: 1, members: null });
  const again = (await ruth.get<Gap>(GAP, { input: question })).noteGap;
  expect(again.gap.times).toBe(1);
  await grace.get(GAP, { input: question });
  expect((await ruth.get<{ finderGaps: { items: unknown[] } }>(GAPS)).finderGaps.items).toEqual([{ times: 1, members: null, function: { key: 'PUBLIC_HEALTH' }, topic: null, place: { name: 'Elmet' } }]);
  expect((await callum.get<{ finderGaps: { items: unknown[] } }>(GAPS)).finderGaps.items).toEqual([]);
  t.clock.set(new Date('2026-11-24T10:00:00Z'));
  expect((await ruth.get<Gap>(GAP, { input: question })).noteGap.gap.times).toBe(2);
  const { noteGap: { gap, activityId } } = await callum.get<Gap>(GAP, { input: question });
  expect(gap.members).toBe(3);
  await callum.get(UNDO, { id: activityId });
  expect((await ruth.get<{ finderGaps: { items: { members: number | null }[] } }>(GAPS)).finderGaps.items[0]!.members).toBeNull();
  expect(await t.statements(() => ruth.get(GAPS))).toBe(1);
});

test('where somebody is known there is no gap', async () => {
  expect((await ruth.ask(GAP, { input: { functionKey: 'TRUST_ESTATES', placeId: leeds } })).errors![0]!.extensions).toMatchObject({ code: 'VALIDATION', fields: { functionKey: 'Somebody is known for this: it is no gap.' } });
  expect((await ruth.ask(GAP, { input: { placeId: leeds } })).errors![0]!.extensions.code).toBe('VALIDATION');
});

test('where nobody is found, people who work for the place and to whom there is a way may know', async () => {
  const me = await id(`insert into person (name, published_at, published_source, published_basis) values ('Ruth Adeyemi', now(), 'test', 'test') returning id`, []);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [me, ruth.userId]);
  await t.db.rows(`insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) select member_id, $1, $2, 'MET', 8, 'Met', $3 from user_account where id = $4`, [me, people['Helen Marsden'], DAY, ruth.userId]);
  const answer = await ruth.get<{ find: { mayKnow: { person: { name: string }; because: string }[] } }>(FIND, { functionKey: 'PUBLIC_HEALTH', placeId: leeds });
  expect(answer.find.mayKnow).toEqual([{ person: { name: 'Helen Marsden' }, because: expect.stringMatching(/^You: strong, met/) }]);
});
