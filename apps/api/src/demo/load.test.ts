import { openTestApp, type TestApp } from '../testing/test-app.js';
import { loadDemo } from './load.js';
import { world } from './world/world.js';

/** The whole world through the product's own writes, once; every question below is asked of that one database. */
let test_: TestApp;

beforeAll(async () => {
  test_ = await openTestApp();
  const started = performance.now();
  await loadDemo(test_.app, new Date());
  console.info(`loaded in ${Math.round(performance.now() - started)} ms`);
}, 180_000);
afterAll(() => test_.close());

const count = async (table: string, where = 'true') => (await test_.db.rows<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`))[0]?.n;

test('everything promised is there', async () => {
  expect(await count('organisation')).toBe(world.organisations.length);
  expect(await count('person')).toBe(400);
  expect(await count('opportunity')).toBe(60);
  expect(await count('partnership')).toBe(4);
});
