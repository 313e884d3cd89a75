import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import boundaries from '../../config/dependency-cruiser.mjs';
import ownRules from '../../config/oxlint-rules.mjs';
import { pageOf } from '../src/deep-report.mjs';
import { isInstalled } from '../src/install.mjs';
import { PLANTED } from '../src/planted.mjs';
import { choosePort } from '../src/ports.mjs';
import { countJest, countPlaywright, failuresOf, flakyOf, suiteLine, totalLine } from '../src/test-counts.mjs';

const lock = (packages) => ({ packages: { '': {}, 'apps/api': { version: '0.1.0' }, ...packages } });

test.each([
  ['all there', { 'node_modules/pg': { version: '8.0.0' } }, { 'node_modules/pg': { version: '8.0.0' } }, true],
  ['another version', { 'node_modules/pg': { version: '8.1.0' } }, { 'node_modules/pg': { version: '8.0.0' } }, false],
  ['one missing', { 'node_modules/pg': { version: '8.0.0' } }, {}, false],
  ['a part for another platform missing', { 'node_modules/win': { version: '1.0.0', optional: true } }, {}, true],
  ['more than asked for', {}, { 'node_modules/left': { version: '1.0.0' } }, true],
])('what is installed: %s', (_, wanted, found, answer) => {
  expect(isInstalled(lock(wanted), lock(found))).toBe(answer);
});

test('nothing is installed before npm has written its note', () => {
  expect(isInstalled(lock({ 'node_modules/win': { version: '1.0.0', optional: true } }), undefined)).toBe(false);
});

describe('the count of tests', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 0 };

  test('takes a file that could not be loaded for one failure', () => {
    expect(countJest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('takes an error outside every browser test for a failure', () => {
    const stats = { expected: 3, flaky: 1, unexpected: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{ message: 'no server' }] })).toEqual({ passed: 4, failed: 1, skipped: 0 });
    expect(failuresOf({ suites: [], errors: [{ message: 'no server' }] }, { playwright: true })).toEqual(['no server']);
  });

  test('names a browser test that passed only when it was tried again, and what was wrong at first', () => {
    const spec = (status, ...results) => ({ file: 'note.spec.ts', line: 7, title: status, ok: status !== 'unexpected', tests: [{ status, results: results.map((message) => ({ errors: message ? [{ message }] : [] })) }] });
    const report = { suites: [{ specs: [spec('expected', '')], suites: [{ specs: [spec('flaky', 'not focused', ''), spec('unexpected', 'gone', 'still gone')] }] }] };
    expect(flakyOf(report)).toEqual(['flaky: note.spec.ts:7 flaky\nnot focused']);
    expect(failuresOf(report, { playwright: true })).toEqual(['note.spec.ts:7 unexpected\nstill gone']);
  });

  test('ends in one line, and no other line reads like it', () => {
    expect(totalLine({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
    expect(totalLine({ passed: 5, failed: 2, skipped: 1 })).toBe('5 passed, 2 failed, 1 skipped');
    expect(suiteLine({ passed: 5, failed: 0, skipped: 0 })).not.toMatch(/\d+ passed, \d+ failed/);
  });
});

describe('the port', () => {
  afterEach(() => delete process.env.PORT);

  test('that was asked for must be free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    process.env.PORT = String(other.address().port);
    await expect(choosePort('127.0.0.1')).rejects.toThrow(`Port ${process.env.PORT} is taken: stop what uses it, or set PORT to another one.`);
    other.close();
    await once(other, 'close');
    expect(await choosePort('127.0.0.1')).toBe(Number(process.env.PORT));
  });

  test('is refused with a sentence when it is none', async () => {
    process.env.PORT = 'http';
    await expect(choosePort('127.0.0.1')).rejects.toThrow('PORT is "http", which is no port number.');
  });
});

test('every boundary, every configured lint rule, types, dead code and generated files have a planted violation; boundaries say why', () => {
  const { rules, overrides } = JSON.parse(readFileSync(new URL('../../config/oxlint.json', import.meta.url), 'utf8'));
  const configured = [rules, ...overrides.map((override) => override.rules)].flatMap((part) => Object.entries(part));
  const on = configured.filter(([, setting]) => [setting].flat()[0] === 'error').map(([name]) => name.split('/').at(-1));
  const planted = PLANTED.map(({ rule }) => rule);
  expect(planted).toEqual(expect.arrayContaining([...boundaries.forbidden.map(({ name }) => name), ...Object.keys(ownRules.rules), ...on]));
  expect(new Set(PLANTED.map(({ tool }) => tool))).toEqual(new Set(['boundaries', 'lint', 'types', 'deadCode', 'generated']));
  for (const { comment } of boundaries.forbidden) expect(comment).toMatch(/\.$/);
});

test('the report of the long experiments says what was asked, reached and broken on purpose, run by run', () => {
  const run = { date: '2026-11-22', commit: 'abc1234', machine: '2 cores', seed: 7, minutes: 60, passed: true };
  const page = pageOf({
    edits: { ...run, findings: [{ experiment: 'concurrent edits', asked: '20,000, 0 lost', reached: '20,000, 0 lost', control: 'a|b: 31 lost' }] },
    kills: { ...run, passed: false, findings: [] },
    older: { ...run, date: '2026-11-21', findings: [{ experiment: 'fuzz', asked: '10,000', reached: '9,000', control: 'found' }] },
  });
  expect(page).toContain('## 2026-11-22, commit abc1234, --seed 7 --minutes 60, on 2 cores\n');
  expect(page).toContain('| edits: concurrent edits | 20,000, 0 lost | 20,000, 0 lost | a\\|b: 31 lost | yes |\n| kills |  | reported nothing |  | **no** |');
  expect(page.match(/^## 2026/gm)).toHaveLength(2);
  expect(page).toContain('page cache');
});
