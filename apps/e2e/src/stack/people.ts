import type { Browser, BrowserContext, Page } from '@playwright/test';

export const address = (path: string): string => `${process.env['LINTEL_E2E_URL']}${path}`;
const password = 'bridge-carries-both';

export const RUTH = 'ruth.adeyemi@thornmoor.example';
export const IMOGEN = 'imogen.sayle@penhallow-reeve.example';
export const MARION = 'marion.ellershaw@thornmoor.example';
export const HAL = 'hal.whitcombe@thornmoor.example';

/** Somebody with a browser of their own, signed in by cookie as the client would be. */
export async function signedIn(browser: Browser, email: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const answer = await context.request.post(address('/auth/sign-in'), { data: { email, password }, headers: { 'X-Requested-By': 'lintel-web' } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${await answer.text()}`);
  return { context, page: await context.newPage() };
}
