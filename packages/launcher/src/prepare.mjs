import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { whenAbandoned } from './parent.mjs';
import { projectNode } from './project.mjs';
import { PlainError } from './steps.mjs';
import { untilStopped } from './until-stopped.mjs';

const OLDEST = [20, 19];

/**
 * Runs a command of the project: installs what is missing, goes on with the Node that npm brought, and ends as
 * `untilStopped` says. Until then only Node's own modules are there to import, so that `work` imports the rest itself.
 *
 * @param {Parameters<typeof untilStopped>[0]} work
 */
export function command(work) {
  return untilStopped(async (run) => {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      throw new PlainError(`Node ${process.versions.node} is too old: install Node ${OLDEST.join('.')} or later.`);
    }
    await ensureInstalled();
    const node = projectNode();
    return process.env.LINTEL_ON_NODE || node === process.execPath ? work(run) : goOnWith(node);
  });
}

function goOnWith(node) {
  return new Promise((done, failed) => {
    const follow = new URL('follow-parent.mjs', import.meta.url).href;
    const child = spawn(node, ['--import', follow, ...process.argv.slice(1)], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, LINTEL_ON_NODE: node },
    });
    // The terminal tells both of us; a signal sent to this process alone is passed on.
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
    whenAbandoned(() => child.kill('SIGTERM'));
    child.once('error', failed);
    child.once('exit', (code) => done(code ?? 1));
  });
}
