import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { program } from './binaries.mjs';
import { refuseOtherVersion } from './folder.mjs';
import { PostgresRefusal } from './refusal.mjs';
import { giveTo } from './run-as.mjs';

/** The login that owns the cluster. */
export const OWNER = 'lintel_owner';

const KEPT = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  password_encryption: 'scram-sha-256',
  wal_level: 'replica',
  fsync: 'on',
  synchronous_commit: 'on',
  // A quarter of the machine's memory, as PostgreSQL's manual advises, and no more than a product of one organisation fills; it is taken as it is used.
  shared_buffers: `${Math.round(Math.min(1024, Math.max(128, totalmem() / 4 / 2 ** 20)))}MB`,
  // An import of 100,000 rows writes some gigabytes: a checkpoint after each of them would write the same pages again and again.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  idle_in_transaction_session_timeout: '15s',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A test cluster dies with its test: nothing of it has to survive a power cut. */
const TEMPORARY = { ...KEPT, fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB', max_wal_size: '1GB' };

const LOG_LIMIT = 5_000_000;

/** Makes the cluster when it is missing, whole or not at all; refuses one of another major version. */
export async function prepareCluster(folder, native, { temporary }) {
  if (existsSync(folder.cluster)) return refuseOtherVersion(folder.cluster);
  const home = dirname(folder.cluster);
  for (const name of readdirSync(home)) {
    // A start that was killed half-way left this behind; the lock says that nobody works on it now.
    if (name.startsWith(`${basename(folder.cluster)}.`)) rmSync(join(home, name), { recursive: true });
  }
  const fresh = mkdtempSync(`${folder.cluster}.`);
  try {
    await fill(fresh, folder, native, temporary);
  } finally {
    // Half a cluster is of no use, and on a full disk it is what fills it.
    rmSync(fresh, { recursive: true });
  }
}

async function fill(fresh, folder, native, temporary) {
  const secret = join(fresh, 'password');
  writeFileSync(secret, folder.password, { mode: 0o600 });
  giveTo(folder.user, secret);
  giveTo(folder.user, fresh);
  const data = join(fresh, 'data');
  await run(folder, program(native, 'initdb'), [
    `--pgdata=${data}`, `--username=${OWNER}`, `--pwfile=${secret}`, '--auth=scram-sha-256',
    '--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', ...characterClasses(),
    '--data-checksums', '--no-instructions', ...(temporary ? ['--no-sync'] : []),
  ]);
  writeFileSync(join(data, 'pg_hba.conf'), 'host all all 127.0.0.1/32 scram-sha-256\n');
  appendFileSync(join(data, 'postgresql.conf'), "\ninclude 'lintel.conf'\n");
  renameSync(data, folder.cluster);
}

/** Starts PostgreSQL on the port and waits until it takes connections; resolves to its process id. */
export async function startCluster(folder, native, port, { temporary }) {
  const settings = Object.entries({ ...(temporary ? TEMPORARY : KEPT), port: String(port) });
  const file = join(folder.cluster, 'lintel.conf');
  writeFileSync(file, settings.map(([name, value]) => `${name} = '${value}'\n`).join(''), { mode: 0o600 });
  giveTo(folder.user, file);
  openLog(folder);
  try {
    await run(folder, program(native, 'pg_ctl'), ['start', '-D', folder.cluster, '-l', folder.log, '-w', '-t', '60', '-s']);
  } catch {
    throw new PostgresRefusal(`PostgreSQL did not start on ${folder.dataDir}: mend what the end of ${folder.log} says, or set DATA_DIR to another folder.\n${tail(folder.log)}`);
  }
  return Number(readFileSync(join(folder.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function stopCluster(folder, native) {
  await run(folder, program(native, 'pg_ctl'), ['stop', '-D', folder.cluster, '-m', 'fast', '-w', '-t', '60', '-s']);
}

// With the C locale, pg_trgm would take accented letters for separators.
function characterClasses() {
  return process.platform === 'linux' ? ['--locale=C', '--lc-ctype=C.UTF-8'] : ['--locale=C'];
}

function openLog({ log, user }) {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) renameSync(log, `${log}.1`);
  appendFileSync(log, '', { mode: 0o600 });
  giveTo(user, log);
}

function tail(file) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-6).join('\n');
}

function run({ user }, command, args) {
  return new Promise((done, failed) => {
    // The home may be closed to the unprivileged user, so that no program starts in it.
    const child = spawn(command, args, { ...user, cwd: dirname(command), stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', (error) => failed(error.code === 'EPERM' || error.code === 'EINVAL' ? noUser() : error));
    child.on('exit', (code) => (code === 0 ? done(said) : failed(fault(basename(command), said.trim()))));
  });
}

function fault(program, said) {
  if (/user does not exist/.test(said)) {
    return new PostgresRefusal('PostgreSQL needs a user with a name, and this one has none in /etc/passwd: start as another user, or set DATABASE_URL.');
  }
  return new Error(`${program} failed: ${said}`);
}

function noUser() {
  return new PostgresRefusal('PostgreSQL refuses root, and this system lets us become nobody else: start as an ordinary user, or set DATABASE_URL.');
}

// PG* variables of the person's own would steer our cluster.
function environment() {
  return Object.fromEntries(Object.entries({ ...process.env, LC_ALL: undefined, LC_MESSAGES: 'C' }).filter(([name, value]) => value !== undefined && !/^PG[A-Z]/.test(name)));
}
