import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

const TODAY = '2026-11-25';
let t: TestApp;
let lead: SignedIn;
let board: SignedIn;
let stranger: SignedIn;
let ada: string;
let bo: string;
let opportunity: string;
beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(member, 'BOARD_MEMBER');
  stranger = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'EVENT_ORGANISER');
  t.clock.set(new Date(`${TODAY}T10:00:00Z`));
  const person = async (name: string) => (await lead.get<{ createPerson: { person: { id: string } } }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }', { input: { name } })).createPerson.person.id;
  ada = await person('Ada Marsh');
  bo = await person('Bo Lindqvist');
  opportunity = (await lead.get<{ createOpportunity: { opportunity: { id: string } } }>('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }', { input: { title: 'Step-down beds' } })).createOpportunity.opportunity.id;
});
afterAll(() => t.close());

interface Logged { logQuickNote: { id: string; kind: string; activityId: string; followUp: { title: string; dueOn: string; owners: { name: string }[]; about: { personName: string | null; opportunityTitle: string | null } } | null } }
const LOG = 'mutation ($input: QuickNoteInput!) { logQuickNote(input: $input) { id kind activityId followUp { title dueOn owners { name } about { personName opportunityTitle } } } }';
const READ = 'query ($text: String!, $followUp: String) { readQuickNote(text: $text, followUp: $followUp) { kind direction followUp { title dueOn dayOff nextWorkingDay problem } } }';
const log = async (input: object, who = lead) => (await who.get<Logged>(LOG, { input })).logQuickNote;
const read = async (text: string, followUp?: string) => (await lead.get<{ readQuickNote: { followUp: unknown } }>(READ, { text, followUp })).readQuickNote;
const counts = async () => (await t.db.rows(`select (select count(*)::int from note where deleted_at is null) as notes, (select count(*)::int from interaction where deleted_at is null) as talks,
  (select count(*)::int from task where deleted_at is null) as tasks, (select count(*)::int from task_owner) as owners, (select count(*)::int from activity where action = 'quickNote.log') as entries`))[0] as Record<string, number>;

test('a conversation and its follow-up are one write, and one undo takes both back', async () => {
  const before = await counts();
  const { id, kind, followUp, activityId } = await log({ text: 'Met Ada about the lease. Follow up in 2 weeks to send the draft', personId: ada, personIds: [bo] });
  expect({ kind, followUp }).toEqual({ kind: 'MEETING', followUp: { title: 'Send the draft', dueOn: '2026-12-09', owners: [{ name: 'Ruth Adeyemi' }], about: { personName: 'Ada Marsh', opportunityTitle: null } } });
  expect(await t.db.rows('select kind, direction, happened_on::text as day, summary, array(select p.name from interaction_person ip join person p on p.id = ip.person_id where ip.interaction_id = i.id order by 1) as people from interaction i where id = $1', [id]))
    .toEqual([{ kind: 'MEETING', direction: 'TWO_WAY', day: TODAY, summary: 'Met Ada about the lease. Follow up in 2 weeks to send the draft', people: ['Ada Marsh', 'Bo Lindqvist'] }]);
  expect(await counts()).toEqual({ ...before, talks: before['talks']! + 1, tasks: before['tasks']! + 1, owners: before['owners']! + 1, entries: before['entries']! + 1 });
  await lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
  expect(await counts()).toEqual({ ...before, entries: before['entries']! + 1 });
});

test('a note is never contact: it starts no stall clock, a conversation on the same opportunity does', async () => {
  const spoke = async () => (await t.db.rows<{ day: string | null }>('select last_two_way_on::text as day from pursuit where opportunity_id = $1', [opportunity]))[0]?.day ?? null;
  expect((await log({ text: 'They are on leave', opportunityId: opportunity })).kind).toBe('NOTE');
  expect((await log({ text: 'Left a message', opportunityId: opportunity, personIds: [ada] })).kind).toBe('CALL');
  expect(await spoke()).toBeNull();
  const { activityId } = await log({ text: 'Rang Ada', opportunityId: opportunity, personIds: [ada] });
  expect(await spoke()).toBe(TODAY);
  await lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
  expect(await spoke()).toBeNull();
});

test('what is chosen goes before what is read', async () => {
  const { id, kind, followUp } = await log({ text: 'Met Ada. Follow up in 2 weeks', kind: 'EMAIL', direction: 'IN', happenedOn: '2026-11-20', followUp: 'next Tuesday', personId: ada });
  expect({ kind, dueOn: followUp!.dueOn, title: followUp!.title }).toEqual({ kind: 'EMAIL', dueOn: '2026-12-01', title: 'Follow up: Met Ada' });
  expect(await t.db.rows('select direction, happened_on::text as day from interaction where id = $1', [id])).toEqual([{ direction: 'IN', day: '2026-11-20' }]);
});

test.each([
  ['a day that cannot be read', { text: 'Met Ada. Follow up in 2 weaks' }, 'followUp', '“in 2 weaks”'],
  ['a day in its own field that cannot be read', { text: 'Met Ada', followUp: 'whenever' }, 'followUp', '“whenever”'],
  ['a follow-up without a day', { text: 'Met Ada. Follow up' }, 'followUp', 'could not read'],
  ['a day that has passed', { text: 'Met Ada', followUp: 'yesterday' }, 'followUp', 'has passed'],
  ['a day in a hundred years', { text: 'Met Ada', followUp: 'in 100 years' }, 'followUp', '10 years'],
  ['a conversation to come', { text: 'Met Ada', happenedOn: '2026-12-01' }, 'happenedOn', 'in the future'],
  ['nothing', { text: '   ' }, 'text', 'Enter the note'],
])('%s is refused by its field, and nothing is kept', async (_, input, field, words) => {
  const before = await counts();
  const { errors } = await lead.ask(LOG, { input: { personId: ada, ...input } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: { [field]: expect.stringContaining(words) } });
  expect(await counts()).toEqual(before);
});

test('it stands on one record: none, two, or a note with several people is refused', async () => {
  const about = async (input: object) => (await lead.ask(LOG, { input: { text: 'Words', ...input } })).errors?.[0]?.extensions.fields;
  expect(await about({})).toEqual({ about: expect.stringContaining('choose a person') });
  expect(await about({ personId: ada, opportunityId: opportunity })).toEqual({ about: expect.stringContaining('one thing') });
  expect(await about({ personIds: [ada, bo] })).toEqual({ personIds: expect.stringContaining('stands on one record') });
});

test('somebody who may not see the person, and somebody who may not write, are answered as for nothing there', async () => {
  const hidden = await stranger.ask(LOG, { input: { text: 'Met Ada', personId: ada } });
  const missing = await stranger.ask(LOG, { input: { text: 'Met Ada', personId: randomUUID() } });
  expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect({ ...hidden.errors![0], extensions: { ...hidden.errors![0]!.extensions, ref: '' } }).toEqual({ ...missing.errors![0], extensions: { ...missing.errors![0]!.extensions, ref: '' } });
  expect((await board.ask(LOG, { input: { text: 'Met Ada', personId: ada } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('the same call again has no second effect', async () => {
  const key = randomUUID();
  const input = { text: 'Rang Ada. Follow up tomorrow', personId: ada };
  const first = await lead.ask<Logged>(LOG, { input }, key);
  const before = await counts();
  expect((await lead.ask<Logged>(LOG, { input }, key)).data).toEqual(first.data);
  expect(await counts()).toEqual(before);
});

test('once somebody has worked on the follow-up, the note is no longer taken back', async () => {
  const { activityId } = await log({ text: 'Rang Ada. Follow up tomorrow', personId: ada });
  await t.db.rows(`update task set version = 2 where id = (select (payload ->> 'taskId')::uuid from activity where id = $1)`, [activityId]);
  expect((await lead.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId })).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test.each([
  ['Met Ada. Follow up in 10 days', undefined, { dueOn: '2026-12-05', dayOff: 'a Saturday', nextWorkingDay: '2026-12-07', problem: null }],
  ['Met Ada', '25 December', { dueOn: '2026-12-25', dayOff: expect.stringMatching(/Christmas/i), nextWorkingDay: '2026-12-29', problem: null }],
  ['Met Ada', 'end of month', { dueOn: '2026-11-30', dayOff: null, nextWorkingDay: null, problem: null }],
  ['Met Ada', 'in 2 weaks', { dueOn: null, dayOff: null, nextWorkingDay: null, problem: expect.stringContaining('weaks') }],
])('"%s", "%s" is shown before it is saved, with days off in England', async (text, followUp, expected) => {
  expect((await read(text, followUp)).followUp).toMatchObject(expected);
});

test('reading is one statement and writes nothing', async () => {
  const before = await counts();
  expect(await t.statements(() => read('Met Ada. Follow up in 2 weeks'))).toBe(1);
  expect(await counts()).toEqual(before);
});
