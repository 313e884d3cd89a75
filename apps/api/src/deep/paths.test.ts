import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Way } from '../features/ties/path-graph.js';
import { PathIndex } from '../features/ties/path-index.js';
import { askerOf, bruteForce, type DrawnGraph, drawGraph, indexOf } from '../features/ties/testing/drawn-graph.js';
import { layGraph } from '../features/ties/testing/laid-graph.js';
import { openTestApp, type SignedIn, type TestApp } from '../testing/test-app.js';
import { isDeep, patience, report, seed, tries } from './deep.js';

/*
 * The ways that the product finds are all ways that may be found, in their order, and no other: against brute force over random graphs with
 * people whom nobody sees, ties that nobody may use, connectors who cannot answer and such as wish not to be asked.
 */

const MOST = 12;
const same = (one: readonly Way[], other: readonly Way[]): boolean => JSON.stringify(one) === JSON.stringify(other);

/** For how many people of a graph the index answers otherwise than brute force; built whole, and from a third of the ties put in one by one. */
function differing(drawn: DrawnGraph, broken: DrawnGraph = drawn): { wrong: number; ways: number } {
  const graphs = [indexOf(broken), indexOf(broken, (_, n) => n % 3 === 0)];
  let [wrong, ways] = [0, 0];
  for (const { id } of drawn.people) {
    const all = bruteForce(drawn, id);
    ways += all.length;
    if (graphs.some((graph) => !same(graph.ways(askerOf(drawn), id, MOST), all) || !same(graph.ways(askerOf(drawn), id, 2), all.slice(0, 2)))) wrong += 1;
  }
  return { wrong, ways };
}

/** After how many graphs a fault shows itself. */
function graphsUntilFound(fault: (drawn: DrawnGraph) => DrawnGraph): number {
  for (let n = 1; n <= 2000; n += 1) {
    const drawn = drawGraph(n);
    if (differing(drawn, fault(drawn)).wrong > 0) return n;
  }
  return Infinity;
}

test('the index finds what brute force finds', async () => {
  let [graphs, ways, wrong] = [0, 0, 0];
  graphs = await tries({ few: 60, asked: 10_000 }, async (n) => {
    const found = differing(drawGraph(seed * 1_000_003 + n, 8 + (n % 8)));
    ways += found.ways;
    wrong += found.wrong;
  });
  expect(wrong).toBe(0);
  expect(ways).toBeGreaterThan(graphs);
  const faults: [string, (drawn: DrawnGraph) => DrawnGraph][] = [
    ['every tie may be used', (drawn) => ({ ...drawn, ties: drawn.ties.map((tie) => ({ ...tie, isOpen: true })) })],
    ['everybody is seen', (drawn) => ({ ...drawn, people: drawn.people.map((person) => ({ ...person, isPublic: true })) })],
    ['nobody is asked in vain', (drawn) => ({ ...drawn, people: drawn.people.map((person) => ({ ...person, hasAccount: true })) })],
    ['wishes are not heard', (drawn) => ({ ...drawn, people: drawn.people.map((person) => ({ ...person, wish: 1 })) })],
    ['one tie is forgotten', (drawn) => ({ ...drawn, ties: drawn.ties.slice(1) })],
  ];
  const found = faults.map(([name, fault]) => [name, graphsUntilFound(fault)] as const);
  expect(Math.max(...found.map(([, n]) => n))).toBeLessThan(Infinity);
  report({
    experiment: 'Paths: the index against brute force',
    asked: '10,000 random graphs with permissions, for every person of each: 0 differences',
    reached: `${graphs.toLocaleString('en-GB')} graphs, ${ways.toLocaleString('en-GB')} ways: ${wrong} differences`,
    control: found.map(([name, n]) => `${name}: found by graph ${n}`).join('; '),
  });
}, patience);

let t: TestApp;
let members: string[];
let lead: SignedIn;
let runtime: pg.Client;

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date('2026-11-23T10:00:00Z'));
  members = [];
  for (const [name, sector] of [['Thornmoor Homes', 'HOUSING'], ['Penhallow Reeve LLP', 'LEGAL'], ['Elmet Council', 'COUNCIL']] as const) members.push(await t.member({ name, sector }));
  lead = await t.signIn(members[0]!, 'PARTNERSHIP_LEAD');
  runtime = new pg.Client({ connectionString: t.db.runtimeUrl });
  await runtime.connect();
}, patience);
afterAll(async () => {
  await runtime.end();
  await t.close();
});

async function sqlWays(to: readonly string[]): Promise<Map<string, Way[]>> {
  await runtime.query('begin');
  await runtime.query(`select set_config('app.now', '2026-11-23T10:00:00Z', true)`);
  await runtime.query('select * from app.enter($1)', [lead.actor.tokenHash]);
  const { rows } = await runtime.query<{ to_id: string } & Way>('select to_id, people, strengths from app.paths($1, $2)', [to, MOST]);
  await runtime.query('rollback');
  return new Map(to.map((id) => [id, rows.filter((row) => row.to_id === id).map(({ people, strengths }) => ({ people, strengths }))]));
}

test('SQL finds the same over a database, and so does the index that listens to it', async () => {
  const index = t.app.get(PathIndex);
  const day = Math.round((Date.parse('2026-11-23') - Date.parse('2020-01-01')) / 86_400_000);
  let [ways, wrong] = [0, 0];
  const compare = async (n: number): Promise<number> => {
    const drawn = drawGraph(seed * 2_000_003 + n, 12, members);
    await layGraph(t, drawn, lead.userId, '2026-11-23');
    await index.ready();
    // The last word of an announcement: once it is heard, so is all before it.
    await t.db.rows('update person set deleted_at = null where id = $1', [drawn.asker.personId]);
    for (let heard = 0; heard < 2; heard += 1) {
      await new Promise((resolve) => { setTimeout(resolve, isDeep ? 25 : 15); });
      await index.settled();
    }
    const everybody = drawn.people.map(({ id }) => id);
    const answers = await sqlWays(everybody);
    return everybody.filter((id) => {
      const all = bruteForce(drawn, id);
      ways += all.length;
      return !same(answers.get(id)!, all) || !same(index.current()!.ways({ memberId: members[0]!, personId: drawn.asker.personId, day }, id, MOST), all);
    }).length;
  };
  const graphs = await tries({ few: 6, asked: 500 }, async (n) => { wrong += await compare(n); });
  expect(wrong).toBe(0);
  expect(ways).toBeGreaterThan(graphs);

  // A function that forgets whose ties may be used.
  const [{ body }] = await t.db.rows<{ body: string }>(`select pg_get_functiondef('app.usable_ties'::regproc) as body`) as [{ body: string }];
  const broken = body.replace('or d.usable_by_others)', 'or true)');
  expect(broken).not.toBe(body);
  await t.db.rows(broken);
  let found = 1;
  while ((await compare(100_000 + found)) === 0 && found < 200) found += 1;
  await t.db.rows(body);
  expect(found).toBeLessThan(200);
  report({
    experiment: 'Paths: SQL and the index that listens, over a database',
    asked: '500 random graphs laid into a database: 0 differences between app.paths, the index and brute force',
    reached: `${graphs} graphs, ${ways.toLocaleString('en-GB')} ways: ${wrong} differences`,
    control: `app.usable_ties without asking whether a tie may be used: found by graph ${found}`,
  });
}, patience);
