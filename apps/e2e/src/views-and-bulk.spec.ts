import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { byKeyboard } from './stack/by-keyboard.js';
import { choose } from './stack/fields.js';
import { address, RUTH, signedIn } from './stack/people.js';

async function axe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

test('a view is kept under a name and opened by its address; rows are chosen by keys, changed together and taken back', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  await page.goto(address('/orgs?sector=LEGAL'));
  const rows = page.getByRole('table', { name: 'Organisations' }).locator('tbody tr');
  const names = () => rows.getByRole('rowheader').allInnerTexts();
  await expect(rows.first()).toBeVisible();
  const legal = await names();

  await page.getByRole('button', { name: 'Save this view' }).press('Enter');
  await page.keyboard.type('Law firms');
  await page.keyboard.press('Enter');
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(views.getByRole('link', { name: 'Law firms' })).toHaveAttribute('aria-current', 'page');
  const copied = page.url();
  await views.getByRole('link', { name: 'All' }).press('Enter');
  await expect(rows).not.toHaveCount(legal.length);
  await page.goto(copied);
  await expect.poll(names).toEqual(legal);

  const [first, second] = [page.getByRole('checkbox', { name: `Choose ${legal[0]}` }), page.getByRole('checkbox', { name: `Choose ${legal[1]}` })];
  const head = await rows.first().boundingBox();
  await first.press('Space');
  await second.press('Space');
  await expect(page.getByRole('group', { name: 'Chosen rows' })).toContainText('2 chosen');
  expect((await rows.first().boundingBox())!.y).toBe(head!.y);
  await axe(page, 'chosen rows');
  const keys = byKeyboard(page);
  await keys.getByRole('button', { name: 'Change', exact: true }).click();
  const dialog = keys.getByRole('dialog', { name: /^Change 2/ });
  await choose(keys, dialog, 'What to do', 'Add what they act as');
  await expect(dialog).toContainText('Make your choice above');
  await choose(keys, dialog, 'What they act as', 'funder');
  await expect(dialog.getByRole('list', { name: 'What this comes to' })).toContainText('2 organisations change');
  await axe(page, 'what it comes to');
  await dialog.getByRole('button', { name: /^Change 2/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2 organisations changed')).toBeVisible();
  await keys.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone', { exact: true })).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();

  await page.getByRole('button', { name: 'Change this view' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Delete' }).press('Enter');
  await expect(views.getByRole('link', { name: 'Law firms' })).toBeHidden();
  await context.close();
});
