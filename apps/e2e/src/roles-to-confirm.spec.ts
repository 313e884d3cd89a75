import { expect, test } from '@playwright/test';
import { address, RUTH, signedIn } from './stack/people.js';

test('roles are confirmed by letters that count in the queue alone and can be turned off, and each answer is taken back', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  await page.goto(address('/people/to-confirm'));
  const looked = page.getByText(/^\d+ of \d+ looked at$/);
  const role = page.getByRole('region', { name: /^Is .+ still .+\?$/ });
  const name = () => role.getByRole('heading', { level: 2 }).innerText();
  await expect(looked).toHaveText(/^0 of/);
  const first = await name();

  // The page has the focus, and not the queue: nothing is answered from there.
  await page.keyboard.press('c');
  await role.getByRole('button', { name: 'Confirm' }).focus();
  await expect(looked).toHaveText(/^0 of/);

  await page.keyboard.press('c');
  await expect(looked).toHaveText(/^1 of/);
  await expect(role).toBeFocused();
  const second = await name();
  expect(second).not.toBe(first);

  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: `What changed for ${second}?` });
  await dialog.getByRole('textbox', { name: 'Their title there' }).fill('');
  await page.keyboard.type('local chief');
  await expect(looked).toHaveText(/^1 of/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await role.focus();
  await page.keyboard.press('l');
  await expect(looked).toHaveText(/^2 of/);
  await page.getByRole('button', { name: `Undo: ${second} has left` }).click();
  await expect(looked).toHaveText(/^1 of/);
  await page.getByRole('button', { name: `Undo: ${first} confirmed` }).click();
  await expect(looked).toHaveText(/^0 of/);

  await page.getByRole('switch', { name: 'Keys C, H and L' }).focus();
  await page.keyboard.press('Space');
  await role.getByRole('button', { name: 'Confirm' }).focus();
  await page.keyboard.press('c');
  await expect(role.getByRole('button', { name: 'Confirm' })).toBeFocused();
  await expect(looked).toHaveText(/^0 of/);
  await context.close();
});
