import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { PostgresRefusal } from './refusal.mjs';
import { isAlive, processStamp } from './processes.mjs';

/**
 * Takes the lock file for this process and returns the function that gives it back.
 * A lock whose holder is dead is taken over; a live holder is a refusal.
 */
export function takeLock(path, folder) {
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, stamp: processStamp(process.pid) }), { mode: 0o600 });
  try {
    // A link appears whole or not at all, so that no one ever reads half a lock.
    while (!tryLink(mine, path)) {
      const holder = lockHolder(path);
      if (holder?.alive) throw inUse(folder, holder.pid);
      if (holder) displace(path, holder, folder);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
}

/** Who holds the lock, or undefined when nobody does. */
export function lockHolder(path) {
  try {
    const { pid, stamp } = JSON.parse(readFileSync(path, 'utf8'));
    return { pid, stamp, alive: isAlive(pid) && processStamp(pid) === stamp };
  } catch {
    return undefined;
  }
}

// Two starts may both find the same dead holder: the slower one could move the faster one's new lock away,
// so that what was moved is looked at again, and put back when it turns out to be alive.
function displace(path, dead, folder) {
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = lockHolder(aside);
  if (moved?.alive && moved.stamp !== dead.stamp) {
    tryLink(aside, path);
    rmSync(aside);
    throw inUse(folder, moved.pid);
  }
  rmSync(aside);
}

function tryLink(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function inUse(folder, pid) {
  return new PostgresRefusal(
    `Another Lintel (process ${pid}) is running on ${folder}: stop that one, or set DATA_DIR to another folder.`,
  );
}
