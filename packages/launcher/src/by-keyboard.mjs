import { ensureBuilt } from './build.mjs';
import { runTests } from './test-runners.mjs';

const SUITE = { folder: 'apps/e2e', playwright: true };

/**
 * The way from an introduction to a delivering partnership in a real browser, with no mouse: whatever a step needs is reached by keys, shows its focus and lies in view.
 *
 * @returns {Promise<{passed: number, failed: number, skipped: number, failures: string[], findings: object[]}>}
 */
export async function byKeyboard({ database, file }) {
  await Promise.all(['apps/api', 'apps/web'].map(ensureBuilt));
  const counts = await runTests(SUITE, file, { ...database, LINTEL_E2E_HANDS: 'keyboard' }, ['thread.spec.ts', 'keyboard.spec.ts']);
  const finding = {
    experiment: 'the whole way from an introduction to a delivering partnership by keys alone',
    asked: 'each step done, its focus shown and in view',
    reached: `${counts.passed} tests passed, ${counts.failed} failed`,
    control: 'a focus that is not shown and one that lies under something each fail a step (keyboard.spec.ts)',
  };
  return { ...counts, findings: [finding] };
}
