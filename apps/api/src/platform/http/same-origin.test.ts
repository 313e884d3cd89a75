import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { fingerprint } from '../../testing/fingerprint.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let admin: SignedIn;
beforeAll(async () => {
  t = await openTestApp();
  admin = await t.signIn(await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), 'ADMINISTRATOR');
});
afterAll(() => t.close());

const own = 'http://localhost:4400';
const elsewhere = 'https://elsewhere.example';
const mutation = { query: 'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }', variables: { input: { label: 'Forged', days: 30 } } };
/** What a signed-in person can do at each address that a browser writes to. */
const acts: Record<string, string> = { '/graphql': JSON.stringify(mutation), '/auth/sign-out': '{}', '/uploads/registers': '{}' };

type Shape = [method: string, type: string | null, origin: string | null, site: string | null, marker: boolean];
const forms = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'];
const shapes: Shape[] = [
  // A form, sent by a page of another site, of a neighbour, from a sandbox, and by a browser that says nothing of where from.
  ...forms.flatMap((type): Shape[] => [['POST', type, elsewhere, 'cross-site', false], ['POST', type, 'https://neighbour.localhost', 'same-site', false], ['POST', type, 'null', 'cross-site', false], ['POST', type, null, null, false]]),
  // JSON, as a page sends it that was wrongly let through a preflight, or that needs none.
  ['POST', 'application/json', elsewhere, 'cross-site', false],
  ['POST', 'application/json', elsewhere, 'cross-site', true],
  ['POST', 'application/json', elsewhere, null, true],
  ['POST', 'application/json', 'null', 'cross-site', true],
  ['POST', 'application/json', null, 'same-site', true],
  ['POST', 'application/json', null, null, false],
  ['POST', 'application/json', own, 'same-origin', false],
  ['POST', 'text/plain;application/json', own, 'same-origin', true],
  // A link, an image, another method.
  ['GET', null, null, 'cross-site', false],
  ['GET', 'application/json', null, 'same-origin', true],
  ['HEAD', null, null, 'cross-site', false],
  ['PUT', 'application/json', elsewhere, 'cross-site', true],
];

function send(url: string, [method, type, origin, site, marker]: Shape, body: string) {
  const headers = Object.fromEntries(Object.entries({
    cookie: admin.cookie, 'idempotency-key': randomUUID(), 'content-type': type, origin, 'sec-fetch-site': site, 'x-requested-by': marker ? 'test' : null,
  }).filter((entry): entry is [string, string] => entry[1] !== null));
  const reads = method === 'GET' || method === 'HEAD';
  const asQuery = new URLSearchParams({ query: mutation.query, variables: JSON.stringify(mutation.variables) }).toString();
  return t.app.inject({ method: method as 'GET', url: reads ? `${url}?${asQuery}` : url, headers, ...(reads ? {} : { payload: type === forms[0] ? asQuery : body }) });
}

test('none of 24 shapes that another site could make a browser send does anything', async () => {
  expect(shapes).toHaveLength(24);
  const executed: unknown[] = [];
  const before = await fingerprint(t.db);
  for (const shape of shapes) {
    const answers = await Promise.all(Object.entries(acts).map(async ([url, body]) => [url, (await send(url, shape, body)).statusCode] as const));
    if (answers.some(([, status]) => status < 400) || (await fingerprint(t.db)) !== before) executed.push([...shape, answers]);
  }
  expect(executed).toEqual([]);
});

test('the shape that our own page sends does what it asks', async () => {
  const before = await fingerprint(t.db);
  const ours: Shape = ['POST', 'application/json', own, 'same-origin', true];
  expect((await send('/graphql', ours, acts['/graphql']!)).json()).toMatchObject({ data: { createApiKey: { key: expect.stringMatching(/^lk_/) } } });
  expect(await fingerprint(t.db)).not.toBe(before);
  expect((await send('/auth/sign-out', ours, '{}')).statusCode).toBe(200);
});

test('a header that is no API key does not stand in for coming from ourselves', async () => {
  const answer = await t.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ me { name } }' }, headers: { cookie: admin.cookie, authorization: 'Basic eDp5' } });
  expect([answer.statusCode, answer.json()]).toMatchObject([403, { error: { code: 'FORBIDDEN' } }]);
});
