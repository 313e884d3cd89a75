import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../test-app.js';
import { schemaOf } from '../worlds.js';
import { everyRole, knock, letsIn } from './doors.js';
import { doors, existing, named } from './inventory.js';

let t: TestApp;
let people: SignedIn[];

beforeAll(async () => {
  t = await openTestApp();
  people = await everyRole(t);
});
afterAll(() => t.close());

test('every field, argument and input field has its row among the expected answers, once, and no row is for what is gone', () => {
  const rows = named();
  const all = existing(schemaOf(t));
  console.info(`${all.length} fields, arguments and input fields, ${rows.filter((row) => all.includes(row)).length} of them named`);
  expect(all.filter((one) => !rows.includes(one))).toEqual([]);
  expect(rows.filter((row) => !all.includes(row))).toEqual([]);
  expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
});

test('each query and mutation lets in the roles that were written down and no others, whatever is asked', async () => {
  const wrong: string[] = [];
  for (const { type, name, called } of doors) {
    const opened = await letsIn(t, people, type, name);
    if (opened !== called) wrong.push(`${name}: expected ${called}, found ${opened}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('none of them answers whoever is not signed in', async () => {
  const open: string[] = [];
  for (const { type, name } of doors) if ((await knock(t, null, type, name)) !== 'UNAUTHENTICATED') open.push(name);
  expect(open).toEqual([]);
}, 60_000);
