import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page, type Request } from '@playwright/test';
import { address, HAL, signedIn } from './stack/people.js';
import { routePaths, withRecords } from './stack/routes.js';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The sheet of patterns shows a loading list that never ends. */
const STANDS_STILL = '/help/patterns';

/** What stands on every page, and the lists of functions and topics, which are asked for once a visit and kept. */
const BESIDES = ['Shell', 'ReferenceLists'];
/** A roundtable's own address leads on to the step of the work that is next, which asks again. */
const LEADS_ON = /^\/roundtables\/(?!new$)[^/]+$/;

test('every route: axe finds nothing in light and dark, the page’s policy blocks nothing, nothing scrolls sideways at 320 pixels, one query besides the shell’s', async ({ browser }) => {
  test.setTimeout(600_000);
  const { context, page } = await signedIn(browser, HAL);
  const violations: string[] = [];
  const wide: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => void (/content security policy/i.test(message.text()) && violations.push(`${page.url()}: ${message.text()}`)));
  const queries: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('/graphql') && queries.push((request.postDataJSON() as { operationName: string }).operationName)));
  const everythingHasCome = followRequests(page);
  // What the page behind the sign-in still asks for is not the first route's.
  await page.goto('about:blank');
  for (const path of await withRecords(routePaths(), HAL)) {
    queries.length = 0;
    await page.goto(address(path));
    await expect(page.locator('h1').first(), path).toBeVisible();
    if (path !== STANDS_STILL) await expect(page.locator('[aria-busy="true"]'), path).toHaveCount(0);
    await everythingHasCome();
    violations.push(...(await violationsIn(page, 'light')).map((one) => `${path}, light: ${one}`));
    // By now it would have asked for more.
    const own = queries.filter((name) => !BESIDES.includes(name));
    if ((own.length > 1 || queries.filter((name) => name === 'Shell').length > 1) && !LEADS_ON.test(path)) asked.push(`${path}: ${queries.join(', ')}`);
    violations.push(...(await violationsIn(page, 'dark')).map((one) => `${path}, dark: ${one}`));
    const over = await overAtPhoneWidth(page);
    if (over > 0) wide.push(`${path}: ${over} px`);
  }
  await context.close();
  expect.soft(violations).toEqual([]);
  expect.soft(wide).toEqual([]);
  expect.soft(asked).toEqual([]);
});

/** Resolves when the page waits for nothing, and what came has made it ask for nothing more. */
function followRequests(page: Page): () => Promise<void> {
  const waitedFor = new Set<Request>();
  page.on('request', (request) => void waitedFor.add(request));
  for (const end of ['requestfinished', 'requestfailed'] as const) page.on(end as 'requestfinished', (request) => void waitedFor.delete(request));
  return () => expect.poll(async () => {
    await twoFrames(page);
    return [...waitedFor].map((request) => request.url());
  }, { intervals: [20] }).toEqual([]);
}

const twoFrames = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Only colours differ between the two schemes: the second look asks for those alone. */
async function violationsIn(page: Page, scheme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  // Only what is wrong is described, and in the page itself: there is no frame in it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const found = await (scheme === 'light' ? axe.withTags(WCAG) : axe.withRules(COLOURS)).analyze();
  return found.violations.map(({ id, nodes }) => `${id} at ${nodes.map((node) => node.target.join(' ')).slice(0, 3).join(' | ')}`);
}

/** By how many pixels the page is wider than a phone of 320. */
async function overAtPhoneWidth(page: Page): Promise<number> {
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 700 });
  await twoFrames(page); // what listens for the width draws anew before it is measured
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: 'light' });
  return over;
}
