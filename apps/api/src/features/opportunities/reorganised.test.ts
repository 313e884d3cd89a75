import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { systemActor } from '../../platform/auth/actor.js';
import { icbListFile, successionFile } from '../../testing/registers.js';
import { type Answer, openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { RegistersService } from '../registers/registers.service.js';

let t: TestApp;
let lead: SignedIn;
let rival: SignedIn;
const codes = { wold: 'QX1', north: 'X1Y2Z', south: 'X3Y4Z' };
const ids: Record<keyof typeof codes, string> = { wold: '', north: '', south: '' };
const icb = (code: keyof typeof codes, n: number): [string, string, string] => [codes[code], `E5400090${n}`, `NHS ${code} Integrated Care Board`];

beforeAll(async () => {
  t = await openTestApp();
  t.clock.set(new Date('2026-11-21T10:00:00Z'));
  lead = await t.signIn(await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  rival = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
  await refresh('icb_2026-01.csv', icbListFile(icb('wold', 1)));
  ids.wold = await idOf('wold');
});
afterAll(() => t.close());

const refresh = (fileName: string, bytes: Uint8Array) => t.app.get(RegistersService).refresh({ actor: systemActor, idempotencyKey: null }, [{ fileName, bytes }], null);
const idOf = async (name: keyof typeof codes) => (await t.db.rows<{ id: string }>('select organisation_id as id from organisation_identifier where value = $1', [codes[name]]))[0]!.id;

interface Waiting { id: string; title: string; version: number; organisation: { name: string; successors: { to: { id: string } }[] }; holders: { name: string }[] }
const QUEUE = `{ postsToSettle { totalCount items { id title version settled organisation { name successors { to { id } } } holders { name } } }
  partiesToSettle { items { id version commitment organisation { name } opportunity { id title } } } }`;
const queue = (by = lead) => by.get<{ postsToSettle: { items: Waiting[] }; partiesToSettle: { items: { id: string; version: number; opportunity: { id: string } }[] } }>(QUEUE);
const posts = async (by = lead) => (await queue(by)).postsToSettle.items;
const SETTLE = 'mutation ($input: SettlePostInput!) { settlePost(input: $input) { activityId post { settled settledOn movedTo { id organisation { name } holders { name startedOn } remits { topic { key } } } } } }';
const SETTLE_PARTY = 'mutation ($input: SettlePartyInput!) { settleParty(input: $input) { activityId opportunity { parties { organisation { name } commitment } } } }';
const UNDO = 'mutation ($id: ID!) { undo(activityId: $id) { activityId } }';
const settle = async (input: object, by = lead) => (await by.get<{ settlePost: { activityId: string; post: Record<string, never> } }>(SETTLE, { input })).settlePost;
const addPerson = (name: string, title: string, by = lead) => by.get<{ createPerson: { person: { id: string } } }>(
  `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }`,
  { input: { name, organisationId: ids.wold, title, detail: { lawfulBasis: 'Legitimate interests', source: 'Met' } } });
const career = async (name: string) => t.db.rows(
  `select o.name as at, a.started_on::text as from, a.ended_on::text as until, a.is_primary as main from appointment a join person p on p.id = a.root_id join post po on po.id = a.post_id join organisation o on o.id = po.organisation_id
   where p.name = $1 order by a.started_on nulls first`, [name]);
const everything = () => t.db.rows(`select (select json_agg(to_jsonb(p) - 'version' order by id) from post p where deleted_at is null)::text as p, (select json_agg(to_jsonb(a) - 'version' order by id) from appointment a)::text as a,
  (select json_agg(to_jsonb(r) - 'version' order by id) from post_remit r)::text as r, (select json_agg(to_jsonb(x) - 'version' order by id) from opportunity_party x)::text as x, (select json_agg(e order by kind, subject_id, scope) from search_entry e)::text as e`);

describe('a split', () => {
  beforeAll(async () => {
    await addPerson('Ada Wold', 'Head of strategic estates');
    await addPerson('Bea Wold', 'Director of finance');
    await addPerson('Cy Garth', 'Head of strategic estates', rival);
    await lead.get(`mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }`,
      { input: { title: 'Homes for carers', parties: [{ organisationId: ids.wold, role: 'FUNDER', commitment: 'IN_PRINCIPLE' }] } });
    expect(await posts()).toEqual([]);
    await refresh('succession_2026-04-01.csv', successionFile([...icb('wold', 1), ...icb('north', 2), '2026-04-01', 'split'], [...icb('wold', 1), ...icb('south', 3), '2026-04-01', 'split']));
    [ids.north, ids.south] = [await idOf('north'), await idOf('south')];
  });

  test('puts posts, people and opportunities into the queue, moves nobody, and shows each member its own', async () => {
    expect(await career('Ada Wold')).toEqual([{ at: 'NHS wold Integrated Care Board', from: null, until: null, main: true }]);
    const { postsToSettle, partiesToSettle } = await queue();
    const waiting = postsToSettle.items.map(({ title, holders }) => [title, ...holders.map(({ name }) => name)]);
    expect(waiting[0]).toEqual(['Director of finance', 'Bea Wold']);
    expect(new Set(waiting.slice(1).map((row) => row.join(', ')))).toEqual(new Set(['Head of strategic estates', 'Head of strategic estates, Ada Wold']));
    expect(postsToSettle.items[0]?.organisation.successors.map(({ to }) => to.id).toSorted()).toEqual([ids.north, ids.south].toSorted());
    expect(partiesToSettle.items).toMatchObject([{ opportunity: { title: 'Homes for carers' }, commitment: 'IN_PRINCIPLE' }]);
    expect((await queue(rival)).partiesToSettle.items).toEqual([]);
    expect(await t.statements(() => queue())).toBe(1);
  });

  test('moving keeps the days: until the eve at the old body, from the day at the new; undo puts everything back', async () => {
    const post = (await posts()).find(({ holders }) => holders[0]?.name === 'Ada Wold');
    await lead.get('mutation ($input: AddRemitInput!) { addRemit(input: $input) { activityId } }', { input: { postId: post!.id, topicKey: 'G01' } });
    const before = await everything();
    const { activityId, post: settled } = await settle({ id: post!.id, version: post!.version, settlement: 'MOVE', toId: ids.north });
    expect(settled).toEqual({ settled: 'MOVED', settledOn: '2026-11-21', movedTo: { id: expect.any(String), organisation: { name: 'NHS north Integrated Care Board' }, holders: [{ name: 'Ada Wold', startedOn: '2026-04-01' }], remits: [{ topic: { key: 'G01' } }] } });
    expect(await career('Ada Wold')).toEqual([
      { at: 'NHS wold Integrated Care Board', from: null, until: '2026-03-31', main: false },
      { at: 'NHS north Integrated Care Board', from: '2026-04-01', until: null, main: true },
    ]);
    expect((await posts()).map(({ id }) => id)).not.toContain(post!.id);
    expect(await lead.get('query ($id: ID!) { posts(organisation: $id) { totalCount } organisation(id: $id) { peopleKnown } }', { id: ids.wold })).toEqual({ posts: { totalCount: 2 }, organisation: { peopleKnown: 1 } });
    expect(await lead.get('query ($w: String!) { search(words: $w) { label detail } }', { w: 'Ada Wold' })).toMatchObject({ search: [{ label: 'Ada Wold', detail: expect.stringContaining('north') }] });
    await lead.get(UNDO, { id: activityId });
    expect(await everything()).toEqual(before);
  });

  test('people whom the decider cannot see stay, for their own member to decide; they come to the same post', async () => {
    const waiting = (await posts(rival)).find(({ holders }) => holders[0]?.name === 'Cy Garth')!;
    await settle({ id: waiting.id, version: waiting.version, settlement: 'MOVE', toId: ids.south }, lead);
    expect(await career('Cy Garth')).toMatchObject([{ at: 'NHS wold Integrated Care Board', until: null }]);
    expect((await posts()).map(({ id }) => id)).not.toContain(waiting.id);
    const again = (await posts(rival)).find(({ id }) => id === waiting.id)!;
    await settle({ id: again.id, version: again.version, settlement: 'MOVE', toId: ids.south }, rival);
    expect(await career('Cy Garth')).toMatchObject([{ until: '2026-03-31' }, { at: 'NHS south Integrated Care Board', until: null }]);
    expect(await t.db.rows('select 1 from post where organisation_id = $1', [ids.south])).toHaveLength(1);
    expect((await posts(rival)).map(({ id }) => id)).not.toContain(waiting.id);
  });

  test('a post that ends ends with the body; one that is kept leaves the queue as it is', async () => {
    const [finance] = await posts();
    const [bea] = await t.db.rows<{ id: string }>(`select a.id from appointment a join person p on p.id = a.root_id where p.name = 'Bea Wold'`);
    const { partiesToSettle: { items: [party] } } = await queue();
    await lead.get('mutation ($input: ChangePartyInput!) { changeParty(input: $input) { activityId } }', { input: { id: party!.id, version: party!.version, sponsorAppointmentId: bea!.id } });
    const followUps = async () => (await lead.get<{ followUps: { items: { title: string }[] } }>('{ followUps(first: 50) { items { title } } }')).followUps.items.map(({ title }) => title);
    const ended = await settle({ id: finance!.id, version: finance!.version, settlement: 'END' });
    expect(await career('Bea Wold')).toMatchObject([{ until: '2026-03-31' }]);
    expect(await followUps()).toEqual(['Find a new sponsor at NHS wold Integrated Care Board']);
    expect((await t.db.rows('select 1 from post where id = $1 and vacant_since is not null', [finance!.id])).length).toBe(0);
    await lead.get(UNDO, { id: ended.activityId });
    expect(await followUps()).toEqual([]);
    // Whoever was removed before has been told of: the end of their post asks for no second sponsor.
    const [person] = await t.db.rows<{ id: string; version: number }>(`select id, version from person where name = 'Bea Wold'`);
    const { removePerson: removal } = await lead.get<{ removePerson: { activityId: string } }>('mutation ($input: RemovePersonInput!) { removePerson(input: $input) { activityId } }', { input: person });
    const [vacant] = await posts();
    const endedAgain = await settle({ id: vacant!.id, version: vacant!.version, settlement: 'END' });
    expect(await followUps()).toEqual(['Find a new sponsor at NHS wold Integrated Care Board']);
    await lead.get(UNDO, { id: endedAgain.activityId });
    await lead.get(UNDO, { id: removal.activityId });
    const [back] = await posts();
    await settle({ id: back!.id, version: back!.version, settlement: 'KEEP' });
    expect(await career('Bea Wold')).toMatchObject([{ until: null }]);
    expect((await posts()).map(({ title }) => title)).toEqual(['Head of strategic estates']);
  });

  test('whoever is looked for at a post that moves is looked for at the successor, by its name and once', async () => {
    const [vacant] = await t.db.rows<{ id: string; version: number }>(`insert into post (organisation_id, function_key, title, vacant_since) select $1, function_key, 'Head of workforce', '2026-03-01' from post limit 1 returning id, version`, [ids.wold]);
    const search = () => t.db.rows(`insert into task (member_id, title, organisation_id, post_id, due_on) values ($1, 'Find the successor: Head of workforce, NHS wold Integrated Care Board', $2, $3, '2026-12-01')`, [lead.memberId, ids.wold, vacant!.id]);
    const searches = () => t.db.rows(`select t.title, g.name as at, o.organisation_id = g.id as fits, t.state from task t join organisation g on g.id = t.organisation_id join post o on o.id = t.post_id where o.title = 'Head of workforce' order by t.state desc`);
    const moved = { title: 'Find the successor: Head of workforce, NHS north Integrated Care Board', at: 'NHS north Integrated Care Board', fits: true, state: 'OPEN' };
    await search();
    await settle({ id: vacant!.id, version: vacant!.version, settlement: 'MOVE', toId: ids.north });
    expect(await searches()).toEqual([moved]);
    await search();
    await settle({ id: vacant!.id, version: vacant!.version + 1, settlement: 'MOVE', toId: ids.north });
    expect(await searches()).toEqual([moved, expect.objectContaining({ at: 'NHS wold Integrated Care Board', state: 'DONE' })]);
  });

  test('a sponsor who comes back is looked for no more, though the part went to a successor meanwhile', async () => {
    const searches = () => t.db.rows(`select title from task where title like 'Find a new sponsor%' and deleted_at is null and state = 'OPEN'`);
    const [person] = await t.db.rows<{ id: string; version: number }>(`select id, version from person where name = 'Bea Wold'`);
    const { removePerson: removal } = await lead.get<{ removePerson: { activityId: string } }>('mutation ($input: RemovePersonInput!) { removePerson(input: $input) { activityId } }', { input: person });
    const { partiesToSettle: { items: [party] } } = await queue();
    const moved = await lead.get<{ settleParty: { activityId: string } }>(SETTLE_PARTY, { input: { id: party!.id, version: party!.version, settlement: 'MOVE', toId: ids.north } });
    expect(await searches()).toEqual([{ title: 'Find a new sponsor at NHS wold Integrated Care Board' }]);
    await lead.get('mutation ($input: RestoreRecordInput!) { restoreRecord(input: $input) { activityId } }', { input: { id: removal.activityId } });
    expect(await searches()).toEqual([]);
    await lead.get(UNDO, { id: moved.settleParty.activityId });
  });

  test('a part goes to a successor with its commitment, or to the successor’s own part', async () => {
    const { partiesToSettle: { items: [party] } } = await queue();
    const before = await everything();
    const moved = await lead.get<{ settleParty: { activityId: string } }>(SETTLE_PARTY, { input: { id: party!.id, version: party!.version, settlement: 'MOVE', toId: ids.north } });
    expect(moved).toMatchObject({ settleParty: { opportunity: { parties: expect.arrayContaining([{ organisation: { name: 'NHS north Integrated Care Board' }, commitment: 'IN_PRINCIPLE' }]) } } });
    await lead.get(UNDO, { id: moved.settleParty.activityId });
    expect(await everything()).toEqual(before);
    await lead.get('mutation ($input: AddPartyInput!) { addParty(input: $input) { activityId } }', { input: { opportunityId: party!.opportunity.id, organisationId: ids.south, role: 'FUNDER' } });
    const { partiesToSettle: { items: [again] } } = await queue();
    const joined = await lead.get<{ settleParty: { opportunity: { parties: { organisation: { name: string } }[] } } }>(SETTLE_PARTY, { input: { id: again!.id, version: again!.version, settlement: 'MOVE', toId: ids.south } });
    expect(joined.settleParty.opportunity.parties.map(({ organisation }) => organisation.name)).toEqual(['NHS south Integrated Care Board']);
    expect((await queue()).partiesToSettle.items).toEqual([]);
  });
});

describe('refused', () => {
  let waiting: Waiting;
  beforeEach(async () => { [waiting] = await posts() as [Waiting]; });
  const refusal = async (input: object, document = SETTLE): Promise<Answer['errors']> => (await lead.ask(document, { input })).errors;

  test.each<[string, () => object, object]>([
    ['somebody who is no successor', () => ({ settlement: 'MOVE', toId: ids.wold }), { fields: { toId: expect.stringContaining('Choose one that carries on the work of NHS wold Integrated Care Board: NHS north') } }],
    ['nobody', () => ({ settlement: 'MOVE' }), { fields: { toId: expect.stringContaining('Choose one') } }],
    ['a day to come', () => ({ settlement: 'END', on: '2027-01-01' }), { fields: { on: expect.stringContaining('still to come') } }],
    ['an older version', () => ({ settlement: 'KEEP', version: 0 }), { code: 'CONFLICT' }],
  ])('%s', async (_, input, extensions) => {
    expect((await refusal({ id: waiting.id, version: waiting.version, ...input() }))?.[0]?.extensions).toMatchObject(extensions);
  });

  test('a post whose organisation lives on', async () => {
    const [made] = await t.db.rows<{ id: string; version: number }>('select id, version from post where organisation_id = $1', [ids.south]);
    expect((await refusal({ ...made, settlement: 'KEEP' }))?.[0]?.extensions).toMatchObject({ fields: { id: expect.stringContaining('neither closed nor was split') } });
  });
});
