import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

interface Way { people: string[]; strengths: number[] }
interface DrawnTie { a: string; b: string; strength: 1 | 2 | 3; own: boolean; usable: boolean }
interface Drawn { people: string[]; hidden: Set<string>; answering: Set<string>; colleagues: Set<string>; ties: DrawnTie[] }

/** A small generator, so that a failing graph can be drawn again. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const TODAY = '2026-11-23';
let t: TestApp;
let mine: string;
let other: string;
let lead: SignedIn;
let owner: pg.Client;
let runtime: pg.Client;

beforeAll(async () => {
  t = await openTestApp();
  mine = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  other = await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' });
  lead = await t.signIn(mine, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  owner = new pg.Client({ connectionString: t.db.ownerUrl });
  runtime = new pg.Client({ connectionString: t.db.runtimeUrl });
  await Promise.all([owner.connect(), runtime.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), runtime.end()]);
  await t.close();
});

/** What `app.paths` answers to the lead. */
async function ask(to: string[], most: number): Promise<Map<string, Way[]>> {
  await runtime.query('begin');
  await runtime.query(`select set_config('app.now', $1, true)`, [`${TODAY}T10:00:00Z`]);
  await runtime.query('select * from app.enter($1)', [lead.actor.tokenHash]);
  const { rows } = await runtime.query<{ to_id: string } & Way>('select to_id, people, strengths from app.paths($1, $2)', [to, most]);
  await runtime.query('rollback');
  return new Map(to.map((id) => [id, rows.filter((row) => row.to_id === id)] as const).filter(([, ways]) => ways.length > 0));
}

/** Draws a graph of a dozen people: some unseen, some who cannot answer, ties of two members, some of them closed to others. */
async function draw(seed: number): Promise<Drawn> {
  const roll = dice(seed);
  const people = Array.from({ length: 12 }, () => randomUUID());
  const hidden = new Set(people.slice(1).filter(() => roll() < 0.12));
  const answering = new Set(people.filter(() => roll() < 0.7));
  const colleagues = new Set(people.slice(1, 4).filter((id) => answering.has(id) && !hidden.has(id) && roll() < 0.5));
  const ties: DrawnTie[] = [];
  for (const a of people) for (const b of people) {
    if (a === b || roll() > 0.16) continue;
    const own = roll() < 0.5;
    ties.push({ a, b, strength: (1 + Math.floor(roll() * 3)) as 1 | 2 | 3, own, usable: roll() < 0.6 });
  }
  await owner.query('begin');
  await owner.query(`delete from user_account where email like '%@drawn.example'`);
  await owner.query('update user_account set person_id = null where person_id is not null');
  await owner.query('delete from tie');
  await owner.query('delete from person_access');
  await owner.query('delete from person');
  await owner.query(`insert into person (id, name, published_at, published_source, published_basis)
    select id, 'Somebody', case when id = any($2) then null else now() end, 'test', 'test' from unnest($1::uuid[]) id`, [people, [...hidden]]);
  await owner.query(`insert into person_access (root_id, member_id, level) select id, $2, 3 from unnest($1::uuid[]) id`, [[...hidden], other]);
  await owner.query('update user_account set person_id = $1 where id = $2', [people[0], lead.userId]);
  await owner.query(`insert into user_account (email, name, member_id, person_id) select id || '@drawn.example', 'Somebody', case when id = any($2) then $3::uuid else $4::uuid end, id from unnest($1::uuid[]) id`,
    [[...answering], [...colleagues], mine, other]);
  await owner.query(`insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on, usable_by_others)
    select case when own then $2::uuid else $3::uuid end, a, b, 'MET', case strength when 3 then 6 when 2 then 2 else 0.5 end, 'secret', $4, usable
    from json_to_recordset($1) as r(a uuid, b uuid, strength integer, own boolean, usable boolean)`, [JSON.stringify(ties), mine, other, TODAY]);
  await owner.query('commit');
  return { people, hidden, answering, colleagues, ties };
}

/** Every simple path of up to three ties, by hand: the slow control. */
function bruteForce({ people, hidden, answering, colleagues, ties }: Drawn, to: string): Way[] {
  const me = people[0]!;
  const strength = (a: string, b: string): number => {
    const between = ties.filter((tie) => (tie.own || tie.usable) && ((tie.a === a && tie.b === b) || (tie.a === b && tie.b === a))).map((tie) => tie.strength);
    return Math.max(0, a === me && colleagues.has(b) ? 3 : 0, ...between);
  };
  const ways: Way[] = [];
  const walk = (people_: string[], strengths: number[], at: string): void => {
    for (const next of people) {
      const s = strength(at, next);
      if (s === 0 || next === me || people_.includes(next) || hidden.has(next)) continue;
      const way = { people: [...people_, next], strengths: [...strengths, s] };
      if (next === to) ways.push(way);
      else if (way.people.length < 3 && answering.has(way.people[0]!)) walk(way.people, way.strengths, next);
    }
  };
  walk([], [], me);
  return ways.sort(compare);
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const compare = (a: Way, b: Way): number =>
  Math.min(...b.strengths) - Math.min(...a.strengths) || a.people.length - b.people.length || sum(b.strengths) - sum(a.strengths) || (a.people.join() < b.people.join() ? -1 : 1);

test('the best path is the best of all paths, for every person of 200 random graphs with permissions', async () => {
  let found = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const drawn = await draw(seed);
    const answers = await ask(drawn.people, 12);
    for (const to of drawn.people.slice(1)) {
      const all = drawn.hidden.has(to) ? [] : bruteForce(drawn, to);
      const byFirst = all.filter((way, i) => all.findIndex((other_) => other_.people[0] === way.people[0]) === i);
      expect({ seed, to, ways: (answers.get(to) ?? []).map(({ people, strengths }) => ({ people, strengths })) }).toEqual({ seed, to, ways: byFirst });
      found += byFirst.length;
    }
    expect(answers.has(drawn.people[0]!)).toBe(false);
  }
  expect(found).toBeGreaterThan(1000);
}, 60_000);

test('an account without a person has no ways, and neither has nobody', async () => {
  const { people } = await draw(3);
  await owner.query('update user_account set person_id = null where id = $1', [lead.userId]);
  expect((await ask(people, 3)).size).toBe(0);
  const { rows } = await runtime.query('select * from app.paths($1, 3)', [people]);
  expect(rows).toEqual([]);
});
