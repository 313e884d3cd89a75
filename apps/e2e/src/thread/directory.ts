import { expect, type Page } from '@playwright/test';
import { address } from '../stack/people.js';
import { TRUST } from './names.js';

const SAID = 'say “HELL-en MARZ-den”';

/** Searches by a job and a place, sees who answers for that place, and opens Helen, who works there. */
export async function findHelen(page: Page): Promise<void> {
  await page.goto(address('/directory'));
  await page.getByLabel('Search the Directory').fill('estates lead Leeds');
  const found = page.getByRole('region', { name: /^Found/ });
  await expect(found.getByRole('listitem').filter({ hasText: 'Yusuf Armitage' }).first()).toContainText('covers West Yorkshire');
  await found.getByRole('link', { name: 'Helen Marsden' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Helen Marsden' })).toBeVisible();
  const posts = page.getByRole('region', { name: /^Posts 2/ }).getByRole('listitem');
  await expect(posts.filter({ hasText: TRUST })).toContainText(/from \d+\s\w+\s20\d\d/);
}

/** Says how Helen's name is spoken; the fact is still there after a reload. */
export async function editHowToSayIt(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Edit name' }).click();
  await page.getByLabel('How to say it').fill('HELL-en MARZ-den');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText(SAID)).toBeVisible();
  await page.reload();
  await expect(page.getByText(SAID)).toBeVisible();
}

/** Undoes that edit from the list of recent changes, and sees that the fact is gone. */
export async function takeTheEditBack(page: Page): Promise<void> {
  const helen = page.url();
  await page.goto(address('/activity'));
  await page.getByRole('button', { name: 'Undo: Edit person Helen Marsden' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Edit person: Helen Marsden' }).first()).toContainText('Taken back');
  await page.goto(helen);
  await expect(page.getByRole('heading', { level: 1, name: 'Helen Marsden' })).toBeVisible();
  await expect(page.getByText(SAID)).toBeHidden();
}
