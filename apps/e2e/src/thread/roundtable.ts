import { expect, type Browser, type Page } from '@playwright/test';
import { dayFromToday, fillDay, pick } from '../stack/fields.js';
import { linkIn, mailTo, openFromMail } from '../stack/mailbox.js';
import { address, RUTH } from '../stack/people.js';
import { HELEN, TABLE } from './names.js';

/** Plans the event with a seat for each side; resolves to its address without a step. */
export async function planRoundtable(page: Page): Promise<string> {
  await page.goto(address('/roundtables'));
  await page.getByRole('link', { name: 'Plan a roundtable' }).click();
  await page.getByLabel('Title').fill(TABLE);
  await fillDay(page, 'Day', dayFromToday(24));
  await page.getByRole('button', { name: 'Plan a roundtable' }).click();

  await page.waitForURL(/\/roundtables\/.+\/plan$/);
  await page.getByLabel('Purpose').fill('Find rooms for people who are well enough to leave hospital.');
  await page.getByLabel('NHS provider').fill('1');
  await page.getByLabel('Housing').fill('1');
  await page.getByRole('button', { name: 'Save the plan' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Saved' })).toBeVisible();
  return page.url().replace(/\/plan$/, '');
}

/** Drafts two guests who would fill both seats, and sends their invitations. */
export async function inviteBalancedRoom(page: Page): Promise<void> {
  await page.getByRole('link', { name: '2 Invites' }).click();
  await expect(page.getByRole('heading', { name: 'Two seats to fill: one NHS provider and one housing.' })).toBeVisible();
  await draftGuest(page, 'Ruth Adeyemi', RUTH);
  await draftGuest(page, 'Helen Marsden', HELEN);
  await expect(page.getByRole('heading', { name: /The two drafts would fill them all\.$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Send 2 invitations' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Send 2 invitations' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '2 invitations will leave in a minute' })).toBeVisible();
}

async function draftGuest(page: Page, name: string, email: string): Promise<void> {
  await pick(page, page, 'Somebody else', name);
  await page.getByRole('button', { name: `Add ${name}` }).last().click();
  await page.getByRole('button', { name: `Add e-mail: ${name}` }).click();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Correct' }).click();
  await expect(page.getByRole('button', { name: `Preview: ${name}` })).toBeVisible();
}

/** A guest opens the link in the invitation, which brings the event for their calendar too, and says yes. */
export async function acceptInvitation(browser: Browser, email: string, firstName: string): Promise<void> {
  const mail = await mailTo(email, new RegExp(`^Invitation: ${TABLE}`));
  expect(mail.attachments.map(({ mimeType }) => mimeType)).toContain('text/calendar');
  const guest = await openFromMail(browser, linkIn(mail, '/r/'));
  await expect(guest.getByRole('heading', { level: 1, name: TABLE })).toBeVisible();
  await expect(guest.getByText(firstName, { exact: false }).first()).toBeVisible();
  await guest.getByLabel('Yes, I will come').check();
  await guest.getByRole('button', { name: 'Confirm' }).click();
  await expect(guest.getByRole('status')).toContainText('You have a seat.');
  await guest.context().close();
}

/** The organiser sees how many have accepted. */
export async function expectAccepted(page: Page, roundtable: string, guests: number): Promise<void> {
  await page.goto(`${roundtable}/invites`);
  await expect(page.getByRole('heading', { name: /^Accepted/ })).toContainText(String(guests));
}
