import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { resolve } from 'node:path';
import pg from 'pg';
import { api, run } from './product.mjs';

/*
 * Ways of up to three ties at the size of performance: 200,000 people, 1,000,000 ties (2,000,000 directions) of 200 members, half of them let be used,
 * ten hubs of 10,000 ties, and the index of one server process over them. Run alone by `npm run bench -- paths`. Each time is told twice: by the clock, and
 * as what the processors worked, which is what the clock would say if nobody else used them.
 */
const PEOPLE = 200_000;
const TIES = 1_000_000;
const HUBS = 10;
const HUB_TIES = 10_000;
const MEMBERS = 200;
const ACCOUNTS = 20_000;
const QUESTIONS = 4_000;
const MOST = 3;
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2020-01-01');

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const ascending = (values) => values.sort((a, b) => a - b);

/** A small generator, so that the same graph and questions come again. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
}

/** Lays the graph into a database of its own on this server, times the index and gives the figures. */
export async function paths(serverUrl, env) {
  const name = `paths_${process.pid}`;
  const server = await connect(serverUrl);
  await server.query(`create database ${name}`);
  const [ownerUrl, runtimeUrl] = [serverUrl, env.DATABASE_URL].map((url) => Object.assign(new URL(url), { pathname: name }).href);
  try {
    await run([resolve(api, 'cli.js'), 'migrate'], { ...env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: runtimeUrl });
    const owner = await connect(ownerUrl);
    try {
      return await measured(owner, runtimeUrl, await lay(owner));
    } finally {
      await owner.end();
    }
  } finally {
    await server.query(`drop database if exists ${name} with (force)`);
    await server.end();
  }
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** Resolves to the ids of people and members, by number. The first people are the hubs. */
async function lay(owner) {
  await owner.query(`set session_replication_role = replica; set app.role = 'SYSTEM'; select setseed(0.42)`);
  await owner.query(`create temp table p as select n, gen_random_uuid() as id from generate_series(0, ${PEOPLE - 1}) n; create unique index on p (n); create temp table m as select n, gen_random_uuid() as id from generate_series(0, ${MEMBERS - 1}) n; create unique index on m (n)`);
  await owner.query(`insert into member (id, name, sector) select id, 'Member ' || n, 'HOUSING' from m`);
  await owner.query(`insert into person (id, name, published_at, published_source, published_basis) select id, 'Somebody', now(), 'bench', 'bench' from p`);
  await owner.query(`insert into user_account (email, name, member_id, person_id) select p.n || '@bench.example', 'Somebody', m.id, p.id from p join m on m.n = p.n % ${MEMBERS} where p.n < ${ACCOUNTS}`);
  // Beside the hubs, some have many ties and most few.
  await owner.query(`
    insert into acquaintance (member_id, a_id, b_id, weight, last_on, fades_on, kind, times, usable_by_others)
    select m.id, least(a.id, b.id), greatest(a.id, b.id), 1, app.today(), app.today() + drawn.days, 'MET', 1, drawn.is_open
    from (select case when n < ${HUBS * HUB_TIES} then n / ${HUB_TIES} else floor(${PEOPLE} * power(random(), 1.5))::int end as a, floor(random() * ${PEOPLE})::int as b,
      floor(random() * ${MEMBERS})::int as m, floor(random() * 2200)::int as days, random() < 0.5 as is_open from generate_series(0, ${TIES - 1}) n) drawn
    join p a on a.n = drawn.a join p b on b.n = drawn.b join m on m.n = drawn.m where drawn.a <> drawn.b on conflict do nothing`);
  await owner.query(`set session_replication_role = origin; analyze`);
  const { rows: [{ people, members, ties }] } = await owner.query(`select (select array_agg(id order by n) from p) as people, (select array_agg(id order by n) from m) as members, (select count(*)::int from acquaintance) as ties`);
  return { people, members, ties };
}

async function measured(owner, databaseUrl, { people, members, ties }) {
  await import('reflect-metadata');
  const { PathIndex } = await import(resolve(api, 'features/ties/path-index.js'));
  const { rows: [{ today }] } = await owner.query('select app.today()::text as today');
  const day = Math.round((Date.parse(today) - FIRST_DAY) / DAY_MS);
  const builds = { clock: [], work: [] };
  let index;
  for (let n = 0; n < 3; n += 1) {
    await index?.onApplicationShutdown();
    index = new PathIndex({ databaseUrl });
    const [began, worked] = [performance.now(), process.cpuUsage()];
    await index.ready();
    builds.clock.push(performance.now() - began);
    const { user, system } = process.cpuUsage(worked);
    builds.work.push((user + system) / 1000 + (await serverWork(owner)));
  }
  try {
    const graph = index.current();
    const ask = (from, to) => graph.ways({ memberId: members[from % MEMBERS], personId: people[from], day }, people[to], MOST);
    const roll = dice(7);
    const anybody = (size) => Math.floor(roll() * size);
    const ordinary = Array.from({ length: QUESTIONS }, () => [HUBS + anybody(ACCOUNTS - HUBS), HUBS + anybody(PEOPLE - HUBS)]);
    const fromHubs = Array.from({ length: QUESTIONS / 4 }, (_, n) => [n % HUBS, n % 2 ? anybody(HUBS) : anybody(PEOPLE)]);
    for (const question of ordinary.slice(0, 500)) ask(...question);
    const timed = (questions) => {
      const times = { clock: [], work: [] };
      for (const [from, to] of questions) {
        const [began, worked] = [performance.now(), process.threadCpuUsage()];
        ask(from, to);
        const { user, system } = process.threadCpuUsage(worked);
        times.clock.push(performance.now() - began);
        times.work.push((user + system) / 1000);
      }
      return times;
    };
    const [usual, hubs] = [timed(ordinary), timed(fromHubs)];
    const sql = await againstSql(owner, { people, members, ask }, [...ordinary.slice(0, 30), ...fromHubs.slice(0, 4)]);
    const fresh = await freshness(owner, index, { people, members, day });
    return {
      load: loadavg()[0] / availableParallelism(), directions: ties * 2, megabytes: Math.round(graph.bytes / 1e5) / 10,
      built: both(builds, 0.5), p50: both(usual, 0.5), p99: both(usual, 0.99), hubP50: both(hubs, 0.5), hubMost: both(hubs, 1), ...sql, freshP50: at(fresh, 0.5), freshMost: fresh.at(-1),
    };
  } finally {
    await index.onApplicationShutdown();
  }
}

const both = ({ clock, work }, share) => ({ clock: at(ascending(clock), share), work: at(ascending(work), share) });

/** What PostgreSQL worked for the index's connection, in milliseconds; 0 where the system does not tell. */
async function serverWork(owner) {
  const { rows } = await owner.query(`select pid from pg_stat_activity where application_name = 'lintel paths' and datname = current_database() order by backend_start desc limit 1`);
  try {
    const [user, system] = readFileSync(`/proc/${rows[0].pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13).map(Number);
    return (user + system) * 10;
  } catch {
    return 0;
  }
}

/** The same questions by `app.paths`: its median, the ratio, and how many answers differ. */
async function againstSql(owner, { people, members, ask }, questions) {
  const [times, own] = [[], []];
  let differing = 0;
  for (const [from, to] of questions) {
    await owner.query(`select set_config('app.member', $1, false), set_config('app.role', 'PARTNERSHIP_LEAD', false), set_config('app.user', (select id::text from user_account where person_id = $2), false)`, [members[from % MEMBERS], people[from]]);
    const began = performance.now();
    const { rows } = await owner.query('select people, strengths from app.paths($1, $2)', [[people[to]], MOST]);
    times.push(performance.now() - began);
    const then = performance.now();
    const ways = ask(from, to);
    own.push(performance.now() - then);
    if (JSON.stringify(rows) !== JSON.stringify(ways)) differing += 1;
  }
  await owner.query(`select set_config('app.role', 'SYSTEM', false)`);
  const [sqlP50, indexP50] = [at(ascending(times), 0.5), at(ascending(own), 0.5)];
  return { sqlP50, ratio: sqlP50 / indexP50, compared: questions.length, differing };
}

/** How long after the commit of a new tie the index answers with it. */
async function freshness(owner, index, { people, members, day }) {
  const times = [];
  for (let n = 0; n < 40; n += 1) {
    const [from, to] = [people[1000 + n], people[PEOPLE - 1 - n]];
    await owner.query(`insert into acquaintance (member_id, a_id, b_id, weight, last_on, fades_on, kind) values ($1, least($2::uuid, $3), greatest($2::uuid, $3), 8, app.today(), app.today() + 1825, 'MET') on conflict (member_id, a_id, b_id) do update set fades_on = excluded.fades_on`, [members[0], from, to]);
    const began = performance.now();
    while (index.current()?.ways({ memberId: members[0], personId: from, day }, to, 1)[0]?.people.length !== 1) await new Promise((done) => { setImmediate(done); });
    times.push(performance.now() - began);
  }
  return ascending(times);
}

const ms = (value) => `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
const goal = (what, { clock, work }, most) => `  ${what.padEnd(42)} ${ms(clock).padStart(11)} ${ms(work).padStart(11)}   at most ${`${most} ms`.padEnd(9)} ${(clock <= most && 'holds') || (work <= most && 'holds, by the work') || 'TOO MUCH'}`;

/** The figures in words, each with its goal. */
export function pathLines(f) {
  return [
    `Ways of up to three ties, ${f.directions.toLocaleString('en-GB')} directions of ties`,
    `  ${''.padEnd(42)} ${'by the clock'.padStart(11)} ${'worked'.padStart(11)}`,
    goal('index built', f.built, 3000), goal('best three ways, median', f.p50, 0.1), goal('best three ways, 99 of 100', f.p99, 5),
    goal('from a hub of 10,000 ties, the slowest', f.hubMost, 15),
    `  a new tie usable after ${ms(f.freshMost)} at most (median ${ms(f.freshP50)}); at most 100 ms: ${f.freshMost <= 100 ? 'holds' : f.freshP50 <= 100 ? 'holds for most' : 'TOO MUCH'}`,
    `  index in memory ${f.megabytes} MB; at most 20 MB: ${f.megabytes <= 20 ? 'holds' : 'TOO MUCH'}`,
    `  against app.paths in SQL: median ${ms(f.sqlP50)}, ratio ${Math.round(f.ratio)}x; ${f.differing} of ${f.compared} answers differ`,
    ...(f.load > 0.7 ? [`  Others used this machine: ${f.load.toFixed(1)} processes waited for each processor. The clock says more of them than of this.`] : []),
  ];
}
