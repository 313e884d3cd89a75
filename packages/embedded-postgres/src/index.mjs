import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { postgresBinaries } from './binaries.mjs';
import { prepareCluster, startCluster, stopCluster } from './cluster.mjs';
import { lookInto, openFolder } from './folder.mjs';
import { takeLock } from './lock.mjs';
import { addressOf, ensureDatabase, leftRunning, runningPostmaster } from './postmaster.mjs';
import { refusalOf } from './refusal.mjs';
import { sweepTemporary, temporaryFolder } from './temporary.mjs';

export { PostgresRefusal } from './refusal.mjs';

/**
 * Starts PostgreSQL 18 on a folder that keeps its data between runs, or on a temporary one.
 * A PostgreSQL that a killed start left running there is adopted; the folder is locked until `stop`.
 *
 * @param {{dataDir: string, log?: (sentence: string) => void} | {temporary: true, log?: (sentence: string) => void}} options
 */
export async function startPostgres({ dataDir, temporary = false, log = () => {} }) {
  if (temporary) await sweepTemporary();
  const path = temporary ? temporaryFolder() : resolve(dataDir);
  try {
    return await startOn(path, temporary, log);
  } catch (error) {
    throw refusalOf(error, path);
  }
}

async function startOn(path, temporary, log) {
  const folder = openFolder(path);
  const unlock = takeLock(folder.lock, folder.dataDir);
  const release = () => {
    if (temporary) rmSync(folder.dataDir, { recursive: true, force: true });
    unlock();
  };
  try {
    const native = postgresBinaries(folder.user);
    const adopted = await leftRunning(folder);
    if (adopted) log(`PostgreSQL (process ${adopted.pid}) was still running on ${folder.dataDir} from a start that was killed: using it.`);
    const { pid, port } = adopted ?? (await startAfresh(folder, native, temporary));
    const stop = onlyOnce(async () => {
      if (runningPostmaster(folder.cluster)?.pid === pid) await stopCluster(folder, native);
      release();
    });
    await ensureDatabase(port, folder.password).catch(async (error) => {
      await stop();
      throw error;
    });
    return { ownerUrl: addressOf(port, folder.password), pid, adopted: Boolean(adopted), ended: () => endOf(folder.cluster, pid), stop };
  } catch (error) {
    release();
    throw error;
  }
}

/** The PostgreSQL that another process runs on this folder now, for a command that joins it; undefined when none does. */
export function findPostgres({ dataDir }) {
  const kept = lookInto(dataDir);
  const running = kept && runningPostmaster(kept.cluster);
  return running && { ownerUrl: addressOf(running.port, kept.password), pid: running.pid };
}

async function startAfresh(folder, native, temporary) {
  await prepareCluster(folder, native, { temporary });
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      return { port, pid: await startCluster(folder, native, port, { temporary }) };
    } catch (error) {
      // The port went to somebody else meanwhile, or backends of a killed PostgreSQL are still letting go.
      if (attempt === 5 || !/Address already in use|pre-existing shared memory/.test(error.message)) throw error;
    }
  }
}

// PostgreSQL is nobody's child here, so that nothing tells of its end: look.
function endOf(cluster, pid) {
  return new Promise((done) => {
    const look = setInterval(() => {
      if (runningPostmaster(cluster)?.pid === pid) return;
      clearInterval(look);
      done();
    }, 1000);
    look.unref();
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function onlyOnce(work) {
  let running;
  return () => (running ??= work());
}
