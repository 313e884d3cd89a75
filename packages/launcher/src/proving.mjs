import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { SKIPPED } from './build.mjs';
import { runQuietly } from './children.mjs';
import { PLANTED } from './planted.mjs';
import { at, projectNode } from './project.mjs';
import { PlainError } from './steps.mjs';
import { TOOLS, workspacesWith } from './tools.mjs';

/**
 * Plants one violation for each rule in a copy of the code, and says which of them were caught.
 *
 * @returns {Promise<number>} the exit code: 1 when a rule let its violation pass
 */
export async function prove({ onStop }) {
  const copy = mkdtempSync(join(tmpdir(), 'lintel-prove-'));
  onStop(async () => rmSync(copy, { recursive: true, force: true }));
  plantIn(copy);
  const paths = PLANTED.flatMap(({ files }) => Object.keys(files));
  const said = {};
  for (const [tool, commandFor] of Object.entries(TOOLS)) said[tool] = await complaints(commandFor(paths), copy);
  said.types = (await Promise.all(workspacesWith('tsconfig.json').map((folder) => complaints(['tsc', ['--noEmit', '-p', folder]], copy)))).join('\n');
  // The copy's own check, since it is the copy that is generated anew.
  said.generated = await complaints([projectNode(), [join(copy, 'packages/launcher/src/check.mjs'), 'generated files']], copy);
  const passed = PLANTED.filter((planted) => !isCaught(planted, said[planted.tool]));
  for (const planted of PLANTED) console.log(`${passed.includes(planted) ? '✗ let pass' : '✓ caught'}  ${planted.rule}`);
  return passed.length === 0 ? 0 : 1;
}

// Lint, types and boundaries name rule and file together (a cycle takes three lines); dead code is a list of files below each rule.
function isCaught({ tool, rule, files }, said) {
  const culprit = Object.keys(files).at(-1);
  const lines = said.split('\n');
  if (tool === 'generated') return said.includes(rule);
  if (tool === 'deadCode') return said.split(/^(?=[A-Z])/m).some((part) => part.startsWith(rule) && part.includes(culprit));
  return lines.some((line, index) => line.includes(rule) && lines.slice(index, index + 3).join().includes(culprit));
}

async function complaints([command, args], cwd) {
  try {
    return await runQuietly(command, args, { cwd });
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
}

function plantIn(copy) {
  for (const name of ['apps', 'packages', 'package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json']) {
    cpSync(at(name), join(copy, name), { recursive: true, filter: (path) => !SKIPPED.has(basename(path)) });
  }
  symlinkSync(at('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [path, text] of PLANTED.flatMap(({ files }) => Object.entries(files))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
  }
}
