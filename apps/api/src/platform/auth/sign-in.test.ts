import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createUser } from '../../features/members/create-accounts.js';
import { openTestApp, type TestApp } from '../../testing/test-app.js';
import { Writes } from '../database/writes.js';
import { Passwords } from './passwords.js';
import { Role } from './permissions.js';

let t: TestApp;
const account = { email: 'Ruth.Adeyemi@thornmoor.example', password: 'a lintel bears the wall' };
beforeAll(async () => {
  t = await openTestApp();
  const memberId = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING', isDemo: true });
  await createUser(t.app.get(Writes), t.app.get(Passwords), { memberId, role: Role.PARTNERSHIP_LEAD, name: 'Ruth Adeyemi', ...account });
});
afterAll(() => t.close());

const headers = { 'x-requested-by': 'test', 'content-type': 'application/json' };
const signIn = (payload: object, extra: object = {}) => t.app.inject({ method: 'POST', url: '/auth/sign-in', payload, headers: { ...headers, ...extra } });

test('the cookie of a sign-in opens the API, and is worth nothing after signing out', async () => {
  const answer = await signIn({ email: 'ruth.adeyemi@thornmoor.example', password: account.password });
  expect(answer.statusCode).toBe(200);
  const [cookie] = answer.cookies;
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  const ask = () => t.app.inject({ method: 'POST', url: '/graphql', payload: { query: '{ me { name } }' }, headers, cookies: { [cookie!.name]: cookie!.value } });
  expect((await ask()).json()).toEqual({ data: { me: { name: 'Ruth Adeyemi' } } });
  await t.app.inject({ method: 'POST', url: '/auth/sign-out', headers: { 'x-requested-by': 'test' }, cookies: { [cookie!.name]: cookie!.value } });
  expect((await ask()).json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

test('an unknown account and a wrong password get the same words', async () => {
  const wrong = (await signIn({ email: account.email, password: 'not the password' })).json<{ error: { message: string; ref: string } }>();
  const unknown = (await signIn({ email: 'nobody@thornmoor.example', password: 'not the password' })).json<{ error: { message: string; ref: string } }>();
  expect({ ...wrong.error, ref: '' }).toEqual({ ...unknown.error, ref: '' });
});
