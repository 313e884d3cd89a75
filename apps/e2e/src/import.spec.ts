import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { RUTH, address, signedIn } from './stack/people.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const file = (name: string, lines: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
const PEOPLE = file('Spring list.csv', [
  'First Name,Last Name,Email,Mobile,Job Title,Company,Birthday',
  'Wenna,Penrose-Test,wenna@import.example,07700 900001,Head of estates,Brand New Import Homes,1/1/70',
  'Jory,Trewin-Test,not an address,,Officer,Brand New Import Homes,',
  ',,estates@import.example,,,,',
]);

async function axe(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
}

test('a file is brought, matched, corrected, imported and taken back', async ({ browser }) => {
  test.setTimeout(120_000);
  const { page } = await signedIn(browser, RUTH);
  await page.goto(address('/admin/import'));
  await axe(page, 'upload');
  await page.getByLabel('File', { exact: true }).setInputFiles(PEOPLE);
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByRole('heading', { name: 'Spring list.csv' })).toBeVisible();
  await expect(page.getByLabel('Take Company as')).toHaveValue('ORGANISATION');
  await expect(page.getByText('Birthday: personal, and nobody needs it for this work.')).toBeVisible();
  await axe(page, 'match');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: 'Enter the source.' })).toBeVisible();
  await page.getByLabel('Where does this come from?').fill('Guests of the spring event');
  await page.getByRole('button', { name: 'Continue' }).click();

  await expect(page.getByText('1 ready · 0 need a decision · 2 cannot be imported')).toBeVisible({ timeout: 30_000 });
  await axe(page, 'check');
  // By the keyboard alone: type, and Enter corrects the row.
  await page.getByLabel('Email, row 3').fill('jory@import.example');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 ready · 0 need a decision · 1 cannot be imported')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText('No likely duplicates.')).toBeVisible();
  await axe(page, 'duplicates');
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByText('2\u00a0people', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Brand New Import Homes' })).toContainText('Housing association');
  await axe(page, 'before the import');
  await page.getByRole('button', { name: 'Import 2 rows' }).click();

  await expect(page.getByText('3 rows: 2 created, 0 updated, 0 unchanged, 1 refused.')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('link', { name: 'Wenna Penrose-Test' })).toHaveAttribute('href', /^\/people\//);
  await page.getByRole('link', { name: 'Refused 1' }).click();
  await expect(page.getByText('a mailbox that several people share')).toBeVisible();
  await axe(page, 'result');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the 1 refused row' }).click();
  expect((await download).suggestedFilename()).toBe('Spring list - refused.csv');

  await page.goto(address('/people?words=wenna'));
  await expect(page.getByRole('link', { name: 'Wenna Penrose-Test' })).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('Everything went back.')).toBeVisible({ timeout: 30_000 });
  await axe(page, 'taken back');
  await page.goto(address('/people?words=wenna'));
  await expect(page.getByRole('link', { name: 'Wenna Penrose-Test' })).toHaveCount(0);
});

test('whoever may be known already is decided on, and a bad file is refused in one sentence', async ({ browser }, { retry }) => {
  // A second try finds the file of the first.
  const name = `Known ${retry}.csv`;
  test.setTimeout(120_000);
  const { page } = await signedIn(browser, RUTH);
  await page.goto(address('/admin/import'));
  await page.getByLabel('File', { exact: true }).setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('89504e470d0a1a0a', 'hex') });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: 'This is a picture (PNG), not a table. Choose a CSV or XLSX file.' })).toBeVisible();

  const known = await knownPerson(page);
  await page.getByLabel('File', { exact: true }).setInputFiles(file(name, ['Name,Company / Organisation,Favourite tea', `${known},Elsewhere Import Homes,Assam`]));
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Where does this come from?').fill('A card');
  await page.getByRole('button', { name: 'Continue' }).click();
  // What is left out is left out on purpose.
  await expect(page.getByRole('dialog')).toContainText('1 column with values is left out: Favourite tea.');
  await page.getByRole('button', { name: 'Continue without it' }).click();
  await expect(page.getByText('0 ready · 1 needs a decision · 0 cannot be imported')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Continue' }).click();
  await page.getByRole('radio', { name: /^The same/ }).first().check();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByRole('button', { name: 'Import 1 row', exact: false })).toBeEnabled();
  await page.getByRole('button', { name: 'Throw the file away' }).click();
  await page.getByRole('button', { name: 'Throw away', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name })).toHaveCount(0);
});

/** The name of anybody in the Directory of the demo world. */
async function knownPerson(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.goto(address('/people'));
  const name = await other.locator('main table a[href^="/people/"]').first().textContent();
  await other.close();
  return name!.trim();
}
