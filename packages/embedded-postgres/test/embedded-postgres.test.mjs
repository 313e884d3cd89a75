import { fork } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { findPostgres, startPostgres } from '../src/index.mjs';

jest.setTimeout(30_000);

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const holds = fileURLToPath(new URL('hold.mjs', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'lintel-embedded-'));
chmodSync(base, 0o777);
const held = [];
// One cluster is made once and used by every test that does not need a folder of its own.
const shared = join(base, 'shared');

async function hold(options, user = {}) {
  const child = fork(holds, [JSON.stringify(options)], { ...user, execArgv: [] });
  held.push(child);
  const [outcome] = await once(child, 'message');
  return { child, ...outcome };
}

async function kill(child) {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function release(child) {
  child.send('stop');
  await once(child, 'exit');
}

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function refusal(options) {
  const error = await startPostgres(options).catch((reason) => reason);
  expect(error.name).toBe('PostgresRefusal');
  return error.message;
}

beforeAll(async () => {
  const postgres = await startPostgres({ dataDir: shared });
  await query(postgres.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS run');
  await postgres.stop();
});

afterEach(async () => {
  for (const child of held.splice(0)) if (child.exitCode === null && child.signalCode === null) await kill(child);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

test('serves a durable UTF-8 database with the extensions that search needs, by password only', async () => {
  const postgres = await startPostgres({ dataDir: shared });
  try {
    const [settings] = await query(
      postgres.ownerUrl,
      `SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync, current_setting('wal_level') AS wal,
              current_setting('data_checksums') AS checksums, current_setting('listen_addresses') AS listens,
              current_setting('idle_in_transaction_session_timeout') AS idle, current_setting('server_encoding') AS encoding`,
    );
    expect(settings).toMatchObject({ fsync: 'on', wal: 'replica', checksums: 'on', listens: '127.0.0.1', idle: '15s', encoding: 'UTF8' });
    expect(settings.version).toMatch(/^18\./);
    await query(postgres.ownerUrl, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gist');
    expect(await query(postgres.ownerUrl, `SELECT unaccent('Çà') AS plain, similarity('Zoë', 'Zoe') < 1 AS accents`)).toEqual([{ plain: 'Ca', accents: true }]);
    const wrong = new URL(postgres.ownerUrl);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect(statSync(join(shared, 'password')).mode & 0o777).toBe(0o600);
  } finally {
    await postgres.stop();
  }
});

test('keeps its data between runs, and stop ends it', async () => {
  const postgres = await startPostgres({ dataDir: shared });
  expect(postgres.adopted).toBe(false);
  expect(findPostgres({ dataDir: shared })).toEqual({ ownerUrl: postgres.ownerUrl, pid: postgres.pid });
  expect(await query(postgres.ownerUrl, 'SELECT run FROM kept')).toEqual([{ run: 1 }]);
  await Promise.all([postgres.stop(), postgres.stop()]);
  expect(findPostgres({ dataDir: shared })).toBeUndefined();
  await expect(query(postgres.ownerUrl, 'SELECT 1')).rejects.toThrow(/ECONNREFUSED/);
});

test('adopts what a killed start left running, and says so', async () => {
  const first = await hold({ dataDir: shared });
  await kill(first.child);
  const second = await hold({ dataDir: shared });
  expect(second).toMatchObject({ adopted: true, pid: first.pid, ownerUrl: first.ownerUrl });
  expect(second.said).toEqual([expect.stringMatching(/was still running on .* from a start that was killed: using it\.$/)]);
  await release(second.child);
  expect(findPostgres({ dataDir: shared })).toBeUndefined();
});

test('recovers what was committed when PostgreSQL was killed too', async () => {
  const first = await hold({ dataDir: shared });
  await query(first.ownerUrl, 'CREATE TABLE committed AS SELECT 7 AS n');
  process.kill(first.pid, 'SIGKILL');
  await kill(first.child);
  const second = await startPostgres({ dataDir: shared });
  expect(second.adopted).toBe(false);
  expect(await query(second.ownerUrl, 'SELECT n FROM committed')).toEqual([{ n: 7 }]);
  await second.stop();
});

test('is not deceived by a stranger that got the dead one’s process id', async () => {
  const cluster = join(shared, 'cluster');
  writeFileSync(join(cluster, 'postmaster.pid'), `${process.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n\nready\n`);
  const postgres = await startPostgres({ dataDir: shared });
  expect(postgres.adopted).toBe(false);
  await postgres.stop();
});

test('of two starts at once, one serves and the other is refused with the way out', async () => {
  const outcomes = await Promise.all([hold({ dataDir: shared }), hold({ dataDir: shared })]);
  const [winner] = outcomes.filter(({ pid }) => pid);
  const [loser] = outcomes.filter(({ refusal: sentence }) => sentence);
  expect(loser.refusal).toBe(`Another Lintel (process ${winner.child.pid}) is running on ${shared}: stop that one, or set DATA_DIR to another folder.`);
  await release(winner.child);
});

test('refuses a cluster of another version, and a folder that is not its own', async () => {
  const old = join(base, 'old');
  mkdirSync(join(old, 'cluster'), { recursive: true });
  writeFileSync(join(old, 'cluster', 'PG_VERSION'), '15\n');
  expect(await refusal({ dataDir: old })).toMatch(/was written by PostgreSQL 15 and this is 18: .*pg_dump.*DATA_DIR/);
  const foreign = join(base, 'foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'letters.txt'), 'private');
  expect(await refusal({ dataDir: foreign })).toMatch(/not Lintel's \(such as letters\.txt\): set DATA_DIR/);
  expect(readdirSync(foreign)).toEqual(['letters.txt']);
});

test('sweeps the temporary cluster of a test run that was killed', async () => {
  const first = await hold({ temporary: true });
  const [{ folder }] = await query(first.ownerUrl, `SELECT current_setting('data_directory') AS folder`);
  await kill(first.child);
  const second = await startPostgres({ temporary: true });
  expect(existsSync(dirname(folder))).toBe(false);
  await second.stop();
});

const asNobody = isRoot && isReadableByAll(holds) && isReadableByAll(process.execPath) ? test : test.skip;

asNobody('works for an ordinary user as well as for root', async () => {
  const dataDir = join(base, 'ordinary');
  const { child, ownerUrl } = await hold({ dataDir }, { uid: NOBODY, gid: NOBODY });
  expect(await query(ownerUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  expect(statSync(join(dataDir, 'cluster')).uid).toBe(NOBODY);
  await release(child);
  chownSync(shared, 0, 0);
  const stranger = await hold({ dataDir: shared }, { uid: NOBODY, gid: NOBODY });
  expect(stranger.refusal).toMatch(/belongs to another user \(0\): start as that user, or set DATA_DIR/);
});

(isRoot ? test : test.skip)('as root, moves the cluster out of a folder that PostgreSQL’s user cannot enter', async () => {
  const home = join(base, 'home');
  mkdirSync(home, { mode: 0o700 });
  const dataDir = join(home, 'data');
  const postgres = await startPostgres({ dataDir });
  const moved = readFileSync(join(dataDir, 'location'), 'utf8');
  try {
    expect(statSync(join(moved, 'cluster')).uid).not.toBe(0);
  } finally {
    await postgres.stop();
    rmSync(moved, { recursive: true });
  }
});

/** Can everybody read the file and enter every folder on the way to it? */
function isReadableByAll(path) {
  accessSync(path, constants.R_OK);
  for (let at = path; at !== dirname(at); at = dirname(at)) if (!(statSync(at).mode & (at === path ? 0o004 : 0o001))) return false;
  return true;
}
