import type { BrowserContext, Page } from '@playwright/test';
import type { Email } from 'postal-mime';

/** A mail as its reader's own mail program shows it: its HTML alone on a page, whose links are there to be tapped. */
export async function inboxWith(context: BrowserContext, mail: Email): Promise<Page> {
  const page = await context.newPage();
  await page.route('http://mail.example/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: mail.html }));
  await page.goto('http://mail.example/');
  return page;
}
