import { afterEach, beforeEach, expect } from '@jest/globals';

/** Anything unexpected on the console fails the test that caused it. A test that expects some says so with `allowConsole()`. */
const original = { error: console.error, warn: console.warn };
let heard: string[] = [];
let allowed = false;

export const allowConsole = (): void => {
  allowed = true;
};

beforeEach(() => {
  heard = [];
  allowed = false;
  console.error = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
});

afterEach(() => {
  Object.assign(console, original);
  if (!allowed) expect(heard).toEqual([]);
});
