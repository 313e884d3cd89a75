import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir, makeDataDir } from './project.mjs';

const RUNTIME_ROLE = 'lintel_app';

/**
 * The settings that tell the API, the worker and the commands where the database is, and the way to stop what was
 * started for it: the person's own DATABASE_URL, the PostgreSQL that a running Lintel has (when `join` is set), or
 * one started now, whose end before ours is told to `partEnded`.
 *
 * @returns {Promise<{env: Record<string, string>, ownsSchema: boolean, stop: () => Promise<void>}>}
 */
export async function openDatabase({ join: mayJoin = false, log, partEnded } = {}) {
  const { runtimePassword, secret } = keptSecrets();
  const env = { LINTEL_SECRET: process.env.LINTEL_SECRET ?? secret };
  if (process.env.DATABASE_URL) {
    const { username, password } = new URL(process.env.DATABASE_URL);
    // The migrations make the role of the API with the password that the API will come with.
    if (username === RUNTIME_ROLE && password) env.LINTEL_RUNTIME_PASSWORD = decodeURIComponent(password);
    return { env, ownsSchema: Boolean(process.env.DATABASE_OWNER_URL), stop: async () => {} };
  }
  const { findPostgres, startPostgres } = await import('@lintel/embedded-postgres');
  const folder = { dataDir: join(dataDir, 'postgres') };
  const postgres = (mayJoin && findPostgres(folder)) || (await startPostgres({ ...folder, log }));
  if (partEnded) void postgres.ended().then(() => partEnded(`PostgreSQL ended, so everything stops. Nothing that was confirmed is lost: start again. Its log is ${join(dataDir, 'postgres', 'postgres.log')}.`));
  const runtime = new URL(postgres.ownerUrl);
  runtime.username = RUNTIME_ROLE;
  runtime.password = runtimePassword;
  return {
    env: { ...env, DATABASE_OWNER_URL: postgres.ownerUrl, DATABASE_URL: runtime.href, LINTEL_RUNTIME_PASSWORD: runtimePassword },
    ownsSchema: true,
    stop: postgres.stop ?? (async () => {}),
  };
}

/** Random secrets, made once and kept readable by their owner only: sign-ins survive a restart. */
function keptSecrets() {
  const file = join(makeDataDir(), 'secrets.json');
  const whole = `${file}.${process.pid}`;
  const fresh = { runtimePassword: randomBytes(24).toString('hex'), secret: randomBytes(32).toString('hex') };
  writeFileSync(whole, JSON.stringify(fresh), { mode: 0o600 });
  try {
    // Another start at the same moment finds the file whole or not at all.
    linkSync(whole, file);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    chmodSync(file, 0o600);
  } finally {
    rmSync(whole);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
