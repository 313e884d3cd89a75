import { fingerprint } from './build.mjs';
import { runQuietly, scriptOf } from './children.mjs';
import { GENERATED, generate } from './generating.mjs';
import { at } from './project.mjs';
import { prove } from './proving.mjs';
import { PlainError } from './steps.mjs';
import { TOOLS, workspacesWith } from './tools.mjs';

/**
 * Everything that can be said of the code without running it, or those checks whose names begin as told, one line of verdict each;
 * with `--prove`, that each rule catches what it is there for.
 *
 * @returns {Promise<number>} the exit code
 */
export async function check(args, run) {
  if (args.includes('--prove')) return prove(run);
  const wanted = ([what]) => args.length === 0 || args.some((name) => what.startsWith(name));
  const readings = [
    ...workspacesWith('tsconfig.json').map((folder) => [`types of ${folder}`, () => checkTypes(folder)]),
    ['lint', () => runQuietly(...TOOLS.lint())],
    ['boundaries', () => runQuietly(...TOOLS.boundaries())],
    ['dead code', () => runQuietly(...TOOLS.deadCode())],
  ].filter(wanted);
  const writings = [['generated files', regeneratesToNothing]].filter(wanted);
  if (readings.length + writings.length === 0) throw new PlainError(`There is no check "${args.join(' ')}". There are: types, lint, boundaries, dead code, generated files.`);
  const verdicts = await Promise.all(readings.map((one) => verdict(...one)));
  for (const one of writings) verdicts.push(await verdict(...one));
  return verdicts.every(Boolean) ? 0 : 1;
}

async function verdict(what, work) {
  const began = Date.now();
  const seconds = () => `(${((Date.now() - began) / 1000).toFixed(1)} s)`;
  try {
    await work();
    console.log(`✓ ${what} ${seconds()}`);
    return true;
  } catch (error) {
    console.log(`✗ ${what} ${seconds()}\n${error.message}\n`);
    return false;
  }
}

function checkTypes(folder) {
  const memory = at('.lintel/cache', `${folder.replace('/', '-')}.tsbuildinfo`);
  return runQuietly(...scriptOf(folder, 'typecheck', ['--incremental', '--tsBuildInfoFile', memory]));
}

async function regeneratesToNothing() {
  const before = GENERATED.map((path) => fingerprint([path]));
  await generate();
  const changed = GENERATED.filter((path, index) => fingerprint([path]) !== before[index]);
  if (changed.length > 0) throw new Error(`${changed.join(' and ')} changed: look at the difference and commit it.`);
}
