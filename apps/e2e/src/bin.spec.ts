import { expect, test } from '@playwright/test';
import { byKeyboard } from './stack/by-keyboard.js';
import { address, HAL, signedIn } from './stack/people.js';

const GROUP = 'Sandal Repairs Circle';

test('by keys, what was entered is removed after a look, found in the bin and put back', async ({ browser }) => {
  const { context, page: seen } = await signedIn(browser, HAL);
  const page = byKeyboard(seen);
  await page.goto(address(`/orgs/new?name=${encodeURIComponent(GROUP)}`));
  await page.getByRole('button', { name: 'Add organisation' }).click();
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();
  const at = page.url();

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('button', { name: 'Move to the bin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Organisations' })).toBeVisible();
  await page.goto(at);
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeHidden();

  await page.goto(address('/admin/bin'));
  await page.getByRole('button', { name: `Put back: ${GROUP}` }).click();
  await expect(page.getByText(`${GROUP} is back`)).toBeVisible();
  await page.goto(at);
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();
  await context.close();
});
