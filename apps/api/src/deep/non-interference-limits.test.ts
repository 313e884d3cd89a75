/** @modules own: it replaces one. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import crypto from 'node:crypto';
import type { Random } from '../platform/graphql/read/testing/random-documents.js';
import type { SignedIn, TestApp } from '../testing/test-app.js';
import { nextBytes, nextId } from './repeated-ids.js';
import type { Laid, Request } from './twins.js';

/*
 * Limits are counted in tables that all share. In one of two worlds others have used theirs up: tries to sign in, tries at passwords, answers to
 * links, requests and what they cost. Whoever did not, from an address of their own, is answered the same in both.
 */

jest.unstable_mockModule('node:crypto', () => ({ ...crypto, default: crypto, randomUUID: nextId, randomBytes: nextBytes }));
const { Budget } = await import('../platform/auth/budget.js');
const { Passwords } = await import('../platform/auth/passwords.js');
const { Asker, keyOf, pick } = await import('./asker.js');
const { patience, report } = await import('./deep.js');
const { compare, inWords, pairsUntilFound } = await import('./pairs.js');
const { openLink } = await import('./public-requests.js');
const { answer, layWorlds, openTwins } = await import('./twins.js');

let laid: Laid;
beforeAll(async () => { laid = await layWorlds(); }, patience);
afterAll(() => laid.db.drop());

const password = 'a lintel bears the wall';
const FACTOR = 10;
/** All that a person and a signed-out address may spend in a minute. */
const ALL = { person: { requests: 300 * FACTOR, cost: 50_000 * FACTOR }, address: { requests: 60 * FACTOR, cost: 5_000 * FACTOR } };
/** Addresses of those who use up their limits. */
const elsewhere = ['192.0.2.1', '192.0.2.2', '192.0.2.3'] as const;

/** One moment without an end for all limits, so that the same number of tries comes to the same wait in both worlds. */
async function stopTheirClocks({ db }: TestApp): Promise<void> {
  for (const [name, changes] of [
    ['app.spend', [[`date_trunc('minute', now())`, `timestamptz '2030-01-01'`], ['60 - extract(second from now())::integer', '60']]],
    ['app.try_limit', [['to_timestamp(floor(extract(epoch from now()) / p_seconds) * p_seconds)', `timestamptz '2030-01-01'`]]],
    ['app.try_sign_in', [['clock_timestamp()', `timestamptz '2030-01-01'`]]],
  ] as const) {
    const body = await bodyOf(db, name);
    for (const [now] of changes) expect(body).toContain(now);
    await db.rows(changes.reduce((text, [now, then]) => text.replaceAll(now, then), body));
  }
}

const bodyOf = async (db: TestApp['db'], name: string): Promise<string> => (await db.rows<{ body: string }>(`select pg_get_functiondef('${name}'::regproc) as body`))[0]!.body;

const signIn = (email: string, given: string, from: string, key: string): Request => ({ cookie: null, url: '/auth/sign-in', body: { email, password: given }, from, key });
/** An answer to a link that nobody was sent. */
const answerTo = (page: 'r' | 'i'): Request => ({ cookie: null, url: `/${page}/${'x'.repeat(43)}`, type: 'application/x-www-form-urlencoded', body: 'answer=no', from: elsewhere[1], key: keyOf(1) });
const changePassword = ({ cookie }: SignedIn, from: string, key: string): Request =>
  ({ cookie, body: { query: 'mutation { changePassword(input: { current: "not the password", next: "three unrelated words" }) }' }, from, key });

test('limits that others have used up change no byte of an answer', async () => {
  const twins = await openTwins(laid, { limitFactor: FACTOR });
  const { one, two, a, b } = twins;
  try {
    const hash = await one.app.get(Passwords).hash(password);
    for (const t of [one, two]) {
      await stopTheirClocks(t);
      await t.db.rows('insert into user_secret (user_id, password_hash) select id, $1 from user_account on conflict (user_id) do update set password_hash = $1', [hash]);
    }
    const emails = new Map((await one.db.rows<{ id: string; email: string }>('select id, email from user_account')).map(({ id, email }) => [id, email]));
    const emailOf = ({ userId }: SignedIn) => emails.get(userId)!;

    // What others do in the one world alone, each until they are told to wait.
    const others = [a.lead, a.admin, a.board];
    let tries = 0;
    const tried = async (request: Request): Promise<string> => answer(two, 800_000 + (tries += 1), request);
    const spent = async (token: string | null): Promise<void> => {
      const who = token ? { kind: 'session', hash: token } as const : null;
      for (const what of ['requests', 'cost'] as const) await two.app.get(Budget).spend(what, who, elsewhere[2], ALL[who ? 'person' : 'address'][what]);
    };
    const acts: (() => Promise<unknown>)[] = [
      ...others.map((who) => () => tried(signIn(emailOf(who), 'not the password', elsewhere[0], keyOf(tries)))),
      () => tried(signIn('nobody@aa.example', 'not the password', elsewhere[0], keyOf(tries))),
      () => tried(answerTo('r')),
      () => tried(answerTo('i')),
      () => tried(changePassword(a.organiser, elsewhere[1], keyOf(tries))),
      () => spent(a.lead.actor.tokenHash),
      () => spent(null),
    ];
    for (let n = 0; n < 25; n += 1) for (const act of acts) await act();
    const used: Request[] = [
      signIn(emailOf(a.lead), password, elsewhere[0], keyOf(1)), changePassword(a.organiser, elsewhere[1], keyOf(1)),
      { cookie: a.lead.cookie, body: { query: '{ me { name } }' }, from: elsewhere[2], key: keyOf(1) }, { cookie: null, method: 'GET', url: '/auth/sample-accounts', from: elsewhere[2], key: keyOf(1) }, answerTo('r'), answerTo('i'),
    ];
    for (const request of used) expect(await tried(request)).toMatch(/^429|"RATE_LIMITED"/);

    // Colleagues, whose limits are their own too, and whoever is not signed in.
    const viewers = [b.lead, b.admin, b.organiser, b.board];
    const asker = new Asker(one, { own: b, others: [a, b], hidden: {}, added: [keyOf(0)], links: { own: [...laid.links.ofB, laid.links.toConnector], others: laid.links.ofA } });
    const request = async (n: number, random: Random): Promise<Request> => {
      const at = Math.floor(random() * 5);
      const who = viewers[at] ?? null;
      const [from, key, kind] = [`10.0.0.${at}`, keyOf(n), random()];
      if (kind < 0.15) return signIn(who ? emailOf(who) : `nobody${n}@bb.example`, random() < 0.5 ? password : 'not the password', from, key);
      if (kind < 0.2 && who) return changePassword(who, from, key);
      if (kind < 0.3) return { ...openLink(pick([...laid.links.ofB, laid.links.toConnector], random), random, key), from };
      return { ...await asker.request(who, n, random), from };
    };
    let acted = 0;
    const parted = await compare(twins, { few: 20, asked: 2000 }, 30_000, { request, hear: (text) => asker.hear(text), between: () => acts[(acted += 1) % acts.length]!() });
    expect(parted.differences).toEqual([]);

    // b.colleague has not asked yet, so that their first request asks the database what they have spent.
    const mine: Request = { cookie: b.colleague.cookie, body: { query: '{ me { name } }' }, from: '10.0.0.9', key: keyOf(2) };
    const spend = await bodyOf(one.db, 'app.spend');
    const ofAll = spend.replace('counted.hits, 60', '(select max(r.hits) from public.rate_limit r), 60');
    const budgets = await pairsUntilFound(twins, ofAll, spend, () => mine);
    // What was tried so far is forgotten, but for one account in the one world.
    for (const { db } of [one, two]) await db.rows('delete from sign_in_try');
    for (let n = 0; n < 11; n += 1) await acts[0]!();
    const tryLimits = await bodyOf(one.db, 'app.try_sign_in');
    const ofAny = tryLimits.replace('select * into t from public.sign_in_try where key = p_key for update', 'select * into t from public.sign_in_try order by tries desc limit 1');
    const signIns = await pairsUntilFound(twins, ofAny, tryLimits, () => signIn(emailOf(b.colleague), 'not the password', '10.0.0.9', keyOf(3)));
    expect([ofAll !== spend, ofAny !== tryLimits, budgets < Infinity, signIns < Infinity]).toEqual([true, true, true, true]);
    report({
      experiment: 'Non-interference: limits that others have used up',
      asked: '2,000 pairs of requests, sign-ins, password changes and answers to links, 0 differences',
      reached: `${inWords(parted)}; ${tries} tries of others`,
      control: `everybody told what the greatest spender spent: found by pair ${budgets}; everybody waiting for the most tried account: found by pair ${signIns}`,
    });
  } finally {
    await twins.close();
  }
}, patience);
