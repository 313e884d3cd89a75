import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { randomDocument, seeded } from '../platform/graphql/read/testing/random-documents.js';
import { guessesAbout } from './guesses.js';
import { plain } from './plain.js';
import { openTestApp, type SignedIn, type TestApp } from './test-app.js';
import { type Layer, makeWorld, schemaOf, type World } from './worlds.js';

/** Random documents for each viewer; the canaries experiment of src/deep makes many more. */
const DOCUMENTS = 100;

let t: TestApp;
let a: World;
let b: World;
let c: World;
let bAtTheTable: string;

const publish = async (name: string, user: SignedIn): Promise<string> => {
  const [person] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ($1, now(), 'test', 'test') returning id`, [name]);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [person!.id, user.userId]);
  return person!.id;
};

beforeAll(async () => {
  t = await openTestApp();
  b = await makeWorld(t, 'bb', [], null);
  c = await makeWorld(t, 'cc', [], null);
  const connector = await publish('Connie of cc', c.lead);
  a = await makeWorld(t, 'aa', [b.organisationId, c.organisationId], { personId: connector, by: c.lead });
  bAtTheTable = a.ids['roundtable']![0]!;
}, 120_000);
afterAll(() => t.close());

const layersOf: Record<string, readonly Layer[]> = {
  stranger: ['SHARED'],
  connector: ['SHARED', 'CONNECTOR', 'HOST'],
  colleague: ['SHARED', 'MEMBER', 'OURS', 'LEADS', 'BOARD', 'CONNECTOR', 'GUEST', 'ROOM', 'HOST'],
  organiser: ['SHARED', 'MEMBER', 'OURS', 'CONNECTOR', 'GUEST', 'ROOM', 'HOST'],
  board: ['SHARED', 'MEMBER', 'BOARD', 'GUEST', 'ROOM', 'HOST'],
  nobody: [],
};
type Kind = keyof typeof layersOf;

/** The words of A's world that stand in an answer. */
const seenIn = (bytes: string): string[] => { const text = bytes.toLowerCase(); return [...a.canaries.keys()].filter((word) => text.includes(word)); };
const leaked = (bytes: string, kind: Kind): string[] => seenIn(bytes).filter((word) => !layersOf[kind]!.includes(a.canaries.get(word)!));

const send = async (cookie: string | null, query: string, variables: object = {}): Promise<string> => (await t.app.inject({
  method: 'POST', url: '/graphql', payload: { query, variables },
  headers: { ...(cookie && { cookie }), 'content-type': 'application/json', 'x-requested-by': 'test', 'idempotency-key': randomUUID() },
})).body;

interface Tally { asked: number; answered: number; bytes: number; leaks: string[]; seen: Set<string> }

async function wander(kind: Kind, cookie: string | null, seed: number, documents = DOCUMENTS): Promise<Tally> {
  const random = seeded(seed);
  const argument = guessesAbout({ ids: a.ids, words: [...a.canaries.keys()] });
  const tally: Tally = { asked: 0, answered: 0, bytes: 0, leaks: [], seen: new Set() };
  while (tally.answered < documents && tally.asked < documents * 3) {
    const { document, variables } = randomDocument(schemaOf(t), random, { argument, depth: 4 });
    const bytes = await send(cookie, document, variables);
    tally.asked += 1;
    tally.bytes += bytes.length;
    if (!bytes.includes('TOO_COMPLEX')) tally.answered += 1;
    if (bytes.includes('"INTERNAL"')) tally.leaks.push(`INTERNAL: ${bytes.slice(0, 200)} for ${document}`);
    // What was sent may come back in a refusal of the document itself.
    const sent = `${document}${JSON.stringify(variables)}`.toLowerCase();
    for (const word of leaked(bytes, kind)) if (!sent.includes(word)) tally.leaks.push(`${word} in the answer to ${document} ${JSON.stringify(variables)}`);
    seenIn(bytes).forEach((word) => tally.seen.add(word));
  }
  return tally;
}

const viewers: [string, Kind, () => string | null][] = [
  ['another member’s administrator', 'stranger', () => b.admin.cookie],
  ['another member’s partnership lead', 'stranger', () => b.lead.cookie],
  ['another member’s event organiser', 'stranger', () => b.organiser.cookie],
  ['another member’s board member', 'stranger', () => b.board.cookie],
  ['the member that was asked to introduce', 'connector', () => c.admin.cookie],
  ['a colleague', 'colleague', () => a.colleague.cookie],
  ['the member’s own event organiser', 'organiser', () => a.organiser.cookie],
  ['the member’s own board member', 'board', () => a.board.cookie],
  ['somebody who is not signed in', 'nobody', () => null],
  ['a guest whose link is sent as a session', 'nobody', () => `lintel_session=${a.tokens[0]!}`],
];

test.each(viewers)('random documents show nothing that is not theirs to %s', async (name, kind, cookie) => {
  const tally = await wander(kind, cookie(), 1_000 + viewers.findIndex(([one]) => one === name));
  console.info(`${name}: ${tally.asked} documents, ${tally.answered} within the limits, ${tally.bytes} bytes, ${tally.seen.size} of ${a.canaries.size} words seen`);
  expect(tally.leaks).toEqual([]);
  expect(tally.answered).toBeGreaterThanOrEqual(Math.floor(DOCUMENTS / 2));
}, 240_000);

test('the same documents do show the words to whoever may read them', async () => {
  const tally = await wander('colleague', a.lead.cookie, 77);
  console.info(`the author: ${tally.seen.size} of ${a.canaries.size} words seen`);
  expect(tally.seen.size).toBeGreaterThan(5);
}, 240_000);

test('a guest’s page shows the event and nothing of other guests', async () => {
  for (const path of ['', '?change=1', '/calendar.ics', '/calendar']) {
    const { body } = await t.app.inject({ method: 'GET', url: `/r/${a.tokens[0]!}${path}` });
    expect(seenIn(body).filter((word) => !['GUEST', 'ROOM', 'HOST'].includes(a.canaries.get(word)!) && !word.includes('guestmail'))).toEqual([]);
  }
  const { body } = await t.app.inject({ method: 'GET', url: `/r/${a.tokens[0]!}` });
  expect(seenIn(body).length).toBeGreaterThan(0);
});

test('no word of A finds anything for another member', async () => {
  const ids = new Set(Object.values(a.ids).flat());
  for (const [word, layer] of a.canaries) {
    if (layer === 'SHARED') continue;
    const { search, people } = await b.admin.get<{ search: { id: string }[]; people: { items: { id: string }[] } }>('query ($w: String!) { search(words: $w) { id label } people(words: $w) { items { id } } }', { w: word });
    // A word may be taken for a mistyped one of the Directory; what it finds then is not A's.
    expect([...search, ...people.items].filter(({ id }) => ids.has(id))).toEqual([]);
  }
});

test('counts, filters and cursors are those of a world without A’s secrets', async () => {
  const hiddenPerson = (await t.db.rows<{ id: string }>('select id from person where id = any($1) and published_at is null', [a.ids['person']]))[0]!.id;
  const hidden = (await t.db.rows<{ id: string }>('select id from opportunity where id = any($1) and id <> $2', [a.ids['opportunity'], a.sharedOpportunityId]))[0]!.id;
  const pairs: [string, string][] = [
    ['query ($id: ID!) { opportunities(ownerId: $id) { totalCount items { id } } }', a.lead.userId],
    ['query ($id: ID!) { followUps(opportunityId: $id) { totalCount items { id } } }', hidden],
    ['query ($id: ID!) { followUps(ownerId: $id) { totalCount items { id } } }', a.lead.userId],
    ['query ($id: ID!) { tiesOf(personId: $id) { id evidence } }', hiddenPerson],
    ['query ($id: ID!) { opportunity(id: $id) { id } }', hidden],
    ['query ($id: ID!) { person(id: $id) { id } }', hiddenPerson],
    ['query ($id: ID!) { roundtable(id: $id) { id } }', bAtTheTable],
    ['query ($id: ID!) { invitationPreview(invitationId: $id) { to } }', a.ids['invitation']![0]!],
  ];
  for (const viewer of [b.admin, b.lead, b.organiser, b.board]) {
    for (const [document, id] of pairs) expect(plain(await send(viewer.cookie, document, { id }))).toBe(plain(await send(viewer.cookie, document, { id: randomUUID() })));
  }
  const { opportunities, people, outbox, activities } = await b.admin.get<Record<string, { totalCount: number }>>('{ opportunities { totalCount } people { totalCount } outbox { totalCount } activities { totalCount } }');
  const [mine] = await t.db.rows<Record<string, number>>(`select
    (select count(*)::int from opportunity_access x where x.member_id = $1) as opportunities,
    (select count(*)::int from person p where p.published_at is not null or exists (select 1 from person_access x where x.root_id = p.id and x.member_id = $1)) as people,
    (select count(*)::int from outbox_mail m where m.member_id = $1) as outbox, (select count(*)::int from activity v where v.member_id = $1) as activities`, [b.memberId]);
  expect({ opportunities: opportunities!.totalCount, people: people!.totalCount, outbox: outbox!.totalCount, activities: activities!.totalCount }).toEqual(mine);
});

test('who was told of a conflict on a shared record learns no name of another member', async () => {
  const { version } = (await t.db.rows<{ version: number }>('select version from opportunity where id = $1', [a.sharedOpportunityId]))[0]!;
  const bytes = await send(b.lead.cookie, 'mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { activityId } }', { input: { id: a.sharedOpportunityId, version: version - 1, title: 'Mine' } });
  expect(JSON.parse(bytes)).toMatchObject({ errors: [{ extensions: { code: 'CONFLICT', conflict: { changedBy: 'Somebody', current: { title: 'zqaatitlesharedzq' } } } }] });
  expect(leaked(bytes, 'stranger')).toEqual([]);
});
