import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Retention } from '../data-protection/retention.service.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  t = await openTestApp();
  lead = await t.signIn(await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  other = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
});
afterAll(() => t.close());

interface Entry { id: string; kind: string; name: string; removedBy: string; until: string; conflicts: { kind: string; value: string; name: string }[] }
interface Preview { refusal: string | null; lines: { what: string; rows: number }[] }

const send = (by: SignedIn, name: string, type: string, input: object, of = 'activityId') => by.ask<Record<string, { activityId: string }>>(`mutation ($input: ${type}!) { ${name}(input: $input) { ${of} } }`, { input });
const create = async (kind: 'Person' | 'Organisation', input: object, by = lead): Promise<{ id: string; version: number }> => {
  const { data, errors } = await by.ask<Record<string, Record<string, { id: string; version: number }>>>(`mutation ($input: Create${kind}Input!) { create${kind}(input: $input) { ${kind.toLowerCase()} { id version } } }`, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[`create${kind}`]![kind.toLowerCase()]!;
};
const remove = (kind: 'Person' | 'Organisation', record: object, by = lead) => send(by, `remove${kind}`, `Remove${kind}Input`, record);
const restore = (id: string, more: object = {}, by = lead) => send(by, 'restoreRecord', 'RestoreRecordInput', { id, ...more });
const undo = (activityId: string, by = lead) => by.ask('mutation ($activityId: ID!) { undo(activityId: $activityId) { action } }', { activityId });
const bin = async (by = lead) => (await by.get<{ bin: { items: Entry[] } }>('query { bin { totalCount items { id kind name removedBy until conflicts { kind value name } } } }')).bin.items;
const found = async (words: string, by = lead) => (await by.get<{ search: { label: string; kind: string }[] }>('query ($words: String!) { search(words: $words) { kind label } }', { words })).search.map(({ kind, label }) => `${kind} ${label}`);
const preview = async (kind: string, id: string, by = lead) => (await by.get<{ removalPreview: Preview }>('query ($kind: BinKind!, $id: ID!) { removalPreview(kind: $kind, id: $id) { refusal lines { what rows } } }', { kind, id })).removalPreview;
const removed = async (kind: 'Person' | 'Organisation', record: object) => Object.values((await remove(kind, record)).data)[0]!.activityId;
const charity = (value: string) => [{ scheme: 'CHARITY', value }];

test('an organisation goes with its posts, frees its code, and comes back with both', async () => {
  const body = await create('Organisation', { name: 'Kettle Trust', type: 'CHARITY', identifiers: charity('1000001') });
  await send(lead, 'createPost', 'CreatePostInput', { organisationId: body.id, title: 'Director of kettles' });
  await create('Person', { name: 'Kit Kettle', organisationId: body.id, title: 'Director of spouts' });
  expect(await preview('ORGANISATION', body.id)).toEqual({ refusal: null, lines: [{ what: 'Posts', rows: 2 }, { what: 'People who hold one of them', rows: 1 }, { what: 'Codes, free for another from then on', rows: 1 }] });
  const removal = await removed('Organisation', body);
  expect((await lead.ask('query ($id: ID!) { organisation(id: $id) { id } }', { id: body.id })).errors![0]!.extensions.code).toBe('NOT_FOUND');
  expect((await found('kettle')).filter((hit) => /kettle/i.test(hit))).toEqual(['PERSON Kit Kettle']);
  const [entry] = await bin();
  expect(entry).toMatchObject({ id: removal, kind: 'ORGANISATION', name: 'Kettle Trust', removedBy: 'Ruth Adeyemi', conflicts: [] });
  expect((Date.parse(entry!.until) - Date.parse((await t.db.rows<{ today: string }>('select app.today()::text as today'))[0]!.today)) / 86_400_000).toBe(30);
  expect((await restore(removal)).errors).toBeUndefined();
  expect(await bin()).toEqual([]);
  expect((await found('kettle')).filter((hit) => !hit.startsWith('PERSON'))).toEqual(expect.arrayContaining(['ORGANISATION Kettle Trust', 'POST Director of kettles']));
  expect(await t.db.rows('select value from organisation_identifier where organisation_id = $1', [body.id])).toEqual([{ value: '1000001' }]);
  expect((await restore(removal)).errors![0]!.extensions.code).toBe('CONFLICT');
});

test('a code that another took meanwhile is shown, stands in the way, and is left where it is when asked', async () => {
  const body = await create('Organisation', { name: 'Spout Homes', identifiers: charity('1000002') });
  const removal = await removed('Organisation', body);
  const holder = await create('Organisation', { name: 'Spout Homes', identifiers: charity('1000002') });
  expect((await bin())[0]!.conflicts).toEqual([{ kind: 'CODE', value: 'CHARITY 1000002', name: 'Spout Homes' }, { kind: 'NAME', value: 'Spout Homes', name: 'Spout Homes' }]);
  for (const answer of [await restore(removal), await undo(removal)]) expect(answer.errors![0]!.extensions).toMatchObject({ code: 'VALIDATION', fields: { withoutCodes: expect.stringContaining('CHARITY 1000002 belongs to Spout Homes by now') } });
  expect((await restore(removal, { withoutCodes: true })).errors).toBeUndefined();
  expect(await t.db.rows('select organisation_id as id from organisation_identifier where value = $1', ['1000002'])).toEqual([{ id: holder.id }]);
});

test('removing and putting back can each be undone, more than once', async () => {
  const body = await create('Organisation', { name: 'Lid House', identifiers: charity('1000003') });
  const first = await removed('Organisation', body);
  expect((await undo(first)).errors).toBeUndefined();
  expect(await t.db.rows('select 1 from organisation_identifier where value = $1', ['1000003'])).toHaveLength(1);
  const second = await removed('Organisation', { id: body.id, version: 3 });
  const back = (await restore(second)).data['restoreRecord']!.activityId;
  expect((await undo(back)).errors).toBeUndefined();
  expect((await bin()).filter(({ name }) => name === 'Lid House').map(({ id }) => id)).toEqual([second]);
  expect(await t.db.rows('select 1 from organisation_identifier where value = $1', ['1000003'])).toEqual([]);
  expect((await restore(second)).errors).toBeUndefined();
  expect(await t.db.rows('select 1 from organisation_identifier where value = $1', ['1000003'])).toHaveLength(1);
});

test('a person goes and comes back with what is held of them; the same name and address entered again are shown', async () => {
  const detail = { email: 'pat@pot.example', lawfulBasis: 'legitimate interests', source: 'card' };
  const person = await create('Person', { name: 'Pat Pot', detail });
  expect((await preview('PERSON', person.id)).lines).toEqual([{ what: 'Contact details that you hold', rows: 1 }]);
  const removal = await removed('Person', person);
  expect((await found('pat pot')).filter((hit) => hit.startsWith('PERSON'))).toEqual([]);
  await create('Person', { name: 'Pat Pot', detail });
  expect((await bin())[0]!.conflicts.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['EMAIL pat@pot.example', 'NAME Pat Pot']);
  expect((await remove('Person', person)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  expect((await restore(removal)).errors).toBeUndefined();
  expect(await found('pat pot')).toEqual(['PERSON Pat Pot', 'PERSON Pat Pot']);
  expect((await remove('Person', { ...person, version: person.version })).errors![0]!.extensions.code).toBe('CONFLICT');
});

test('nobody removes what another member entered, what a register holds or who signs in; another member sees no bin of ours', async () => {
  const theirs = await create('Organisation', { name: 'Garth Friends' }, other);
  const publicOne = await create('Person', { name: 'Gail Garth' }, other);
  await send(other, 'publishPerson', 'PublishPersonInput', { id: publicOne.id, source: 'their website', lawfulBasis: 'legitimate interests' });
  const hidden = await create('Person', { name: 'Hugh Hidden' }, other);
  const member = await create('Organisation', { name: 'Wharfe Homes' });
  await t.db.rows('update member set organisation_id = $2 where id = $1', [lead.memberId, member.id]);
  const [registered] = await t.db.rows<{ id: string }>("insert into organisation (name, type, sector, register, source) values ('Registered Homes', 'HOUSING_ASSOCIATION', 'HOUSING', 'RSH', 'RSH') returning id");
  for (const [id, words] of [[theirs.id, 'Another organisation entered'], [member.id, 'sign in here'], [registered!.id, 'comes from a register']] as const) {
    expect((await preview('ORGANISATION', id)).refusal).toContain(words);
    expect((await remove('Organisation', { id, version: 1 })).errors![0]!.extensions).toMatchObject({ code: 'VALIDATION', fields: { id: expect.stringContaining(words) } });
  }
  expect((await remove('Person', { id: publicOne.id, version: 2 })).errors![0]!.extensions.fields).toEqual({ id: expect.stringContaining('Another organisation entered') });
  expect((await remove('Person', hidden)).errors![0]!.extensions.code).toBe('NOT_FOUND');
  const removal = await removed('Person', await create('Person', { name: 'Ours Alone' }));
  expect(await bin(other)).toEqual([]);
  expect((await restore(removal, {}, other)).errors![0]!.extensions.code).toBe('NOT_FOUND');
});

test('the bin is one statement; after 30 days nothing comes back, and who it was is forgotten', async () => {
  expect(await t.statements(() => bin())).toBe(1);
  const detail = { email: 'long@gone.example', lawfulBasis: 'legitimate interests', source: 'card' };
  const person = await create('Person', { name: 'Long Gone', pronunciation: 'lonnng', detail });
  await send(lead, 'addNote', 'AddNoteInput', { personId: person.id, text: 'Liked kettles' });
  const removal = await removed('Person', person);
  const sweep = () => t.app.get(Retention).sweep();
  const traces = async () => (await t.db.rows<{ told: string }>(`select string_agg(told, ' ') as told from (
    select p::text as told from person p where id = $1 union all select p::text from hist.person p where id = $1 union all select a.payload::text from activity a where subject_id = $1
    union all select d::text from person_detail d where person_id = $1 union all select d::text from hist.person_detail d where person_id = $1 union all select s::text from search_entry s where subject_id = $1) x`, [person.id]))[0]!.told;
  expect((await sweep())['people in the bin']).toBe(0);
  expect(await traces()).toMatch(/long@gone/);
  t.clock.set(new Date(Date.now() + 31 * 86_400_000));
  try {
    const later = await t.signIn(lead.memberId, 'PARTNERSHIP_LEAD');
    expect(await bin(later)).toEqual([]);
    expect((await restore(removal, {}, later)).errors![0]!.extensions.code).toBe('CONFLICT');
    expect((await undo(removal, later)).errors![0]!.message).toBe('This was removed more than 30 days ago and can no longer be put back. Enter it again.');
    expect((await sweep())['people in the bin']).toBeGreaterThan(0);
    expect(await traces()).not.toMatch(/Long|gone|lonnng/i);
    expect(await t.db.rows('select text from note where person_id = $1', [person.id])).toEqual([{ text: 'Liked kettles' }]);
    expect(await t.db.rows(`select 1 from person where name = 'Pat Pot'`)).not.toEqual([]);
    expect(await sweep()).toEqual({ 'people in the bin': 0, 'changes of a merge': 0, 'discarded mails': 0, 'ended sessions': 0, 'answers kept for repeats': 0 });
  } finally {
    t.clock.set(null);
  }
});
