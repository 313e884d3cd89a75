import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { seeded } from '../platform/graphql/read/testing/random-documents.js';
import { openTestApp, type SignedIn, type TestApp } from '../testing/test-app.js';
import { historyFaults, Ledger, type Row } from './as-at/ledger.js';
import { byDay, columns, Replay } from './as-at/replay.js';
import { type Cast, cast, dayOf, Story } from './as-at/story.js';
import { patience, report, tries } from './deep.js';

/* After any story of writes: every table as at any moment, and the board as at any day, equal what somebody noted down who looked on. */

const STORIES = { few: 2, asked: 200 };
const STEPS = 40;
const DAYS = 4;

let t: TestApp;
beforeAll(async () => {
  t = await openTestApp();
});
afterEach(() => t.clock.set(null));
afterAll(() => t.close());

const FIGURES = 'columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing';
const BOARD = `query ($asAt: Date) { boardPage(asAt: $asAt) {
  lastMeeting { heldOn } movement { ${FIGURES} } pipeline { columnKey opportunities homes worth unvalued } aside { columnKey cameIn otherColumn closeReason howMany }
  stalled { opportunityId title reason workingDays } stalledThen slipped { opportunityId title hopedForThen hopedForNow backTo backReason } riskCount
  measures { measure { id } progress { latest } } } }`;
const ITEMS = `query ($columnKey: BoardColumnKey, $flow: MovementFlow!, $since: Date, $asAt: Date!) { boardMovementItems(columnKey: $columnKey, flow: $flow, since: $since, asAt: $asAt) {
  opportunityId title happenedOn otherColumn reason homes worth } }`;
interface Page {
  lastMeeting: { heldOn: string } | null; movement: object[]; pipeline: object[]; aside: { columnKey: string; cameIn: boolean; otherColumn: string | null; closeReason: string | null; howMany: number }[];
  stalled: Record<string, unknown>[]; stalledThen: number; slipped: Record<string, unknown>[]; riskCount: number; measures: { measure: { id: string }; progress: { latest: number | null } }[];
}

/** The replay of what one member may see. */
async function replayFor(who: SignedIn, ledger: Ledger): Promise<Replay> {
  const seen = new Set((await t.db.rows<{ id: string }>('select root_id as id from opportunity_access where member_id = $1', [who.memberId])).map(({ id }) => id));
  const live = ledger.standing('opportunity');
  const changes = await t.db.rows<{ row: Row }>('select to_jsonb(c) as row from stage_change c');
  return new Replay({
    changes: changes.map(({ row }) => row).filter((row) => seen.has(row['root_id'] as string) && live.get(row['root_id'] as string)?.['deleted_at'] === null),
    facts: (id, day) => ledger.standing('opportunity', byDay(day)).get(id) ?? ledger.first('opportunity', id)!,
    pursuits: (day) => [...ledger.standing('pursuit', byDay(day)).values()].filter((row) => row['member_id'] === who.memberId && ledger.standing('pursuit').has(row.id)),
    holidays: new Set((await t.db.rows<{ day: string }>('select on_day::text as day from bank_holiday')).map(({ day }) => day)),
  });
}

const lines = (rows: readonly Record<string, unknown>[], ...keys: string[]): string[] => rows.map((row) => JSON.stringify(keys.map((key) => row[key]))).toSorted();

/** What a board page says of a day otherwise than the replay. */
async function boardDifferences(who: SignedIn, ledger: Ledger, asAt: string, story: Story): Promise<string[]> {
  const { boardPage: page } = await who.get<{ boardPage: Page }>(BOARD, { asAt });
  const replay = await replayFor(who, ledger);
  const own = (table: string) => [...ledger.standing(table).values()].filter((row) => row['member_id'] === who.memberId);
  const meetings = own('board_meeting').map((row) => row['held_on'] as string).toSorted();
  const next = meetings.find((day) => day >= asAt);
  const since = meetings.findLast((day) => day < (next ?? asAt) && day <= asAt) ?? null;
  const [columnKey, flow] = [story.pick([...columns, null]), story.pick(['OPENING', 'NEW', 'IN_FORWARD', 'IN_BACK', 'CAME_IN', 'WENT_OUT', 'CLOSING'])];
  const { boardMovementItems: items } = await who.get<{ boardMovementItems: Record<string, unknown>[] }>(ITEMS, { columnKey, flow, since, asAt });
  const slipped = replay.slipped(since, asAt);
  const readings = [...ledger.standing('measure_reading').values()];
  const pairs: [string, unknown, unknown][] = [
    ['last meeting', page.lastMeeting?.heldOn ?? null, since],
    ['movement', page.movement, replay.movement(since, asAt)],
    ['pipeline', page.pipeline, replay.pipeline(asAt)],
    ['aside', page.aside.map((row) => `${JSON.stringify([row.columnKey, row.cameIn, row.otherColumn, row.closeReason])} ${row.howMany}`).toSorted(), replay.aside(since, asAt)],
    [`items ${columnKey} ${flow}`, lines(items, 'opportunityId', 'title', 'happenedOn', 'otherColumn', 'reason', 'homes', 'worth'), replay.items(columnKey, flow, since, asAt)],
    ['stalled', lines(page.stalled, 'opportunityId', 'title', 'reason', 'workingDays'), replay.stalled(asAt)],
    ['stalled then', page.stalledThen, since === null ? 0 : replay.stalled(since).length],
    ['slipped', lines(page.slipped, 'opportunityId', 'title', 'hopedForThen', 'hopedForNow'), slipped.map(({ line }) => line)],
    ['moved back', page.slipped.every((row) => slipped.find(({ line }) => line.includes(row['opportunityId'] as string))?.back.includes(JSON.stringify([row['backTo'], row['backReason']]))), true],
    ['risks', page.riskCount, own('risk').filter((row) => (row['raised_on'] as string) <= asAt && (row['closed_on'] === null || (row['closed_on'] as string) > asAt)).length],
    ...page.measures.map(({ measure, progress }): [string, unknown, unknown] => {
      const known = readings.filter((row) => row['measure_id'] === measure.id && (row['as_at'] as string) <= asAt).toSorted((a, b) => ((a['as_at'] as string) < (b['as_at'] as string) ? -1 : 1));
      return ['measure', progress.latest, known.at(-1)?.['value'] ?? null];
    }),
  ];
  return pairs.filter(([, said, replayed]) => JSON.stringify(said) !== JSON.stringify(replayed)).map(([what, said, replayed]) => `${what} as at ${asAt}, since ${since}: ${JSON.stringify(said)}, but the replay has ${JSON.stringify(replayed)}`);
}

/** How many stories were lived without a fault. */
let told = 0;
const count = { steps: 0, accepted: 0, refused: 0, days: 0, moments: 0 };

/** Lives one story on rows of its own and gives all that does not hold. `spoil`: what breaks the system before the last third. */
async function live(people: Cast, ledger: Ledger, story: Story, spoil?: () => Promise<void>): Promise<string[]> {
  const faults = new Set<string>();
  for (let n = 0; n < STEPS; n += 1) {
    if (n === Math.floor(STEPS / 3)) await spoil?.();
    await story.step();
    for (const fault of await historyFaults(t, await ledger.note(t.clock.now()))) faults.add(fault);
  }
  for (const fault of await historyFaults(t, ledger.tables)) faults.add(fault);
  for (let n = 0; n < DAYS; n += 1) {
    const moment = new Date(story.pick(story.moments).getTime() + story.pick([0, -1, 1, 5_000_000]));
    for (const fault of await ledger.differences(moment)) faults.add(fault);
    const day = dayOf(Math.floor(story.pick([0.1, 0.4, 0.7, 0.9, 1]) * story.today));
    for (const who of new Set([people.lead, people.users.at(-1)!])) for (const fault of await boardDifferences(who, ledger, day, story)) faults.add(fault);
  }
  count.steps += STEPS;
  count.accepted += story.accepted;
  count.refused += story.refused;
  count.days += 2 * DAYS;
  count.moments += DAYS;
  return [...faults];
}

/** Empties every table that has a history, so that each story begins with nobody and nothing, long ago. */
async function begin(n: string): Promise<[Cast, Ledger]> {
  const tables = await t.db.rows<{ name: string }>(`select relname as name from pg_class where relnamespace = 'hist'::regnamespace and relkind = 'r'`);
  await t.db.rows(`truncate ${tables.map(({ name }) => `${name}, hist.${name}`).join(', ')}, activity cascade`);
  t.clock.set(new Date('2026-01-01T12:00:00Z'));
  const people = await cast(t, n);
  return [people, await Ledger.open(t)];
}

test('any table as at any moment, and the board as at any day, are what a slow replay of the record says', async () => {
  told = await tries(STORIES, async (n, random) => {
    const [people, ledger] = await begin(String(n));
    expect(await live(people, ledger, new Story(t, random, people))).toEqual([]);
  });
  console.info(`${told} stories, ${count.steps} steps (${count.accepted} accepted, ${count.refused} refused), ${count.moments} moments, ${count.days} board days`);
}, patience);

test('an update that its history misses is found, and a board that forgets what was voided', async () => {
  const spoilt = async (n: string, spoil: string, mend: string): Promise<string[]> => {
    for (let seedling = 1; ; seedling += 1) {
      const [people, ledger] = await begin(n);
      const faults = await live(people, ledger, new Story(t, seeded(seedling), people), () => t.db.rows(spoil).then(() => undefined));
      await t.db.rows(mend);
      if (faults.length > 0 || seedling === 10) return faults;
    }
  };
  const [history] = await t.db.rows<{ sql: string }>(`select pg_get_triggerdef(oid) as sql from pg_trigger where tgname = 'keep_history' and tgrelid = 'opportunity'::regclass`);
  const missed = await spoilt('missed', 'drop trigger keep_history on opportunity',
    history!.sql);
  expect(missed).toContain('opportunity: the open row is not the live one');
  const [moves] = await t.db.rows<{ sql: string }>(`select pg_get_functiondef('app.board_moves()'::regprocedure) as sql`);
  const unvoided = await spoilt('unvoided', moves!.sql.replace(/where c\.voids_seq is null[^$]*/, 'where c.voids_seq is null '), moves!.sql);
  expect(unvoided.filter((fault) => fault.startsWith('movement'))).not.toEqual([]);
  report({
    experiment: 'As-at against a slow replay', asked: `${STORIES.asked} stories of ${STEPS} steps, 0 differences`,
    reached: `${told} stories, ${count.accepted} writes accepted and ${count.refused} refused, ${count.moments} moments of every table and ${count.days} board days, 0 differences`,
    control: `an update without history: ${missed.length} faults; voided moves counted: ${unvoided.length} differences`,
  });
}, patience);
