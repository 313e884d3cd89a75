import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import PostalMime, { type Email } from 'postal-mime';

/** The latest mail to somebody about something, read by an independent parser; waits for it, since mail leaves after a minute. */
export async function mailTo(address: string, subject: RegExp): Promise<Email> {
  let found: Email | undefined;
  await expect.poll(async () => {
    found = (await allMail()).find((mail) => mail.to?.some((to) => to.address?.toLowerCase() === address.toLowerCase()) && subject.test(mail.subject ?? ''));
    return Boolean(found);
  }, { message: `mail to ${address} about ${String(subject)}`, timeout: 90_000, intervals: [250, 500, 1000] }).toBe(true);
  return found!;
}

async function allMail(): Promise<Email[]> {
  const folder = process.env['LINTEL_E2E_MAIL']!;
  const files = readdirSync(folder).sort().reverse();
  return Promise.all(files.map((file) => PostalMime.parse(readFileSync(join(folder, file)))));
}

/** The first address in a mail's text that starts with the product's own and this path. */
export function linkIn(mail: Email, path: string): string {
  const link = (mail.text ?? '').match(new RegExp(`${process.env['LINTEL_E2E_URL']!.replaceAll('.', '\\.')}${path}[A-Za-z0-9_-]+`))?.[0];
  if (!link) throw new Error(`There is no ${path} link in "${mail.subject}":\n${mail.text}`);
  return link;
}

/** A link in a mail as its reader opens it: not signed in, and without JavaScript. */
export async function openFromMail(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  return page;
}
