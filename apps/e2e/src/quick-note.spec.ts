import { expect, test, type Page } from '@playwright/test';
import { countActs, type Acts } from './stack/counting.js';
import { MARION, RUTH, signedIn } from './stack/people.js';
import { withRecords } from './stack/routes.js';

/** What was typed and pressed, for the message of a test that fails, and for the report. */
const said = (way: string, { taps, chords, typed }: Acts) => console.log(`T5 ${way}: ${taps} taps, ${chords} chords, ${typed} characters typed`);

/** The day in two weeks, as the product writes it; days fall on another where that is asked for. */
const inTwoWeeks = (): string => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(Date.now() + 14 * 86_400_000).replace(',', '');

async function onAPerson(page: Page): Promise<void> {
  await page.goto(`${process.env['LINTEL_E2E_URL']}${(await withRecords(['/people/:id'], RUTH))[0]!}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Quick note' });

test('T5 by keyboard: a conversation with its follow-up is logged by two chords and text', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  const counter = await countActs(context);
  await onAPerson(page);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  counter.restart();

  await page.keyboard.press('Control+j');
  await expect(dialog(page)).toContainText(`About ${name}`);
  await expect(dialog(page).getByRole('textbox', { name: 'What happened' })).toBeFocused();
  await page.keyboard.type('Met about the lease. Follow up in 2 weeks to send the draft');
  await expect(dialog(page).getByRole('status')).toContainText(`Send the draft: ${inTwoWeeks()}`);
  await expect(dialog(page).getByRole('radio', { name: 'Meeting' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`Meeting logged. Follow-up on ${inTwoWeeks()}.`)).toBeVisible();

  const acts = counter.acts();
  said('by keyboard', acts);
  expect(acts.taps, acts.steps.join('\n')).toBe(0);
  expect(acts.chords, acts.steps.join('\n')).toBeLessThanOrEqual(2);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible();
  await context.close();
});

test('T5 by pointer: four clicks and text, everything chosen', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  const counter = await countActs(context);
  await onAPerson(page);
  counter.restart();

  await page.getByRole('button', { name: 'Quick note' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'What happened' })).toBeFocused();
  await page.keyboard.type('The lease is agreed in substance');
  await dialog(page).getByText('Call', { exact: true }).click();
  await dialog(page).getByRole('textbox', { name: 'Follow up' }).click();
  await page.keyboard.type('in 2 weeks');
  await expect(dialog(page).getByRole('status')).toContainText(inTwoWeeks());
  await dialog(page).getByRole('button', { name: 'Save note' }).click();
  await expect(page.getByText(`Call logged. Follow-up on ${inTwoWeeks()}.`)).toBeVisible();

  const acts = counter.acts();
  said('by pointer', acts);
  expect(acts.taps, acts.steps.join('\n')).toBeLessThanOrEqual(4);
  expect(acts.chords, acts.steps.join('\n')).toBe(0);
  await context.close();
});

test('a day that cannot be read is named, and loses nothing', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  await onAPerson(page);
  await page.keyboard.press('Control+j');
  await expect(dialog(page).getByRole('textbox', { name: 'What happened' })).toBeFocused();
  await page.keyboard.type('Met about the lease. Follow up in 2 weaks');
  await page.keyboard.press('Control+Enter');
  const box = dialog(page);
  await expect(box.getByRole('heading', { name: 'One thing to correct' })).toBeVisible();
  await expect(box.getByRole('textbox', { name: 'Follow up' })).toHaveAccessibleDescription(/could not read a day in “in 2 weaks”/);
  await expect(box.getByRole('textbox', { name: 'What happened' })).toHaveValue('Met about the lease. Follow up in 2 weaks');
  await context.close();
});

test('on a page without a record it asks whom it is about; focus comes back; a board member has none', async ({ browser }) => {
  const { context, page } = await signedIn(browser, RUTH);
  await page.goto(`${process.env['LINTEL_E2E_URL']}/`);
  await page.getByRole('button', { name: 'Quick note' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'With or about' })).toBeFocused();
  // The first closes the list of records, where it is open already.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden({ timeout: 1000 });
  }).toPass();
  await expect(page.getByRole('button', { name: 'Quick note' })).toBeFocused();
  await context.close();

  const board = await signedIn(browser, MARION);
  await board.page.goto(`${process.env['LINTEL_E2E_URL']}/board`);
  await expect(board.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(board.page.getByRole('button', { name: 'Quick note' })).toHaveCount(0);
  await board.page.keyboard.press('Control+j');
  await expect(dialog(board.page)).toHaveCount(0);
  await board.context.close();
});
