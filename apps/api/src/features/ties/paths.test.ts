import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { PathIndex } from './path-index.js';
import type { Way } from './path-graph.js';
import { bruteForce, type DrawnGraph, drawGraph } from './testing/drawn-graph.js';
import { layGraph } from './testing/laid-graph.js';

interface Ways { items: { ties: { to: { id: string; name: string; role: string | null }; strength: string; evidence: string }[]; wish: string | null }[]; noneBecause: string | null }

const TODAY = '2026-11-23';
const DAY = Math.round((Date.parse(TODAY) - Date.parse('2020-01-01')) / 86_400_000);
let t: TestApp;
let members: string[];
let lead: SignedIn;
let runtime: pg.Client;
let index: PathIndex;

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date(`${TODAY}T10:00:00Z`));
  members = [await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' }), await t.member({ name: 'Elmet Council', sector: 'COUNCIL' })];
  lead = await t.signIn(members[0]!, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  runtime = new pg.Client({ connectionString: t.db.runtimeUrl });
  await runtime.connect();
  index = t.app.get(PathIndex);
});
afterAll(async () => {
  await runtime.end();
  await t.close();
});

const draw = async (seed: number): Promise<DrawnGraph> => {
  const drawn = drawGraph(seed, 12, members);
  await layGraph(t, drawn, lead.userId, TODAY);
  return drawn;
};

/** What `app.paths` answers to the lead. */
async function sqlWays(to: string[], most: number): Promise<Map<string, Way[]>> {
  await runtime.query('begin');
  await runtime.query(`select set_config('app.now', $1, true)`, [`${TODAY}T10:00:00Z`]);
  await runtime.query('select * from app.enter($1)', [lead.actor.tokenHash]);
  const { rows } = await runtime.query<{ to_id: string } & Way>('select to_id, people, strengths from app.paths($1, $2)', [to, most]);
  await runtime.query('rollback');
  return new Map(to.map((id) => [id, rows.filter((row) => row.to_id === id).map(({ people, strengths }) => ({ people, strengths }))]));
}

const ask = (to: string, first = 12, who = lead) => who.get<{ ways: Ways }>('query ($to: ID!, $first: Int!) { ways(to: $to, first: $first) { items { wish ties { strength evidence to { id name role } } } noneBecause } }', { to, first }).then(({ ways }) => ways);

/** Waits until a change has been announced and read: announcements come behind a commit. */
async function heard(): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await new Promise((resolve) => { setTimeout(resolve, 15); });
    await index.settled();
  }
}

test('SQL, the index and brute force find the same ways, in the same order, for every person of random graphs with permissions', async () => {
  let found = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const drawn = await draw(seed);
    await index.ready();
    await heard();
    const everybody = drawn.people.map(({ id }) => id);
    for (const most of [12, 2]) {
      const answers = await sqlWays(everybody, most);
      for (const to of everybody) {
        const ways = bruteForce(drawn, to).slice(0, most);
        expect({ seed, to, ways: answers.get(to) }).toEqual({ seed, to, ways });
        expect({ seed, to, ways: index.current()!.ways({ memberId: members[0]!, personId: drawn.asker.personId, day: DAY }, to, most) }).toEqual({ seed, to, ways });
        found += ways.length;
      }
    }
  }
  expect(found).toBeGreaterThan(500);
}, 120_000);

test('the API tells the same with the index as without it: names, strengths and classes, and nothing of what stands behind', async () => {
  const drawn = await draw(5);
  await index.ready();
  await heard();
  const graph = index.current()!;
  for (const { id } of drawn.people.filter((person) => person.id !== drawn.asker.personId && (person.isPublic || person.seenBy.includes(members[0]!)))) {
    const by = await ask(id);
    expect(by.items.map(({ ties }) => ties.map(({ to }) => to.id))).toEqual(bruteForce(drawn, id).map(({ people }) => people));
    Object.assign(index, { graph: null, building: Promise.resolve() });
    expect(await ask(id)).toEqual(by);
    Object.assign(index, { graph, building: null });
    expect(JSON.stringify(by)).not.toContain('secret');
  }
});

test('somebody hidden is answered as somebody missing', async () => {
  const drawn = await draw(9);
  const hidden = drawn.people.find((person) => !person.isPublic && !person.seenBy.includes(members[0]!))!;
  const [one, two] = [await lead.ask('query ($to: ID!) { ways(to: $to) { noneBecause } }', { to: hidden.id }), await lead.ask('query ($to: ID!) { ways(to: $to) { noneBecause } }', { to: '00000000-0000-4000-8000-000000000001' })];
  expect([one.errors![0]!.extensions.code, one.errors![0]!.message]).toEqual(['NOT_FOUND', two.errors![0]!.message]);
});

test('an empty answer says why, by what the asker may use alone', async () => {
  const drawn = await draw(3);
  const to = drawn.people.find((person) => person.isPublic && person.id !== drawn.asker.personId && !person.teamOf.includes(members[0]!))!.id;
  const [me] = await t.db.rows<{ person_id: string }>('select person_id from user_account where id = $1', [lead.userId]);
  const because = async () => (await ask(to)).noneBecause;
  await t.db.rows('delete from tie');
  await t.db.rows('insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) values ($1, $2, $3, $4, 8, $4, $5)', [members[1], me!.person_id, to, 'MET', TODAY]);
  await t.db.rows('update user_account set person_id = null where member_id = $1 and id <> $2', [members[0], lead.userId]);
  await heard();
  expect(await because()).toBe('NO_TIES');
  await t.db.rows(`update user_account set person_id = $2, status = 'ACTIVE' where id = $1`, [(await t.signIn(members[0]!, 'EVENT_ORGANISER')).userId, drawn.people.find(({ id }) => id !== to && id !== me!.person_id)!.id]);
  await heard();
  expect(await because()).toBe('NONE_ALLOWED');
  await t.db.rows('insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on, usable_by_others) values ($1, $2, $3, $4, 8, $4, $5, true)', [members[1], drawn.people[10]!.id, drawn.people[11]!.id, 'MET', TODAY]);
  await heard();
  expect(await because()).toBe('NONE_LEADS_THERE');
  await t.db.rows('update user_account set person_id = null where id = $1', [lead.userId]);
  await heard();
  expect(await because()).toBe('NOT_LINKED');
});

test('a new tie is in the index of every replica within a tenth of a second, and a broken connection only slows it', async () => {
  const drawn = await draw(11);
  await index.ready();
  const to = drawn.people[4]!.id;
  await t.db.rows('update person set published_at = now() where id = $1', [to]);
  const replica = new PathIndex({ databaseUrl: t.db.runtimeUrl } as never);
  await replica.ready();
  const direct = (one: PathIndex) => one.current()?.ways({ memberId: members[0]!, personId: drawn.asker.personId, day: DAY }, to, 1)[0];
  const times: number[] = [];
  for (const weight of [0.5, 8, 0.5, 8, 0.5, 8]) {
    await t.db.rows('delete from tie where $1 in (a_id, b_id) and $2 in (a_id, b_id)', [to, drawn.asker.personId]);
    await t.db.rows('insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) values ($1, $2, $3, $4, $5, $4, $6)', [members[0], to, drawn.asker.personId, 'MET', weight, TODAY]);
    const began = performance.now();
    while (![index, replica].every((one) => direct(one)?.people.length === 1 && direct(one)?.strengths[0] === (weight === 8 ? 3 : 1))) {
      if (performance.now() - began > 2000) throw new Error('The tie never came.');
      await new Promise((resolve) => { setTimeout(resolve, 1); });
    }
    times.push(performance.now() - began);
  }
  expect(times.sort((a, b) => a - b)[3]).toBeLessThan(100);
  await t.db.rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'lintel paths' and datname = current_database()`);
  await new Promise((resolve) => { setTimeout(resolve, 100); });
  expect(replica.current()).toBeNull();
  expect((await ask(to)).items[0]?.ties).toHaveLength(1);
  await replica.ready();
  expect(direct(replica)?.people).toEqual([to]);
  await replica.onApplicationShutdown();
});

test('what cannot be built is not tried again by every question', async () => {
  const nowhere = new PathIndex({ databaseUrl: t.db.runtimeUrl.replace(/[^/]+$/, 'nowhere') } as never);
  await expect(nowhere.ready()).rejects.toThrow('nowhere');
  expect(nowhere.current()).toBeNull();
  expect(nowhere).toMatchObject({ building: null, client: null });
  await nowhere.onApplicationShutdown();
});
