import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import pg from 'pg';
import PostalMime, { type Email } from 'postal-mime';

/** The latest mail to somebody about something, read by an independent parser. The minute for which mail is held is let pass at once. */
export async function mailTo(address: string, subject: RegExp): Promise<Email> {
  let found: Email | undefined;
  await expect.poll(async () => {
    await letTheMinutePass();
    found = (await allMail()).find((mail) => mail.to?.some((to) => to.address?.toLowerCase() === address.toLowerCase()) && subject.test(mail.subject ?? ''));
    return Boolean(found);
  }, { message: `mail to ${address} about ${String(subject)}`, timeout: 30_000, intervals: [500, 1000] }).toBe(true);
  return found!;
}

/** What is held for a minute may leave now; what is meant for another day stays. */
async function letTheMinutePass(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['LINTEL_E2E_DATABASE'] });
  await client.connect();
  await client.query(`update outbox_mail set send_after = now() where status = 'QUEUED' and send_after > now() and send_after < now() + interval '2 minutes'`);
  await client.query(`update graphile_worker._private_jobs set run_at = now() where run_at > now() and run_at < now() + interval '2 minutes' and locked_at is null`);
  await client.end();
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
