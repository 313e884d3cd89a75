import { expect, type Browser, type Page } from '@playwright/test';
import { linkIn, mailTo, openFromMail } from '../stack/mailbox.js';
import { address, RUTH } from '../stack/people.js';
import { ICB, PRIYA, YUSUF } from './names.js';

/** States a need as a sentence, with the keyboard alone in its second slot: the first hit is taken by Enter. */
export async function needAnEstatesLead(page: Page): Promise<void> {
  await page.goto(address('/find'));
  await page.getByRole('button', { name: /^Function/ }).click();
  await page.getByLabel('Search function').fill('estates lead');
  await page.getByRole('option', { name: /^strategic estates lead/i }).first().click();

  await page.getByRole('button', { name: /^Place/ }).click();
  await page.getByLabel('Search place').fill('West Yorkshire');
  await expect(page.getByRole('option', { name: /^West Yorkshire/ }).first()).toBeVisible();
  await page.getByLabel('Search place').press('Enter');
  await expect(page.getByRole('button', { name: /^Place/ })).toContainText('West Yorkshire');
}

/** Asks Priya for an introduction to the first person found; resolves to the address of the introduction. */
export async function askPriya(page: Page): Promise<string> {
  const first = page.getByRole('listitem').filter({ hasText: 'Yusuf Armitage' }).first();
  await expect(first).toContainText('Answers for West Yorkshire');
  await first.getByRole('link', { name: 'Yusuf Armitage' }).click();
  await page.getByRole('radio', { name: /^Priya Nair/ }).check();
  await page.getByLabel('What is it about?').fill('Rooms for people who are well enough to leave hospital.');
  await page.getByRole('button', { name: 'Request introduction' }).last().click();
  await page.waitForURL(/\/introductions\/.+/);
  return page.url();
}

/** The connector opens the link in her mail and accepts; opening it alone changes nothing. */
export async function acceptAsPriya(browser: Browser): Promise<void> {
  const mail = await mailTo(PRIYA, /could you introduce me to Yusuf Armitage/);
  const connector = await openFromMail(browser, linkIn(mail, '/i/'));
  await expect(connector.getByRole('heading', { level: 1, name: 'Introduce Ruth Adeyemi to Yusuf Armitage?' })).toBeVisible();
  await connector.reload();
  await connector.getByRole('button', { name: 'Accept' }).click();
  await expect(connector.getByRole('status')).toContainText('The introduction is on its way');
  await connector.context().close();
}

/** One mail to both, and an answer to it reaches both. */
export async function expectDoubleIntroduction(): Promise<void> {
  const mail = await mailTo(YUSUF, /^Introduction/);
  expect(mail.cc?.map((copy) => copy.address)).toContain(RUTH);
  expect(mail.replyTo?.map((reply) => reply.address)).toEqual([RUTH, YUSUF]);
}

/** Records that it led to an opportunity, which opens with its source and the other side as a party. */
export async function recordThatItLed(page: Page, introduction: string): Promise<void> {
  await page.goto(introduction);
  await page.getByRole('button', { name: 'Led to an opportunity' }).click();
  await expect(page.getByLabel('What is it called?')).toHaveValue('Rooms for people');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Rooms for people' }).first().click();
  await page.waitForURL(/\/opportunities\/.+/);
  await expect(page.getByRole('region', { name: 'How it began' })).toContainText('Introduced by Priya Nair');
  await expect(page.getByRole('region', { name: /^Parties/ })).toContainText(ICB);
}
