import { spawn } from 'node:child_process';
import { ensureInstalled } from './install.mjs';
import { projectNode } from './project.mjs';
import { PlainError, fail } from './steps.mjs';

const OLDEST = [20, 19];

/**
 * Runs a command of the project: installs what is missing, goes on with the Node that npm brought, and ends with a
 * plain sentence when something stands in the way. Until then only Node's own modules are there to import.
 */
export async function command(work) {
  try {
    const [major, minor] = process.versions.node.split('.').map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      throw new PlainError(`Node ${process.versions.node} is too old: install Node ${OLDEST.join('.')} or later.`);
    }
    await ensureInstalled();
    const node = projectNode();
    if (process.env.LINTEL_ON_NODE || node === process.execPath) return await work();
    process.exitCode = await goOnWith(node);
  } catch (error) {
    fail(error);
  }
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
    child.once('error', failed);
    child.once('exit', (code) => done(code ?? 1));
  });
}
