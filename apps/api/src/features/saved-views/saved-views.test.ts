import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let stranger: SignedIn;
const ids: Record<string, string> = {};

const insert = async (sql: string, ...values: unknown[]): Promise<string> => (await t.db.rows<{ id: string }>(`${sql} returning id`, values))[0]!.id;
const organisation = async (name: string, type: string, sector: string) => { ids[name] = await insert('insert into organisation (name, type, sector) values ($1, $2, $3)', name, type, sector); };
const link = (of: string, to: string, kind: string, days = {}) => insert(`insert into organisation_link (organisation_id, to_id, kind, valid_from, valid_to) values ($1, $2, $3, $4, $5)`,
  ids[of], ids[to], kind, ...Object.values({ from: null, to: null, ...days }));

/** Published, and in a post there. */
async function person(name: string, at: string, title: string, topic?: string): Promise<void> {
  const id = await insert(`insert into person (name, published_at, published_source, published_basis) values ($1, now(), 'test', 'test')`, name);
  const post = await insert('insert into post (organisation_id, function_key, title) values ($1, $2, $3)', ids[at], topic ? 'TRUST_ESTATES' : 'OTHER', title);
  await insert('insert into appointment (root_id, post_id, is_primary) values ($1, $2, true)', id, post);
  if (topic) await insert(`insert into person_topic (root_id, topic_key, statement, source) values ($1, $2, 'Spoke', 'test')`, id, topic);
  ids[name] = id;
}

beforeAll(async () => {
  t = await openTestApp();
  for (const [name, type, sector] of [['Vale ICB', 'ICB', 'NHS_COMMISSIONER'], ['Ash Trust', 'NHS_TRUST', 'NHS_PROVIDER'], ['Beech Trust', 'NHS_TRUST', 'NHS_PROVIDER'], ['Group Homes', 'HOUSING_ASSOCIATION', 'HOUSING'],
    ['Dale Homes', 'HOUSING_ASSOCIATION', 'HOUSING'], ['Fell Homes', 'HOUSING_ASSOCIATION', 'HOUSING'], ['Left Homes', 'HOUSING_ASSOCIATION', 'HOUSING']] as const) await organisation(name, type, sector);
  await link('Ash Trust', 'Vale ICB', 'ICB');
  await link('Dale Homes', 'Group Homes', 'GROUP');
  await link('Fell Homes', 'Dale Homes', 'PARENT');
  await link('Left Homes', 'Group Homes', 'GROUP', { from: '2001-01-01', to: '2020-01-01' });
  // A ring, as a slip of the hand makes it: it must end.
  await link('Group Homes', 'Fell Homes', 'GROUP');
  await person('Ann Ash', 'Ash Trust', 'Director of estates', 'STAFF_HOMES');
  await person('Bea Beech', 'Beech Trust', 'Chief');
  await person('Fay Fell', 'Fell Homes', 'Head of homes');
  const member = await t.member({ name: 'Nidd Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'EVENT_ORGANISER', 'Sam Okafor');
  board = await t.signIn(member, 'BOARD_MEMBER');
  stranger = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
  const call = async (name: string, ago: number) => {
    const id = await insert(`insert into interaction (member_id, by_user_id, kind, direction, happened_on, summary) values ($1, $2, 'CALL', 'TWO_WAY', app.today() - $3::int, 'Homes')`, member, lead.userId, ago);
    await insert('insert into interaction_person (member_id, interaction_id, person_id) values ($1, $2, $3)', member, id, ids[name]);
  };
  await call('Ann Ash', 100);
  await call('Fay Fell', 10);
}, 60_000);
afterAll(() => t.close());

describe('the lists', () => {
  interface Names { items: { name: string; lastContactOn: string | null }[]; totalCount: number; endCursor: string | null }
  const ORGANISATIONS = `query ($under: ID, $sector: Sector, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $first: Int, $after: String) {
    organisations(under: $under, sector: $sector, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, first: $first, after: $after) { totalCount endCursor items { name lastContactOn openOpportunities } } }`;
  const PEOPLE = `query ($under: ID, $sector: Sector, $topic: String, $worksWith: Boolean, $notContactedDays: Int, $order: String) {
    people(under: $under, sector: $sector, topic: $topic, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order) { totalCount endCursor items { name lastContactOn } } }`;
  const organisations = async (filters: object, by = lead) => (await by.get<{ organisations: Names }>(ORGANISATIONS, { first: 50, ...filters })).organisations.items.map(({ name }) => name);
  const people = async (filters: object, by = lead) => (await by.get<{ people: Names }>(PEOPLE, { ...filters })).people.items.map(({ name }) => name);

  test('are one statement, whatever narrows and orders them', async () => {
    const all = { under: ids['Group Homes'], worksWith: true, notContactedDays: 5, order: 'LAST_CONTACT' };
    expect(await t.statements(() => lead.get(ORGANISATIONS, { ...all, function: 'OTHER', sector: 'HOUSING' }))).toBe(1);
    expect(await t.statements(() => lead.get(PEOPLE, { ...all, topic: 'STAFF_HOMES', sector: 'HOUSING' }))).toBe(1);
  });

  test('a parent includes its children and theirs, today’s alone; an ICB its trusts', async () => {
    expect(await organisations({ under: ids['Group Homes'] })).toEqual(['Dale Homes', 'Fell Homes', 'Group Homes']);
    expect(await organisations({ under: ids['Vale ICB'] })).toEqual(['Ash Trust', 'Vale ICB']);
    expect(await people({ under: ids['Group Homes'] })).toEqual(['Fay Fell']);
  });

  test('by function, sector and topic', async () => {
    expect(await organisations({ function: 'TRUST_ESTATES' })).toEqual(['Ash Trust']);
    expect(await people({ sector: 'NHS_PROVIDER' })).toEqual(['Ann Ash', 'Bea Beech']);
    expect(await people({ topic: 'STAFF_HOMES' })).toEqual(['Ann Ash']);
  });

  test('whom the member has dealings with, and who was not contacted; another member’s contact counts for nobody else, and the board is told of none', async () => {
    expect(await people({ worksWith: true })).toEqual(['Ann Ash', 'Fay Fell']);
    expect(await people({ worksWith: true, notContactedDays: 90 })).toEqual(['Ann Ash']);
    expect(await organisations({ worksWith: true })).toEqual(['Ash Trust', 'Fell Homes']);
    expect(await organisations({ worksWith: true, notContactedDays: 90 })).toEqual(['Ash Trust']);
    expect(await organisations({ sector: 'HOUSING', notContactedDays: 11 })).not.toContain('Fell Homes');
    expect(await organisations({ sector: 'HOUSING', notContactedDays: 10 })).toContain('Fell Homes');
    expect(await people({ worksWith: true }, stranger)).toEqual([]);
    expect(await people({ notContactedDays: 1 }, stranger)).toContain('Fay Fell');
    expect((await board.get<{ people: Names }>(PEOPLE, {})).people.items.map(({ lastContactOn }) => lastContactOn)).toEqual([null, null, null]);
  });

  test('in the order that is asked for, page by page, whoever was never contacted first', async () => {
    expect(await people({ order: 'LAST_CONTACT' })).toEqual(['Bea Beech', 'Ann Ash', 'Fay Fell']);
    expect(await organisations({ sector: 'NHS_PROVIDER', order: 'ICB' })).toEqual(['Ash Trust', 'Beech Trust']);
    const seen: string[] = [];
    for (let after: string | null = null, first = true; first || after; first = false) {
      const { items, endCursor }: Names = (await lead.get<{ organisations: Names }>(ORGANISATIONS, { order: 'LAST_CONTACT', first: 2, after })).organisations;
      seen.push(...items.map(({ name }) => name));
      after = items.length === 2 ? endCursor : null;
    }
    expect(seen.slice(-2)).toEqual(['Ash Trust', 'Fell Homes']);
    expect(seen.length).toBe(new Set(seen).size);
  });

  test.each([['an order that there is not', { order: 'SIZE' }], ['a parent that is no id', { under: 'x' }], ['no days', { notContactedDays: 0 }]])('%s is refused by name', async (_, filters) => {
    const { errors } = await lead.ask(ORGANISATIONS, filters);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION', fields: { [Object.keys(filters)[0]!]: expect.any(String) } });
  });
});

describe('saved views', () => {
  interface View { id: string; name: string; isShared: boolean; isMine: boolean; by: string; version: number; filters: { name: string; value: string }[] }
  interface Change { view: View; activityId: string }
  const of = 'view { id name isShared isMine by version filters { name value } } activityId';
  const save = (input: object, by = lead) => by.ask<{ saveView: Change }>(`mutation ($input: SaveViewInput!) { saveView(input: $input) { ${of} } }`, { input: { list: 'PEOPLE', filters: [], ...input } });
  const edit = (input: object, by = lead) => by.ask<{ editSavedView: Change }>(`mutation ($input: EditSavedViewInput!) { editSavedView(input: $input) { ${of} } }`, { input });
  const remove = (input: object, by = lead) => by.ask<{ removeSavedView: { activityId: string } }>('mutation ($input: RemoveSavedViewInput!) { removeSavedView(input: $input) { activityId } }', { input });
  const views = async (by = lead, list = 'PEOPLE') => (await by.get<{ savedViews: View[] }>('query ($list: ViewList!) { savedViews(list: $list) { id name isShared isMine by version filters { name value } } }', { list })).savedViews;
  const undo = (activityId: string, by = lead) => by.ask('mutation ($id: ID!) { undo(activityId: $id) { action } }', { id: activityId });
  const names = async (by = lead) => (await views(by)).map(({ name }) => name);

  test('keep what narrows the list, in one order, for whoever saved them alone', async () => {
    const { data } = await save({ name: 'Leeds estates', filters: [{ name: 'place', value: 'E08000035' }, { name: 'function', value: 'TRUST_ESTATES' }] });
    expect(data.saveView.view).toMatchObject({ name: 'Leeds estates', isShared: false, isMine: true, by: 'Ruth Adeyemi', filters: [{ name: 'function', value: 'TRUST_ESTATES' }, { name: 'place', value: 'E08000035' }] });
    expect(await t.statements(() => views())).toBe(1);
    expect(await views(lead, 'ORGANISATIONS')).toEqual([]);
    for (const other of [colleague, board, stranger]) expect(await names(other)).toEqual([]);
  });

  test('are shared on purpose, within the member, and changed by whoever saved them alone', async () => {
    const [view] = await views();
    const { data } = await edit({ id: view!.id, version: view!.version, isShared: true, name: 'Estates in Leeds' });
    expect(data.editSavedView.view).toMatchObject({ name: 'Estates in Leeds', isShared: true, filters: view!.filters });
    expect(await views(colleague)).toMatchObject([{ name: 'Estates in Leeds', isMine: false, by: 'Ruth Adeyemi' }]);
    expect(await names(board)).toEqual(['Estates in Leeds']);
    expect(await names(stranger)).toEqual([]);
    const { id, version } = data.editSavedView.view;
    const code = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>) => (await answer).errors?.[0]?.extensions.code;
    expect(await code(edit({ id, version, name: 'Mine' }, colleague))).toBe('FORBIDDEN');
    expect(await code(edit({ id, version, name: 'Mine' }, stranger))).toBe('NOT_FOUND');
    expect(await code(remove({ id, version }, colleague))).toBe('FORBIDDEN');
    expect(await code(edit({ id, version: version - 1, name: 'Late' }))).toBe('CONFLICT');
    expect(await code(remove({ id, version: version - 1 }))).toBe('CONFLICT');
    await undo(data.editSavedView.activityId);
    expect(await names(colleague)).toEqual([]);
  });

  test('come back from a deletion, to whoever saved them', async () => {
    const [view] = await views();
    const { data } = await remove({ id: view!.id, version: view!.version });
    expect(await names()).toEqual([]);
    expect((await undo(data.removeSavedView.activityId, colleague)).errors).toBeDefined();
    expect((await undo(data.removeSavedView.activityId)).errors).toBeUndefined();
    expect(await views()).toMatchObject([{ id: view!.id, name: 'Leeds estates', filters: view!.filters }]);
  });

  test('are refused by field: a name given twice, a filter that the list does not have or has twice, and the 31st', async () => {
    const fields = async (input: object) => (await save(input)).errors?.[0]?.extensions.fields;
    expect(await fields({ name: 'leeds ESTATES' })).toEqual({ name: expect.stringContaining('already') });
    expect(await fields({ name: 'Other', filters: [{ name: 'type', value: 'ICB' }] })).toEqual({ filters: 'This list cannot be narrowed by "type".' });
    expect(await fields({ name: 'Other', filters: [{ name: 'words', value: 'a' }, { name: 'words', value: 'b' }] })).toEqual({ filters: 'Give each filter once.' });
    expect((await save({ list: 'ORGANISATIONS', name: 'Leeds estates' })).errors).toBeUndefined();
    await t.db.rows(`insert into saved_view (member_id, user_id, list, name) select $1, $2, 'PEOPLE', 'View ' || n from generate_series(1, 28) n`, [lead.memberId, lead.userId]);
    expect(await fields({ name: 'One too many' })).toEqual({ name: expect.stringContaining('30 views') });
    expect((await save({ name: 'A colleague’s' }, colleague)).errors).toBeUndefined();
  });
});
