import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { at, projectNode, root, withPrograms } from './project.mjs';
import { PlainError } from './steps.mjs';

const PATIENCE = 10_000;
const ownGroup = process.platform !== 'win32';
const living = new Set();
let closing = false;

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches the launcher alone, which then ends the others in
 * order, and as another user when root names one. `ended` resolves to the exit code or the name of the signal.
 */
export function start(command, args, { env, cwd = root, stdio = ['ignore', 'pipe', 'pipe'], shell = false, uid, gid } = {}) {
  if (closing) throw new PlainError('Stopped.');
  const child = spawn(command, args, { cwd, stdio, shell, uid, gid, env: withPrograms(env), detached: ownGroup });
  living.add(child);
  const ended = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('exit', (code, signal) => done(signal ?? code));
  }).finally(() => living.delete(child));
  return { child, ended };
}

/** Starts a long-running Node script that ends with us even if we are killed; its output goes to `log`. */
export function startService(script, { env, log, args = [] }) {
  const follow = new URL('follow-parent.mjs', import.meta.url).href;
  return start(projectNode(), ['--enable-source-maps', '--import', follow, script, ...args], { env, stdio: ['ignore', log, log, 'ipc'] });
}

/** Runs a command to its end and resolves to what it printed; what it printed is the message when it fails. */
export async function runQuietly(command, args, options) {
  const { child, ended } = start(command, args, { ...options, env: { NO_COLOR: '1', ...options?.env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const closed = once(child, 'close').catch(() => {});
  const code = await ended;
  await closed;
  if (code !== 0) throw new PlainError(`${said.trim()}\n${command.split(/[\\/]/).at(-1)} ${args.join(' ')} ended with ${code}.`);
  return said;
}

/** Runs a script of a workspace's package.json, without npm's own second of start-up. */
export function scriptOf(workspace, name, more = []) {
  const { scripts } = JSON.parse(readFileSync(at(workspace, 'package.json'), 'utf8'));
  return [`${scripts[name]} ${more.map((word) => `"${word}"`).join(' ')}`.trim(), [], { cwd: at(workspace), shell: true }];
}

/** Asks one process and what it started to end, and insists after ten seconds. */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  signal(child, 'SIGTERM');
  const insist = pause(PATIENCE, 'late', { ref: false });
  if ((await Promise.race([gone, insist])) === 'late') {
    signal(child, 'SIGKILL');
    await gone;
  }
}

/** Ends everything that is still running; nothing starts after it. */
export async function endAll() {
  closing = true;
  await Promise.all([...living].map(end));
}

function signal(child, name) {
  try {
    if (ownGroup) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // It ended by itself meanwhile.
  }
}
