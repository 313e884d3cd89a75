import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Request } from '@playwright/test';
import { address, HAL, signedIn } from './stack/people.js';
import { routePaths, withRecords } from './stack/routes.js';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The sheet of patterns shows a loading list that never ends. */
const STANDS_STILL = '/help/patterns';

test('axe finds nothing on any route, light and dark, and the page’s policy blocks nothing', async ({ browser }) => {
  test.setTimeout(600_000);
  const { context, page } = await signedIn(browser, HAL);
  const found: string[] = [];
  page.on('console', (message) => void (/content security policy/i.test(message.text()) && found.push(`${page.url()}: ${message.text()}`)));
  for (const path of await withRecords(routePaths(), HAL)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address(path));
    await expect(page.locator('h1').first(), path).toBeVisible();
    if (path !== STANDS_STILL) await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      // Only colours differ between the two, and one page in two schemes is a third faster than two walks.
      const axe = new AxeBuilder({ page });
      const { violations } = await (scheme === 'light' ? axe.withTags(WCAG) : axe.withRules(COLOURS)).analyze();
      found.push(...violations.map(({ id, nodes }) => `${path}, ${scheme}: ${id} at ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`));
    }
  }
  await context.close();
  expect(found).toEqual([]);
});

test('no page scrolls sideways at 320 pixels', async ({ browser }) => {
  test.setTimeout(400_000);
  const { context, page } = await signedIn(browser, HAL, { viewport: { width: 320, height: 700 } });
  const wide: string[] = [];
  for (const path of await withRecords(routePaths(), HAL)) {
    await page.goto(address(path));
    await expect(page.locator('h1').first(), path).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  await context.close();
  expect(wide).toEqual([]);
});

/** What stands on every page, and the lists of functions and topics, which are asked for once a visit and kept. */
const BESIDES = ['Shell', 'ReferenceLists'];
/** A roundtable's own address leads on to the step of the work that is next, which asks again. */
const LEADS_ON = /^\/roundtables\/(?!new$)[^/]+$/;

test('one query a page, besides the shell\'s', async ({ browser }) => {
  test.setTimeout(400_000);
  const { context, page } = await signedIn(browser, HAL);
  const more: string[] = [];
  // What the page behind the sign-in still asks for is not the first route's.
  await page.goto('about:blank');
  for (const path of await withRecords(routePaths(), HAL)) {
    const asked: string[] = [];
    const note = (request: Request) => void (request.url().endsWith('/graphql') && asked.push((request.postDataJSON() as { operationName: string }).operationName));
    page.on('request', note);
    await page.goto(address(path), { waitUntil: 'networkidle' });
    page.off('request', note);
    const own = asked.filter((name) => !BESIDES.includes(name));
    const shells = asked.filter((name) => name === 'Shell');
    if ((own.length > 1 || shells.length > 1) && !LEADS_ON.test(path)) more.push(`${path}: ${asked.join(', ')}`);
  }
  await context.close();
  expect(more).toEqual([]);
});
