import type { Browser, BrowserContext, Page } from '@playwright/test';
import { byKeyboard, isByKeyboard } from './by-keyboard.js';

/** A page of the product that the tests started. */
export const address = (path: string): string => `${process.env['LINTEL_E2E_URL']}${path}`;
const password = 'bridge-carries-both';

/** Sample accounts of the demo world: a partnership lead, an event organiser, a board member and an administrator. */
export const RUTH = 'ruth.adeyemi@thornmoor.example';
export const IMOGEN = 'imogen.sayle@penhallow-reeve.example';
export const MARION = 'marion.ellershaw@thornmoor.example';
export const HAL = 'hal.whitcombe@thornmoor.example';

/** Somebody with a browser of their own, signed in by cookie as the client would be. */
export async function signedIn(browser: Browser, email: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const answer = await context.request.post(address('/auth/sign-in'), { data: { email, password }, headers: { 'X-Requested-By': 'lintel-web' } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  const page = await context.newPage();
  return { context, page: isByKeyboard ? byKeyboard(page) : page };
}
