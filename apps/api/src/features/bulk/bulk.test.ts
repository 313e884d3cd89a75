import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let rival: SignedIn;

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Nidd Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'EVENT_ORGANISER', 'Sam Okafor');
  board = await t.signIn(member, 'BOARD_MEMBER');
  rival = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
});
afterAll(() => t.close());

type Kind = 'Organisations' | 'People';
interface Row { id: string; name: string; version: number; outcome: string; reason: string | null }
interface Done { changed: number; same: number; gone: number; left: { name: string; reason: string }[]; activityId: string }
const inputOf = { Organisations: 'OrganisationChangeInput', People: 'PeopleChangeInput' };

const preview = async (kind: Kind, ids: string[], change: object, by = lead): Promise<Row[]> => {
  const name = kind === 'People' ? 'peopleChanges' : 'organisationChanges';
  return (await by.get<Record<string, Row[]>>(`query ($ids: [ID!]!, $change: ${inputOf[kind]}!) { ${name}(ids: $ids, change: $change) { id name version outcome reason } }`, { ids, change }))[name]!;
};
const send = (kind: Kind, rows: object[], change: object, by = lead, key?: string) => by.ask<Record<string, Done>>(
  `mutation ($input: Change${kind}Input!) { change${kind}(input: $input) { changed same gone left { name reason } activityId } }`, { input: { rows: rows.map((row) => ({ id: (row as Row).id, version: (row as Row).version })), change } }, key);
const done = async (...args: Parameters<typeof send>): Promise<Done> => {
  const { data, errors } = await send(...args);
  if (errors) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0]!;
};
const refusal = async (...args: Parameters<typeof send>) => { const { message, extensions: { code, fields } } = (await send(...args)).errors![0]!; return { message, code, fields }; };
const undo = (activityId: string, by = lead) => by.ask<{ undo: { kept: string[] } }>('mutation ($id: ID!) { undo(activityId: $id) { kept } }', { id: activityId });
const outcomes = (rows: Row[]) => rows.map(({ name, outcome }) => `${name} ${outcome}`);
const activities = async () => (await t.db.rows<{ n: number }>('select count(*)::int as n from activity'))[0]!.n;

let run = 0;
/** Organisations that the lead's member entered, by name, the second under a register. */
async function organisations(count = 3): Promise<string[]> {
  run += 1;
  const ids: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    ids.push((await lead.get<{ createOrganisation: { organisation: { id: string } } }>('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }',
      { input: { name: `Run ${run} body ${n}`, type: 'CHARITY', identifiers: [{ scheme: 'CHARITY', value: String(2_000_000 + run * 100 + n) }] } })).createOrganisation.organisation.id);
  }
  return ids;
}
const person = async (name: string, by = lead, detail = false): Promise<string> => (await by.get<{ createPerson: { person: { id: string } } }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }',
  { input: { name, ...(detail && { detail: { email: 'a@b.example', lawfulBasis: 'legitimate interests', source: 'a card' } }) } })).createPerson.person.id;
const edit = (id: string, version: number, by = colleague) => by.get('mutation ($input: EditOrganisationInput!) { editOrganisation(input: $input) { activityId } }', { input: { id, version, town: 'Ripon' } });

describe('many organisations', () => {
  let ids: string[];
  beforeEach(async () => { ids = await organisations(); });

  test('are looked at first, in one statement, and changed in one write with one entry that one undo takes back', async () => {
    await t.db.rows(`update organisation set register = 'RSH' where id = $1`, [ids[1]]);
    await t.db.rows(`update organisation set type = 'DEVELOPER', sector = 'DEVELOPER' where id = $1`, [ids[2]]);
    const change = { kind: 'TYPE', type: 'DEVELOPER' };
    expect(await t.statements(() => preview('Organisations', ids, change))).toBe(1);
    const rows = await preview('Organisations', [...ids, randomUUID()], change);
    expect(outcomes(rows)).toEqual([`Run ${run} body 1 CHANGES`, `Run ${run} body 2 REFUSED`, `Run ${run} body 3 SAME`]);
    expect(rows[1]!.reason).toContain('comes from the register');
    const before = await activities();
    const result = await done('Organisations', rows, change);
    expect(result).toMatchObject({ changed: 1, same: 1, gone: 0, left: [{ name: `Run ${run} body 2`, reason: rows[1]!.reason }] });
    expect(await activities()).toBe(before + 1);
    expect(await t.db.rows('select type, sector from organisation where id = $1', [ids[0]])).toEqual([{ type: 'DEVELOPER', sector: 'DEVELOPER' }]);
    const { items } = (await lead.get<{ activities: { items: { action: string; subjectName: string }[] } }>('{ activities(first: 1) { items { action subjectName } } }')).activities;
    expect(items).toEqual([{ action: 'organisation.changeMany', subjectName: '1 organisation' }]);
    expect((await undo(result.activityId, colleague)).data.undo.kept).toEqual([]);
    expect(await t.db.rows('select type, sector from organisation where id = $1', [ids[0]])).toEqual([{ type: 'CHARITY', sector: 'VCSE' }]);
  });

  test('one that somebody changed since it was looked at is named and not overwritten; one that went is counted', async () => {
    const change = { kind: 'ACT_AS', actsAs: 'funder' };
    const rows = await preview('Organisations', ids, change);
    await edit(ids[0]!, 1);
    await t.db.rows('update organisation set deleted_at = now() where id = $1', [ids[1]]);
    expect(await done('Organisations', rows, change)).toMatchObject({ changed: 1, gone: 1, left: [{ name: `Run ${run} body 1`, reason: 'Somebody changed this meanwhile.' }] });
    expect(await t.db.rows('select acts_as from organisation where id = any($1) order by name', [ids])).toEqual([{ acts_as: [] }, { acts_as: [] }, { acts_as: ['funder'] }]);
  });

  test('an undo takes back all that nobody edited since, and names the rest; where all were edited it is refused', async () => {
    const change = { kind: 'ACT_AS', actsAs: 'funder' };
    const { activityId } = await done('Organisations', await preview('Organisations', ids, change), change);
    await edit(ids[1]!, 2);
    expect((await undo(activityId)).data.undo.kept).toEqual([`Run ${run} body 2`]);
    expect(await t.db.rows('select acts_as, town from organisation where id = any($1) order by name', [ids])).toEqual([{ acts_as: [], town: null }, { acts_as: ['funder'], town: 'Ripon' }, { acts_as: [], town: null }]);
    const again = await done('Organisations', (await preview('Organisations', ids, change)).slice(0, 1), change);
    await edit(ids[0]!, 4);
    expect((await undo(again.activityId)).errors![0]!).toMatchObject({ message: expect.stringContaining('Sam Okafor changed this since'), extensions: { code: 'CONFLICT' } });
  });

  test('serve a place more or less, and are found by it; what a register says stays', async () => {
    const place = (await t.db.rows<{ id: string }>(`insert into place (code, kind, name) values ($1, 'COUNCIL', 'Place ' || $1) returning id`, [`E0699${9000 + run}`]))[0]!.id;
    await t.db.rows(`insert into organisation_place (organisation_id, place_id, basis, source) values ($1, $2, 'STOCK', 'RSH list')`, [ids[2], place]);
    const add = { kind: 'ADD_PLACE', placeId: place };
    const served = async () => (await lead.get<{ organisations: { items: { name: string }[] } }>('query ($place: String) { organisations(place: $place) { items { name } } }', { place: `E0699${9000 + run}` })).organisations.items.length;
    await done('Organisations', await preview('Organisations', ids, add), add);
    expect(await served()).toBe(3);
    const remove = { kind: 'REMOVE_PLACE', placeId: place };
    const rows = await preview('Organisations', ids, remove);
    expect(outcomes(rows)).toEqual([`Run ${run} body 1 CHANGES`, `Run ${run} body 2 CHANGES`, `Run ${run} body 3 REFUSED`]);
    const removed = await done('Organisations', rows, remove);
    expect(await served()).toBe(1);
    await undo(removed.activityId);
    expect(await served()).toBe(3);
  });

  test('go into the bin together, each comes back alone, and an undo brings the rest', async () => {
    const change = { kind: 'REMOVE' };
    expect((await preview('Organisations', ids, change, rival)).map(({ reason }) => reason)).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('Another organisation entered this one')));
    const { activityId } = await done('Organisations', await preview('Organisations', ids, change), change);
    const bin = async () => (await lead.get<{ bin: { items: { id: string; name: string; conflicts: { kind: string }[] }[] } }>('{ bin { items { id name conflicts { kind } } } }')).bin.items;
    const binned = await bin();
    expect(binned.map(({ name }) => name).toSorted()).toEqual([1, 2, 3].map((n) => `Run ${run} body ${n}`));
    const one = binned.find(({ name }) => name.endsWith('2'))!;
    expect((await lead.ask('mutation ($input: RestoreRecordInput!) { restoreRecord(input: $input) { recordId } }', { input: { id: one.id } })).data).toEqual({ restoreRecord: { recordId: ids[1] } });
    expect(await t.db.rows('select organisation_id from organisation_identifier where organisation_id = any($1)', [ids])).toEqual([{ organisation_id: ids[1] }]);
    expect(await bin()).toHaveLength(2);
    expect((await undo(activityId)).data.undo.kept).toEqual([`Run ${run} body 2`]);
    expect(await bin()).toEqual([]);
    expect(await t.db.rows('select 1 from organisation_identifier where organisation_id = any($1) and valid_to is null', [ids])).toHaveLength(3);
  });

  test('the same call again has one effect', async () => {
    const change = { kind: 'ACT_AS', actsAs: 'planner' };
    const rows = await preview('Organisations', ids, change);
    const key = randomUUID();
    const [first, again] = [await send('Organisations', rows, change, lead, key), await send('Organisations', rows, change, lead, key)];
    expect(again.data).toEqual(first.data);
    expect((await t.db.rows<{ version: number }>('select version from organisation where id = $1', [ids[0]]))[0]!.version).toBe(2);
  });

  test('are refused by field or in a sentence where there is nothing to do', async () => {
    const rows = await preview('Organisations', ids, { kind: 'REMOVE' });
    expect(await refusal('Organisations', rows, { kind: 'TYPE' })).toMatchObject({ code: 'VALIDATION', fields: { 'change.type': 'Choose a kind of organisation.' } });
    expect(await refusal('Organisations', rows, { kind: 'ADD_PLACE', placeId: randomUUID() })).toMatchObject({ fields: { 'change.placeId': 'Choose a place of the Directory.' } });
    expect(await refusal('Organisations', [rows[0]!, rows[0]!], { kind: 'REMOVE' })).toMatchObject({ fields: { rows: 'One of them stands here twice.' } });
    expect(await refusal('Organisations', rows, { kind: 'TYPE', type: 'CHARITY' })).toMatchObject({ code: 'CONFLICT', message: 'All of these are so already.' });
    expect(await refusal('Organisations', rows, { kind: 'REMOVE' }, board)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('many people', () => {
  test('another member’s are as good as missing, in the preview and in the change', async () => {
    const [mine, theirs] = [await person('Ann Ours'), await person('Theo Theirs', rival)];
    const change = { kind: 'ADD_TOPIC', topicKey: 'STAFF_HOMES', statement: 'Spoke at the March roundtable', source: 'Our notes' };
    expect(outcomes(await preview('People', [mine, theirs, randomUUID()], change))).toEqual(['Ann Ours CHANGES']);
    for (const id of [theirs, randomUUID()]) expect(await refusal('People', [{ id, version: 1 }], change)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await done('People', [{ id: mine, version: 1 }, { id: theirs, version: 1 }], change)).toMatchObject({ changed: 1, gone: 1, left: [] });
    expect(await t.db.rows('select 1 from person_topic where root_id = $1', [theirs])).toEqual([]);
    expect((await lead.get<{ people: { items: { name: string }[] } }>('{ people(topic: "STAFF_HOMES") { items { name } } }')).people.items).toEqual([{ name: 'Ann Ours' }]);
    expect(outcomes(await preview('People', [mine], change))).toEqual(['Ann Ours SAME']);
  });

  test('how they want to be reached is noted where the member holds their details, and goes by the version of those', async () => {
    const [held, bare] = [await person('Hal Held', lead, true), await person('Bo Bare')];
    const change = { kind: 'CONTACT_PREFERENCE', contactPreference: 'Call, not e-mail' };
    const rows = await preview('People', [held, bare], change);
    expect(rows.map(({ name, reason }) => `${name} ${reason}`)).toEqual(['Bo Bare You hold no contact details of this person.', 'Hal Held null']);
    await t.db.rows('update person_detail set version = version + 1 where person_id = $1', [held]);
    expect(await refusal('People', rows.slice(1), change)).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('Somebody changed this meanwhile') });
    const result = await done('People', await preview('People', [held], change), change);
    expect(await t.db.rows('select contact_preference from person_detail where person_id = $1', [held])).toEqual([{ contact_preference: 'Call, not e-mail' }]);
    await undo(result.activityId);
    expect(await t.db.rows('select contact_preference from person_detail where person_id = $1', [held])).toEqual([{ contact_preference: null }]);
  });

  test('five hundred are one write, and so is the way back', async () => {
    await t.db.rows(`with made as (insert into person (name, published_at, published_source, published_basis) select 'Many ' || n, now(), 'test', 'test' from generate_series(1, 500) n returning id)
      insert into person_access (root_id, member_id, level) select id, $1, 3 from made`, [lead.memberId]);
    const ids = (await t.db.rows<{ id: string }>(`select id from person where name like 'Many %'`)).map(({ id }) => id);
    const change = { kind: 'REMOVE' };
    const rows = await preview('People', ids, change);
    const { activityId, changed } = await done('People', rows, change);
    expect(changed).toBe(500);
    expect((await undo(activityId)).errors).toBeUndefined();
    expect((await t.db.rows(`select 1 from person where name like 'Many %' and deleted_at is null`)).length).toBe(500);
  });
});
