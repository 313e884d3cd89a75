import { createHmac, randomUUID } from 'node:crypto';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import pg from 'pg';
import { address, RUTH } from './stack/people.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Of every account here: that of the sample account whose digest is copied. */
const password = 'bridge-carries-both';

/** Somebody of a member outside the demo set, who has not signed in yet. */
async function newcomer(): Promise<string> {
  const database = new pg.Client({ connectionString: process.env['LINTEL_E2E_DATABASE'] });
  await database.connect();
  const email = `${randomUUID()}@new.example`;
  await database.query(
    `with m as (insert into member (name, sector) values ('Rowan Court Homes', 'HOUSING') returning id),
      u as (insert into user_account (email, name, member_id) select $1, 'Una Marsh', id from m returning id, member_id),
      r as (insert into membership (user_id, member_id, role) select id, member_id, 'PARTNERSHIP_LEAD' from u)
      insert into user_secret (user_id, password_hash) select u.id, s.password_hash from u, user_secret s join user_account a on a.id = s.user_id where a.email = $2`, [email, RUTH]);
  await database.end();
  return email;
}

/** The code of an authenticator app, by RFC 6238 and not by the product's own library. `later`: of so many times 30 seconds from now. */
function codeOf(secret: string, later = 0): string {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const digest = createHmac('sha1', key).update(counter).digest();
  return String((digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

async function givePassword(page: Page, email: string): Promise<void> {
  await page.goto(address('/sign-in'));
  await page.getByLabel('Work e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
}

/** What axe finds on the page as it stands, in light and in dark. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id} at ${nodes.map((node) => node.target.join(' ')).join(' | ')}`));
  }
  return found;
}

test('a newcomer sets up an authenticator app, keeps the codes, and signs in with it, by keyboard', async ({ browser }) => {
  const email = await newcomer();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const blocked: string[] = [];
  page.on('console', (message) => void (/content security policy/i.test(message.text()) && blocked.push(message.text())));

  await givePassword(page, email);
  await expect(page.getByRole('heading', { name: 'Set up an authenticator app' })).toBeVisible();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  const secret = (await page.locator('code').textContent())!.replaceAll(' ', '');
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'One thing to correct' })).toBeFocused();
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Keep these recovery codes')).toBeVisible();
  const codes = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allTextContents();
  expect(codes).toHaveLength(10);
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have kept them. Go on' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // On the account page: what is left, and new codes for a code.
  await page.goto(address('/account'));
  await expect(page.getByText('10 recovery codes left')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Make new recovery codes' }).press('Enter');
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret, 1));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Recovery codes' })).toBeVisible();
  const fresh = await page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem').allTextContents();
  await context.close();

  // The next time, with a recovery code: an old one no longer works, a new one does.
  const again = await browser.newContext();
  const next = await again.newPage();
  await givePassword(next, email);
  await expect(next.getByLabel('Code', { exact: true })).toBeFocused();
  expect(await faults(next)).toEqual([]);
  await next.getByRole('button', { name: 'Use a recovery code' }).press('Enter');
  await next.getByLabel('Recovery code').fill(codes[0]!);
  await next.keyboard.press('Enter');
  await expect(next.getByRole('group', { name: 'One thing to correct' })).toBeFocused();
  await next.getByLabel('Recovery code').fill(fresh[0]!);
  await next.keyboard.press('Enter');
  await expect(next).not.toHaveURL(/sign-in/);
  await again.close();
  expect(blocked).toEqual([]);
});
