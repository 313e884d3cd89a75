import { expect, type Page, type TestInfo } from '@playwright/test';
import { dayFromToday, fillDay, numberIn } from '../stack/fields.js';
import { address } from '../stack/people.js';
import { TABLE } from './names.js';

/** The page begins with what the board is asked, and what is recommended. */
export async function readDecisions(page: Page): Promise<void> {
  await page.goto(address('/board'));
  await expect(page.getByRole('region', { name: 'Decisions we need today' }).getByRole('article').first()).toContainText('We recommend');
}

/** Six stages and their sum: each row adds up, and so does each column. Resolves to the rows. */
export async function expectMovementAddsUp(page: Page): Promise<number[][]> {
  const rows = await movement(page);
  expect(rows).toHaveLength(7);
  for (const cells of rows) expect(sum(cells.slice(0, -1)), cells.join(' ')).toBe(cells.at(-1));
  for (const [column, total] of rows.at(-1)!.entries()) expect(sum(rows.slice(0, -1).map((cells) => cells[column]!))).toBe(total);
  return rows;
}

/** The figure of Agreed opens its list, and the opportunity of this journey is in it. */
export async function openAgreed(page: Page): Promise<void> {
  await page.getByRole('button', { name: /, in Agreed on/ }).last().click();
  await expect(page.getByRole('dialog').getByRole('link', { name: TABLE })).toBeVisible();
  await page.keyboard.press('Escape');
}

/** The page as it was: other figures, which add up too. */
export async function goBackDays(page: Page, days: number, today: number[][]): Promise<void> {
  await page.getByRole('button', { name: 'Change date' }).click();
  await fillDay(page, 'As at the end of', dayFromToday(-days));
  await page.getByRole('button', { name: 'Show this day' }).click();
  await page.waitForURL(/asAt=/);
  await expect.poll(() => movement(page)).not.toEqual(today);
  await expectMovementAddsUp(page);
}

/** On paper the navigation is gone; a picture of it is kept with the results. */
export async function print(page: Page, testInfo: TestInfo): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await testInfo.attach('the pack on paper', { body: await page.screenshot({ fullPage: true }), contentType: 'image/png' });
}

/** The rows of the movement table: the day before, new, three ways in, four ways out, the day of the page. */
async function movement(page: Page): Promise<number[][]> {
  const table = page.getByRole('table', { name: /^Opportunities by stage, from/ });
  await expect(table).toBeVisible();
  const rows = await Promise.all((await table.getByRole('row').all()).map((row) => row.getByRole('cell').allInnerTexts()));
  return rows.filter((cells) => cells.length === 10).map((cells) => cells.map(numberIn));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
