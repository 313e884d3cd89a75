import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { OWNER } from './cluster.mjs';
import { hasWorkersIn, isPostmasterOf, isTaken } from './processes.mjs';
import { PostgresRefusal } from './refusal.mjs';

const PATIENCE = 30_000;

/** The database that Lintel lives in. */
const DATABASE = 'lintel';

/** The address of a database of the cluster, for its owner. */
export function addressOf(port, password, database = DATABASE) {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

/** What postmaster.pid tells of the PostgreSQL that serves this cluster now; undefined when none does. */
export function runningPostmaster(cluster) {
  try {
    const [pid, , , port] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n').map(Number);
    return isPostmasterOf(pid, cluster) ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The PostgreSQL that an earlier, killed start left running on this cluster, once it answers; undefined when there
 * is none, and then nothing of the dead one stands in the way of a new start.
 */
export async function leftRunning({ cluster, password }) {
  const giveUp = Date.now() + PATIENCE;
  for (;;) {
    const found = runningPostmaster(cluster);
    if (!found) break;
    if (await answers(addressOf(found.port, password, 'postgres'))) return found;
    if (Date.now() > giveUp) {
      throw new PostgresRefusal(`PostgreSQL (process ${found.pid}) is running on ${cluster} but does not answer: stop it with "kill ${found.pid}" and start again.`);
    }
    await pause(200);
  }
  await forgetDead(cluster);
  return undefined;
}

/** Makes the database when the cluster is new. */
export async function ensureDatabase(port, password) {
  const client = await connect(addressOf(port, password, 'postgres'));
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

// PostgreSQL itself would refuse to start when another process has got the dead one's id, or nobody has reaped it.
// The file may go only after the last worker of the dead one: it is what keeps a new PostgreSQL from starting beside it.
async function forgetDead(cluster) {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file) || !isTaken(Number(readFileSync(file, 'utf8').split('\n')[0]))) return;
  while (hasWorkersIn(cluster)) await pause(100);
  rmSync(file, { force: true });
}

async function answers(address) {
  try {
    await (await connect(address)).end();
    return true;
  } catch {
    return false;
  }
}

async function connect(connectionString) {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  await client.connect();
  return client;
}
