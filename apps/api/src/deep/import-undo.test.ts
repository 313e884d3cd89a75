import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { business, checked, look, started, work } from '../testing/imports.js';
import { openTestApp, type SignedIn, type TestApp } from '../testing/test-app.js';
import { isDeep, patience, report } from './deep.js';

/** Few rows in `npm test`: import-undo.test.ts of the feature has 2,502. */
const ROWS = isDeep ? 100_000 : 300;

let t: TestApp;
let lead: SignedIn;
beforeAll(async () => {
  t = await openTestApp();
  lead = await t.signIn(await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD', 'Lena Lead');
}, patience);
afterAll(() => t.close());

const SYLLABLES = ['Bal', 'Cor', 'Dun', 'Fen', 'Gry', 'Hob', 'Ket', 'Lum', 'Mor', 'Pel', 'Tre', 'Wyn'];
const ENDS = ['ando', 'berry', 'cliff', 'dell', 'esk', 'fold', 'garth', 'hurst', 'ingle', 'mere', 'ney', 'stow', 'thwaite'];
const organisation = (n: number) => `${SYLLABLES[n % 12]}${ENDS[Math.floor(n / 12) % 13]} ${SYLLABLES[Math.floor(n / 156) % 12]} Homes`;
const HEADER = 'First Name,Last Name,Email,Business Phone,Job Title,Company,Notes';
/** Invented people, of `from` to `to`; `phone` tells one edition of the list from the next. */
const people = (from: number, to: number, phone: string) => Array.from({ length: to - from }, (_, at) => from + at).map((n) =>
  `${SYLLABLES[n % 12]}${n.toString(36)},Sample,p${n}@x${n % 900}.example,${phone} ${n},Head of ${ENDS[n % 13]} ${n % 97},${organisation(n % 1_800)},"Met, once"`);

interface Timed { rowsPerSecond: number; memory: number }

/** How fast, and what this process held at most, in megabytes. */
async function timed<Result>(rows: number, work_: () => Promise<Result>): Promise<Timed & { result: Result }> {
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 100);
  const began = performance.now();
  const result = await work_();
  clearInterval(watch);
  return { result, rowsPerSecond: Math.round((rows / (performance.now() - began)) * 1_000), memory: Math.round(Math.max(memory, process.memoryUsage().rss) / 1024 / 1024) };
}

/** Imports, takes back, and names the tables that are not as they were. */
async function thereAndBack(rows: readonly string[], broken?: () => Promise<unknown>): Promise<{ differs: string[]; created: number; updated: number; there: Timed; back: Timed }> {
  const before = await business(t);
  const { result: { id, activityId, created, updated }, ...there } = await timed(rows.length, async () => started(t, lead, (await checked(t, lead, [HEADER, ...rows].join('\n'))).id));
  await broken?.();
  const back = await timed(rows.length, async () => {
    await lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
    await work(t);
  });
  expect((await look(lead, id)).state).toBe('UNDONE');
  const after = await business(t);
  return { differs: Object.keys(before).filter((table) => before[table] !== after[table]), created, updated, there, back };
}

test('an import and its undo leave every table as it was, by hash', async () => {
  const known = Math.round(ROWS / 20);
  await started(t, lead, (await checked(t, lead, [HEADER, ...people(0, known, '01234')].join('\n'))).id);
  const found = await thereAndBack([...people(known, ROWS, '01234'), ...people(0, known, '020 7')]);
  expect(found.differs).toEqual([]);
  expect(found.created).toBeGreaterThan(ROWS / 2);
  expect(found.updated).toBeGreaterThan(0);

  const control = await thereAndBack(people(0, Math.min(known, 50), '030 3'), () => t.db.rows(
    `create or replace function app.done_by(p_table text, p_ids uuid[], p_activity uuid) returns table (id uuid, was_made boolean, is_open boolean, changed_by uuid) language sql stable as 'select null::uuid, false, true, null::uuid where false'`));
  expect(control.differs).toContain('person_detail');
  report({
    experiment: 'an import taken back', asked: '100,000 rows imported and taken back: the business columns of every table equal, by hash',
    reached: `${ROWS.toLocaleString('en-GB')} rows (${found.created.toLocaleString('en-GB')} created, ${found.updated.toLocaleString('en-GB')} updated): ${found.differs.length} tables differ; there ${found.there.rowsPerSecond} rows/s, at most ${found.there.memory} MB, back ${found.back.rowsPerSecond} rows/s, at most ${found.back.memory} MB`,
    control: `an undo that finds nothing of its own in history: ${control.differs.join(', ')} differ`,
  });
}, patience);
