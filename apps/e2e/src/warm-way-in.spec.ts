import { expect, test, type Page } from '@playwright/test';
import { countActs } from './stack/counting.js';
import { address, RUTH, signedIn } from './stack/people.js';

/** T1: find the right NHS estates lead in a place, and request an introduction: five acts, and about twenty characters. */
const MOST_ACTS = 5;
const MOST_CHARACTERS = 24;

const asked = (page: Page, target: string) => expect(page.getByRole('status').filter({ hasText: `is asked to introduce you to ${target}` }).or(page.getByText(`is asked to introduce you to ${target}`)).first()).toBeVisible();
const today = async (page: Page) => {
  await page.goto(address('/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
};

test('by pointer: Find, the box, the question, the first contact, send', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  const counting = await countActs(context);
  await today(page);
  counting.restart();

  await page.getByRole('link', { name: 'Find', exact: true }).click();
  await page.getByRole('textbox', { name: 'Ask in your own words' }).click();
  await page.keyboard.type('NHS estates Sheffield');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  const first = page.getByRole('region', { name: 'Results' }).getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) }).first();
  await expect(first.getByRole('heading')).toHaveText('Astrid Inglethorpe');
  await first.getByRole('link', { name: 'Request introduction' }).click();
  await page.getByRole('button', { name: 'Request introduction' }).click();
  await asked(page, 'Astrid Inglethorpe');

  const { taps, chords, typed, steps } = counting.acts();
  expect(taps + chords, steps.join('\n')).toBeLessThanOrEqual(MOST_ACTS);
  expect(typed).toBeLessThanOrEqual(MOST_CHARACTERS);
  await context.close();
});

test('by keys alone: the palette, the question, down, I, Ctrl and Enter', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  const counting = await countActs(context);
  await today(page);
  // The palette's code arrives after the page: the key works from then on.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByPlaceholder('Search or jump to')).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  counting.restart();

  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Search or jump to')).toBeFocused();
  await page.keyboard.type('NHS estates in York');
  await expect(page.getByRole('dialog').getByRole('button').first()).toContainText('Find who is right: NHS estates in York');
  await page.keyboard.press('Enter');
  const first = page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 2 }).first();
  await expect(first).toHaveText('Bethan Ogdenshaw');
  await page.keyboard.press('ArrowDown');
  await expect(first.getByRole('link')).toBeFocused();
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: 'Request introduction' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await asked(page, 'Bethan Ogdenshaw');

  const { taps, chords, typed, steps } = counting.acts();
  expect({ taps, chords }, steps.join('\n')).toEqual({ taps: 0, chords: MOST_ACTS });
  expect(typed).toBeLessThanOrEqual(MOST_CHARACTERS);
  await context.close();
});
