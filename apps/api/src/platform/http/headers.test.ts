import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let folder: string;
let board: SignedIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-client-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><div id="root"></div><script type="module" src="/assets/main.js"></script>');
  await writeFile(join(folder, 'assets/main.js'), 'export {};');
  t = await openTestApp({ webDist: folder, publicUrl: 'https://lintel.example', trustProxyHops: 1 });
  board = await t.signIn(await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), 'BOARD_MEMBER');
});
afterAll(async () => {
  await t.close();
  await rm(folder, { recursive: true });
});

const ours = { 'x-requested-by': 'test', 'content-type': 'application/json' };
const unknownLink = 'x'.repeat(43);
type Asked = [what: string, method: 'GET' | 'POST' | 'HEAD' | 'PUT', url: string, headers?: Record<string, string>, payload?: string];
const everywhere: Asked[] = [
  ['the page of the client', 'GET', '/'],
  ['a screen', 'GET', '/people'],
  ['a script', 'GET', '/assets/main.js'],
  ['a script that is not there', 'GET', '/assets/gone.js'],
  ['GraphQL', 'POST', '/graphql', ours, '{"query":"{ me { name } }"}'],
  ['GraphQL that cannot be read', 'POST', '/graphql', ours, '{'],
  ['GraphQL by another site', 'POST', '/graphql', { 'content-type': 'application/json', origin: 'https://elsewhere.example' }, '{}'],
  ['GraphQL by GET', 'GET', '/graphql?query={me{name}}'],
  ['a sign-in', 'POST', '/auth/sign-in', ours, '{"email":"a@test.example","password":"guess"}'],
  ['the sample accounts', 'GET', '/auth/sample-accounts'],
  ['an upload without a session', 'POST', '/uploads/registers', ours, '{}'],
  ['health', 'GET', '/health/live'],
  ['a guest’s link', 'GET', `/r/${unknownLink}`],
  ['a connector’s link', 'GET', `/i/${unknownLink}`],
  ['an address that cannot be decoded', 'GET', '/%zz'],
  ['a method that nothing answers', 'PUT', '/nothing', ours, '{}'],
  ['a body that is too large', 'POST', '/auth/sign-in', ours, `"${'x'.repeat(3_000_000)}"`],
];
const ask = ([, method, url, headers = {}, payload]: Asked) => t.app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });

test.each(everywhere)('%s is answered under all headers', async (...asked) => {
  const { headers, body } = await ask(asked);
  expect(headers).toMatchObject({
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': expect.stringMatching(/^(strict-origin-when-cross-origin|no-referrer)$/),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
    'permissions-policy': expect.stringMatching(/^accelerometer=\(\), .*usb=\(\)/),
    'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/),
    'cache-control': asked[2] === '/assets/main.js' ? 'public, max-age=31536000, immutable' : 'no-store',
  });
  for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'etag']) expect([name, asked[2] === '/assets/main.js' && name === 'etag' ? undefined : headers[name]]).toEqual([name, undefined]);
  expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|\*/);
  expect(body).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=/);
});

test('the page carries a nonce of its own each time, in its policy and nowhere guessable', async () => {
  const nonces = await Promise.all([1, 2, 3].map(async () => {
    const { headers, body } = await ask(['', 'GET', '/people']);
    const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))![1]!;
    expect(body).toContain(`content="${nonce}"`);
    return nonce;
  }));
  expect(new Set(nonces).size).toBe(3);
});

/** Each route with what it asks; `board` may do none of the writes among them. */
const routes: Asked[] = everywhere.filter(([what, , url]) => /^\/(graphql|auth|uploads|health|r|i)/.test(url) && !url.includes('?') && !/cannot|large/.test(what)).concat([
  ['a preview', 'POST', '/uploads/registers/preview', ours, '{}'],
  ['a sign-out', 'POST', '/auth/sign-out', ours, '{}'],
  ['a calendar file', 'GET', `/r/${unknownLink}/invitation.ics`],
]);
const spellings: [string, (url: string) => string][] = [
  ['with a slash at the end', (url) => `${url}/`], ['with two', (url) => `${url}//`], ['with one more at the start', (url) => `/${url}`], ['with a semicolon', (url) => `${url};a=b`],
  ['with an encoded slash', (url) => `${url}%2f`], ['with its slashes encoded', (url) => url.replaceAll('/', '%2f').replace('%2f', '/')], ['in capitals', (url) => url.toUpperCase()], ['with an encoded letter', (url) => `/%${url.charCodeAt(1).toString(16)}${url.slice(2)}`],
  ['with dots', (url) => `/x/..${url}`], ['with a backslash', (url) => `\\${url.slice(1)}`], ['with a NUL', (url) => `${url}%00`],
];

test('an address that is spelled otherwise, or asked by HEAD, is judged as the plain one or not found', async () => {
  const wrong: unknown[] = [];
  for (const [what, method, url, headers = {}, payload] of routes) {
    for (const cookie of ['', board.cookie]) {
      // Without the header that our own pages send, so that a guard that is missed shows.
      const { 'x-requested-by': _, ...bare } = headers as Record<string, string>;
      const send = async (m: Asked[1], address: string) => (await ask([what, m, address, { ...bare, cookie }, m === 'HEAD' ? undefined : payload])).statusCode;
      const plain = await send(method, url);
      for (const [how, spelled] of spellings) {
        const status = await send(method, spelled(url));
        // Whatever is no route is a screen of the client, for a browser to say that there is none.
        const isScreen = method === 'GET' && status === 200;
        if (status !== plain && ![400, 404].includes(status) && !isScreen) wrong.push([what, how, plain, status]);
      }
      const head = await send('HEAD', url);
      if (method === 'GET' ? head !== plain : head < 400) wrong.push([what, 'HEAD', plain, head]);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(['application/json; charset=utf-16', 'application/json; charset=iso-8859-1', 'application/json; charset="utf-7"', 'application/x-www-form-urlencoded; charset=shift_jis'])('%s is not read', async (type) => {
  for (const url of ['/graphql', '/auth/sign-in', `/r/${unknownLink}`, '/uploads/registers']) {
    const answer = await ask(['', 'POST', url, { ...ours, 'content-type': type, cookie: board.cookie }, '{}']);
    expect([url, answer.statusCode, answer.json<{ error: { code: string } }>().error.code]).toEqual([url, 415, 'VALIDATION']);
  }
});

test('bodies that nest or list beyond measure are refused in a sentence', async () => {
  for (const variables of [{ a: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) as unknown }, { a: Array.from({ length: 501 }, () => 1) }]) {
    const answer = await ask(['', 'POST', '/graphql', { ...ours, cookie: board.cookie }, JSON.stringify({ query: '{ me { name } }', variables })]);
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { error: { code: 'VALIDATION', message: expect.stringMatching(/levels deep|500 entries/) } }]);
  }
});
