import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { postgresBinaries } from './binaries.mjs';
import { prepareCluster, startCluster, stopCluster } from './cluster.mjs';
import { lookInto, openFolder } from './folder.mjs';
import { takeLock } from './lock.mjs';
import { addressOf, ensureDatabase, leftRunning, runningPostmaster } from './postmaster.mjs';
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
  const folder = openFolder(temporary ? temporaryFolder() : dataDir);
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
    return { ownerUrl: addressOf(port, folder.password), pid, adopted: Boolean(adopted), stop };
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
