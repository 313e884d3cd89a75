import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { RUTH, address, signedIn } from './stack/people.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function axe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

test('two records are compared and merged by the keyboard; the old link leads on; they are unmerged', async ({ browser }) => {
  const { page } = await signedIn(browser, RUTH);
  await page.goto(address('/admin/duplicates'));
  const pair = page.getByRole('link', { name: /Oyelaran/ }).first();
  await expect(pair).toBeVisible();
  await axe(page, 'pairs');
  await pair.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which shall stand' })).toBeVisible();
  await axe(page, 'compare');
  const away = new URL(page.url()).searchParams.get('away')!;
  const keep = new URL(page.url()).searchParams.get('keep')!;

  // Whole sides by 1 and 2; Enter merges while no control has the focus.
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: /^Name: .*of the second$/ })).toBeChecked();
  await page.keyboard.press('1');
  await expect(page.getByRole('radio', { name: /^Name: .*of the first$/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/people/${keep}$`));
  await page.goto(address(`/people/${away}`));
  await expect(page).toHaveURL(new RegExp(`/people/${keep}$`));

  await page.goto(address('/admin/duplicates?of=merged'));
  await page.getByRole('button', { name: /^Unmerge .*Oyelaran/ }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await axe(page, 'unmerge');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is a record of its own again/)).toBeVisible();
  await page.goto(address(`/people/${away}`));
  await expect(page).toHaveURL(new RegExp(`/people/${away}$`));
});
