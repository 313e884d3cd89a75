import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answersTo } from '../../testing/gates.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { ContactsService } from '../follow-ups/contacts.service.js';
import { TasksService } from '../follow-ups/tasks.service.js';
import { Undo } from '../../platform/database/undo.js';
import { OutcomesService } from '../partnerships/outcomes.service.js';
import { MovesService } from './moves.service.js';
import { OpportunitiesService } from './opportunities.service.js';
import { Stage } from './opportunity.types.js';
import { PartiesService } from './parties.service.js';
import { PursuitsService } from './pursuits.service.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let other: SignedIn;
let council: string;

beforeAll(async () => {
  t = await openTestApp();
  const [thornmoor, elmet] = await t.db.rows<{ id: string }>(`insert into organisation (name, type, sector) values
    ('Thornmoor Homes', 'HOUSING_ASSOCIATION', 'HOUSING'), ('Elmet Council', 'COUNCIL', 'COUNCIL') returning id`);
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING', organisationId: thornmoor!.id });
  council = elmet!.id;
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Priya Nair');
  board = await t.signIn(member, 'BOARD_MEMBER', 'Marion Ellershaw');
  other = await t.signIn(await t.member({ name: 'Elmet Council', sector: 'COUNCIL', organisationId: elmet!.id }), 'PARTNERSHIP_LEAD', 'Idris Halloran');
});
afterAll(() => t.close());

let made = 0;
const create = async (more: object = {}) => (await t.app.get(OpportunitiesService).create(lead.caller(), { title: `Flats ${(made += 1)}`, ...more })).result;
const rowOf = async (id: string) => (await t.db.rows<{ stage: string; state: string; version: number }>('select stage, state, version from opportunity where id = $1', [id]))[0]!;
const move = async (id: string, to: Stage, more: object = {}) => t.app.get(MovesService).move(lead.caller(), { id, version: (await rowOf(id)).version, to, ...more });

test('a gate refuses what is missing, takes the answers with the move, and moves with them or not at all', async () => {
  const id = await create();
  await expect(move(id, Stage.EXPLORING)).rejects.toMatchObject({ code: 'VALIDATION', details: { fields: { 'evidence.WAY_IN': 'The way in: still needed.' } } });
  const [first, ...rest] = answersTo(Stage.INTRODUCED, Stage.EXPLORING);
  await expect(move(id, Stage.EXPLORING, { evidence: [first] })).rejects.toMatchObject({ code: 'VALIDATION' });
  const tooEarly = [{ item: 'FIRST_CONTACT', value: '2099-12-04' }, ...[first, ...rest].filter((given) => given!.item !== 'FIRST_CONTACT')];
  await expect(move(id, Stage.EXPLORING, { evidence: tooEarly })).rejects.toMatchObject({ details: { fields: { 'evidence.FIRST_CONTACT': expect.stringContaining('in the future') } } });
  expect(await t.db.rows('select 1 from evidence where root_id = $1', [id])).toHaveLength(0);
  await move(id, Stage.EXPLORING, { evidence: [first, ...rest] });
  expect(await rowOf(id)).toMatchObject({ stage: 'EXPLORING' });
});

test('agreed makes a partnership with its parties, and taking the move back takes it away', async () => {
  const id = await create({ parties: [{ organisationId: council, role: 'HOST' }] });
  const evidence = answersTo(Stage.INTRODUCED, Stage.AGREED);
  await expect(move(id, Stage.AGREED, { evidence })).rejects.toMatchObject({ details: { fields: { agreement: expect.stringContaining('State the agreement') } } });
  const { activityId } = await move(id, Stage.AGREED, { evidence, agreement: { agreementType: 'LEASE', signedOn: '2026-11-12', startsOn: '2026-12-01' } });
  const parties = () => t.db.rows<{ name: string }>(`select o.name from partnership p join partnership_party pp on pp.root_id = p.id join organisation o on o.id = pp.organisation_id
    where p.opportunity_id = $1 and p.deleted_at is null order by 1`, [id]);
  expect(await parties()).toEqual([{ name: 'Elmet Council' }, { name: 'Thornmoor Homes' }]);
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect(await parties()).toEqual([]);
  expect(await rowOf(id)).toMatchObject({ stage: 'INTRODUCED' });
  expect(await t.db.rows('select seq, to_column, voids_seq from stage_change where root_id = $1 order by seq', [id]))
    .toEqual([{ seq: 1, to_column: 'INTRODUCED', voids_seq: null }, { seq: 2, to_column: 'AGREED', voids_seq: null }, { seq: 3, to_column: 'INTRODUCED', voids_seq: 2 }]);
});

test('an agreement that was worked on is not taken back', async () => {
  const id = await create();
  const { activityId } = await move(id, Stage.AGREED, { overrideReason: 'On paper', agreement: { agreementType: 'LEASE', signedOn: '2026-11-12', startsOn: '2026-11-12' } });
  const [partnership] = await t.db.rows<{ id: string }>('select id from partnership where opportunity_id = $1', [id]);
  await t.app.get(OutcomesService).addHub(lead.caller(), { partnershipId: partnership!.id, name: 'Low Mill Hub', housingPriority: true, healthPriority: true });
  await expect(t.app.get(Undo).run(lead.caller(), activityId)).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('End it') });
  expect(await rowOf(id)).toMatchObject({ stage: 'AGREED' });
});

test('pause, resume, close and reopen keep the stage', async () => {
  const id = await create();
  const moves = t.app.get(MovesService);
  const at = async () => ({ id, version: (await rowOf(id)).version });
  await moves.pause(lead.caller(), { ...(await at()), reason: 'Winter pressures', restartOn: '2030-01-11' });
  expect(await rowOf(id)).toMatchObject({ stage: 'INTRODUCED', state: 'PAUSED' });
  await moves.resume(lead.caller(), await at());
  await moves.close(lead.caller(), { ...(await at()), reason: 'DECLINED', lesson: 'Ask who holds the budget.' });
  expect(await rowOf(id)).toMatchObject({ state: 'CLOSED' });
  await moves.reopen(lead.caller(), { ...(await at()), reason: 'They called back' });
  expect(await rowOf(id)).toMatchObject({ stage: 'INTRODUCED', state: 'OPEN' });
  expect((await t.db.rows<{ seq: number }>('select seq from stage_change where root_id = $1 order by seq', [id])).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5]);
});

test('of two moves at once one wins and the other is told', async () => {
  const id = await create();
  const { version } = await rowOf(id);
  const evidence = answersTo(Stage.INTRODUCED, Stage.EXPLORING);
  const both = await Promise.allSettled([lead, colleague].map((who) => t.app.get(MovesService).move(who.caller(), { id, version, to: Stage.EXPLORING, evidence })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT', details: { conflict: { current: { stage: 'EXPLORING' } } } } });
});

test('the stage history cannot be changed, not even by the runtime role in SQL', async () => {
  const id = await create();
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: t.db.runtimeUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select * from app.enter($1)', [lead.actor.tokenHash]);
  expect((await client.query('select 1 from stage_change where root_id = $1', [id])).rowCount).toBe(1);
  for (const sql of ['update stage_change set happened_on = happened_on where root_id = $1', 'delete from stage_change where root_id = $1']) {
    await client.query('savepoint s');
    await expect(client.query(sql, [id])).rejects.toThrow('permission denied');
    await client.query('rollback to savepoint s');
  }
  await client.end();
});

test('a typo fix and a note do not un-stall; a logged two-way call does', async () => {
  const id = await create({ introducedOn: '2025-01-06' });
  const stalls = async () => (await t.db.rows<{ on: string | null; reason: string | null }>('select stalls_on::text as on, stall_reason as reason from pursuit where opportunity_id = $1', [id]))[0]!;
  const before = await stalls();
  expect(before).toEqual({ on: '2025-01-24', reason: 'no next step' });
  await t.app.get(OpportunitiesService).edit(lead.caller(), { id, version: 1, title: 'Flats, spelt rightly' });
  await t.app.get(ContactsService).addNote(lead.caller(), { text: 'Thought about it', opportunityId: id });
  await t.app.get(ContactsService).logInteraction(lead.caller(), { kind: 'EMAIL', direction: 'OUT', summary: 'Asked again', opportunityId: id, happenedOn: '2025-02-03' });
  expect((await stalls()).on).toBe('2025-01-24');
  await t.app.get(ContactsService).logInteraction(lead.caller(), { kind: 'EMAIL', direction: 'OUT', summary: 'And again', opportunityId: id, happenedOn: '2025-02-10' });
  expect((await stalls()).reason).toBe('two messages unanswered');
  const { activityId } = await t.app.get(ContactsService).logInteraction(lead.caller(), { kind: 'CALL', direction: 'TWO_WAY', summary: 'Spoke', opportunityId: id, happenedOn: '2025-03-03' });
  expect(await stalls()).toEqual({ on: '2025-03-21', reason: 'no next step' });
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect((await stalls()).on).toBe('2025-01-24');
});

test('a next step holds off until it was put off twice', async () => {
  const id = await create();
  const tasks = t.app.get(TasksService);
  const due = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const { result: taskId } = await t.app.get(PursuitsService).setNextStep(lead.caller(), { opportunityId: id, title: 'Call the discharge team', dueOn: due(25) });
  const reason = async () => (await t.db.rows<{ stall_reason: string; stalls_on: string }>('select stall_reason, stalls_on::text from pursuit where opportunity_id = $1', [id]))[0]!;
  expect((await reason()).stalls_on).toBe(due(26));
  await tasks.snoozeTask(lead.caller(), { id: taskId, version: 1, days: 1 });
  expect((await reason()).stall_reason).not.toBe('next step moved twice');
  await tasks.redateTask(lead.caller(), { id: taskId, version: 2, dueOn: due(27) });
  expect((await reason()).stall_reason).toBe('next step moved twice');
  await tasks.doneTask(lead.caller(), { id: taskId, version: 3 });
  expect((await reason()).stall_reason).toBe('no next step');
});

test('a party lets its member in, with a pursuit of its own; taken out, it is gone as if it had never been', async () => {
  const id = await create();
  const missing = expect.objectContaining({ code: 'NOT_FOUND' });
  const theirs = () => t.app.get(PursuitsService).setNextStep(other.caller(), { opportunityId: id, title: 'Ask the cabinet member', dueOn: '2030-01-01' });
  await expect(theirs()).rejects.toEqual(missing);
  const { result: partyId } = await t.app.get(PartiesService).addParty(lead.caller(), { opportunityId: id, organisationId: council, role: 'CARE' });
  await theirs();
  await t.app.get(PartiesService).changeParty(other.caller(), { id: partyId, version: 1, commitment: 'IN_PRINCIPLE' });
  expect(await t.db.rows('select 1 from pursuit where opportunity_id = $1', [id])).toHaveLength(2);
  await move(id, Stage.EXPLORING, { evidence: answersTo(Stage.INTRODUCED, Stage.EXPLORING) });
  const { activityId } = await t.app.get(PartiesService).removeParty(lead.caller(), { id: partyId, version: 2 });
  await expect(theirs()).rejects.toEqual(missing);
  await t.app.get(Undo).run(lead.caller(), activityId);
  await theirs();
});

test('taking a party back takes its member out again', async () => {
  const id = await create();
  const theirs = async () => (await other.get<{ opportunity: object | null }>('query ($id: ID!) { opportunity(id: $id) { id } }', { id })).opportunity;
  const { activityId } = await t.app.get(PartiesService).addParty(lead.caller(), { opportunityId: id, organisationId: council, role: 'CARE' });
  expect(await theirs()).toEqual({ id });
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect(await theirs()).toBeNull();
});

test('taking a move back takes its answers with it, save one that was given anew', async () => {
  const id = await create();
  const { activityId } = await move(id, Stage.SHAPING, { evidence: answersTo(Stage.INTRODUCED, Stage.SHAPING) });
  const answers = async () => (await t.db.rows<{ item: string }>('select item from evidence where root_id = $1', [id])).map(({ item }) => item);
  expect((await answers()).length).toBeGreaterThan(1);
  await t.app.get(OpportunitiesService).provideEvidence(colleague.caller(), { opportunityId: id, item: 'WAY_IN', value: 'By the chief executive', version: 1 });
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect(await answers()).toEqual(['WAY_IN']);
});

test('a board member reads but does not write', async () => {
  const id = await create();
  await expect(t.app.get(OpportunitiesService).edit(board.caller(), { id, version: 1, title: 'x' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('an answer, a place and an owner that somebody set meanwhile are not written over', async () => {
  const id = await create();
  const service = t.app.get(OpportunitiesService);
  await service.provideEvidence(lead.caller(), { opportunityId: id, item: 'WAY_IN', value: 'By the chair' });
  await expect(service.provideEvidence(colleague.caller(), { opportunityId: id, item: 'WAY_IN', value: 'By the chief executive' }))
    .rejects.toMatchObject({ code: 'CONFLICT', details: { conflict: { version: 1, current: { value: 'By the chair' } } } });
  await service.setGoals(lead.caller(), { opportunityId: id, version: 1, goalKeys: ['G01'] });
  await expect(service.setGoals(colleague.caller(), { opportunityId: id, version: 1, goalKeys: [] })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(service.setPlaces(colleague.caller(), { opportunityId: id, version: 1, placeIds: [] })).rejects.toMatchObject({ code: 'CONFLICT' });
  await expect(t.app.get(PursuitsService).setOwner(colleague.caller(), { opportunityId: id, ownerId: lead.userId, version: 99 })).rejects.toMatchObject({ code: 'CONFLICT' });
});
