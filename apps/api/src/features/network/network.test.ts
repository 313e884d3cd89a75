import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let board: SignedIn;
let other: SignedIn;
const id: Record<string, string> = {};

beforeAll(async () => {
  t = await openTestApp();
  const mine = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(mine, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  board = await t.signIn(mine, 'BOARD_MEMBER');
  other = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'EVENT_ORGANISER');
  t.clock.set(new Date('2026-11-25T10:00:00Z'));
  const make = async <Data>(who: SignedIn, mutation: string, type: string, body: string, input: object) => Object.values(await who.get<Record<string, Data>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${body} } }`, { input }))[0]!;
  const organisation = (await make<{ organisation: { id: string } }>(lead, 'createOrganisation', 'CreateOrganisationInput', 'organisation { id }', { name: 'Aire Trust', type: 'NHS_TRUST' })).organisation.id;
  id['trust'] = organisation;
  for (const name of ['Me', 'Ada', 'Bo', 'Cy', 'Dee', 'Eve']) {
    id[name] = (await make<{ person: { id: string } }>(lead, 'createPerson', 'CreatePersonInput', 'person { id }', { name, ...(name === 'Bo' ? { organisationId: organisation, title: 'Director' } : {}) })).person.id;
    await make(lead, 'publishPerson', 'PublishPersonInput', 'activityId', { id: id[name], source: 'website', lawfulBasis: 'legitimate interests' });
  }
  id['Hidden'] = (await make<{ person: { id: string } }>(other, 'createPerson', 'CreatePersonInput', 'person { id }', { name: 'Hidden' })).person.id;
  await t.db.rows('update user_account set person_id = $1 where id = $2', [id['Me'], lead.userId]);
  const tie = (who: SignedIn, a: string, b: string, more: object = {}) => make(who, 'addTie', 'AddTieInput', 'activityId', { aId: id[a], bId: id[b], kind: 'MET', weight: 9, evidence: 'secret words', lastOn: '2026-11-01', usableByOthers: false, ...more });
  await tie(lead, 'Me', 'Ada');
  await tie(lead, 'Ada', 'Bo', { kind: 'DECLARED', weight: 2 });
  await tie(other, 'Bo', 'Cy', { usableByOthers: true });
  await tie(other, 'Ada', 'Dee');
  await tie(other, 'Bo', 'Hidden', { usableByOthers: true });
});
afterAll(() => t.close());

interface Map_ { network: { centreName: string | null; leftOut: number; people: { name: string; ring: number; tieCount: number; sector: string | null; title: string | null; onlyLinkTo: { name: string }[] }[]; ties: { strength: string; evidence: string }[] } }
const MAP = `query ($personId: ID, $organisationId: ID, $sectors: [Sector!], $kinds: [TieKind!], $strengthAtLeast: TieStrength) { network(personId: $personId, organisationId: $organisationId, sectors: $sectors, kinds: $kinds, strengthAtLeast: $strengthAtLeast) {
  centreName leftOut people { id name ring tieCount sector title joins onlyLinkTo { name } } ties { aId bId strength evidence } } }`;
const map = async (variables: object = {}, who = lead) => (await who.get<Map_>(MAP, { ...variables })).network;
const names = async (variables: object = {}, who = lead) => Object.fromEntries((await map(variables, who)).people.map(({ name, ring }) => [name, ring]));
interface Ways { networkWays: { items: { steps: { to: { name: string; title: string | null }; strength: string; evidence: string }[] }[] } }
const WAYS = 'query ($fromId: ID!, $toId: ID!) { networkWays(fromId: $fromId, toId: $toId) { items { steps { to { id name title } strength evidence } } } }';
const ways = async (from: string, to: string, who = lead) => (await who.get<Ways>(WAYS, { fromId: id[from], toId: id[to] })).networkWays.items.map(({ steps }) => steps.map(({ to: { name } }) => name));

test('the map is drawn from oneself, two ties wide, over own ties and those that others allow', async () => {
  const { centreName, people, ties, leftOut } = await map();
  expect(centreName).toBe('Me');
  expect(leftOut).toBe(0);
  expect(people.map(({ name, ring, tieCount, onlyLinkTo }) => [name, ring, tieCount, onlyLinkTo.map((one) => one.name)])).toEqual(expect.arrayContaining([['Me', 0, 1, []], ['Ada', 1, 2, ['Bo']], ['Bo', 2, 1, []]]));
  expect(people).toHaveLength(3);
  expect(people.find(({ name }) => name === 'Bo')).toMatchObject({ sector: 'NHS_PROVIDER', title: 'Director' });
  expect(ties.map(({ strength, evidence }) => `${strength} ${evidence}`).sort()).toEqual(['SOME know each other', expect.stringMatching(/^STRONG met/)]);
});

test('another member’s tie is used only where it allows it, never told in its words, and nobody hidden appears', async () => {
  expect(await names({ personId: id['Bo'] })).toEqual({ Bo: 0, Ada: 1, Cy: 1, Me: 2 });
  expect(await names({ personId: id['Ada'] }, other)).toEqual({ Ada: 0, Dee: 1 });
  expect(JSON.stringify(await map({ personId: id['Bo'] }))).not.toMatch(/secret|Hidden/);
});

test('from an organisation, its people stand in the middle', async () => {
  expect(await names({ organisationId: id['trust'] })).toEqual({ Bo: 0, Ada: 1, Cy: 1, Me: 2 });
});

test('filters take people and ties off the map, and those whom nobody leads to any more', async () => {
  expect(await names({ strengthAtLeast: 'STRONG' })).toEqual({ Me: 0, Ada: 1 });
  expect(await names({ kinds: ['DECLARED'] })).toEqual({ Me: 0 });
  expect(await names({ personId: id['Ada'], sectors: ['NHS_PROVIDER'] })).toEqual({ Ada: 0, Bo: 1 });
});

test('ways lead from one person to another, best first, and are empty where nobody leads there', async () => {
  expect(await ways('Me', 'Cy')).toEqual([['Ada', 'Bo', 'Cy']]);
  expect(await ways('Cy', 'Ada')).toEqual([['Bo', 'Ada']]);
  expect(await ways('Me', 'Eve')).toEqual([]);
  expect(await ways('Me', 'Me')).toEqual([]);
  expect(await ways('Me', 'Dee')).toEqual([]);
});

test('whoever is hidden is answered as nobody; a board member asks nothing', async () => {
  const missing = await lead.ask(MAP, { personId: randomUUID() });
  const hidden = await lead.ask(MAP, { personId: id['Hidden'] });
  const plain = (answer: typeof hidden) => ({ ...answer.errors![0], extensions: { ...answer.errors![0]!.extensions, ref: '' } });
  expect(plain(hidden)).toEqual(plain(missing));
  expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await lead.ask(WAYS, { fromId: id['Me'], toId: id['Hidden'] })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await lead.ask(MAP, { personId: id['Ada'], organisationId: id['trust'] })).errors?.[0]?.extensions.code).toBe('VALIDATION');
  expect((await board.ask(MAP)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('an account without a person is told so by an empty map', async () => {
  expect(await map({}, other)).toMatchObject({ centreName: null, people: [], ties: [] });
});

test('sixty people at most, the rest counted; each is one statement', async () => {
  await t.db.rows(`with made as (insert into person (name, published_at, published_source, published_basis) select 'Crowd ' || n, now(), 'test', 'test' from generate_series(1, 80) n returning id)
    insert into tie (member_id, a_id, b_id, kind, weight, evidence, last_on) select $1, $2, id, 'MET', 9, 'x', '2026-11-01' from made`, [lead.memberId, id['Eve']]);
  const { people, leftOut } = await map({ personId: id['Eve'] });
  expect([people.length, leftOut]).toEqual([60, 21]);
  expect(await t.statements(() => map({ personId: id['Eve'] }))).toBe(1);
  expect(await t.statements(() => ways('Me', 'Cy'))).toBe(1);
});
