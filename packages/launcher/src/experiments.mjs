import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { byKeyboard } from './by-keyboard.mjs';
import { thisRun, writeReport } from './deep-report.mjs';
import { at } from './project.mjs';
import { secondRun } from './second-run.mjs';
import { PlainError, step } from './steps.mjs';
import { totalLine } from './test-counts.mjs';
import { runTests, testDatabase } from './test-runners.mjs';

const FOLDER = 'apps/api/src/deep';
/** Those that are no file of that folder: they run the product's commands, and its browser tests without a mouse. */
const OTHERS = { 'by-keyboard': byKeyboard, 'postgres-15': secondRun };
const USAGE = 'Say it as: npm run deep -- --minutes 60 --seed 1 [--only name]';

/**
 * Runs the long experiments one after another, each within its share of the time that is left, and writes what each
 * of them found into docs/DEEP.md. One that is not run keeps what it found the last time.
 *
 * @returns {Promise<number>} the exit code: 1 when an experiment or its control failed
 */
export async function experiment(args, { onStop }) {
  const { minutes, seed, names } = readArguments(args);
  const results = mkdtempSync(join(tmpdir(), 'lintel-deep-'));
  onStop(async () => rmSync(results, { recursive: true, force: true }));
  await step('Build of the API', () => ensureBuilt('apps/api'));
  const database = await testDatabase(onStop);
  const run = await thisRun({ minutes, seed });
  const giveUp = Date.now() + minutes * 60_000;
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [index, name] of names.entries()) {
    // What one experiment does not need of its share, the others have more.
    const seconds = Math.max(1, Math.round((giveUp - Date.now()) / 1000 / (names.length - index)));
    const found = join(results, `${name}.jsonl`);
    const env = { ...database, LINTEL_DEEP: '1', LINTEL_SEED: String(seed), LINTEL_DEEP_SECONDS: String(seconds), LINTEL_DEEP_REPORT: found };
    const file = join(results, `${name}.json`);
    const tests = () => runTests({ folder: 'apps/api' }, file, env, ['--runTestsByPath', `src/deep/${name}.test.ts`]);
    const work = OTHERS[name] ? () => OTHERS[name]({ onStop, database, file }) : tests;
    const counts = await step(`${name}, at most ${seconds} s`, work, ({ failed }) => failed === 0);
    for (const kind of Object.keys(total)) total[kind] += counts[kind];
    const findings = counts.findings ?? (existsSync(found) ? readFileSync(found, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []);
    for (const { experiment: what, reached, control } of findings) console.log(`    ${what}: ${reached}\n    control: ${control}`);
    for (const failure of [...counts.failures, ...(counts.flaky ?? [])]) console.log(stripVTControlCharacters(failure));
    writeReport(name, { ...run, passed: counts.failed === 0 && counts.passed > 0, findings });
  }
  console.log(totalLine(total));
  return total.failed === 0 ? 0 : 1;
}

function readArguments(args) {
  const all = readdirSync(at(FOLDER)).filter((file) => file.endsWith('.test.ts')).map((file) => file.slice(0, -'.test.ts'.length)).concat(Object.keys(OTHERS)).sort();
  const { minutes, seed, only = [] } = parsed(args);
  for (const [name, value] of Object.entries({ minutes, seed })) {
    if (!/^[1-9]\d*$/.test(value)) throw new PlainError(`--${name} is "${String(value)}", which is no whole number above 0. ${USAGE}.`);
  }
  const unknown = only.find((name) => !all.includes(name));
  if (unknown) throw new PlainError(`There is no experiment "${unknown}". There are: ${all.join(', ')}.`);
  return { minutes: Number(minutes), seed: Number(seed), names: only.length > 0 ? only : all };
}

function parsed(args) {
  try {
    const options = { minutes: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, only: { type: 'string', multiple: true } };
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new PlainError(`${error.message}. ${USAGE}.`);
  }
}
