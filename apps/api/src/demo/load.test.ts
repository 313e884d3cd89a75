import { Actors } from '../platform/auth/actors.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';
import { readQuestions } from './finder/questions.js';
import { scoreFinder } from './finder/score.js';
import { loadDemo } from './load.js';
import { removeDemo } from './remove.js';
import { searchCases } from './search.cases.js';
import { world } from './world/world.js';
import { DataSource } from 'typeorm';
import { AccessLog } from '../platform/audit/access-log.js';
import { Sealer } from '../platform/audit/sealer.js';
import { verifyAudit } from '../platform/audit/verify-audit.js';

/** The whole world through the product's own writes, once, on the story's own Monday; every question is asked of that one database. */
const LOADED_AT = new Date('2026-11-23T08:55:00Z');

let demo: TestApp;
const ask = async <Data>(email: string, query: string, variables = {}): Promise<Data> => {
  const [user] = await demo.db.rows<{ id: string; member_id: string }>('select id, member_id from user_account where email = $1', [email]);
  const token = await demo.app.get(Actors).open(user!.id, user!.member_id);
  const answer = await demo.app.inject({
    method: 'POST', url: '/graphql', payload: { query, variables },
    headers: { cookie: `lintel_session=${token}`, 'content-type': 'application/json', 'x-requested-by': 'test' },
  });
  const { data, errors } = answer.json<{ data: Data; errors?: { message: string }[] }>();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
const ruth = 'ruth.adeyemi@thornmoor.example';

beforeAll(async () => {
  demo = await openTestApp();
  await loadDemo(demo.app, LOADED_AT);
  demo.clock.set(LOADED_AT);
}, 240_000);
afterAll(() => demo.close());

const count = async (table: string, where = 'true') => (await demo.db.rows<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`))[0]?.n;

test('everything promised is there', async () => {
  expect(await count('member', 'is_demo')).toBe(3);
  expect(await count('organisation')).toBe(world.organisations.length + 2); // one that was entered twice, and one in the bin
  expect(await count('person')).toBe(400 + 3 + 3); // three of them entered twice, two of a body that is gone, one in the bin
  expect(await count('roundtable')).toBe(12);
  expect(await count('opportunity')).toBe(60);
  expect(await count('partnership')).toBe(4);
  expect(await count('place', 'imd_year = 2025')).toBe(13);
});

test('nobody’s Today opens with what was due long ago', async () => {
  expect(await count('task', `state = 'OPEN' and due_on < date '2026-11-23' - 14`)).toBe(0);
});

test('the finder answers the golden questions, by its formula and not by chance', async () => {
  const { at1, at5, shuffled } = await scoreFinder(demo.app, await readQuestions(null));
  expect(at1).toBeGreaterThanOrEqual(0.85);
  expect(at5).toBeGreaterThanOrEqual(0.97);
  expect(shuffled).toBeLessThan(0.5);
}, 120_000);

test.each(Object.entries(searchCases))('%s finds the right thing first and says why', async (_, cases) => {
  for (const { words, first, why, understoodAs } of cases) {
    const { search } = await ask<{ search: { label: string; why: string[]; understoodAs: string | null }[] }>(ruth, 'query ($words: String!) { search(words: $words, first: 8) { label why understoodAs } }', { words });
    expect({ words, ...search[0] }).toMatchObject({ words, label: first, understoodAs: understoodAs ?? null, why: why ? expect.arrayContaining([why]) : expect.anything() });
  }
});

test('a district lies elsewhere on a day before two ICB areas became one', async () => {
  const around = async (on: string) => (await ask<{ place: { within: { name: string }[] } }>(ruth, 'query ($on: Date) { place(code: "E06000042", on: $on) { within { name } } }', { on })).place.within.map(({ name }) => name);
  expect([await around('2026-03-31'), await around('2026-04-01')]).toEqual([['Ouzel and Loughton', 'East of England'], ['Ivel and Ouzel', 'East of England']]);
});

test('no letter of the story waits to leave', async () => {
  expect(await count('outbox_mail', `status not in ('SENT', 'FAILED')`)).toBe(0);
  expect(await count('outbox_mail', `status = 'FAILED'`)).toBe(1);
  expect(await count('graphile_worker.jobs', 'run_at <= now()')).toBe(0);
});

interface Movement { columnKey: string | null; opening: number; added: number; inForward: number; inBack: number; inResumed: number; outForward: number; outBack: number; outPaused: number; outClosed: number; closing: number }

test('the board page moves as it is drawn', async () => {
  const { boardPage } = await ask<{ boardPage: { movement: Movement[]; stalled: { title: string; workingDays: number }[]; stalledThen: number; slipped: { title: string }[]; decisions: unknown[]; riskCount: number; risks: unknown[]; pipeline: { homes: number; worth: number | null; opportunities: number }[]; measures: { measure: { name: string } }[] } }>(ruth, `{ boardPage {
    movement { columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed closing }
    pipeline { opportunities homes worth } stalled { title workingDays } stalledThen slipped { title } decisions { ask } riskCount risks { title } measures { measure { name } }
  } }`);
  const rows = Object.fromEntries(boardPage.movement.map(({ columnKey, ...figures }) => [columnKey ?? 'ALL', Object.values(figures)]));
  expect(rows).toMatchObject({
    INTRODUCED: [5, 3, 0, 0, 0, 3, 0, 0, 1, 4],
    EXPLORING: [4, 0, 3, 0, 1, 2, 0, 1, 1, 4],
    SHAPING: [3, 0, 2, 1, 0, 1, 0, 1, 0, 4],
    BUSINESS_CASE: [4, 0, 1, 0, 0, 1, 1, 0, 0, 3],
    APPROVALS: [2, 0, 1, 0, 0, 1, 0, 0, 0, 2],
    AGREED: [3, 0, 1, 0, 0, 0, 0, 0, 0, 4],
  });
  expect(boardPage.stalled.map(({ title, workingDays }) => `${title} ${workingDays}`).sort()).toEqual(['Falls-prevention visits 19', 'Former Whinmoor clinic 38', 'Kirkgate health hub 49']);
  expect(boardPage.slipped.map(({ title }) => title).sort()).toEqual(['Extra care, Otley Road', 'Keyworker homes, Lofthouse Gate']);
  expect(boardPage.decisions).toHaveLength(2);
  expect([boardPage.riskCount, boardPage.risks.length]).toEqual([11, 3]);
  expect(boardPage.pipeline.map(({ opportunities, homes, worth }) => [opportunities, homes, worth])).toEqual([
    [4, 62, null], [4, 118, 24_500_000], [4, 120, 26_300_000], [3, 102, 21_800_000], [2, 90, 18_300_000], [4, 64, 3_700_000], [21, 556, 94_600_000],
  ]);
  expect(boardPage.stalledThen).toBe(2);
  expect(boardPage.measures).toHaveLength(5);
});

test('it leaves in one action, and nothing of it stays', async () => {
  demo.clock.set(null);
  await demo.app.get(AccessLog).settled();
  await demo.app.get(Sealer).seal();
  await removeDemo(demo.db.ownerUrl);
  const left = await demo.db.rows<{ table: string; n: number }>(`
    select c.relname as table, (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', c.relnamespace::regnamespace, c.relname), false, true, '')))[1]::text::int as n
    from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'hist'::regnamespace)
      and c.relname not in ('job_function', 'topic', 'goal', 'bank_holiday', 'search_entry', 'search_word', 'schema_step', 'rate_limit', 'audit_seal')`);
  expect(left.filter(({ n }) => n > 0)).toEqual([]);
  expect(await count('search_entry', `kind not in ('FUNCTION', 'TOPIC')`)).toBe(0);
  // The chain of seals keeps its links, and says with what the rows went.
  const { fault, end, removed } = await verifyAudit(demo.app.get(DataSource));
  expect({ fault, left: end.n - removed, some: removed > 1000 }).toEqual({ fault: null, left: 0, some: true });
});
