import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { hasWorkersIn, isAlive } from './processes.mjs';
import { lockHolder } from './lock.mjs';
import { runningPostmaster } from './postmaster.mjs';

const PREFIX = 'lintel-test-';

/** Makes an empty folder for one test cluster. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o755);
  return folder;
}

/** Stops and removes the test clusters of processes that were killed before they could. */
export async function sweepTemporary() {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    if (isOrphan(folder, Number(name.slice(PREFIX.length).split('-')[0]))) await remove(folder);
  }
}

/** Removes a test cluster's folder, whoever still serves it. */
async function remove(folder) {
  const running = runningPostmaster(join(folder, 'cluster'));
  if (running) {
    // SIGQUIT is PostgreSQL's immediate shutdown; there is nothing to save.
    process.kill(running.pid, 'SIGQUIT');
    while (hasWorkersIn(join(folder, 'cluster')) || isAlive(running.pid)) await pause(50);
  }
  rmSync(folder, { recursive: true, force: true });
}

function isOrphan(folder, pid) {
  try {
    if (process.getuid && lstatSync(folder).uid !== process.getuid()) return false;
    return !(lockHolder(join(folder, 'lock'))?.alive ?? isAlive(pid));
  } catch {
    return false;
  }
}
