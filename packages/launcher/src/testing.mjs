import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBuilt, filesUnder } from './build.mjs';
import { at } from './project.mjs';
import { PlainError, step } from './steps.mjs';
import { suiteLine, totalLine } from './test-counts.mjs';
import { runTests, testDatabase } from './test-runners.mjs';

const SUITES = [
  { name: 'embedded-postgres', folder: 'packages/embedded-postgres' },
  { name: 'launcher', folder: 'packages/launcher' },
  { name: 'api', folder: 'apps/api', database: true, builds: ['apps/api'] },
  { name: 'web', folder: 'apps/web' },
  { name: 'e2e', folder: 'apps/e2e', database: true, builds: ['apps/api', 'apps/web'], playwright: true },
];

/**
 * Runs every suite, or those named, and ends with one line that counts all of them.
 *
 * @returns {Promise<number>} the exit code: 1 when anything failed, a suite that could not run included
 */
export async function testEverything(names, { onStop }) {
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown) throw new PlainError(`There is no suite "${unknown}". There are: ${SUITES.map(({ name }) => name).join(', ')}.`);
  const suites = SUITES.filter((suite) => (names.length === 0 || names.includes(suite.name)) && hasTests(suite));
  const results = mkdtempSync(join(tmpdir(), 'lintel-results-'));
  onStop(async () => rmSync(results, { recursive: true, force: true }));
  const total = { passed: 0, failed: 0, skipped: 0 };
  try {
    const built = new Set(suites.flatMap(({ builds = [] }) => builds));
    if (built.size > 0) await step('Build', () => Promise.all([...built].map(ensureBuilt)));
    const env = suites.some(({ database }) => database) ? await testDatabase(onStop) : {};
    for (const suite of suites) {
      const counts = await runSuite(suite, join(results, `${suite.name}.json`), env);
      for (const kind of Object.keys(total)) total[kind] += counts[kind];
    }
  } catch (error) {
    console.error(error.message);
    total.failed += 1;
  }
  console.log(totalLine(total));
  return total.failed === 0 ? 0 : 1;
}

async function runSuite(suite, file, env) {
  const counts = await step(`Tests of ${suite.name}`, () => runTests(suite, file, env), ({ failed }) => failed === 0);
  console.log(`    ${suiteLine(counts)}`);
  for (const failure of [...counts.failures, ...(counts.flaky ?? [])]) console.log(stripVTControlCharacters(failure));
  return counts;
}

function hasTests({ folder }) {
  return filesUnder(at(folder)).some((file) => /\.(test|spec)\.[cm]?tsx?$|\.test\.mjs$/.test(file));
}
