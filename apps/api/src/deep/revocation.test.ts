import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Neighbours, openNeighbours } from '../testing/access/neighbours.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';
import { at } from '../testing/worlds.js';
import { Actors } from '../platform/auth/actors.js';
import { Passwords } from '../platform/auth/passwords.js';
import { patience, report } from './deep.js';
import { type ApiProcess, startApi } from './processes.js';

let t: TestApp;
let n: Neighbours;
/** Two processes that share the database and nothing else: a right is taken on the one, the next request goes to the other. */
let here: ApiProcess;
let there: ApiProcess;

beforeAll(async () => {
  ({ t, n } = await openNeighbours());
  [here, there] = await Promise.all([startApi(t.db.runtimeUrl, { env: { LINTEL_AD_HOC: '1' } }), startApi(t.db.runtimeUrl, { env: { LINTEL_AD_HOC: '1' } })]);
}, patience);
afterAll(async () => {
  await Promise.all([here, there].map((api) => api.kill()));
  await t.close();
});

type Proof = Record<string, string>;
const cookie = ({ cookie: value }: SignedIn): Proof => ({ cookie: value });

/** The code of an answer, OK where it is answered. */
async function ask(api: ApiProcess, proof: Proof, query: string, variables: object = {}): Promise<string> {
  const answer = await fetch(`${api.url}/graphql`, {
    method: 'POST', body: JSON.stringify({ query, variables }), headers: { ...proof, 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] };
  return errors?.[0]?.extensions.code ?? (data && Object.values(data).some((value) => value === null) ? 'NOT_FOUND' : 'OK');
}

const ME = '{ me { userId } }';
const page = async (api: ApiProcess, path: string): Promise<string> => (await fetch(`${api.url}${path}`)).status === 200 ? 'OK' : 'GONE';
const link = async (kind: string): Promise<string> => {
  const [mail] = await t.db.rows<{ body_text: string }>('select body_text from outbox_mail where kind = $1 order by created_at desc limit 1', [kind]);
  return /\/([ri]\/[A-Za-z0-9_-]{43})/.exec(mail!.body_text)![1]!;
};
/** Somebody new of A, so that what is taken from them is missed by nobody else. */
const newcomer = (role: 'ADMINISTRATOR' | 'PARTNERSHIP_LEAD' = 'PARTNERSHIP_LEAD') => t.signIn(n.a.memberId, role);

interface Event {
  /** What is asked on the other process, before and after. */
  asked(): Promise<string>;
  taken(): Promise<unknown>;
  /** What is said afterwards. */
  afterwards: string;
}

const events: Record<string, () => Promise<Event>> = {
  async 'an account is suspended'() {
    const who = await newcomer();
    return { asked: () => ask(there, cookie(who), ME), taken: () => t.db.rows(`update user_account set status = 'SUSPENDED' where id = $1`, [who.userId]), afterwards: 'UNAUTHENTICATED' };
  },
  async 'a membership is suspended'() {
    const who = await newcomer();
    return { asked: () => ask(there, cookie(who), ME), taken: () => t.db.rows(`update membership set status = 'SUSPENDED' where user_id = $1`, [who.userId]), afterwards: 'UNAUTHENTICATED' };
  },
  async 'a membership runs out'() {
    const who = await newcomer();
    return { asked: () => ask(there, cookie(who), ME), taken: () => t.db.rows(`update membership set expires_at = now() where user_id = $1`, [who.userId]), afterwards: 'UNAUTHENTICATED' };
  },
  async 'a lead is made a board member: reading'() {
    // Another role ends the sessions of the one before.
    const who = await newcomer();
    return { asked: () => ask(there, cookie(who), '{ followUps { totalCount } }'), taken: () => t.db.rows(`update membership set role = 'BOARD_MEMBER' where user_id = $1`, [who.userId]), afterwards: 'UNAUTHENTICATED' };
  },
  async 'a lead is made a board member: writing'() {
    const who = await newcomer();
    return {
      asked: () => ask(there, cookie(who), 'mutation ($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }', { input: { title: 'One more' } }),
      taken: () => t.db.rows(`update membership set role = 'BOARD_MEMBER' where user_id = $1`, [who.userId]), afterwards: 'UNAUTHENTICATED',
    };
  },
  async 'one session is ended from another browser'() {
    const who = await newcomer();
    const [session] = await t.db.rows<{ id: string }>('select id from session where user_id = $1', [who.userId]);
    return { asked: () => ask(there, cookie(who), ME), taken: () => ask(here, cookie(who), 'mutation ($id: ID!) { endSession(id: $id) }', { id: session!.id }), afterwards: 'UNAUTHENTICATED' };
  },
  async 'somebody signs out'() {
    const who = await newcomer();
    return { asked: () => ask(there, cookie(who), ME), taken: () => fetch(`${here.url}/auth/sign-out`, { method: 'POST', headers: { ...cookie(who), 'x-requested-by': 'test' } }), afterwards: 'UNAUTHENTICATED' };
  },
  async 'an API key is revoked'() {
    const who = await newcomer();
    const made = await who.get<{ createApiKey: { key: string } }>('mutation { createApiKey(input: { label: "Key" }) { key } }');
    const [key] = await t.db.rows<{ id: string }>(`select id from session where user_id = $1 and kind = 'API_KEY'`, [who.userId]);
    return { asked: () => ask(there, { authorization: `Bearer ${made.createApiKey.key}` }, ME), taken: () => ask(here, cookie(who), 'mutation ($id: ID!) { endSession(id: $id) }', { id: key!.id }), afterwards: 'UNAUTHENTICATED' };
  },
  async 'the password is changed: other browsers'() {
    const who = await newcomer();
    const other = `lintel_session=${await t.app.get(Actors).open(who.userId, who.memberId)}`;
    await t.db.rows('insert into user_secret (user_id, password_hash) values ($1, $2) on conflict (user_id) do update set password_hash = excluded.password_hash', [who.userId, await t.app.get(Passwords).hash('three unrelated words')]);
    return {
      asked: () => ask(there, { cookie: other }, ME), afterwards: 'UNAUTHENTICATED',
      taken: () => ask(here, cookie(who), 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { current: 'three unrelated words', next: 'four other words entirely' } }),
    };
  },
  async 'a party is removed from an opportunity'() {
    const [party] = await t.db.rows<{ id: string; version: number }>('select p.id, p.version from opportunity_party p join member m on m.organisation_id = p.organisation_id where p.root_id = $1 and m.id = $2', [n.a.sharedOpportunityId, n.partner.memberId]);
    return {
      asked: () => ask(there, cookie(n.partner.board), 'query ($id: ID!) { opportunity(id: $id) { id } }', { id: n.a.sharedOpportunityId }), afterwards: 'NOT_FOUND',
      taken: () => ask(here, cookie(n.a.lead), 'mutation ($input: RemovePartyInput!) { removeParty(input: $input) { activityId } }', { input: party }),
    };
  },
  async 'a member loses its seat at a table'() {
    const [guest] = await t.db.rows<{ id: string }>(`select id from invitation where root_id = $1 and state = 'ACCEPTED'`, [n.known.event]);
    return {
      asked: () => ask(there, cookie(n.partner.board), 'query ($id: ID!) { roundtable(id: $id) { id } }', { id: n.known.event }), afterwards: 'NOT_FOUND',
      taken: async () => ask(here, cookie(n.a.lead), 'mutation ($input: VersionedInput!) { withdrawInvitation(input: $input) { activityId } }', { input: await at(t, 'invitation', guest!.id) }),
    };
  },
  async 'a guest’s link is ended with the invitation'() {
    const path = await link('ROUNDTABLE_INVITATION');
    const [mail] = await t.db.rows<{ subject_id: string }>(`select subject_id from outbox_mail where body_text like '%' || $1 || '%'`, [path]);
    return { asked: () => page(there, `/${path}`), taken: () => t.db.rows('update link_token set expires_at = now() where subject_id = $1', [mail!.subject_id]), afterwards: 'GONE' };
  },
};

async function outcome(name: string): Promise<string> {
  const { asked, taken, afterwards } = await events[name]!();
  const before = await asked();
  if (before !== 'OK') return `${name}: ${before} although nothing was taken yet`;
  await taken();
  const after = await asked();
  return after === afterwards ? '' : `${name}: ${after} on the next request, expected ${afterwards}`;
}

test('a right that is taken on one process is gone on the next request to the other', async () => {
  const late: string[] = [];
  for (const name of Object.keys(events)) late.push(await outcome(name));
  expect(late.filter(Boolean)).toEqual([]);
  // The control: a database that lets a session in without asking whether it still holds.
  const [{ source }] = await t.db.rows<{ source: string }>(`select pg_get_functiondef('app.enter(text)'::regprocedure) as source`) as [{ source: string }];
  await t.db.rows(source.replaceAll(/ and (u\.status = 'ACTIVE'|m\.status = 'ACTIVE'|se\.revoked_at is null|\(m\.expires_at is null or m\.expires_at > now\(\)\))/g, ''));
  const unnoticed = await Promise.all(['an account is suspended', 'a membership is suspended', 'a membership runs out', 'somebody signs out'].map(outcome));
  await t.db.rows(source);
  expect(unnoticed.filter(Boolean)).toHaveLength(4);
  report({
    experiment: 'Revocation over two processes', asked: `${Object.keys(events).length} ways to take a right on one process: gone on the next request to the other`,
    reached: `${Object.keys(events).length} of ${Object.keys(events).length} gone`, control: `a database that does not ask whether a session still holds: ${unnoticed.filter(Boolean).length} of 4 still answered`,
  });
}, patience);
