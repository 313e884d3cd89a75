/**
 * How many tests passed, failed and were skipped, from Jest's report. A file that could not even be loaded counts as
 * one failure, since none of its tests is in the report.
 */
export function countJest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The same from Playwright's report. A test that passed only when repeated has passed; an error outside a test has failed. */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}

/** What went wrong, as texts for the person who reads the run. */
export function failuresOf(report, { playwright }) {
  if (!playwright) return report.testResults.filter(({ status }) => status === 'failed').map(({ name, message }) => `${name}\n${message}`);
  const loose = (report.errors ?? []).map(({ message }) => message);
  const failed = specsIn(report.suites).filter(({ ok }) => !ok);
  return [...loose, ...failed.map(({ file, line, title, tests }) => `${file}:${line} ${title}\n${tests.map(({ results }) => messagesOf(results.at(-1))).join('\n')}`)];
}

const specsIn = (suites) => suites.flatMap(({ suites: within = [], specs = [] }) => [...specs, ...specsIn(within)]);

const messagesOf = (result) => (result?.errors ?? []).map(({ message }) => message).join('\n');

/** Browser tests that passed only when they were tried again, with what was wrong the first time: whoever reads the run sees them. */
export function flakyOf({ suites = [] }) {
  return specsIn(suites).flatMap(({ file, line, title, tests }) => tests
    .filter(({ status }) => status === 'flaky')
    .map(({ results }) => `flaky: ${file}:${line} ${title}\n${messagesOf(results[0])}`));
}

/** `12 passed, 0 failed`, and what was skipped when anything was. */
export function totalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/** One suite's part of it, worded so that only the run's last line reads like a total. */
export function suiteLine({ passed, failed, skipped }) {
  const what = failed ? `${failed} of ${passed + failed} tests failed` : `all ${passed} tests passed`;
  return skipped ? `${what} (${skipped} skipped)` : what;
}
