import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { policies } from '../policies.js';
import { openNeighbours } from '../testing/access/neighbours.js';
import { type Mutant, mutantsOf } from '../testing/access/policy-mutants.js';
import { rowGrid } from '../testing/access/row-grid.expected.js';
import { actors, asked, type Kind, predictable, RowGrid } from '../testing/access/row-grid.js';
import type { TestApp } from '../testing/test-app.js';
import { isDeep, patience, report, tries } from './deep.js';
import { changesNothing } from './equivalent-mutants.js';

let t: TestApp;
let grid: RowGrid;

beforeAll(async () => {
  const { t: app, n } = await openNeighbours();
  t = app;
  grid = await RowGrid.open(t, n);
}, 120_000);
afterAll(async () => {
  await grid.close();
  await t.close();
});

const expectedOf = ([, , , ...cells]: Kind): string[] => cells.flatMap((cell) => cell.split(' '));

/** Where one kind's rows are decided otherwise than was written down. */
async function differences(kind: Kind): Promise<string[]> {
  const expected = expectedOf(kind);
  return (await grid.decisions(kind)).flatMap((letters, at) => (letters === expected[at] ? [] : [`${kind[0]}, ${actors[at]!}: expected ${expected[at]!}, found ${letters}`]));
}

async function isNoticed({ table, questions, statements }: Omit<Mutant, 'name'>): Promise<boolean> {
  for (const kind of rowGrid.filter((each) => each[1] === table)) {
    const expected = expectedOf(kind);
    const found = await grid.broken(statements, () => grid.decisions(kind, questions, expected));
    if (found.some((letters, at) => letters !== asked(expected[at]!, questions))) return true;
  }
  return false;
}

test('PostgreSQL decides as was written down, for every table, command and actor', async () => {
  const wrong: string[] = [];
  for (const kind of rowGrid) wrong.push(...await grid.broken([], () => differences(kind)).catch((error: Error) => [error.message]));
  console.info(`${rowGrid.length} kinds of rows, ${actors.length} actors, 9 questions: ${rowGrid.length * actors.length * 9} decisions`);
  expect(wrong).toEqual([]);
}, patience);

test('the predicate that writes ask decides the same', async () => {
  const wrong: string[] = [];
  let decisions = 0;
  for (const kind of rowGrid) {
    const policy = policies.find(({ table }) => table === kind[1]);
    if (!policy) continue; // Access to a root, of which no predicate is asked.
    const questions = predictable(policy);
    for (const [at, letters] of (await grid.predictions(kind, policy, questions)).entries()) {
      const expected = asked(expectedOf(kind)[at]!, questions);
      decisions += questions.length;
      if (letters !== expected) wrong.push(`${kind[0]}, ${actors[at]!}: expected ${expected}, found ${letters}`);
    }
  }
  console.info(`${decisions} decisions of the predicate`);
  expect(wrong).toEqual([]);
}, patience);

const tables = policies.flatMap(({ table, shape }) => (shape === 'root' ? [table, `${table}_access`] : [table]));

test('no table is left out', () => {
  const known = new Set(rowGrid.map(([, table]) => table));
  expect(tables.filter((table) => !known.has(table))).toEqual([]);
});

test('on a connection without an actor no table, and no history, shows a row or lets one be changed; and all of them have rows', async () => {
  const all = [...tables, ...policies.filter((policy) => !policy.withoutHistory).map(({ table }) => `hist.${table}`)];
  const found = async (table: string, statements: readonly string[] = []) => ({ table, ...(await grid.broken(statements, () => grid.withoutActor(table))) });
  const each = [];
  for (const table of all) each.push(await found(table));
  expect(each.filter(({ reached }) => reached !== '').map(({ table, reached }) => `${table}: ${reached}`)).toEqual([]);
  expect(each.filter(({ rows }) => rows === 0).map(({ table }) => table)).toEqual([]);
  expect(await found('note', ['alter table note disable row level security'])).toMatchObject({ reached: 'ru' });
});

test('the grid notices a policy too many, and nothing where nothing was changed', async () => {
  const notes = { table: 'note', questions: 'r' };
  expect(await isNoticed({ ...notes, statements: ['create policy planted on note for select to lintel_app using (true)'] })).toBe(true);
  expect(await isNoticed({ ...notes, statements: [] })).toBe(false);
});

/** Which mutants, by name: a regular expression, for whoever mends a row. */
const among = new RegExp(process.env['LINTEL_MUTANTS'] ?? '');

test('each policy dropped, each of its conditions left out: the grid notices', async () => {
  const mutants = mutantsOf(policies).filter(({ name }) => among.test(name));
  const survivors: string[] = [];
  let killed = 0;
  const reached = await tries({ few: 10, asked: mutants.length }, async (n, random) => {
    const mutant = mutants[isDeep ? n : Math.floor(random() * mutants.length)]!;
    if (await isNoticed(mutant)) killed += 1;
    else if (!changesNothing(mutant.name)) survivors.push(mutant.name);
  });
  const said = `${killed} noticed, ${reached - killed - survivors.length} change nothing and say why, ${survivors.length} unnoticed`;
  console.info(`${reached} of ${mutants.length} mutants: ${said}`);
  report({
    experiment: 'Policy mutants', asked: `every policy and each of its conditions dropped in turn (${mutants.length}): 100 % noticed`,
    reached: `${reached} mutants: ${said}`, control: 'a planted policy, note open to all, is noticed; no change is not',
  });
  expect(survivors).toEqual([]);
}, patience);
