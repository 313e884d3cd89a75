import type { TestDatabase } from '../testing/database.js';
import { openTestApp, openTestAppOn, type SignedIn, type TestApp } from '../testing/test-app.js';
import type { Config } from '../platform/config.js';
import { makeWorld, type World } from '../testing/worlds.js';
import { linkIn, type PublicLink } from './public-requests.js';
import { repeatInDatabase, startIds, startIdsOf } from './repeated-ids.js';

/** Two products over copies of one database, and the members in both. */
export interface Twins {
  one: TestApp;
  two: TestApp;
  a: World;
  b: World;
  close(): Promise<void>;
}

/** The worlds of two members, made once and laid down: to be copied. */
export interface Laid {
  db: TestDatabase;
  a: World;
  b: World;
  /** Links to guests of either member, and one to a colleague in B who is asked for an introduction by A. */
  links: { ofA: PublicLink[]; ofB: PublicLink[]; toConnector: PublicLink };
}

export async function layWorlds(): Promise<Laid> {
  const t = await openTestApp();
  const b = await makeWorld(t, 'bb', [], null);
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie of bb', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connie!.id, b.lead.userId]);
  const a = await makeWorld(t, 'aa', [b.organisationId], { personId: connie!.id, by: b.lead });
  const [asked] = await t.db.rows<{ body_text: string }>(`select m.body_text from outbox_mail m join introduction i on i.id = m.subject_id where m.kind = 'INTRODUCTION_ASK' and i.state = 'ASKED'`);
  const guests = ({ tokens }: World) => tokens.map((token): PublicLink => ({ page: 'r', token }));
  await t.app.close();
  return { db: t.db, a, b, links: { ofA: guests(a), ofB: guests(b), toConnector: linkIn(asked!.body_text, 'i') } };
}

/** Opens two copies, behind a proxy that names addresses. Sessions stand in the database, so whoever was signed in still is. */
export async function openTwins({ db, a, b }: Laid, overrides: Partial<Config> = {}): Promise<Twins> {
  const [one, two] = [await openTestAppOn(await db.twin(), { trustProxyHops: 1, ...overrides }), await openTestAppOn(await db.twin(), { trustProxyHops: 1, ...overrides })];
  for (const t of [one, two]) await repeatInDatabase(t.db);
  return { one, two, a, b, close: async () => { await one.close(); await two.close(); } };
}

/** What is asked of both. */
export interface Request {
  cookie: string | null;
  method?: 'GET' | 'POST';
  url?: string;
  /** Sent as JSON, or as it is where it is a text. */
  body?: object | string;
  type?: string;
  /** The address from which it comes; else one that no other request comes from. */
  from?: string;
  key: string;
}

const sent = new Date('2026-11-22T09:00:00Z');

/** One answer, whole: status, headers and body. */
export async function answer(t: TestApp, n: number, { cookie, method = 'POST', url = '/graphql', body, type = 'application/json', from, key }: Request, ids = n): Promise<string> {
  t.clock.set(new Date(sent.getTime() + n * 1000));
  await startIdsOf(t.db, ids);
  startIds(ids);
  try {
    const { statusCode, headers, body: text } = await t.app.inject({
      method, url, ...(body && { payload: body }), headers: { ...(cookie && { cookie }), ...(method === 'POST' && { 'content-type': type }), 'x-forwarded-for': from ?? `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`, 'x-requested-by': 'test', 'idempotency-key': key },
    });
    return `${statusCode} ${JSON.stringify({ ...headers, date: '', 'content-length': '' })}\n${text}`;
  } finally {
    startIds(null);
  }
}

/** What chance or the real clock writes: references of errors, tokens, and when a session was begun or seen. */
const withoutChance = (text: string): string => text
  .replaceAll(/"ref":"[^"]*"/g, '"ref":""').replaceAll(/Reference \w+/g, 'Reference').replaceAll(/\/([ri])\/[\w-]{43}/g, '/$1/…').replaceAll(/lk_[\w-]{43}/g, 'lk_…')
  .replaceAll(/(lintel_\w+)=[\w-]+/g, '$1=…');
const moments = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;

/** Asks both and gives the two answers without what chance wrote: equal, unless something hidden made a difference. */
export async function askBoth({ one, two }: Twins, n: number, request: Request): Promise<[string, string]> {
  const both: [string, string] = [withoutChance(await answer(one, n, request)), withoutChance(await answer(two, n, request))];
  return JSON.stringify(request.body ?? '').includes('mySessions') ? [both[0].replaceAll(moments, ''), both[1].replaceAll(moments, '')] : both;
}

/** A mutation in one of the worlds only; what it makes has ids that no other try gives. */
export const act = (t: TestApp, n: number, who: SignedIn, mutation: string, inputType: string, input: object, key: string): Promise<string> =>
  answer(t, n, { cookie: who.cookie, body: { query: `mutation ($input: ${inputType}) { ${mutation}(input: $input) { __typename } }`, variables: { input } }, key }, 800_000 + n);
