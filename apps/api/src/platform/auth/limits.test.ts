import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../create-app.js';
import { createUser } from '../../features/members/create-accounts.js';
import { openTestApp, type TestApp, testConfig } from '../../testing/test-app.js';
import { Writes } from '../database/writes.js';
import { Passwords } from './passwords.js';
import { Role } from './permissions.js';

const password = 'a lintel bears the wall';
let t: TestApp;
/** The same product in a second process, as far as its database can tell. */
let second: NestFastifyApplication;
let verified: jest.SpiedFunction<(stored: string, given: string) => Promise<boolean>>;
let users = 0;

beforeAll(async () => {
  t = await openTestApp({ limitFactor: 1, trustProxyHops: 1 });
  second = await createApp({ ...testConfig(t.db.runtimeUrl), limitFactor: 1, trustProxyHops: 1 });
  verified = jest.spyOn(t.app.get(Passwords) as unknown as { verify(stored: string, given: string): Promise<boolean> }, 'verify');
  // One minute without an end, so that none ends within a test.
  const [spend] = await t.db.rows<{ text: string }>(`select pg_get_functiondef('app.spend'::regproc) as text`);
  await t.db.rows(spend!.text.replace(`date_trunc('minute', now())`, `timestamptz '2030-01-01'`).replace('60 - extract(second from now())::integer', '60'));
});
afterAll(async () => {
  await second.close();
  await t.close();
});
beforeEach(async () => {
  verified.mockClear();
  await t.db.rows('delete from sign_in_try');
  await t.db.rows('delete from rate_limit');
});

async function account(more: string[] = []): Promise<string> {
  const email = `user${(users += 1)}@test.example`;
  const memberId = await t.member({ name: `Member ${users}`, sector: 'HOUSING', isDemo: true });
  const userId = await createUser(t.app.get(Writes), t.app.get(Passwords), { memberId, role: Role.PARTNERSHIP_LEAD, name: 'Ruth', email, password });
  for (const sql of more) await t.db.rows(sql, [userId]);
  return email;
}
let address = 0;
const anywhere = () => `10.9.${(address += 1) >> 8}.${address & 255}`;
const signIn = (email: string, given: string, { from = anywhere(), at = t.app } = {}) =>
  at.inject({ method: 'POST', url: '/auth/sign-in', payload: { email, password: given }, headers: { 'x-requested-by': 'test', 'x-forwarded-for': from } });
const statuses = async (n: number, one: (n: number) => Promise<{ statusCode: number }>) => {
  const all: number[] = [];
  for (let i = 0; i < n; i += 1) all.push((await one(i)).statusCode);
  return all;
};

test('whoever signs in, and whyever they cannot, one password is verified and the same is said', async () => {
  const paths: [string, string, string][] = [
    ['a wrong password', await account(), 'not the password'],
    ['nobody', 'nobody@test.example', password],
    ['a suspended account', await account([`update user_account set status = 'SUSPENDED' where id = $1`]), password],
    ['a membership that ended', await account([`update membership set expires_at = now() - interval '1 day' where user_id = $1`]), password],
    ['an account without a password', await account(['delete from user_secret where user_id = $1']), password],
  ];
  const said = new Set<string>();
  for (const [path, email, given] of paths) {
    verified.mockClear();
    const answer = await signIn(email, given);
    expect([path, verified.mock.calls.length]).toEqual([path, 1]);
    said.add(`${answer.statusCode} ${answer.body.replace(/"ref":"\w+"/, '')} ${Object.keys(answer.headers).sort().join()}`);
  }
  expect([...said]).toHaveLength(1);
  verified.mockClear();
  expect((await signIn(await account(), password)).statusCode).toBe(200);
  expect(verified).toHaveBeenCalledTimes(1);
});

test('ten tries on an account, whichever process counts them; then each wait is twice the one before, a quarter of an hour at most', async () => {
  const email = await account();
  expect(await statuses(10, (n) => signIn(email, 'guess', { at: n % 2 ? t.app : second }))).toEqual(Array(10).fill(401));
  const waits: number[] = [];
  for (let n = 0; n < 13; n += 1) {
    verified.mockClear();
    const refused = await signIn(email, password, { at: n % 2 ? t.app : second });
    expect([refused.statusCode, verified.mock.calls.length]).toEqual([429, 0]);
    const wait = Number(refused.headers['retry-after']);
    expect(refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED', retryAfter: wait, message: expect.stringMatching(/^Too many tries to sign in\. Wait \d+ (seconds?|minutes?) and try again\.$/) } });
    waits.push(wait);
    await t.db.rows(`update sign_in_try set last_at = last_at - make_interval(secs => $1), since = since - make_interval(secs => $1) where tries > 9`, [wait]);
    expect((await signIn(email, 'guess')).statusCode).toBe(401);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  // Nobody is locked out: after the wait the right password signs in, and all is forgotten.
  await t.db.rows(`update sign_in_try set last_at = last_at - interval '15 minutes' where tries > 9`);
  expect((await signIn(email, password)).statusCode).toBe(200);
  expect(await statuses(10, () => signIn(email, 'guess'))).toEqual(Array(10).fill(401));
});

test('an account that nobody has is limited as one that somebody has', async () => {
  const email = 'nobody.at.all@test.example';
  expect(await statuses(11, () => signIn(email, 'guess'))).toEqual([...Array<number>(10).fill(401), 429]);
});

test('thirty tries from one address, of which an IPv6 one counts by its first 64 bits; a right password is no try', async () => {
  const email = await account();
  const from = (n: number) => `2001:db8:7:7::${n.toString(16)}`;
  expect(await statuses(5, (n) => signIn(email, password, { from: from(n) }))).toEqual(Array(5).fill(200));
  expect(await statuses(31, (n) => signIn(`guess${n}@test.example`, 'guess', { from: from(n), at: n % 2 ? t.app : second }))).toEqual([...Array<number>(30).fill(401), 429]);
  expect((await signIn('guess@test.example', 'guess', { from: '2001:db8:7:8::1' })).statusCode).toBe(401);
});

test('where tries cannot be counted, nobody signs in and nothing is verified', async () => {
  const email = await account();
  const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  await t.db.rows('alter table sign_in_try rename to sign_in_try_gone');
  const answer = await signIn(email, password);
  await t.db.rows('alter table sign_in_try_gone rename to sign_in_try');
  log.mockRestore();
  expect([answer.statusCode >= 500, answer.cookies, verified.mock.calls.length]).toEqual([true, [], 0]);
});

test('two passwords are verified at once and twenty wait; who comes then is told when to come back', async () => {
  let running = 0;
  let most = 0;
  verified.mockImplementation(async () => {
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setTimeout(resolve, 20));
    running -= 1;
    return false;
  });
  const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => signIn(`many${n}@test.example`, 'guess')));
  verified.mockRestore();
  verified = jest.spyOn(t.app.get(Passwords) as unknown as { verify(stored: string, given: string): Promise<boolean> }, 'verify');
  expect(most).toBe(2);
  const refused = answers.filter((answer) => answer.statusCode === 429);
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]!.headers['retry-after']).toBe('5');
});

test('a thousand sign-ins in one request verify nothing', async () => {
  const lead = await t.signIn(await t.member({ name: 'Aliased', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  const headers = { cookie: lead.cookie, 'x-requested-by': 'test', 'idempotency-key': randomUUID() };
  const thousand = (one: (n: number) => string) => Array.from({ length: 1000 }, (_, n) => one(n)).join(' ');
  const documents = [
    `mutation { ${thousand((n) => `a${n}: signIn(email: "a@test.example", password: "${n}") { ok }`)} }`,
    `mutation { ${thousand((n) => `a${n}: changePassword(input: {current: "${n}", next: "stone over the doorway"})`)} }`,
    `mutation ($i: ChangePasswordInput!) { ${thousand((n) => `a${n}: changePassword(input: $i)`)} }`,
  ];
  for (const query of documents) {
    const answer = await t.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables: { i: { current: 'x', next: 'stone over the doorway' } } } });
    expect(answer.statusCode).toBe(400);
  }
  const many = Array.from({ length: 1000 }, () => ({ email: 'a@test.example', password: 'guess' }));
  expect((await t.app.inject({ method: 'POST', url: '/auth/sign-in', headers, payload: many })).statusCode).toBe(422);
  const batch = many.map(() => ({ query: 'mutation { changePassword(input: {current: "a", next: "b"}) }' }));
  expect((await t.app.inject({ method: 'POST', url: '/graphql', headers, payload: batch })).statusCode).toBe(422);
  expect(verified).toHaveBeenCalledTimes(0);
});

test('the password that somebody has now cannot be guessed from their session either', async () => {
  const email = await account();
  const cookie = (await signIn(email, password)).cookies[0]!;
  const change = (n: number) => t.app.inject({ method: 'POST', url: '/graphql', cookies: { [cookie.name]: cookie.value }, headers: { 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
    payload: { query: 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', variables: { input: { current: `guess ${n}`, next: 'stone over the doorway' } } } });
  const codes: string[] = [];
  for (let n = 0; n < 11; n += 1) codes.push((await change(n)).json<{ errors: { extensions: { code: string } }[] }>().errors[0]!.extensions.code);
  expect(codes).toEqual([...Array<string>(10).fill('VALIDATION'), 'RATE_LIMITED']);
});

const me = (at: NestFastifyApplication, cookie: string, from = anywhere()) => at.inject({ method: 'POST', url: '/graphql', payload: { query: '{ me { userId } }' }, headers: { 'x-requested-by': 'test', 'x-forwarded-for': from, cookie } });

test('three hundred requests a minute are a person’s, from two processes and many addresses together; others go on', async () => {
  const member = await t.member({ name: 'Busy', sector: 'HOUSING' });
  const lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
  const answers = await statuses(360, (n) => me(n % 2 ? t.app : second, lead.cookie));
  const served = answers.filter((status) => status === 200).length;
  expect(served).toBeGreaterThanOrEqual(300);
  expect(served).toBeLessThanOrEqual(300 + 2 * 15);
  const refused = await me(t.app, lead.cookie);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED', message: expect.stringContaining('Too many requests') } });
  expect((await me(t.app, (await t.signIn(member, 'PARTNERSHIP_LEAD')).cookie)).statusCode).toBe(200);
});

test('sixty are an address’s where nobody is signed in, invented sessions included; who is signed in there goes on', async () => {
  const from = '198.51.100.7';
  const answers = await statuses(80, (n) => me(t.app, n % 2 ? '' : `lintel_session=${randomUUID()}`, from));
  const served = answers.filter((status) => status === 200).length;
  expect(served).toBeGreaterThanOrEqual(50);
  expect(served).toBeLessThanOrEqual(66);
  expect(answers.at(-1)).toBe(429);
  const lead = await t.signIn(await t.member({ name: 'Same office', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  expect((await me(t.app, lead.cookie, from)).statusCode).toBe(200);
  const page = await t.app.inject({ method: 'GET', url: `/r/${'x'.repeat(43)}`, headers: { accept: 'text/html', 'x-forwarded-for': from } });
  expect([page.statusCode, page.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
});

test('documents of one’s own may cost 50,000 rows a minute', async () => {
  const lead = await t.signIn(await t.member({ name: 'Greedy', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  const costly = '{ organisations(first: 100) { items { id members(first: 40) { id } } } }';
  const answers: { statusCode: number; headers: Record<string, unknown>; json(): unknown }[] = [];
  for (let n = 0; n < 14; n += 1) {
    answers.push(await t.app.inject({ method: 'POST', url: '/graphql', payload: { query: costly }, headers: { cookie: lead.cookie, 'x-requested-by': 'test' } }));
  }
  expect(answers.filter((answer) => answer.statusCode === 200).length).toBe(12);
  expect(answers.at(-1)!.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', retryAfter: expect.any(Number) } }] });
  expect(answers.at(-1)!.headers['retry-after']).toBeDefined();
});
