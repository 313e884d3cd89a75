import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { shippedBrowser } from './shipped-browser.mjs';
import { PlainError } from './steps.mjs';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge'];

const ELSEWHERE = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
};

/**
 * The browser for the browser tests, as Playwright's launch options: CHROMIUM_PATH, else Playwright's own, else an
 * installed Chrome, Chromium or Edge, else the one that npm ships for Linux.
 *
 * @returns {{executablePath: string, args?: string[], env?: Record<string, string>}}
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named)) throw new PlainError(`CHROMIUM_PATH is ${named}, and no program is there.`);
    return { executablePath: named };
  }
  const found = [playwrightsOwn(), ...onPath(), ...(ELSEWHERE[process.platform] ?? [])].find((path) => path && isProgram(path));
  if (found) return { executablePath: found };
  const shipped = shippedBrowser();
  if (shipped) return shipped;
  throw new PlainError('No browser was found: install Chrome or Chromium, or set CHROMIUM_PATH to one.');
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

function onPath() {
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
