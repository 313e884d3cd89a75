import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { start } from './children.mjs';
import { openDatabase } from './database.mjs';
import { at, projectNode } from './project.mjs';
import { cli } from './stack.mjs';
import { PlainError } from './steps.mjs';

const COMMANDS = ['demo', 'registers', 'api-key', 'accounts', 'db-roles', 'finder-score', 'verify-audit'];

/**
 * Runs one command of the API on the database that `npm start` uses: the running one, else one started for it.
 *
 * @returns {Promise<number>} the command's own exit code
 */
export async function runTask(name, args, { onStop }) {
  if (name === 'bench') return bench(args);
  if (!COMMANDS.includes(name)) throw new PlainError(`There is no task "${name}". There are: ${[...COMMANDS, 'bench'].join(', ')}.`);
  await ensureBuilt('apps/api');
  const database = await openDatabase({ join: true, log: (sentence) => console.error(sentence) });
  onStop(database.stop);
  const env = { ...database.env, LINTEL_DEMO: process.env.LINTEL_DEMO ?? '1' };
  if (database.ownsSchema && name !== 'db-roles') await cli(['migrate'], env);
  return finish([at('apps/api/dist/cli.js'), name, ...args], env);
}

function bench(args) {
  const script = at('apps/bench/src/main.mjs');
  if (!existsSync(script)) throw new PlainError('There is nothing to measure yet: apps/bench has no main.mjs.');
  return finish([script, ...args], {});
}

async function finish(args, env) {
  // Folders in the arguments are the caller's own: npm moves to the repository before it starts us.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const how = await start(projectNode(), ['--enable-source-maps', ...args], { env, stdio: 'inherit', cwd }).ended;
  return typeof how === 'number' ? how : 1;
}
