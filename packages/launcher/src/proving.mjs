import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runQuietly } from './children.mjs';
import { PLANTED } from './planted.mjs';
import { at } from './project.mjs';
import { PlainError } from './steps.mjs';
import { TOOLS } from './tools.mjs';

/**
 * Plants one violation for each rule, says which of them were caught, and takes them out again.
 *
 * @returns {Promise<number>} the exit code: 1 when a rule let its violation pass
 */
export async function prove({ onStop }) {
  onStop(async () => uproot());
  uproot();
  plant();
  const paths = PLANTED.flatMap(({ files }) => Object.keys(files));
  const said = {};
  for (const [tool, commandFor] of Object.entries(TOOLS)) said[tool] = await complaints(commandFor(paths));
  uproot();
  const passed = PLANTED.filter((planted) => !isCaught(planted, said[planted.tool]));
  for (const planted of PLANTED) console.log(`${passed.includes(planted) ? '✗ let pass' : '✓ caught'}  ${planted.rule}`);
  return passed.length === 0 ? 0 : 1;
}

// Lint and boundaries name rule and file together (a cycle takes three lines); dead code is a list of files.
function isCaught({ tool, rule, files }, said) {
  const culprit = Object.keys(files).at(-1);
  const lines = said.split('\n');
  if (tool === 'deadCode') return said.includes(culprit);
  return lines.some((line, index) => line.includes(rule) && lines.slice(index, index + 3).join().includes(culprit));
}

async function complaints([command, args]) {
  try {
    return await runQuietly(command, args);
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
}

function plant() {
  for (const [path, text] of PLANTED.flatMap(({ files }) => Object.entries(files))) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }
}

function uproot() {
  for (const path of PLANTED.flatMap(({ files }) => Object.keys(files))) {
    rmSync(at(path), { force: true });
    const folder = dirname(at(path));
    if (folder.includes('planted') && existsSync(folder)) rmSync(folder, { recursive: true });
  }
}
