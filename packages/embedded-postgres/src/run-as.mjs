import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';

const FALLBACK = { uid: 65534, gid: 65534 };

export const isRoot = process.getuid?.() === 0;

/**
 * The user that PostgreSQL runs as: nothing to change for an ordinary user; for root, since PostgreSQL refuses
 * root, whoever owns `owned` already, else an unprivileged user that every system has.
 *
 * @param {string} owned a folder that may exist
 * @returns {{uid: number, gid: number} | undefined} undefined: as we are
 */
export function postgresUser(owned) {
  if (!isRoot) return undefined;
  const { uid, gid } = statSync(owned, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  if (uid !== 0) return { uid, gid };
  return systemUser('postgres') ?? systemUser('nobody') ?? FALLBACK;
}

/** Can that user enter or run this path? Asked of the system, which knows about every rule. */
export function canReach(user, path) {
  return user === undefined || spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0;
}

/** Gives a path to that user. */
export function giveTo(user, path) {
  if (user) chownSync(path, user.uid, user.gid);
}

function systemUser(name) {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line.split(':').map(Number);
    return { uid, gid };
  } catch {
    return undefined;
  }
}
