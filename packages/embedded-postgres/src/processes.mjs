import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';

/** Is a process with this id alive? One that we may not signal is; one that only waits to be reaped is not. */
export function isAlive(pid) {
  return isTaken(pid) && !(process.platform === 'linux' && stat(pid)[0] === 'Z');
}

/** Does the system still know the id, be it of a dead process that nobody has reaped? */
export function isTaken(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * When the process began, as an opaque text, or '' where the system does not tell.
 * Process ids are used again after a restart, above all in containers; id and stamp together are not.
 */
export function processStamp(pid) {
  try {
    if (process.platform === 'linux') return stat(pid)[19] ?? '';
    if (process.platform === 'darwin') return run('ps', ['-o', 'lstart=', '-p', String(pid)]);
  } catch {
    // Gone meanwhile: the caller asks isAlive as well.
  }
  return '';
}

/** Is this live process the PostgreSQL that serves `cluster`, and not a stranger that got its old id? */
export function isPostmasterOf(pid, cluster) {
  if (!isAlive(pid)) return false;
  try {
    // PostgreSQL makes its data folder the working folder.
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    if (process.platform === 'darwin') return run('ps', ['-o', 'command=', '-p', String(pid)]).includes(cluster);
    return run('tasklist', ['/fi', `PID eq ${pid}`]).includes('postgres');
  } catch {
    return false;
  }
}

/** Do processes of a dead PostgreSQL still work in its data folder? Known on Linux only. */
export function hasWorkersIn(cluster) {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === realpathSync(cluster);
    } catch {
      return false;
    }
  });
}

// The fields after the name, which may itself hold spaces and brackets: state first, start time the 20th.
function stat(pid) {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function run(command, args) {
  return execFileSync(command, args, { encoding: 'utf8' }).trim();
}
