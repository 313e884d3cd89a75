import { expect, test } from '@playwright/test';
import { HAL, address, signedIn } from './stack/people.js';

/** Invented bodies under codes that no register gives out, so that a demo world beside them stays as it is. */
const icbs = ['ICB26CDH,ICB26CD,ICB26NM', 'ZZ8,E54000988,NHS Penhale Integrated Care Board', 'ZZ9,E54000989,NHS Trewhella Integrated Care Board'].join('\n');
const trust = (name: string, icb: string) => {
  const cells = ['ZZ7', name, 'Y58', icb, '1 QUAY STREET', '', '', 'PENHALE', '', 'ZZ1 1ZZ', '20010401', ...Array.from({ length: 16 }, () => '')];
  return cells.map((cell) => `"${cell}"`).join(',');
};
const file = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const BEFORE = [file('icb_2026-04.csv', icbs), file('etr_2026-05.csv', trust('PENHALE BAY NHS TRUST', 'ZZ8'))];
const AFTER = [file('etr_2026-07.csv', trust('PENHALE AND TREWHELLA NHS TRUST', 'ZZ9')), file('holiday.csv', 'day,where\nMonday,Penhale\n')];

test('an administrator sees what a register would change, applies it, and finds the new name by the old one', async ({ browser }) => {
  const { page } = await signedIn(browser, HAL);
  await page.goto(address('/admin/registers'));

  await page.getByLabel('Register files').setInputFiles(BEFORE);
  await page.getByRole('button', { name: 'Preview the changes' }).click();
  await page.getByRole('button', { name: 'Apply to the Directory' }).click();
  await expect(page.getByRole('heading', { name: 'What was changed' })).toBeVisible();

  await page.getByLabel('Register files').setInputFiles(AFTER);
  await page.getByRole('button', { name: 'Preview the changes' }).click();
  await expect(page.getByText('Nothing has been changed yet')).toBeVisible();
  const july = page.getByRole('region', { name: 'etr_2026-07.csv' });
  await july.getByText('Moved to another ICB 1').click();
  await expect(july.getByText('from Penhale (ZZ8) to Trewhella (ZZ9) by 1 July 2026')).toBeVisible();
  await july.getByText('Renamed 1').click();
  await expect(july.getByText('from PENHALE BAY NHS TRUST by 1 July 2026')).toBeVisible();
  await expect(page.getByRole('region', { name: 'holiday.csv' })).toContainText('Not one of the registers that Lintel reads: it begins with the columns');

  await page.getByRole('button', { name: 'Apply to the Directory' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'In all: 0 new, 1 changed' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Editions that were read' }).getByRole('row').nth(1)).toContainText('1 July 2026');

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder('Search or jump to').fill('penhale bay');
  await expect(page.getByRole('button', { name: /Penhale and Trewhella NHS Trust .*formerly Penhale Bay NHS Trust/ })).toBeVisible();
});

test('a damaged register says the row, the column and what was expected, and changes nothing', async ({ browser }) => {
  const { page } = await signedIn(browser, HAL);
  await page.goto(address('/admin/registers'));
  const damaged = `${trust('PENHALE BAY NHS TRUST', 'ZZ8')}\n${trust('FOWEY MOOR NHS TRUST', 'ZZ8').replace('"20010401"', '"1 April"').replace('"ZZ7"', '"ZZ6"')}`;
  await page.getByLabel('Register files').setInputFiles([file('etr_2026-08.csv', damaged)]);
  await page.getByRole('button', { name: 'Preview the changes' }).click();
  await expect(page.getByText('Refused whole: row 2, Open date: expected a date as yyyymmdd, found “1 April”.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Apply to the Directory' })).toBeDisabled();
});
