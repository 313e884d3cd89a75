import { expect, test, type Page } from '@playwright/test';
import { byKeyboard } from './stack/by-keyboard.js';
import { address, RUTH, signedIn } from './stack/people.js';

/** What has the focus shows it: an outline or a ring, as the browser draws it. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement!);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  expect(shown, await page.evaluate(() => document.activeElement!.outerHTML.slice(0, 120))).toBe(true);
}

test('with the keyboard alone Ruth finds a person and begins to move an opportunity', async ({ browser }) => {
  const { page } = await signedIn(browser, RUTH);
  await page.goto(address('/'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expectVisibleFocus(page);

  // The palette's code arrives after the page: the key works from then on.
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByPlaceholder('Search or jump to')).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.type('Helen Marsden');
  const found = page.getByRole('dialog').getByRole('button');
  await expect(found).toHaveCount(1);
  await expect(found).toContainText('Helen Marsden');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Helen Marsden' })).toBeFocused();

  await page.goto(address('/opportunities?saved=mine'));
  const move = page.getByRole('button', { name: /^Move / }).first();
  await move.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(move).toBeFocused();
  await expectVisibleFocus(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: /^2 Exploring/ })).toBeVisible();
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  // The menu that the dialog was chosen from is gone too: its button has the focus.
  await expect(move).toBeFocused();
});

test('whoever uses keys alone would notice a focus that is not shown, and one that lies under something', async ({ browser }) => {
  const page = await browser.newPage();
  const press = byKeyboard(page).getByRole('button', { name: 'Second' });
  const buttons = '<button>First</button><button onclick="document.title = \'pressed\'">Second</button>';
  await page.setContent(buttons);
  await press.click();
  expect(await page.title()).toBe('pressed');
  await page.setContent(`<style>button { outline: none }</style>${buttons}`);
  await expect(press.click()).rejects.toThrow('shows no focus');
  await page.setContent(`<style>body::after { content: ""; position: fixed; inset: 0 }</style>${buttons}`);
  await expect(press.click()).rejects.toThrow('lies out of view');
  await page.setContent('<a href="/" tabindex="-1">Away</a><button tabindex="-1">Second</button>');
  await expect(press.click()).rejects.toThrow('No key reaches');
  await page.close();
});
