import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBuilt, filesUnder } from './build.mjs';
import { scriptOf, start } from './children.mjs';
import { at, projectNode } from './project.mjs';
import { PlainError, step } from './steps.mjs';
import { countJest, countPlaywright, failuresOf, suiteLine, totalLine } from './test-counts.mjs';

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

/** One throw-away PostgreSQL for the whole run; the suites clone their databases in it. */
async function testDatabase(onStop) {
  const { startPostgres } = await import('@lintel/embedded-postgres');
  const postgres = await step('PostgreSQL for the tests', () => startPostgres({ temporary: true }));
  onStop(postgres.stop);
  return { LINTEL_TEST_OWNER_URL: postgres.ownerUrl };
}

async function runSuite(suite, file, env) {
  const run = async () => {
    const { code, text } = suite.playwright ? await playwright(suite, file, env) : await jest(suite, file, env);
    const counts = existsSync(file) ? read(suite, file) : { passed: 0, failed: 0, skipped: 0, failures: [] };
    // A runner that fails without a failed test has failed itself.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1, failures: [text] } : counts;
  };
  const counts = await step(`Tests of ${suite.name}`, run, ({ failed }) => failed === 0);
  console.log(`    ${suiteLine(counts)}`);
  for (const failure of counts.failures) console.log(stripVTControlCharacters(failure));
  return counts;
}

function read(suite, file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { ...(suite.playwright ? countPlaywright(report) : countJest(report)), failures: failuresOf(report, suite) };
}

function jest({ folder }, file, env) {
  return finish(...scriptOf(folder, 'test', ['--json', '--silent', `--outputFile=${file}`]), env);
}

function playwright({ folder }, file, env) {
  const args = [at('node_modules/@playwright/test/cli.js'), 'test', '--reporter=json'];
  return finish(projectNode(), args, { cwd: at(folder) }, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
}

async function finish(command, args, options, env) {
  const { child, ended } = start(command, args, { ...options, env: { ...env, NODE_NO_WARNINGS: '1', FORCE_COLOR: '0' } });
  let text = '';
  // Jest prints its report to standard output as well; what went wrong stands in standard error.
  child.stdout.resume();
  child.stderr.on('data', (more) => (text += more));
  return { code: await ended, text: text.trim() };
}

function hasTests({ folder }) {
  return filesUnder(at(folder)).some((file) => /\.(test|spec)\.[cm]?tsx?$|\.test\.mjs$/.test(file));
}
