import { expect, type Page } from '@playwright/test';
import { isByKeyboard } from '../stack/by-keyboard.js';
import { choose, dayFromToday, drag, fillDay, pick } from '../stack/fields.js';
import { address } from '../stack/people.js';
import { GATES } from './gates.js';
import { ICB, OUR_HOMES, TABLE, TRUST } from './names.js';

/** Both other sides take part. */
export async function addParties(page: Page): Promise<void> {
  for (const partner of [TRUST, ICB]) {
    await page.getByRole('button', { name: 'Add a party' }).click();
    await pick(page, page.getByRole('dialog'), 'Organisation', partner);
    await page.getByRole('button', { name: 'Add party' }).click();
    await expect(page.getByRole('region', { name: /^Parties/ }).getByRole('link', { name: partner })).toBeVisible();
  }
}

/** On the board: to Exploring by the card's menu. */
export async function moveByMenu(page: Page): Promise<void> {
  await page.goto(address('/opportunities?saved=mine'));
  await page.getByRole('button', { name: `Move ${TABLE}` }).click();
  await page.getByRole('menuitem', { name: /2 Exploring/ }).click();
  await fillDay(page.getByRole('dialog'), 'First contact', dayFromToday(0));
  await passGate(page, 'Exploring');
  await expect(page.getByRole('region', { name: '2 Exploring' }).getByRole('link', { name: TABLE })).toBeVisible();
}

/** On the board: to Shaping by dragging the card, which asks for the same as the menu does. */
export async function moveByDrag(page: Page): Promise<void> {
  const shaping = page.getByRole('region', { name: '3 Shaping' });
  if (isByKeyboard) {
    await page.getByRole('button', { name: `Move ${TABLE}` }).click();
    await page.getByRole('menuitem', { name: /3 Shaping/ }).click();
  } else await drag(page, page.getByRole('article').filter({ hasText: TABLE }), shaping);
  await expect(page.getByRole('dialog')).toContainText('Four things before Shaping');
  await passGate(page, 'Shaping');
  await expect(shaping.getByRole('link', { name: TABLE })).toBeVisible();
}

/** On its own page: through Business case and Approvals by the button in the head. */
export async function moveByButton(page: Page, opportunity: string): Promise<void> {
  await page.goto(opportunity);
  for (const stage of ['Business case', 'Approvals'] as const) {
    await page.getByRole('button', { name: `Move to ${stage}` }).click();
    await passGate(page, stage);
  }
}

/** The last gate also asks for the agreement; what was an opportunity is then a partnership of all three. */
export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Move to Agreed' }).click();
  const dialog = page.getByRole('dialog');
  await choose(page, dialog, 'Agreement', 'Memorandum of understanding');
  await fillDay(dialog, 'Signed on', dayFromToday(0));
  await fillDay(dialog, 'Starts on', dayFromToday(0));
  await fillDay(dialog, 'First review', dayFromToday(180));
  await passGate(page, 'Agreed');

  await page.getByRole('link', { name: 'a partnership' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TABLE);
  for (const party of [OUR_HOMES, TRUST, ICB]) await expect(page.getByRole('main').getByText(party).first()).toBeVisible();
}

/** Gives the open gate what it misses and passes it. */
async function passGate(page: Page, to: keyof typeof GATES): Promise<void> {
  const dialog = page.getByRole('dialog');
  for (const [label, answer] of Object.entries(GATES[to])) await dialog.getByLabel(label).fill(answer);
  await dialog.getByRole('button', { name: `Move to ${to}` }).click();
  await expect(dialog).toBeHidden();
}
