import { existsSync, readFileSync } from 'node:fs';
import { scriptOf, start } from './children.mjs';
import { at, projectNode } from './project.mjs';
import { step } from './steps.mjs';
import { countJest, countPlaywright, failuresOf, flakyOf } from './test-counts.mjs';

/**
 * One throw-away PostgreSQL for the whole run, unless LINTEL_TEST_OWNER_URL names a server of one's own, by a login that may make
 * databases and looks past the policies; the suites clone their databases in it. Resolves to the setting that names it.
 */
export async function testDatabase(onStop) {
  if (process.env.LINTEL_TEST_OWNER_URL) return { LINTEL_TEST_OWNER_URL: process.env.LINTEL_TEST_OWNER_URL };
  const { startPostgres } = await import('@lintel/embedded-postgres');
  const postgres = await step('PostgreSQL for the tests', () => startPostgres({ temporary: true }));
  onStop(postgres.stop);
  return { LINTEL_TEST_OWNER_URL: postgres.ownerUrl };
}

/**
 * Runs one suite, or those files of it that `args` names.
 *
 * @param {string} file where the runner writes its own report
 * @returns {Promise<{passed: number, failed: number, skipped: number, failures: string[], flaky?: string[]}>} a runner that fails without a failed test has failed itself
 */
export async function runTests(suite, file, env, args = []) {
  const { code, text } = suite.playwright ? await playwright(suite, file, env, args) : await jest(suite, file, env, args);
  const counts = existsSync(file) ? read(suite, file) : { passed: 0, failed: 0, skipped: 0, failures: [] };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1, failures: [text] } : counts;
}

function read(suite, file) {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failures = failuresOf(report, suite);
  return suite.playwright ? { ...countPlaywright(report), failures, flaky: flakyOf(report) } : { ...countJest(report), failures };
}

function jest({ folder }, file, env, args) {
  return finish(...scriptOf(folder, 'test', ['--json', '--silent', `--outputFile=${file}`, ...args]), env);
}

function playwright({ folder }, file, env, args) {
  return finish(projectNode(), [at('node_modules/@playwright/test/cli.js'), 'test', '--reporter=json', ...args], { cwd: at(folder) }, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file });
}

async function finish(command, args, options, env) {
  const { child, ended } = start(command, args, { ...options, env: { ...env, NODE_NO_WARNINGS: '1', FORCE_COLOR: '0' } });
  let text = '';
  // Jest prints its report to standard output as well; what went wrong stands in standard error.
  child.stdout.resume();
  child.stderr.on('data', (more) => (text += more));
  return { code: await ended, text: text.trim() };
}
