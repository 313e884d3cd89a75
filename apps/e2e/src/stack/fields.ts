import { expect, type Locator, type Page } from '@playwright/test';

/** The day so many days from today, as people write it: "4 December 2026". */
export const dayFromToday = (days: number): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'long', year: 'numeric' }).format(Date.now() + days * 86_400_000);

/** Types a day into a date field and leaves it, which closes its calendar. */
export async function fillDay(scope: Page | Locator, label: string, day: string): Promise<void> {
  const field = scope.getByRole('textbox', { name: label });
  await field.fill(day);
  await field.press('Tab');
}

/** Chooses one of a list's options by its words. */
export async function choose(page: Page, scope: Page | Locator, label: string, option: string): Promise<void> {
  await scope.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Finds a record by typing into a picker and takes the first line by key. */
export async function pick(page: Page, scope: Page | Locator, label: string, words: string): Promise<void> {
  const field = scope.getByRole('textbox', { name: label });
  await field.fill(words);
  await expect(page.getByRole('option', { name: words }).first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(field).toHaveValue(words);
}

/** Drags by the mouse; the second move over the target is what browsers need to see it entered. */
export async function drag(page: Page, what: Locator, to: Locator): Promise<void> {
  await what.hover({ position: { x: 8, y: 8 } });
  await page.mouse.down();
  await to.hover({ position: { x: 60, y: 60 } });
  await to.hover({ position: { x: 64, y: 64 } });
  await page.mouse.up();
}

/** The whole number in a cell: "+1", "−3" and "1,204" are numbers too. */
export const numberIn = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-').trim());
