import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type StartedPostgres, startPostgres } from '@lintel/embedded-postgres';
import pg from 'pg';
import { patience, report, type Tries, tries } from './deep.js';
import { lost, readEveryPage, violations } from './invariants.js';
import { type Ask, asker, seedLead } from './outcomes.js';
import { type ApiProcess, killFamily, type Relay, runCommand, startApi, startRelay, startWorker } from './processes.js';
import { type Acquaintances, confirmedActivity, meet, Writers } from './writers.js';

const CLIENTS = 8;
const onLinux = process.platform === 'linux' ? test : test.skip;

// A folder that keeps its data, as under `npm start`; by its name the next run sweeps it if this one is killed.
const dataDir = mkdtempSync(join(tmpdir(), `lintel-test-${process.pid}-`));
chmodSync(dataDir, 0o711);

let postgres: StartedPostgres;
let relay: Relay;
let api: ApiProcess;
let ask: Ask;
let people: Acquaintances;
let databaseUrl: string;

beforeAll(async () => {
  relay = await startRelay();
  await startDatabase();
  await runCommand('migrate', { DATABASE_OWNER_URL: postgres.ownerUrl, LINTEL_RUNTIME_PASSWORD: 'test-runtime' });
  ask = asker((await seedLead(postgres.ownerUrl)).apiKey);
  databaseUrl = `postgres://lintel_app:test-runtime@127.0.0.1:${relay.port}/lintel`;
  api = await startApi(databaseUrl);
  people = await meet(ask, api.url);
}, patience);

afterAll(async () => {
  await api?.kill();
  await postgres?.stop();
  await relay?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

/** PostgreSQL comes up on another port each time; the relay keeps the API's address of it. */
async function startDatabase(): Promise<void> {
  postgres = await startPostgres({ dataDir });
  relay.to(Number(new URL(postgres.ownerUrl).port));
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const asOwner = async (sql: string): Promise<void> => void (await rows(sql));

/** What the clients of one cycle saw, and what the database held after it. */
interface Cycle { confirmed: number; unknown: number; lost: number; internal: string; recoveryMs: number; broken: Record<string, number> }

/** Lets clients write, kills at a moment of chance, brings everything back, and compares what was confirmed with what is there. */
async function cycle(random: () => number, kill: () => Promise<void>, recover: () => Promise<void>): Promise<Cycle> {
  const { complaints } = api;
  const writers = new Writers(ask, () => api.url, people, CLIENTS);
  await writers.confirmed(10 + Math.floor(random() * 30));
  await pause(random() * 40);
  await kill();
  await writers.stop();
  const began = performance.now();
  await recover();
  const recoveryMs = Math.round(performance.now() - began);
  const confirmed = writers.sent.flatMap((sent) => confirmedActivity(sent) ?? []);
  const internal = writers.sent.some(({ outcome }) => outcome.kind === 'unknown' && outcome.code === 'INTERNAL') ? complaints() : '';
  const refused = writers.sent.filter(({ outcome }) => outcome.kind === 'refused');
  expect(refused).toEqual([]);
  const gone = await lost(postgres.ownerUrl, confirmed);
  const unknown = await writers.settle();
  return { confirmed: confirmed.length, unknown, lost: gone, internal, recoveryMs, broken: await violations(postgres.ownerUrl) };
}

const killPostgres = (): Promise<void> => killFamily(postgres.pid);

async function recoverPostgres(): Promise<void> {
  await postgres.stop();
  await startDatabase();
}

/** Runs that many cycles and adds them up; the first one with a fault ends the experiment and shows it. */
async function cycles(often: Tries, kill: () => Promise<void>, recover: () => Promise<void>): Promise<string> {
  const seen: Cycle[] = [];
  await tries(often, async (_, random) => {
    const one = await cycle(random, kill, recover);
    expect(one).toMatchObject({ lost: 0, internal: '', broken: {} });
    seen.push(one);
  });
  const sum = (of: (one: Cycle) => number): number => seen.reduce((all, one) => all + of(one), 0);
  const times = seen.map(({ recoveryMs }) => recoveryMs).sort((a, b) => a - b);
  return `${seen.length} cycles, ${sum(({ confirmed }) => confirmed)} confirmed changes, ${sum((one) => one.lost)} lost; ${sum((one) => one.unknown)} of unknown outcome, each there once after it was sent again; `
    + `0 broken invariants, 0 answers of 500; back after ${times[Math.floor(times.length / 2)]} ms (median), ${times.at(-1)} ms (most)`;
}

const asked: Record<string, string> = {
  'kill -9 of PostgreSQL': `100 cycles under writes by ${CLIENTS} clients: 0 confirmed changes lost`,
  'kill -9 of Node': '20 cycles, the same',
  'kill -9 of both': '20 cycles, the same',
  'kill -9 of the worker': '20 kills: no mail lost, none queued twice',
};
const reached: Record<string, string> = {};

onLinux('PostgreSQL killed under writes loses nothing that was confirmed, and the same API goes on with it', async () => {
  reached['kill -9 of PostgreSQL'] = await cycles({ few: 1, asked: 100 }, killPostgres, recoverPostgres);
  await readEveryPage(postgres.ownerUrl);
}, patience);

onLinux('the API killed under writes loses nothing that was confirmed', async () => {
  reached['kill -9 of Node'] = await cycles({ few: 1, asked: 20 }, () => api.kill(), async () => { api = await startApi(databaseUrl); });
}, patience);

onLinux('both killed at once lose nothing that was confirmed', async () => {
  reached['kill -9 of both'] = await cycles({ few: 1, asked: 20 }, async () => { await Promise.all([killPostgres(), api.kill()]); }, async () => {
    await recoverPostgres();
    api = await startApi(databaseUrl);
  });
}, patience);

/** As if the time were up after which a job and a mail of a killed worker are taken up again. */
const passTime = (): Promise<void> => asOwner(`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 hour', run_at = least(run_at, now());
  update outbox_mail set leased_until = now() where status = 'SENDING'`);

onLinux('the worker killed at its work loses no mail, and queues none twice', async () => {
  const kills = await tries({ few: 1, asked: 20 }, async (_, random) => {
    const worker = startWorker(databaseUrl);
    const writers = new Writers(ask, () => api.url, people, CLIENTS);
    await writers.confirmed(30 + Math.floor(random() * 60));
    await writers.stop();
    await worker.kill();
    await passTime();
  });
  const worker = startWorker(databaseUrl);
  const waiting = async (): Promise<number> => (await rows<{ n: number }>(`select count(*)::int as n from graphile_worker.jobs where task_identifier in ('introduction_ask', 'send_mail')`))[0]!.n;
  while (await waiting() > 0) await pause(200);
  await worker.kill();
  const [found] = await rows<{ asked: number; unwritten: number; twice: number; unsettled: number }>(`select count(*)::int as asked, count(*) filter (where n = 0)::int as unwritten, count(*) filter (where n > 1)::int as twice,
    count(*) filter (where settled < n)::int as unsettled from (select i.id, count(m.id) as n, count(*) filter (where m.status = 'NOT_SENT') as settled
    from introduction i left join outbox_mail m on m.subject_id = i.id and m.kind = 'INTRODUCTION_ASK' group by i.id) as mails`);
  expect(found).toMatchObject({ unwritten: 0, twice: 0, unsettled: 0 });
  reached['kill -9 of the worker'] = `${kills} kills, ${found!.asked} requests for an introduction, each with one mail`;
}, patience);

onLinux('the control: with synchronous_commit off, the same check finds what was confirmed and is gone', async () => {
  await asOwner('alter role lintel_app set synchronous_commit = off');
  // What is written but not yet flushed survives a kill in the page cache; held back in PostgreSQL's own memory, it does not.
  for (const setting of ["wal_writer_delay = '10s'", "wal_writer_flush_after = '1GB'", "wal_buffers = '64MB'"]) await asOwner(`alter system set ${setting}`);
  await killPostgres();
  await recoverPostgres();
  let confirmed = 0;
  let gone = 0;
  await tries({ few: 1, asked: 10, untimed: true }, async (_, random) => {
    const writers = new Writers(ask, () => api.url, people, CLIENTS);
    await writers.confirmed(30 + Math.floor(random() * 30));
    await killPostgres();
    await writers.stop();
    await recoverPostgres();
    const ids = writers.sent.flatMap((sent) => confirmedActivity(sent) ?? []);
    confirmed += ids.length;
    gone += await lost(postgres.ownerUrl, ids);
  });
  expect(gone).toBeGreaterThan(0);
  const control = `synchronous_commit=off: ${gone} of ${confirmed} confirmed changes lost`;
  for (const [experiment, found] of Object.entries(reached)) report({ experiment, asked: asked[experiment]!, reached: found, control });
}, patience);
