import { afterEach, beforeEach, expect } from '@jest/globals';

/** Anything unexpected on the console fails the test that caused it. */
const original = { error: console.error, warn: console.warn };
let heard: string[] = [];

beforeEach(() => {
  heard = [];
  console.error = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
  console.warn = (...args: unknown[]) => void heard.push(args.map(String).join(' '));
});

afterEach(() => {
  Object.assign(console, original);
  expect(heard).toEqual([]);
});
