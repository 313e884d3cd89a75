import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { Undo } from '../../platform/database/undo.js';
import { MovesService } from '../opportunities/moves.service.js';
import { OpportunitiesService } from '../opportunities/opportunities.service.js';
import { stageOrder } from '../opportunities/opportunity.stages.js';
import { Stage } from '../opportunities/opportunity.types.js';
import { BoardService } from './board.service.js';
import { RisksService } from './risks.service.js';

let t: TestApp;
let lead: SignedIn;
let board: SignedIn;
let organiser: SignedIn;
let other: SignedIn;
let september: string;
let november: string;

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(member, 'BOARD_MEMBER', 'Marion Ellershaw');
  organiser = await t.signIn(member, 'EVENT_ORGANISER');
  other = await t.signIn(await t.member({ name: 'Elmet Council', sector: 'COUNCIL' }), 'PARTNERSHIP_LEAD');
  const { createMeeting } = bound(t.app.get(BoardService));
  september = (await createMeeting(lead.caller(), { title: 'Thornmoor Homes board', heldOn: '2026-09-24' })).result;
  november = (await createMeeting(lead.caller(), { title: 'Thornmoor Homes board', heldOn: '2026-11-26' })).result;
});
afterEach(() => t.clock.set(null));
afterAll(() => t.close());

const bound = (service: BoardService) => ({
  createMeeting: service.createMeeting.bind(service), askDecision: service.askDecision.bind(service),
  decideDecision: service.decideDecision.bind(service), writeCommentary: service.writeCommentary.bind(service),
});
const at = (moment: string) => t.clock.set(new Date(moment));
const ask = async (meetingId = november) => (await t.app.get(BoardService).askDecision(lead.caller(), { meetingId, ask: 'Approve 36 homes.', options: 'Yes; no', recommendation: 'Approve.' })).result;

const PAGE = `query ($asAt: Date, $meetingId: ID) { boardPage(asAt: $asAt, meetingId: $meetingId) {
  asAt meeting { id heldOn } lastMeeting { heldOn }
  decisions { id ask askedBy { name } askedByTitle opportunityTitle meeting { heldOn } }
  commentary { text author { name } version }
  movement { columnKey opening closing } aside { columnKey cameIn otherColumn closeReason howMany } pipeline { columnKey opportunities homes worth unvalued }
  stalled { title workingDays reason } stalledThen slipped { title hopedForThen hopedForNow backTo backReason }
  measures { partnershipTitle measure { name } progress { word } } risks { title owner { name } } riskCount roundtables { title heldOn capacity taken } } }`;
interface Page {
  asAt: string; meeting: { id: string; heldOn: string } | null; lastMeeting: { heldOn: string } | null;
  decisions: { id: string; ask: string; askedBy: { name: string }; meeting: { heldOn: string } }[]; commentary: { text: string; author: { name: string }; version: number } | null;
  aside: object[]; pipeline: { columnKey: string | null; opportunities: number; homes: number; worth: number | null; unvalued: number }[];
  stalled: { title: string; workingDays: number | null }[]; stalledThen: number; slipped: object[]; risks: { title: string }[]; riskCount: number;
}
const page = async (as: SignedIn, asAt: string, meetingId?: string) => (await as.get<{ boardPage: Page }>(PAGE, { asAt, meetingId })).boardPage;

test('the order of stages in SQL is that of the stage table', async () => {
  const ranks = await t.db.rows<{ rank: number }>('select app.stage_rank(k) as rank from unnest($1::text[]) k', [stageOrder]);
  expect(ranks.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('a page is one statement, is for the next meeting, and counts from the one before', async () => {
  let answer: Page | undefined;
  expect(await t.statements(async () => { answer = await page(board, '2026-11-23'); })).toBe(1);
  expect(answer).toMatchObject({ asAt: '2026-11-23', meeting: { heldOn: '2026-11-26' }, lastMeeting: { heldOn: '2026-09-24' } });
  expect(await page(board, '2026-09-01')).toMatchObject({ meeting: { heldOn: '2026-09-24' }, lastMeeting: null });
  expect(await page(board, '2026-12-05')).toMatchObject({ meeting: null, lastMeeting: { heldOn: '2026-11-26' } });
  expect(await page(board, '2026-11-23', september)).toMatchObject({ meeting: { heldOn: '2026-09-24' }, lastMeeting: null });
});

test('homes, value and hopes are those of the evening of the day in London, and slipping is told in words', async () => {
  const opportunities = t.app.get(OpportunitiesService);
  at('2026-08-03T10:00:00Z');
  const { result: id } = await opportunities.create(lead.caller(), { title: 'Homes at Ings Lane', homes: 24, valueLow: 4_000_000, valueHigh: 6_000_000, targetOn: '2027-06-30' });
  at('2026-10-20T22:59:00Z'); // one minute to midnight in London: summer time ends on the 25th
  const [before] = await t.db.rows<{ version: number }>('select version from opportunity where id = $1', [id]);
  await opportunities.edit(lead.caller(), { id, version: before!.version, title: 'Homes at Ings Lane', homes: 36, valueLow: 7_000_000, valueHigh: 7_000_000, targetOn: '2027-12-31' } as never);
  at('2026-11-23T12:00:00Z');
  const stage = async (day: string) => (await page(lead, day)).pipeline.find(({ columnKey }) => columnKey === 'INTRODUCED');
  expect(await stage('2026-10-19')).toEqual({ columnKey: 'INTRODUCED', opportunities: 1, homes: 24, worth: 5_000_000, unvalued: 0 });
  expect(await stage('2026-10-20')).toEqual({ columnKey: 'INTRODUCED', opportunities: 1, homes: 36, worth: 7_000_000, unvalued: 0 });
  expect((await page(lead, '2026-11-23')).slipped).toEqual([{ title: 'Homes at Ings Lane', hopedForThen: '2027-06-30', hopedForNow: '2027-12-31', backTo: null, backReason: null }]);
  expect(await page(lead, '2026-11-23')).toMatchObject({ stalledThen: 1, stalled: [{ title: 'Homes at Ings Lane' }] });
  expect((await page(lead, '2026-08-10')).stalled).toEqual([]);
  expect((await page(other, '2026-11-23')).pipeline.every(({ opportunities: n }) => n === 0)).toBe(true);
});

test('what was paused and closed says where from and why, and each figure opens its list', async () => {
  const moves = t.app.get(MovesService);
  at('2026-10-01T09:00:00Z');
  const { result: id } = await t.app.get(OpportunitiesService).create(lead.caller(), { title: 'Kirkgate health hub' });
  at('2026-10-05T09:00:00Z');
  await moves.move(lead.caller(), { id, version: 1, to: Stage.EXPLORING, overrideReason: 'Known for years' });
  await moves.close(lead.caller(), { id, version: 2, reason: 'DELIVERED_ELSEWHERE', lesson: 'Ask the council first' });
  at('2026-11-23T12:00:00Z');
  expect((await page(board, '2026-11-23')).aside).toEqual([{ columnKey: 'CLOSED', cameIn: true, otherColumn: 'EXPLORING', closeReason: 'DELIVERED_ELSEWHERE', howMany: 1 }]);
  const items = (columnKey: string | null, flow: string) => board.get(`query ($columnKey: BoardColumnKey, $flow: MovementFlow!) {
    boardMovementItems(columnKey: $columnKey, flow: $flow, since: "2026-09-24", asAt: "2026-11-23") { opportunityId title happenedOn otherColumn } }`, { columnKey, flow });
  const item = { opportunityId: id, title: 'Kirkgate health hub', happenedOn: '2026-10-05' };
  expect(await items('EXPLORING', 'OUT_CLOSED')).toEqual({ boardMovementItems: [{ ...item, otherColumn: 'CLOSED' }] });
  expect(await items('CLOSED', 'CAME_IN')).toEqual({ boardMovementItems: [{ ...item, otherColumn: 'EXPLORING' }] });
  expect(await items(null, 'IN_FORWARD')).toEqual({ boardMovementItems: [{ ...item, otherColumn: 'INTRODUCED' }] });
});

test('a decision is asked, decided once, and its conditions become follow-ups; each can be taken back', async () => {
  const id = await ask();
  expect((await page(board, '2026-11-23')).decisions).toMatchObject([{ ask: 'Approve 36 homes.', askedBy: { name: 'Ruth Adeyemi' } }]);
  const decide = { id, version: 1, outcome: 'APPROVED' as const, decidedOn: '2026-11-20', conditions: 'Ask two lenders\nCome back in June' };
  const { activityId } = await t.app.get(BoardService).decideDecision(lead.caller(), decide);
  expect((await page(board, '2026-11-23')).decisions).toEqual([]);
  expect((await page(board, '2026-11-19')).decisions).toHaveLength(1);
  const tasks = () => t.db.rows<{ title: string }>('select t.title from task t join task_owner o on o.task_id = t.id where o.user_id = $1 and t.deleted_at is null order by 1', [lead.userId]);
  expect(await tasks()).toEqual([{ title: 'Ask two lenders' }, { title: 'Come back in June' }]);
  await expect(t.app.get(BoardService).decideDecision(lead.caller(), decide)).rejects.toMatchObject({ code: 'CONFLICT', details: { conflict: { current: { outcome: 'APPROVED' } } } });
  await t.app.get(Undo).run(lead.caller(), activityId);
  expect((await page(board, '2026-11-23')).decisions).toHaveLength(1);
  expect(await tasks()).toEqual([]);
});

test('a meeting has one commentary; a stale change says what stands', async () => {
  const write = (text: string, version?: number) => t.app.get(BoardService).writeCommentary(lead.caller(), { meetingId: november, text, version });
  await write('The pipeline is further along.');
  await expect(write('Another')).rejects.toMatchObject({ code: 'CONFLICT', details: { conflict: { current: { text: 'The pipeline is further along.' } } } });
  await write('The pipeline is no larger, but further along.', 1);
  expect((await page(board, '2026-11-23')).commentary).toMatchObject({ text: 'The pipeline is no larger, but further along.', author: { name: 'Ruth Adeyemi' }, version: 2 });
});

test('leads see every risk, the board those that are put to it', async () => {
  at('2026-11-01T12:00:00Z');
  const risk = { likelihood: 'LIKELY' as const, impact: 'HIGH' as const, trend: 'WORSE' as const, response: 'Asking both trusts' };
  await t.app.get(RisksService).addRisk(lead.caller(), { ...risk, title: 'Land is sold before we can act', forBoard: true });
  await t.app.get(RisksService).addRisk(lead.caller(), { ...risk, title: 'Lease too short for lenders', forBoard: false });
  t.clock.set(null);
  expect(await page(lead, '2026-11-23')).toMatchObject({ risks: [{ title: 'Land is sold before we can act' }], riskCount: 2 });
  expect(await page(board, '2026-11-23')).toMatchObject({ risks: [{ title: 'Land is sold before we can act' }], riskCount: 1 });
  expect(await board.get('{ risks { title } }')).toEqual({ risks: [{ title: 'Land is sold before we can act' }] });
  expect(await page(board, '2026-10-31')).toMatchObject({ risks: [] });
});

test('organisers do not reach the board; another member sees nothing of it; a board member writes nothing', async () => {
  expect((await organiser.ask(PAGE, {})).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await page(other, '2026-11-23')).toMatchObject({ meeting: null, decisions: [], commentary: null, risks: [] });
  const missing = await other.ask('mutation ($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }', { input: { id: september, version: 1, outcome: 'APPROVED' } });
  const theirs = await other.ask('mutation ($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }', { input: { id: await ask(), version: 1, outcome: 'APPROVED' } });
  expect(theirs.errors?.[0]).toMatchObject({ message: missing.errors![0]!.message, extensions: { code: 'NOT_FOUND' } });
  const asked = await board.ask('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }', { input: { title: 'Board', heldOn: '2027-01-28' } });
  expect(asked.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const twice = await lead.ask('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }', { input: { title: 'Board', heldOn: '2026-11-26' } });
  expect(twice.errors?.[0]?.extensions.fields).toEqual({ heldOn: 'There is a meeting on this day already.' });
});

test('the same request again has no second effect', async () => {
  const key = '0b0e7a52-61b5-4a6f-9a4d-0d1b8f3b6a10';
  const send = () => lead.ask<{ createMeeting: { meeting: { id: string } } }>('mutation ($input: CreateMeetingInput!) { createMeeting(input: $input) { meeting { id } activityId } }', { input: { title: 'Board', heldOn: '2027-03-25' } }, key);
  const [first, second] = [await send(), await send()];
  expect(second.data).toEqual(first.data);
});
