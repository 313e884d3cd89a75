import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Undo } from '../../platform/database/undo.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { MovesService } from '../opportunities/moves.service.js';
import { OpportunitiesService } from '../opportunities/opportunities.service.js';
import { stageOrder } from '../opportunities/opportunity.stages.js';
import { Stage } from '../opportunities/opportunity.types.js';

/** The board's figures against a slow replay that knows nothing of SQL: it lives through what was done, event by event. */

let t: TestApp;
beforeAll(async () => {
  t = await openTestApp();
});
afterEach(() => t.clock.set(null));
afterAll(() => t.close());

const FIRST = Date.UTC(2026, 2, 1);
const dayOf = (index: number) => new Date(FIRST + index * 86_400_000).toISOString().slice(0, 10);
/** Half past midnight and half an hour before it, London time in winter: where days go wrong. Summer shifts them, as it should. */
const moment = (index: number, late: boolean) => new Date(FIRST + index * 86_400_000 + (late ? 22.4 : 0.6) * 3_600_000);

interface Fact { day: string; to: string }
interface Life { id: string; facts: Fact[]; doings: { activityId: string }[] }

interface Step {
  days: number;
  late: boolean;
  backdated: number;
  doing: 'FORWARD' | 'BACK' | 'PAUSE' | 'CLOSE' | 'RETURN' | 'UNDO';
  jump: number;
}
const step: fc.Arbitrary<Step> = fc.record({
  days: fc.constantFrom(0, 0, 1, 3, 12, 29), late: fc.boolean(), backdated: fc.constantFrom(0, 0, 0, 1, 5, 40),
  doing: fc.constantFrom('FORWARD', 'FORWARD', 'FORWARD', 'BACK', 'PAUSE', 'CLOSE', 'RETURN', 'RETURN', 'UNDO'), jump: fc.integer({ min: 1, max: 2 }),
});

/** Lives one opportunity through the product's own services; the facts are kept as somebody beside it would note them down. */
async function live(lead: SignedIn, born: number, steps: readonly Step[]): Promise<Life> {
  const moves = t.app.get(MovesService);
  t.clock.set(moment(born, false));
  const { result: id } = await t.app.get(OpportunitiesService).create(lead.caller(), { title: `Story ${born}` });
  const life: Life = { id, facts: [{ day: dayOf(born), to: 'INTRODUCED' }], doings: [] };
  let today = born;
  for (const { days, late, backdated, doing, jump } of steps) {
    today += days;
    t.clock.set(moment(today, late));
    const [row] = await t.db.rows<{ stage: Stage; state: string; version: number }>('select stage, state, version from opportunity where id = $1', [id]);
    const { stage, state, version } = row!;
    const last = life.facts.at(-1)!.day;
    const wished = dayOf(today - backdated);
    const happenedOn = wished < last ? last : wished;
    const input = { id, version, happenedOn };
    const at = stageOrder.indexOf(stage);
    const open = state === 'OPEN' && stage !== Stage.AGREED;
    const note = async (to: string, write: Promise<{ activityId: string }>) => {
      life.doings.push(await write);
      life.facts.push({ day: happenedOn, to });
    };
    if (doing === 'UNDO' && life.doings.length) {
      await t.app.get(Undo).run(lead.caller(), life.doings.pop()!.activityId);
      life.facts.pop();
    } else if (doing === 'FORWARD' && open) {
      const to = stageOrder[Math.min(at + jump, 5)]!;
      const agreement = to === Stage.AGREED ? { agreementType: 'MOU', signedOn: happenedOn, startsOn: happenedOn } : undefined;
      await note(to, moves.move(lead.caller(), { ...input, to, overrideReason: 'Agreed by telephone', agreement }));
    } else if (doing === 'BACK' && open && at > 0) {
      const to = stageOrder[Math.max(at - jump, 0)]!;
      await note(to, moves.move(lead.caller(), { ...input, to, reason: 'The trust asked for other rents' }));
    } else if (doing === 'PAUSE' && open) {
      await note('PAUSED', moves.pause(lead.caller(), { ...input, reason: 'Winter', restartOn: dayOf(today + 400) }));
    } else if (doing === 'CLOSE' && state !== 'CLOSED' && stage !== Stage.AGREED) {
      await note('CLOSED', moves.close(lead.caller(), { ...input, reason: 'DECLINED', lesson: 'Ask sooner' }));
    } else if (doing === 'RETURN' && state === 'PAUSED') {
      await note(stage, moves.resume(lead.caller(), input));
    } else if (doing === 'RETURN' && state === 'CLOSED') {
      await note(stage, moves.reopen(lead.caller(), { ...input, reason: 'They came back' }));
    }
  }
  return life;
}

type Row = Record<'opening' | 'added' | 'inForward' | 'inBack' | 'inResumed' | 'outForward' | 'outBack' | 'outPaused' | 'outClosed' | 'cameIn' | 'wentOut' | 'closing', number>;
const emptyRow = (): Row => ({ opening: 0, added: 0, inForward: 0, inBack: 0, inResumed: 0, outForward: 0, outBack: 0, outPaused: 0, outClosed: 0, cameIn: 0, wentOut: 0, closing: 0 });
const columns: readonly string[] = [...stageOrder, 'PAUSED', 'CLOSED'];

/** Walks each life and counts, with no idea of how the product does it. */
function replay(lives: readonly Life[], since: string, asAt: string): Record<string, Row> {
  const table = Object.fromEntries(columns.map((column) => [column, emptyRow()]));
  const isStage = (column: string) => stageOrder.includes(column as Stage);
  for (const { facts } of lives) {
    let at: string | null = null;
    let before: string | null = null;
    for (const { day, to } of facts) {
      if (day > asAt) break;
      if (day <= since) {
        at = before = to;
        continue;
      }
      const into = table[to]!;
      into.cameIn += 1;
      if (at === null) into.added += 1;
      else {
        const from = table[at]!;
        from.wentOut += 1;
        if (to === 'PAUSED') from.outPaused += 1;
        else if (to === 'CLOSED') from.outClosed += 1;
        else if (!isStage(at)) into.inResumed += 1;
        else if (columns.indexOf(to) > columns.indexOf(at)) { from.outForward += 1; into.inForward += 1; }
        else { from.outBack += 1; into.inBack += 1; }
      }
      at = to;
    }
    if (before) table[before]!.opening += 1;
    if (at) table[at]!.closing += 1;
  }
  return table;
}

const FIGURES = 'columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing';
interface Page { boardPage: { movement: (Row & { columnKey: string | null })[]; pipeline: { columnKey: string | null; opportunities: number }[] } }

test('for any history and any two days the movement equals the replay, and balances', async () => {
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.array(step, { maxLength: 12 })), { minLength: 1, maxLength: 5 }),
    fc.array(fc.tuple(fc.integer({ min: -2, max: 150 }), fc.integer({ min: 1, max: 90 })), { minLength: 3, maxLength: 3 }),
    async (stories, periods) => {
      const lead = await t.signIn(await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
      const lives: Life[] = [];
      for (const [born, steps] of stories) lives.push(await live(lead, born, steps));
      t.clock.set(moment(400, false));
      for (const [from, length] of periods) {
        const [since, asAt] = [dayOf(from), dayOf(from + length)];
        await t.db.rows('delete from board_meeting where member_id = $1', [lead.memberId]);
        await t.db.rows(`insert into board_meeting (member_id, title, held_on) values ($1, 'Board', $2), ($1, 'Board', $3)`, [lead.memberId, since, dayOf(from + length + 1)]);
        const { boardPage } = await lead.get<Page>(`query ($asAt: Date) { boardPage(asAt: $asAt) { movement { ${FIGURES} } pipeline { columnKey opportunities } } }`, { asAt });
        const expected = replay(lives, since, asAt);
        for (const { columnKey, ...row } of boardPage.movement) {
          const inStages = columnKey ?? stageOrder.reduce((sum, stage) => add(sum, expected[stage]!), emptyRow());
          expect(row).toEqual(typeof inStages === 'string' ? expected[inStages] : inStages);
          expect(row.opening + row.cameIn - row.wentOut).toBe(row.closing);
        }
        for (const { columnKey, opportunities } of boardPage.pipeline.filter((line) => line.columnKey)) expect(opportunities).toBe(expected[columnKey!]!.closing);
      }
    },
  ), { numRuns: 20, endOnFailure: true });
}, 120_000);

const add = (one: Row, other: Row): Row => Object.fromEntries(Object.entries(one).map(([key, figure]) => [key, figure + other[key as keyof Row]])) as Row;
