import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { findPostgres } from '@lintel/embedded-postgres';

jest.setTimeout(60_000);

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const opening = fileURLToPath(new URL('opening.mjs', import.meta.url));
const base = mkdtempSync(join(tmpdir(), 'lintel-refusals-'));
chmodSync(base, 0o777);
const mounted = [];

afterAll(() => {
  for (const folder of mounted) execFileSync('umount', ['-l', folder]);
  rmSync(base, { recursive: true, force: true });
});

function open(dataDir, user) {
  const child = spawn(process.execPath, [opening], { ...user, env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', npm_lifecycle_event: '' } });
  const run = { child, said: '', complained: '' };
  child.stdout.on('data', (text) => (run.said += text));
  child.stderr.on('data', (text) => (run.complained += text));
  run.ended = once(child, 'close').then(([code]) => code);
  return run;
}

/** What it said on its way out: one sentence, never a stack, and exit code 1. */
async function refusal(dataDir, user) {
  const run = open(dataDir, user);
  expect(await run.ended).toBe(1);
  expect(run.complained).not.toMatch(/^\s+at /m);
  expect(run.said).toBe('');
  return run.complained.trim();
}

function folder(name, user) {
  const path = join(base, `${name}-${user.uid ?? 'own'}`);
  mkdirSync(path, { mode: 0o755 });
  if (user.uid) chownSync(path, user.uid, user.gid);
  return path;
}

const users = [['as whoever runs the tests', {}], ...(isRoot ? [['as an ordinary user', { uid: NOBODY, gid: NOBODY }]] : [])];

describe.each(users)('%s', (_, user) => {
  test('a cluster of another major version is left alone', async () => {
    const data = folder('old', user);
    mkdirSync(join(data, 'postgres/cluster'), { recursive: true });
    writeFileSync(join(data, 'postgres/cluster/PG_VERSION'), '15\n');
    if (user.uid) for (const part of ['postgres', 'postgres/cluster']) chownSync(join(data, part), user.uid, user.gid);
    expect(await refusal(data, user)).toBe(`${data}/postgres/cluster was written by PostgreSQL 15 and this is 18: move the data with pg_dump of the old version, or set DATA_DIR to another folder.`);
  });

  test('files of somebody else are left alone', async () => {
    const data = folder('foreign', user);
    mkdirSync(join(data, 'postgres'));
    writeFileSync(join(data, 'postgres/letters.txt'), 'private');
    if (user.uid) chownSync(join(data, 'postgres'), user.uid, user.gid);
    expect(await refusal(data, user)).toBe(`${data}/postgres holds files that are not Lintel's (such as letters.txt): set DATA_DIR to another folder.`);
  });

  test('a path that is no folder', async () => {
    const file = join(folder('file', user), 'data');
    writeFileSync(file, '');
    expect(await refusal(file, user)).toBe(`${file} is not a folder: set DATA_DIR to another one.`);
  });
});

const ordinary = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

test('a folder without permission', async () => {
  const closed = folder('closed', ordinary);
  chmodSync(closed, 0o555);
  expect(await refusal(join(closed, 'data'), ordinary)).toBe(`${closed}/data cannot be used by this user: start as the user who owns it, or set DATA_DIR to a folder of your own.`);
});

(isRoot ? test : test.skip)('a data folder of another user', async () => {
  const data = folder('theirs', {});
  chmodSync(data, 0o777);
  mkdirSync(join(data, 'postgres'), { mode: 0o777 });
  expect(await refusal(data, ordinary)).toBe(`${data}/postgres belongs to another user (0): start as that user, or set DATA_DIR to another folder.`);
});

const canMount = isRoot && process.platform === 'linux' && tryToMount();

// Needs a disk that can be filled, which only root can make.
(canMount ? test : test.skip)('a full disk, and the same folder once there is room', async () => {
  const [disk] = mounted;
  const data = join(disk, 'data');
  expect(await refusal(data)).toBe(`The disk that holds ${data}/postgres is full: make room and start again, or set DATA_DIR to a folder on another one.`);
  execFileSync('mount', ['-o', 'remount,size=300m', disk]);
  const run = open(data);
  while (!run.said.includes('ready')) await pause(50);
  run.child.kill('SIGTERM');
  expect(await run.ended).toBe(0);
  expect(run.complained).toBe('');
});

test('two starts at once in one folder: one serves, the other says who does', async () => {
  const data = folder('twice', {});
  const runs = [open(data), open(data)];
  const first = await Promise.race(runs.map((run) => run.ended.then((code) => ({ run, code }))));
  expect(first.code).toBe(1);
  const other = runs.find((run) => run !== first.run);
  expect(first.run.complained.trim()).toBe(`Another Lintel (process ${other.child.pid}) is running on ${data}/postgres: stop that one, or set DATA_DIR to another folder.`);
  while (!other.said.includes('ready')) await pause(50);
  other.child.kill('SIGTERM');
  expect(await other.ended).toBe(0);
});

test('PostgreSQL that is killed ends everything with a sentence, and the next start goes on', async () => {
  const data = folder('killed', {});
  const run = open(data);
  while (!run.said.includes('ready')) await pause(50);
  process.kill(findPostgres({ dataDir: join(data, 'postgres') }).pid, 'SIGKILL');
  expect(await run.ended).toBe(1);
  expect(run.complained.trim()).toMatch(/^PostgreSQL ended, so everything stops\. Nothing that was confirmed is lost: start again\./);
  const next = open(data);
  while (!next.said.includes('ready')) await pause(50);
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
});

function tryToMount() {
  const disk = join(base, 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12m,mode=755', 'tmpfs', disk], { stdio: 'ignore' });
    mounted.push(disk);
    return true;
  } catch {
    return false;
  }
}
