import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
beforeAll(async () => {
  t = await openTestApp({ adHocDocuments: false });
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING', isDemo: true });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD');
  colleague = await t.signIn(member, 'EVENT_ORGANISER');
});
afterAll(() => t.close());

const make = 'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }';
const send = async (headers: Record<string, string>, query: string, variables = {}) => {
  const answer = await t.app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID(), ...headers } });
  return answer.json<{ data: Record<string, unknown> | null; errors?: { extensions: { code: string; fields?: Record<string, string> } }[] }>();
};

test('a browser session may send the client\'s own documents only; a personal key opens the API to its owner', async () => {
  expect((await send({ cookie: lead.cookie }, '{ me { name } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const key = await keyOf(lead);
  expect(await send({ authorization: `Bearer ${key}` }, '{ me { userId } }')).toEqual({ data: { me: { userId: lead.userId } } });
  expect((await send({ authorization: `Bearer ${key}x` }, '{ me { userId } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  expect((await send({ cookie: `lintel_session=${key}` }, '{ me { userId } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('a key that was ended is refused on the next request, and nobody ends another person\'s', async () => {
  const key = await keyOf(lead);
  const [{ id }] = (await send({ authorization: `Bearer ${key}` }, '{ mySessions { id kind label } }')).data!['mySessions'] as [{ id: string }];
  const other = await keyOf(colleague);
  await send({ authorization: `Bearer ${other}` }, 'mutation($id: ID!) { endSession(id: $id) }', { id });
  expect((await send({ authorization: `Bearer ${key}` }, '{ me { userId } }')).errors).toBeUndefined();
  await send({ authorization: `Bearer ${key}` }, 'mutation($id: ID!) { endSession(id: $id) }', { id });
  expect((await send({ authorization: `Bearer ${key}` }, '{ me { userId } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('of one\'s own sessions and keys, the one that asks is told apart', async () => {
  const key = await keyOf(lead);
  await keyOf(lead);
  const { data } = await send({ authorization: `Bearer ${key}` }, '{ mySessions { kind isCurrent } }');
  const sessions = data!['mySessions'] as { kind: string; isCurrent: boolean }[];
  expect(sessions.length).toBeGreaterThan(2);
  expect(sessions.filter(({ isCurrent }) => isCurrent)).toEqual([{ kind: 'API_KEY', isCurrent: true }]);
});

test('a key needs a name and an end', async () => {
  const key = await keyOf(lead);
  const answer = await send({ authorization: `Bearer ${key}` }, make, { input: { label: '  ', days: 4000 } });
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: { label: 'Enter the name of the key.', days: expect.stringContaining('year') } });
});

test('a new password needs the old one and the rules, and signs every other browser out', async () => {
  const { createUser } = await import('../members/create-accounts.js');
  const { Passwords } = await import('../../platform/auth/passwords.js');
  const { Writes } = await import('../../platform/database/writes.js');
  const email = 'dilys.farrow@thornmoor.example';
  await createUser(t.app.get(Writes), t.app.get(Passwords), { memberId: lead.memberId, role: 'PARTNERSHIP_LEAD' as never, name: 'Dilys Farrow', email, password: 'a lintel bears the wall' });
  const signIn = async (password: string) => t.app.inject({ method: 'POST', url: '/auth/sign-in', payload: { email, password }, headers: { 'x-requested-by': 'test' } });
  const first = await signIn('a lintel bears the wall');
  const second = await signIn('a lintel bears the wall');
  const { AccountService } = await import('./account.service.js');
  const { Actors, hashToken } = await import('../../platform/auth/actors.js');
  const actor = (await t.app.get(Actors).find({ kind: 'session', hash: hashToken(first.cookies[0]!.value) }))!;
  const change = (current: string, next: string) => t.app.get(AccountService).changePassword({ actor, idempotencyKey: randomUUID() }, { current, next });
  await expect(change('something else entirely', 'stone over the doorway')).rejects.toMatchObject({ details: { fields: { current: expect.any(String) } } });
  await expect(change('a lintel bears the wall', 'dilys-and-more-1')).rejects.toMatchObject({ details: { fields: { next: expect.stringContaining('name') } } });
  await change('a lintel bears the wall', 'stone over the doorway');
  expect(await t.app.get(Actors).find({ kind: 'session', hash: hashToken(second.cookies[0]!.value) })).toBeNull();
  expect((await signIn('a lintel bears the wall')).statusCode).toBe(401);
  expect((await signIn('stone over the doorway')).statusCode).toBe(200);
});

/** Makes a key straight through the service, since a browser session may not send this test's documents. */
async function keyOf(who: SignedIn): Promise<string> {
  const { AccountService } = await import('./account.service.js');
  const { key } = await t.app.get(AccountService).createApiKey(who.caller(), { label: 'Reports', days: 30 });
  return key;
}
