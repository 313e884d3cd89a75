import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Undo } from '../../platform/database/undo.js';
import { addPeople } from '../../testing/directory.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

interface Known {
  id: string; strength: string | null; kind: string; times: number; lastOn: string | null; weakerOn: string | null; usableByOthers: boolean; version: number;
  parts: { kind: string; label: string | null; points: number; pointsToday: number }[]; said: { strength: string; reason: string | null; saidBy: string | null } | null;
}

const TODAY = '2026-11-23';
const KNOWN = `query ($personId: ID!) { howWeKnow(personId: $personId) { id strength kind times lastOn weakerOn usableByOthers version parts { kind label points pointsToday } said { strength reason saidBy } } }`;
let t: TestApp;
let ruth: SignedIn;
let priya: SignedIn;
let stranger: SignedIn;
let ruthId: string;
let someone: () => Promise<string>;

const sql = <Row extends object>(text: string, values: unknown[] = []) => t.db.rows<Row>(text, values);
const known = async (personId: string, who = ruth): Promise<Known | undefined> => (await who.get<{ howWeKnow: Known[] }>(KNOWN, { personId })).howWeKnow[0];
const does = <Data = { acquaintance: { id: string; strength: string | null; version: number }; activityId: string }>(mutation: string, type: string, input: object, who = ruth, selected = 'acquaintance { id strength version } activityId') =>
  who.get<Record<string, Data>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selected} } }`, { input }).then((data) => data[mutation]!);
const talk = (personIds: string[], kind: string, happenedOn: string, more: object = {}) =>
  ruth.get<{ logInteraction: { activityId: string } }>('mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { activityId } }', { input: { kind, direction: 'TWO_WAY', summary: 'Talked', happenedOn, personIds, ...more } });

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date(`${TODAY}T10:00:00Z`));
  const housing = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  ruth = await t.signIn(housing, 'EVENT_ORGANISER', 'Ruth Adeyemi');
  priya = await t.signIn(housing, 'PARTNERSHIP_LEAD', 'Priya Nair');
  stranger = await t.signIn(await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD', 'Conrad Voss');
  let n = 0;
  someone = async () => (await addPeople(t, ruth, [{ name: `Somebody ${(n += 1)}`, type: 'NHS_TRUST', email: `somebody${n}@mail.example` }]))[0]!.personId;
  ruthId = await someone();
  await sql('update user_account set person_id = $1 where id = $2', [ruthId, ruth.userId]);
});
afterAll(() => t.close());

test.each([
  // points, days ago → strength: strong from 4, some from 1, faint from a quarter; half after 365 days
  [4, 0, 3], [3.999, 0, 2], [8, 365, 3], [8, 366, 2], [1, 0, 2], [0.999, 0, 1], [2, 365, 2], [2, 366, 1], [0.25, 0, 1], [0.249, 0, 0], [0.5, 365, 1], [0.5, 366, 0],
  [10, 0, 3], [10, 1942, 1], [10, 1943, 0], [1.5, 213, 2], [1.5, 214, 1], [1.5, 943, 1], [1.5, 944, 0],
])('%d points %d days ago are %d', async (points, days, strength) => {
  const [row] = await sql<{ strength: number }>('select app.tie_strength(app.fades_on($1, $2::date - $3::integer), $2) as strength', [points, TODAY, days]);
  expect(row!.strength).toBe(strength);
});

test('meetings and calls that were two-way make a tie and add up; their undo takes it away again', async () => {
  const them = await someone();
  await talk([them], 'EMAIL', TODAY);
  await talk([them], 'CALL', TODAY, { direction: 'OUT' });
  expect(await known(them)).toBeUndefined();
  await talk([them], 'MEETING', TODAY);
  expect(await known(them)).toMatchObject({ strength: 'SOME', kind: 'MET', times: 1, lastOn: TODAY, usableByOthers: false });
  const { logInteraction } = await talk([them], 'CALL', '2025-11-23');
  await talk([them], 'MEETING', '2025-11-23');
  expect((await known(them))!.parts).toEqual([
    { kind: 'MET', label: 'Meeting', points: 2, pointsToday: 2 }, { kind: 'MET', label: 'Meeting', points: 2, pointsToday: 1 }, { kind: 'MET', label: 'Call', points: 1, pointsToday: 0.5 }]);
  await talk([them], 'MEETING', '2026-11-22');
  expect(await known(them)).toMatchObject({ strength: 'STRONG', times: 4 });
  await t.app.get(Undo).run(ruth.caller(), logInteraction.activityId);
  expect(await known(them)).toMatchObject({ strength: 'STRONG', times: 3 });
  expect(await known(them, stranger)).toBeUndefined();
});

test('roundtables: whoever came and the convenor’s own people, more at one table; no-shows are strangers', async () => {
  const [came, stayed, near] = [await someone(), await someone(), await someone()];
  const { createRoundtable } = await ruth.get<{ createRoundtable: { roundtable: { id: string } } }>('mutation ($input: CreateRoundtableInput!) { createRoundtable(input: $input) { roundtable { id } } }', { input: { title: 'Homes for safe discharge', on: '2026-11-25' } });
  const root = createRoundtable.roundtable.id;
  const seat = async (personId: string, attended: string, tableNumber: number | null = null) => {
    const [{ id }] = await sql<{ id: string }>(`insert into invitation (root_id, person_id, sector, name, state, sent_at) values ($1, $2, 'VCSE', 'Somebody', 'ACCEPTED', now()) returning id`, [root, personId]) as [{ id: string }];
    await ruth.get('mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { activityId } }', { input: { id, version: 1, attended, tableNumber } });
    return id;
  };
  t.clock.set(new Date('2026-11-25T17:00:00Z'));
  await seat(came, 'ATTENDED', 2);
  const noShow = await seat(stayed, 'NO_SHOW');
  await seat(near, 'ATTENDED', 1);
  expect(await known(came)).toMatchObject({ strength: 'SOME', kind: 'CO_ATTENDED', parts: [{ label: 'Homes for safe discharge', points: 1.5 }] });
  expect(await known(stayed)).toBeUndefined();
  await seat(ruthId, 'ATTENDED', 1);
  expect((await known(near))!.parts).toMatchObject([{ points: 3 }]);
  expect((await known(came))!.parts).toMatchObject([{ points: 1.5 }]);
  await ruth.get('mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { activityId } }', { input: { id: noShow, version: 2, attended: 'ATTENDED' } });
  expect(await known(stayed)).toMatchObject({ strength: 'SOME' });
  await ruth.get('mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { activityId } }', { input: { id: noShow, version: 3, attended: null } });
  expect(await known(stayed)).toBeUndefined();
  t.clock.set(new Date(`${TODAY}T10:00:00Z`));
});

test('an opportunity worked on together, and an introduction made, count; an account that is linked later finds what it did', async () => {
  const them = await someone();
  const { createOpportunity } = await ruth.get<{ createOpportunity: { opportunity: { id: string } } }>('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }', { input: { title: 'Step-down flats' } });
  await talk([them], 'EMAIL', TODAY, { opportunityId: createOpportunity.opportunity.id });
  expect(await known(them)).toMatchObject({ kind: 'JOINT_OPPORTUNITY', strength: 'SOME', parts: [{ label: 'Step-down flats', points: 2 }] });
  const asked = await sql<{ id: string }>(`with i as (select gen_random_uuid() as id), g as (insert into introduction_access (root_id, member_id, level) select id, $2, 3 from i)
    insert into introduction (id, asker_user_id, asker_member_id, connector_person_id, target_person_id, about) select id, $1, $2, $3, $4, 'Hello' from i returning id`, [ruth.userId, ruth.memberId, await someone(), them]);
  expect(await known(them)).toMatchObject({ times: 1 });
  await sql(`update introduction set state = 'MADE', made_at = $2 where id = $1`, [asked[0]!.id, `${TODAY}T09:00:00Z`]);
  expect((await known(them))!.parts.map(({ kind, points }) => [kind, points])).toEqual([['JOINT_OPPORTUNITY', 2], ['INTRODUCED', 1]]);
  await sql('update user_account set person_id = null where id = $1', [ruth.userId]);
  expect(await known(them)).toBeUndefined();
  await sql('update user_account set person_id = $2 where id = $1', [ruth.userId, ruthId]);
  expect(await known(them)).toMatchObject({ strength: 'SOME' });
});

test('a strength is raised or lowered with a reason, seen by its member, and undone', async () => {
  const them = await someone();
  await talk([them], 'MEETING', TODAY);
  const pair = { aId: them, bId: ruthId, version: 0 };
  await expect(does('setTieStrength', 'SetTieStrengthInput', { ...pair, strength: 'STRONG' })).rejects.toThrow('Say why');
  const { acquaintance, activityId } = await does('setTieStrength', 'SetTieStrengthInput', { ...pair, strength: 'STRONG', reason: 'At school together' });
  expect(acquaintance).toMatchObject({ strength: 'STRONG', version: 1 });
  expect(await known(them)).toMatchObject({ said: { strength: 'STRONG', reason: 'At school together', saidBy: 'Ruth Adeyemi' }, weakerOn: '2027-11-24' });
  const stale = await priya.ask('mutation ($input: SetTieStrengthInput!) { setTieStrength(input: $input) { activityId } }', { input: { ...pair, strength: 'FAINT', reason: 'Hardly' } });
  expect(stale.errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', conflict: { current: { strength: 'STRONG' } } });
  await t.app.get(Undo).run(ruth.caller(), activityId);
  expect(await known(them)).toMatchObject({ strength: 'SOME', said: null, version: 0 });
});

test('"I do not really know them" takes a tie away; old evidence does not bring it back, something new does, and so does undo', async () => {
  const them = await someone();
  await talk([them], 'MEETING', TODAY);
  const { acquaintance, activityId } = await does('disownTie', 'DisownTieInput', { aId: ruthId, bId: them, version: 0 });
  expect(acquaintance.strength).toBeNull();
  await talk([them], 'MEETING', TODAY);
  await talk([them], 'MEETING', '2026-10-01');
  expect(await known(them)).toMatchObject({ strength: null, said: { strength: 'NONE' } });
  await t.app.get(Undo).run(ruth.caller(), activityId);
  expect(await known(them)).toMatchObject({ strength: 'STRONG', said: null });
  await does('disownTie', 'DisownTieInput', { aId: ruthId, bId: them, version: 0 });
  t.clock.set(new Date('2026-12-01T10:00:00Z'));
  await talk([them], 'CALL', '2026-11-30');
  expect(await known(them)).toMatchObject({ strength: 'FAINT', times: 1 });
  await ruth.get('mutation ($input: AddTieInput!) { addTie(input: $input) { activityId } }', { input: { aId: ruthId, bId: them, kind: 'DECLARED', weight: 6, evidence: 'We do, after all', lastOn: '2026-11-20' } });
  expect(await known(them)).toMatchObject({ strength: 'STRONG', kind: 'DECLARED' });
  t.clock.set(new Date(`${TODAY}T10:00:00Z`));
});

test('of two events at once, neither having seen the other, both are counted', async () => {
  const them = await someone();
  const writers = [0, 1].map(() => new pg.Client({ connectionString: t.db.ownerUrl }));
  const call = async (writer: pg.Client) => {
    await writer.query(`insert into interaction (id, member_id, by_user_id, kind, direction, happened_on, summary) values (gen_random_uuid(), $1, $2, 'CALL', 'TWO_WAY', $3, 'Talked') returning id`, [ruth.memberId, ruth.userId, TODAY])
      .then(({ rows }: { rows: { id: string }[] }) => writer.query('insert into interaction_person (member_id, interaction_id, person_id) values ($1, $2, $3)', [ruth.memberId, rows[0]!.id, them]));
  };
  for (const writer of writers) {
    await writer.connect();
    await writer.query('begin');
  }
  const [one, other] = writers as [pg.Client, pg.Client];
  await call(one);
  const waiting = call(other);
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  await one.query('commit');
  await waiting;
  await other.query('commit');
  for (const writer of writers) await writer.end();
  expect(await known(them)).toMatchObject({ times: 2, strength: 'SOME' });
});

test('a person without access learns nothing, by either id, and the list is one statement', async () => {
  const [kept] = await sql<{ id: string }>(`with p as (insert into person (name) values ('Kept') returning id), a as (insert into person_access (root_id, member_id, level) select id, $1, 3 from p) select id from p`, [stranger.memberId]);
  const hidden = await ruth.ask('mutation ($input: DisownTieInput!) { disownTie(input: $input) { activityId } }', { input: { aId: ruthId, bId: kept!.id, version: 0 } });
  const missing = await ruth.ask('mutation ($input: DisownTieInput!) { disownTie(input: $input) { activityId } }', { input: { aId: ruthId, bId: '00000000-0000-4000-8000-000000000001', version: 0 } });
  expect([hidden.errors![0]!.message, hidden.errors![0]!.extensions.code]).toEqual([missing.errors![0]!.message, 'NOT_FOUND']);
  const them = await someone();
  await talk([them], 'MEETING', TODAY);
  expect(await t.statements(() => known(them))).toBe(1);
});
