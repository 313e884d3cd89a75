import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { hashToken } from '../platform/auth/actors.js';
import { randomDocument, type Random, seeded } from '../platform/graphql/read/testing/random-documents.js';
import { type Cell, sayInEveryCell } from '../testing/cells.js';
import { guessesAbout } from '../testing/guesses.js';
import { openTestApp, type TestApp } from '../testing/test-app.js';
import { type Layer, makeWorld, schemaOf, type World } from '../testing/worlds.js';
import { isDeep, patience, report, tries } from './deep.js';

/* Every text cell of a member holds a word that stands nowhere else; whoever may not read it must never be sent it, whatever they ask. */

const ASKED = { few: 150, asked: 20_000 };
/** How many queries a control may need: most of them ask for other tables. */
const MOST_TO_FIND = 1_500;

let t: TestApp;
let a: World;
let b: World;
let c: World;
let cells: Map<string, Cell>;
/** Viewer → the id of the session that they ask by: its label is theirs to see. */
const ownSessions: Record<string, string> = {};
const cursors: string[] = [];

beforeAll(async () => {
  t = await openTestApp();
  b = await makeWorld(t, 'bb', [], null);
  c = await makeWorld(t, 'cc', [], null);
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie of cc', now(), 'test', 'test') returning id`);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connie!.id, c.lead.userId]);
  a = await makeWorld(t, 'aa', [b.organisationId, c.organisationId], { personId: connie!.id, by: c.lead });
  cells = await sayInEveryCell(t, a, 'aa', b.memberId);
  for (const { who, cookie } of viewers) {
    const [session] = await t.db.rows<{ id: string }>('select id from session where token_hash = $1', [hashToken(cookie()?.replace('lintel_session=', '') ?? '')]);
    if (session) ownSessions[who] = session.id;
  }
}, patience);
afterAll(() => t.close());

interface Viewer {
  who: string;
  cookie: () => string | null;
  may: readonly Layer[];
}

const viewers: readonly Viewer[] = [
  { who: 'another member’s administrator', cookie: () => b.admin.cookie, may: ['SHARED'] },
  { who: 'another member’s partnership lead', cookie: () => b.lead.cookie, may: ['SHARED'] },
  { who: 'another member’s event organiser', cookie: () => b.organiser.cookie, may: ['SHARED'] },
  { who: 'another member’s board member', cookie: () => b.board.cookie, may: ['SHARED'] },
  { who: 'the member that was asked to introduce', cookie: () => c.admin.cookie, may: ['SHARED', 'CONNECTOR', 'HOST'] },
  { who: 'a colleague', cookie: () => a.colleague.cookie, may: ['SHARED', 'MEMBER', 'OURS', 'LEADS', 'BOARD', 'CONNECTOR', 'GUEST', 'ROOM', 'HOST'] },
  { who: 'the member’s own event organiser', cookie: () => a.organiser.cookie, may: ['SHARED', 'MEMBER', 'OURS', 'CONNECTOR', 'GUEST', 'ROOM', 'HOST'] },
  { who: 'the member’s own board member', cookie: () => a.board.cookie, may: ['SHARED', 'MEMBER', 'BOARD', 'GUEST', 'ROOM', 'HOST'] },
  { who: 'nobody', cookie: () => null, may: [] },
  { who: 'a guest whose link is sent as a session', cookie: () => `lintel_session=${a.tokens[0]!}`, may: [] },
];

/** Everything that came back: headers, data, errors, extensions, and what stands inside of cursors. */
async function send(cookie: string | null, query: string, variables: object): Promise<string> {
  const { headers, body } = await t.app.inject({
    method: 'POST', url: '/graphql', payload: { query, variables },
    headers: { ...(cookie && { cookie }), 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
  });
  const ends = [...body.matchAll(/:"([A-Za-z0-9+/]{40,}={0,2})"/g)].map(([, end]) => end!);
  for (const end of ends) if (cursors.length < 500 && body.includes('"data"')) cursors.push(end);
  return [JSON.stringify(headers), body, ...ends.map((end) => Buffer.from(end, 'base64').toString())].join('\n').toLowerCase();
}

interface Tally { answered: number; leaks: string[]; seen: Set<string> }
const nothing = (): Tally => ({ answered: 0, leaks: [], seen: new Set() });

/** One random query of one viewer. What was sent may come back in a refusal of the document itself. */
async function ask({ who, cookie, may }: Viewer, random: Random, tally: Tally): Promise<void> {
  const heard = { ids: a.ids, words: [...a.canaries.keys()], cursors };
  const { document, variables } = randomDocument(schemaOf(t), random, { argument: guessesAbout(heard), depth: 3 + Math.floor(random() * 3), whole: 0.4 });
  const bytes = await send(cookie(), document, variables);
  if (!bytes.includes('too_complex')) tally.answered += 1;
  const sent = `${document}${JSON.stringify(variables)}`.toLowerCase();
  for (const [word] of bytes.matchAll(/zqaa[a-z0-9]+?zq/g)) {
    const layer = a.canaries.get(word);
    tally.seen.add(word);
    const isOwn = who in ownSessions && cells.get(word)?.id === ownSessions[who];
    if ((!layer || !may.includes(layer)) && !isOwn && !sent.includes(word)) tally.leaks.push(`${who} was sent ${word} (${layer ?? 'a part of a word'}) for ${document} ${JSON.stringify(variables)}`);
  }
  if (bytes.includes('"internal"')) tally.leaks.push(`${who} met an unknown fault by ${document} ${JSON.stringify(variables)}`);
}

/** Queries of the member next door until one is sent a word, and how many it took. */
async function queriesUntilFound(most: number): Promise<number> {
  const tally = nothing();
  for (let n = 1; n <= most; n += 1) {
    await ask(viewers[n % 4]!, seeded(n), tally);
    if (tally.leaks.length > 0) return n;
  }
  return Infinity;
}

test('no query shows anybody a word that is not theirs', async () => {
  const tally = nothing();
  const author = nothing();
  const asked = await tries(ASKED, (n, random) => ask(viewers[n % viewers.length]!, random, tally));
  for (let n = 0; n < (isDeep ? 400 : 40); n += 1) await ask({ who: 'the author', cookie: () => a.lead.cookie, may: [...a.canaries.values()] }, seeded(n), author);
  expect(tally.leaks).toEqual([]);
  expect(author.leaks).toEqual([]);
  expect(a.canaries.size).toBeGreaterThan(230);
  expect(tally.answered).toBeGreaterThanOrEqual(asked * 0.6);
  expect(author.seen.size).toBeGreaterThan(isDeep ? 90 : 25);

  // The control: one table after another without its policy. Not task, of which a read asks for the member's own rows as well, nor note, of which chance found nothing.
  const found: string[] = [];
  for (const table of isDeep ? ['opportunity', 'outbox_mail', 'introduction', 'partnership', 'person', 'board_meeting'] : ['opportunity']) {
    await t.db.rows(`alter table ${table} disable row level security`);
    const queries = await queriesUntilFound(MOST_TO_FIND);
    await t.db.rows(`alter table ${table} enable row level security`);
    if (queries === Infinity) throw new Error(`The control found no word of ${table} in ${MOST_TO_FIND} queries.`);
    found.push(`${table} after ${queries} queries`);
  }
  report({
    experiment: 'Canaries: no query shows a word of another',
    asked: '20,000 random queries over the whole schema, 0 foreign words in any byte',
    reached: `${asked.toLocaleString('en-GB')} queries of ${viewers.length} viewers, ${tally.answered.toLocaleString('en-GB')} within the limits, ${a.canaries.size} cells with a word, of which their author was sent ${author.seen.size} in ${isDeep ? 400 : 40} queries; ${tally.leaks.length} foreign words`,
    control: `without the policy, a word is found: ${found.join(', ')}`,
  });
}, patience);

test('link pages and their calendar files show their holder’s words alone', async () => {
  const pages: { link: string; subject: string; own: string[] }[] = a.tokens.map((token, n) => ({ link: `/r/${token}`, subject: a.ids['invitation']![n]!, own: n === 0 ? ['guestmail'] : ['keptmail', 'keptperson', 'needs'] }));
  const asked = await t.db.rows<{ link: string; subject: string }>(`select substring(body_text from '/i/[A-Za-z0-9_-]{43}') as link, subject_id as subject from outbox_mail where body_text ~ '/i/[A-Za-z0-9_-]{43}'`);
  pages.push(...asked.map((page) => ({ ...page, own: [] })));
  const isOwn = (word: string, { subject, own }: { subject: string; own: string[] }): boolean => {
    const cell = cells.get(word);
    return cell?.id === subject || cell?.table === 'roundtable' || own.some((name) => word === `zqaa${name}zq`) || ['GUEST', 'ROOM', 'HOST', 'CONNECTOR', 'SHARED'].includes(a.canaries.get(word) ?? '');
  };
  const leaks: string[] = [];
  let seen = 0;
  for (const page of pages) {
    for (const path of ['', '?change=1', '?edit=1', '/invitation.ics', '/..%2f']) {
      const { headers, body } = await t.app.inject({ method: 'GET', url: `${page.link}${path}` });
      for (const [word] of `${JSON.stringify(headers)}\n${body.replaceAll('\r\n ', '')}`.toLowerCase().matchAll(/zqaa[a-z0-9]+?zq/g)) {
        seen += 1;
        if (!isOwn(word, page)) leaks.push(`${page.link}${path}: ${word} (${a.canaries.get(word)}, ${cells.get(word)?.table})`);
      }
    }
  }
  expect(leaks).toEqual([]);
  expect(pages.length).toBe(4);
  expect(seen).toBeGreaterThan(20);
}, patience);
