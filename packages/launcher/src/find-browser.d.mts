/**
 * The browser for the browser tests, as Playwright's launch options: CHROMIUM_PATH, else Playwright's own, else an
 * installed Chrome, Chromium or Edge, else the one that npm ships for Linux.
 * @throws when none is found; the message says what to install
 */
export function findBrowser(): { executablePath: string; args?: string[]; env?: Record<string, string> };
