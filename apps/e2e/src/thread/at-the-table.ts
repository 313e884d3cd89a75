import { expect, type Page } from '@playwright/test';
import { ACTION, TABLE } from './names.js';

/** The organiser marks Helen as here. */
export async function checkHelenIn(page: Page, roundtable: string): Promise<void> {
  await page.goto(`${roundtable}/live`);
  await page.getByRole('group', { name: 'Helen Marsden' }).getByRole('button', { name: 'Here', exact: true }).click();
  await expect(page.getByRole('heading', { name: /^Check in 1 of 2 here/ })).toBeVisible();
}

/** A guest who is signed in keeps what was agreed. */
export async function captureAction(page: Page, roundtable: string): Promise<void> {
  await page.goto(`${roundtable}/live`);
  await page.getByRole('radio', { name: 'Action' }).check();
  await page.getByLabel('What was said').fill(ACTION);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('region', { name: /^Captured/ }).getByText(ACTION)).toBeVisible();
}

/** The action, which is Ruth's to follow up, becomes an opportunity that names the roundtable as its source; resolves to its address. */
export async function raiseOpportunity(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Follow-up' }).click();
  await expect(page.getByRole('region', { name: /^Actions/ })).toContainText('followed up by Ruth Adeyemi');
  await page.getByRole('button', { name: `More for: ${ACTION}` }).click();
  await page.getByRole('menuitem', { name: 'Make an opportunity' }).click();
  await page.getByRole('dialog').getByLabel('Title').fill(TABLE);
  await page.getByRole('button', { name: 'Make the opportunity' }).click();
  await page.waitForURL(/\/opportunities\//);
  await expect(page.getByRole('region', { name: 'How it began' })).toContainText(`Raised at ${TABLE}`);
  return page.url();
}
