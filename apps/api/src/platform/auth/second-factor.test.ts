import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Secret, TOTP } from 'otpauth';
import { createUser } from '../../features/members/create-accounts.js';
import { openTestApp, type TestApp } from '../../testing/test-app.js';
import { Writes } from '../database/writes.js';
import { Passwords } from './passwords.js';
import { Role } from './permissions.js';
import { seal, unseal } from './sealed.js';

const password = 'a lintel bears the wall';
let t: TestApp;
let users = 0;
beforeAll(async () => { t = await openTestApp(); });
afterAll(() => t.close());
beforeEach(() => t.clock.set(new Date('2026-11-02T09:00:05Z')));

const post = (path: string, payload: object, cookies: Record<string, string> = {}) => t.app.inject({ method: 'POST', url: `/auth/${path}`, payload, cookies, headers: { 'x-requested-by': 'test' } });
const cookiesOf = (answer: { cookies: { name: string; value: string }[] }) => Object.fromEntries(answer.cookies.filter(({ value }) => value).map(({ name, value }) => [name, value]));
const codeAt = (secret: string, seconds = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: t.clock.now().getTime() + seconds * 1000 });
const me = async (cookies: Record<string, string>) => (await t.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ me { name } }' }, cookies, headers: { 'x-requested-by': 'test' } })).json<{ data: unknown }>().data;

async function account(isDemo = false): Promise<{ email: string; userId: string }> {
  const email = `user${(users += 1)}@test.example`;
  const memberId = await t.member({ name: `Member ${users}`, sector: 'HOUSING', isDemo });
  return { email, userId: await createUser(t.app.get(Writes), t.app.get(Passwords), { memberId, role: Role.PARTNERSHIP_LEAD, name: 'Ruth', email, password }) };
}
const toChallenge = async (email: string) => cookiesOf(await post('sign-in', { email, password }));

/** An account with an authenticator: its secret, its recovery codes and the session that enrolling opened. */
async function enrolled() {
  const made = await account();
  const challenge = await toChallenge(made.email);
  const { secret } = (await post('enrolment', {}, challenge)).json<{ secret: string }>();
  const answer = await post('enrolment/confirm', { code: codeAt(secret) }, challenge);
  t.clock.set(new Date(t.clock.now().getTime() + 60_000));
  return { ...made, secret, session: cookiesOf(answer), recoveryCodes: answer.json<{ recoveryCodes: string[] }>().recoveryCodes };
}

test('the first sign-in outside the demo set sets up an authenticator; the password alone opens nothing', async () => {
  const { email, userId } = await account();
  const first = await post('sign-in', { email, password });
  expect([first.statusCode, first.json()]).toEqual([200, { ok: true, next: 'ENROL' }]);
  const challenge = cookiesOf(first);
  expect(Object.keys(challenge)).toEqual(['lintel_challenge']);
  expect(await me(challenge)).toBeNull();
  expect(await me({ lintel_session: challenge['lintel_challenge']! })).toBeNull();

  const { secret, uri } = (await post('enrolment', {}, challenge)).json<{ secret: string; uri: string }>();
  expect((await post('enrolment', {}, challenge)).json()).toEqual({ secret, uri });
  expect(uri).toMatch(/^otpauth:\/\/totp\/Lintel:user\d+%40test\.example\?issuer=Lintel&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/);
  expect((await post('enrolment/confirm', { code: '000000' }, challenge)).json()).toMatchObject({ error: { code: 'VALIDATION', fields: { code: expect.any(String) } } });
  const confirmed = await post('enrolment/confirm', { code: codeAt(secret) }, challenge);
  const { recoveryCodes } = confirmed.json<{ recoveryCodes: string[] }>();
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(recoveryCodes.every((code) => /^([A-Z2-7]{4}-){3}[A-Z2-7]{4}$/.test(code))).toBe(true);
  expect(await me(cookiesOf(confirmed))).toEqual({ me: { name: 'Ruth' } });
  expect(await t.db.rows('select opened_on from session where user_id = $1', [userId])).toEqual([{ opened_on: 'ENROLMENT' }]);

  // Nothing of it is kept in clear.
  const kept = JSON.stringify([await t.db.rows('select * from second_factor'), await t.db.rows('select * from recovery_code'), await t.db.rows('select * from sign_in_challenge')]);
  expect([secret, ...recoveryCodes, challenge['lintel_challenge']!].filter((word) => kept.includes(word))).toEqual([]);
});

test('an account of the demo set signs in by its published password', async () => {
  const { email, userId } = await account(true);
  const answer = await post('sign-in', { email, password });
  expect(answer.json()).toEqual({ ok: true });
  expect(await me(cookiesOf(answer))).not.toBeNull();
  expect(await t.db.rows('select opened_on from session where user_id = $1', [userId])).toEqual([{ opened_on: 'PASSWORD' }]);
});

test('each code works once, a step early and a step late, and no further off', async () => {
  const { email, secret } = await enrolled();
  const tryAt = async (seconds: number) => (await post('code', { code: codeAt(secret, seconds) }, await toChallenge(email))).statusCode;
  expect(await tryAt(-60)).toBe(422);
  expect(await tryAt(60)).toBe(422);
  expect(await tryAt(-30)).toBe(200);
  expect(await tryAt(-30)).toBe(422);
  expect(await tryAt(0)).toBe(200);
  expect(await tryAt(0)).toBe(422);
  expect(await tryAt(30)).toBe(200);
  expect(await tryAt(0)).toBe(422); // Older than the last one that was taken.
  const again = codeAt(secret, 60);
  t.clock.set(new Date(t.clock.now().getTime() + 60_000));
  const challenges = [await toChallenge(email), await toChallenge(email)];
  expect((await Promise.all(challenges.map((challenge) => post('code', { code: again }, challenge)))).map(({ statusCode }) => statusCode).sort((a, b) => a - b)).toEqual([200, 422]);
});

test('a challenge allows five tries, and signing in again does not give more than ten', async () => {
  const { email, secret } = await enrolled();
  const challenge = await toChallenge(email);
  const codes: string[] = [];
  for (let n = 0; n < 6; n += 1) codes.push((await post('code', { code: '000000' }, challenge)).json<{ error: { code: string } }>().error.code);
  expect(codes).toEqual([...Array<string>(5).fill('VALIDATION'), 'UNAUTHENTICATED']);
  expect((await post('code', { code: codeAt(secret) }, challenge)).statusCode).toBe(401);
  const second = await toChallenge(email);
  for (let n = 0; n < 4; n += 1) await post('code', { code: '000000' }, second);
  const limited = await post('code', { code: codeAt(secret) }, await toChallenge(email));
  expect([limited.statusCode, Number(limited.headers['retry-after']) > 0]).toEqual([429, true]);
});

test('a challenge is over after ten minutes, when it was passed, and with the account', async () => {
  const { email, userId, secret } = await enrolled();
  const late = await toChallenge(email);
  await t.db.rows(`update sign_in_challenge set expires_at = now() - interval '1 second'`);
  expect((await post('code', { code: codeAt(secret) }, late)).statusCode).toBe(401);
  const passed = await toChallenge(email);
  expect((await post('code', { code: codeAt(secret) }, passed)).statusCode).toBe(200);
  expect((await post('code', { code: codeAt(secret, 30) }, passed)).statusCode).toBe(401);
  const suspended = await toChallenge(email);
  await t.db.rows(`update user_account set status = 'SUSPENDED' where id = $1`, [userId]);
  expect((await post('code', { code: codeAt(secret, 30) }, suspended)).statusCode).toBe(401);
  expect((await post('code', { code: '123456' })).statusCode).toBe(401);
});

test('who has an authenticator is offered no other by the password, and who has none passes no code', async () => {
  const { email, secret } = await enrolled();
  const challenge = await toChallenge(email);
  expect((await post('enrolment', {}, challenge)).statusCode).toBe(401);
  expect((await post('enrolment/confirm', { code: codeAt(secret) }, challenge)).statusCode).toBe(401);
  const fresh = await account();
  expect((await post('code', { code: '000000' }, await toChallenge(fresh.email))).statusCode).toBe(401);
  expect((await post('recovery-code', { recoveryCode: 'AAAA-AAAA-AAAA-AAAA' }, await toChallenge(fresh.email))).statusCode).toBe(401);
  // Two enrolments at once: the second comes too late.
  const [one, two] = [await toChallenge(fresh.email), await toChallenge(fresh.email)];
  const offers = await Promise.all([one, two].map(async (cookie) => (await post('enrolment', {}, cookie)).json<{ secret: string }>().secret));
  expect((await post('enrolment/confirm', { code: codeAt(offers[0]!) }, one)).statusCode).toBe(200);
  expect((await post('enrolment/confirm', { code: codeAt(offers[1]!) }, two)).statusCode).toBe(401);
});

test('each recovery code works once, however it is typed, and for nobody else', async () => {
  const { email, recoveryCodes } = await enrolled();
  const other = await enrolled();
  const use = async (who: string, recoveryCode: string) => (await post('recovery-code', { recoveryCode }, await toChallenge(who))).statusCode;
  expect(await use(other.email, recoveryCodes[0]!)).toBe(422);
  expect(await use(email, recoveryCodes[0]!.toLowerCase().replaceAll('-', ' '))).toBe(200);
  expect(await use(email, recoveryCodes[0]!)).toBe(422);
  expect(await use(email, recoveryCodes[1]!)).toBe(200);
});

test('a signed-in person sees what is left, makes new codes for a code, and takes the authenticator away for password and code', async () => {
  const { email, userId, secret, session, recoveryCodes } = await enrolled();
  const state = async () => (await t.app.inject({ method: 'GET', url: '/auth/second-factor', cookies: session })).json<unknown>();
  await post('recovery-code', { recoveryCode: recoveryCodes[0]! }, await toChallenge(email));
  expect(await state()).toEqual({ since: expect.any(String), codesLeft: 9 });
  expect((await post('second-factor/recovery-codes', { code: '000000' }, session)).statusCode).toBe(422);
  const made = await post('second-factor/recovery-codes', { code: codeAt(secret) }, session);
  expect(made.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(10);
  // The codes and what records them are of one transaction.
  expect(await t.db.rows(`select count(*)::int as codes from recovery_code c join activity a on a.xmin = c.xmin where c.user_id = $1 and a.action = 'account.newRecoveryCodes'`, [userId])).toEqual([{ codes: 10 }]);
  expect((await post('recovery-code', { recoveryCode: recoveryCodes[1]! }, await toChallenge(email))).statusCode).toBe(422);
  const elsewhere = cookiesOf(await post('recovery-code', { recoveryCode: made.json<{ recoveryCodes: string[] }>().recoveryCodes[0]! }, await toChallenge(email)));
  expect(await me(elsewhere)).not.toBeNull();

  t.clock.set(new Date(t.clock.now().getTime() + 60_000));
  expect((await post('second-factor/forget', { code: codeAt(secret), password: 'wrong' }, session)).json()).toMatchObject({ error: { fields: { password: expect.any(String) } } });
  expect((await post('second-factor/forget', { code: '000000', password }, session)).json()).toMatchObject({ error: { fields: { code: expect.any(String) } } });
  expect((await post('second-factor/forget', { code: codeAt(secret), password }, session)).statusCode).toBe(200);
  expect([await me(session) !== null, await me(elsewhere)]).toEqual([true, null]);
  expect((await post('sign-in', { email, password })).json()).toEqual({ ok: true, next: 'ENROL' });
  expect((await t.app.inject({ method: 'GET', url: '/auth/second-factor' })).statusCode).toBe(401);
});

test('a secret that was sealed for one account opens for no other, nor when it was altered, nor under another secret', () => {
  const sealed = seal('JBSWY3DPEHPK3PXP', 'ruth', 'x'.repeat(32));
  expect(unseal(sealed, 'ruth', 'x'.repeat(32))).toBe('JBSWY3DPEHPK3PXP');
  expect(() => unseal(sealed, 'hal', 'x'.repeat(32))).toThrow();
  expect(() => unseal(sealed, 'ruth', 'y'.repeat(32))).toThrow();
  expect(() => unseal(`${sealed.slice(0, -2)}AA`, 'ruth', 'x'.repeat(32))).toThrow();
});

test('sessions are opened in one place, and whoever calls it is known', () => {
  const sources = fileURLToPath(new URL('../..', import.meta.url));
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !/(^|\/)(testing|deep|demo)\//.test(name));
  const having = (pattern: RegExp) => files.filter((name) => pattern.test(readFileSync(join(sources, name), 'utf8'))).sort();
  expect(having(/app\.open_session/)).toEqual(['platform/auth/actors.ts']);
  expect(having(/into (public\.)?session\b/i)).toEqual([]);
  expect(having(/[aA]ctors\)?\.open\(/)).toEqual(['platform/auth/challenges.ts', 'platform/auth/sign-in.service.ts']);
});

test('a session ends with the role that it was opened with', async () => {
  const { session, userId } = await enrolled();
  expect(await me(session)).not.toBeNull();
  await t.db.rows(`update membership set role = 'EVENT_ORGANISER' where user_id = $1`, [userId]);
  expect(await me(session)).toBeNull();
});
