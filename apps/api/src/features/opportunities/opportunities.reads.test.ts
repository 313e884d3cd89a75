import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let other: SignedIn;
let organisations: Record<string, string>;
let leeds: string;
let england: string;

const CREATE = 'mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { activityId opportunity { id version title } } }';
const MOVE = 'mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { opportunity { id stage version } } }';

beforeAll(async () => {
  t = await openTestApp();
  const rows = await t.db.rows<{ id: string; name: string }>(`insert into organisation (name, type, sector) values
    ('Thornmoor Homes', 'HOUSING_ASSOCIATION', 'HOUSING'), ('Elmet Council', 'COUNCIL', 'COUNCIL'),
    ('Hollin Park Hospitals', 'NHS_TRUST', 'NHS_PROVIDER'), ('Pennine Ridings ICB', 'ICB', 'NHS_COMMISSIONER') returning id, name`);
  organisations = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  const places = await t.db.rows<{ id: string }>(`insert into place (code, kind, name) values ('T1', 'REGION', 'The North'), ('T2', 'COUNCIL', 'Leeds') returning id`);
  [england, leeds] = places.map(({ id }) => id) as [string, string];
  await t.db.rows('insert into place_within (place_id, within_id) values ($1, $2)', [leeds, england]);
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING', organisationId: organisations['Thornmoor Homes'] });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Priya Nair');
  board = await t.signIn(member, 'BOARD_MEMBER', 'Marion Ellershaw');
  other = await t.signIn(await t.member({ name: 'Elmet Council', sector: 'COUNCIL', organisationId: organisations['Elmet Council'] }), 'PARTNERSHIP_LEAD');
});
afterAll(() => t.close());

async function create(input: object): Promise<{ id: string; version: number }> {
  const { createOpportunity } = await lead.get<{ createOpportunity: { opportunity: { id: string; version: number } } }>(CREATE, { input });
  return createOpportunity.opportunity;
}

interface Next { stage: string; isBack: boolean; missing: { item: string }[] }
const nextOf = async (id: string) => (await lead.get<{ opportunity: { nextStages: Next[] } }>('query ($id: ID!) { opportunity(id: $id) { nextStages { stage isBack missing { item } } } }', { id })).opportunity.nextStages;

test('the menu says what is missing, and a move refuses the very same', async () => {
  const { id, version } = await create({
    title: 'Step-down flats', homes: 24, placeIds: [leeds],
    parties: [{ organisationId: organisations['Hollin Park Hospitals'], role: 'HOST' }, { organisationId: organisations['Pennine Ridings ICB'], role: 'FUNDER' }],
  });
  for (const { stage, missing } of await nextOf(id)) {
    const { errors } = await lead.ask(MOVE, { input: { id, version, to: stage } });
    expect(Object.keys(errors![0]!.extensions.fields!)).toEqual(missing.map(({ item }) => `evidence.${item}`));
    // Both sides are parties, and place and homes are stated: nobody is asked for what is known.
    expect(missing.map(({ item }) => item)).not.toContain('BOTH_SIDES');
    expect(missing.map(({ item }) => item)).not.toContain('PLACES_AND_NUMBERS');
  }
});

test('a board is one statement, whatever is asked of it, and its sums are those of its cards', async () => {
  await create({ title: 'Extra care', homes: 72, valueLow: 14_000_000, valueHigh: 16_200_000, placeIds: [leeds] });
  const BOARD = `query ($placeId: ID, $words: String) { opportunityBoard(placeId: $placeId, words: $words) {
    columns { stage number label count homes valueLow valueHigh more cards { id title homes pursuit { isStalled stalledBecause quietDays nextStep { title dueOn } } } }
    beside { paused nextRestartOn closedThisYear lessonsThisYear } views { all mine stalled closingThisQuarter forBoard } facets { places { value label } owners { label } kinds { value } } } }`;
  interface Board { opportunityBoard: { columns: { stage: string; count: number; homes: number; valueHigh: number | null; cards: { title: string; homes: number | null }[] }[]; views: { all: number; mine: number }; facets: { places: { label: string }[]; owners: { label: string }[] } } }
  let answer: Board | undefined;
  const count = await t.statements(async () => { answer = await lead.get<Board>(BOARD, { placeId: england, words: 'extra' }); });
  expect(count).toBe(1);
  const { columns, views, facets } = answer!.opportunityBoard;
  expect(columns.map(({ stage }) => stage)).toEqual(['INTRODUCED', 'EXPLORING', 'SHAPING', 'BUSINESS_CASE', 'APPROVALS', 'AGREED']);
  expect(columns[0]).toMatchObject({ count: 1, homes: 72, valueHigh: 16_200_000, cards: [{ title: 'Extra care', homes: 72 }] });
  expect(columns[1]).toMatchObject({ count: 0, homes: 0, valueHigh: null, cards: [] });
  expect(views.all).toBeGreaterThan(1);
  expect(views.mine).toBe(views.all);
  expect(facets.places.map(({ label }) => label)).toEqual(['Leeds', 'The North']);
  expect(facets.owners).toEqual([{ label: 'Ruth Adeyemi' }]);
});

const PAGE = `query ($id: ID!, $organises: Boolean = false) { followUps(opportunityId: $id, first: 20) @include(if: $organises) { items { title dueOn owners { name } } totalCount } opportunity(id: $id) { id title version stage state kindLabel parties { id commitment liveTies organisation { name } } places { name } goals { key label }
  gate { item label hint answer inPlace value suggestion providedBy providedOn } nextStages { stage missing { item label hint answer suggestion } } stageTimes { stage isHere since workingDays }
  stageHistory { seq toColumn happenedOn workingDays by activityId } timeline { id kind happenedOn by text layer people toColumn organisationName fromCommitment toCommitment }
  source { roundtableTitle introducedBy } pursuit { id isStalled quietDays owner { name } nextStep { title dueOn owners { name } } } waitingFor partnershipId abilities { edit } } }`;

test('a page is one statement and tells the whole story', async () => {
  const { id } = await create({ title: 'Nurses’ homes', parties: [{ organisationId: organisations['Hollin Park Hospitals'], role: 'HOST' }], goalKeys: ['G19'] });
  await lead.get('mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', { input: { kind: 'CALL', direction: 'TWO_WAY', summary: 'They asked for a plan', opportunityId: id } });
  await lead.get('mutation ($input: SetNextStepInput!) { setNextStep(input: $input) { activityId } }', { input: { opportunityId: id, title: 'Send the plan', dueOn: '2040-01-02' } });
  const { opportunity: before } = await lead.get<{ opportunity: { parties: { id: string; organisation: { name: string } }[] } }>(PAGE, { id });
  const host = before.parties.find(({ organisation }) => organisation.name.startsWith('Hollin'))!;
  await lead.get('mutation ($input: ChangePartyInput!) { changeParty(input: $input) { activityId } }', { input: { id: host.id, version: 1, commitment: 'IN_PRINCIPLE' } });
  await lead.get('mutation ($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }', { input: { opportunityId: id, title: 'Ask for the floor plan' } });
  let page: { opportunity: { timeline: object[] }; followUps: object } | undefined;
  expect(await t.statements(async () => { page = await lead.get(PAGE, { id, organises: true }); })).toBe(1);
  expect(page!.followUps).toEqual({ totalCount: 2, items: [{ title: 'Send the plan', dueOn: '2040-01-02', owners: [{ name: 'Ruth Adeyemi' }] }, { title: 'Ask for the floor plan', dueOn: null, owners: [{ name: 'Ruth Adeyemi' }] }] });
  expect(page!.opportunity).toMatchObject({
    goals: [{ key: 'G19' }], stageTimes: [{ stage: 'INTRODUCED', isHere: true, workingDays: 0 }, { since: null }, {}, {}, {}, {}],
    pursuit: { owner: { name: 'Ruth Adeyemi' }, nextStep: { title: 'Send the plan', owners: [{ name: 'Ruth Adeyemi' }] } }, waitingFor: 'Hollin Park Hospitals', abilities: { edit: true },
  });
  expect(page!.opportunity.timeline).toEqual(expect.arrayContaining([
    expect.objectContaining({ kind: 'COMMITMENT', organisationName: 'Hollin Park Hospitals', fromCommitment: 'INTERESTED', toCommitment: 'IN_PRINCIPLE' }),
    expect.objectContaining({ kind: 'CALL', text: 'They asked for a plan', by: 'Ruth Adeyemi' }),
    expect.objectContaining({ kind: 'MOVE', toColumn: 'INTRODUCED' }),
  ]));
});

test('what the record knows is suggested as an answer until somebody gives one: of contact the first day, of a meeting no word that was said', async () => {
  const { id } = await create({ title: 'Known already' });
  const spoke = (kind: string, happenedOn: string, direction = 'TWO_WAY') => lead.get('mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }', { input: { kind, direction, summary: 'Between us', opportunityId: id, happenedOn } });
  await spoke('EMAIL', '2026-01-02', 'OUT');
  await spoke('CALL', '2026-02-03');
  await spoke('MEETING', '2026-03-04');
  const suggestions = async (who: SignedIn) => {
    const { opportunity: { gate, nextStages } } = await who.get<{ opportunity: Record<'gate', { item: string; suggestion: string | null }[]> & { nextStages: { stage: string; missing: { item: string; suggestion: string | null }[] }[] } }>(PAGE, { id });
    return Object.fromEntries([...gate, ...nextStages.find(({ stage }) => stage === 'SHAPING')!.missing].filter(({ suggestion }) => suggestion).map(({ item, suggestion }) => [item, suggestion]));
  };
  expect(await suggestions(colleague)).toEqual({ FIRST_CONTACT: '2026-02-03', MEETING_NOTE: 'Meeting of 4 March 2026' });
  expect(await suggestions(board)).toEqual({});
  await lead.get('mutation ($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { activityId } }', { input: { opportunityId: id, item: 'FIRST_CONTACT', value: '2026-02-03' } });
  expect(await suggestions(lead)).toEqual({ MEETING_NOTE: 'Meeting of 4 March 2026' });
});

test('a list is one statement and pages in order', async () => {
  const LIST = 'query ($after: String) { opportunities(first: 2, after: $after, order: "TITLE", state: OPEN) { totalCount endCursor hasNextPage items { title } } }';
  interface List { opportunities: { totalCount: number; endCursor: string; items: { title: string }[] } }
  let first: List | undefined;
  expect(await t.statements(async () => { first = await lead.get<List>(LIST); })).toBe(1);
  const second = await lead.get<List>(LIST, { after: first!.opportunities.endCursor });
  const titles = [...first!.opportunities.items, ...second.opportunities.items].map(({ title }) => title);
  expect(titles).toEqual([...titles].sort());
  expect(new Set(titles).size).toBe(titles.length);
});

test('another member’s opportunity answers exactly as one that does not exist', async () => {
  const { id, version } = await create({ title: 'Ours alone' });
  expect(await other.ask(PAGE, { id })).toEqual(await other.ask(PAGE, { id: randomUUID() }));
  const attempt = async (of: string) => {
    const { errors } = await other.ask(MOVE, { input: { id: of, version, to: 'EXPLORING' } });
    return { message: errors![0]!.message, code: errors![0]!.extensions.code };
  };
  expect(await attempt(id)).toEqual(await attempt(randomUUID()));
  expect((await other.get<{ opportunities: { totalCount: number } }>('{ opportunities { totalCount } }')).opportunities.totalCount).toBe(0);
});

test('a private note is its author’s; the board reads no working note and logs nothing', async () => {
  const { id } = await create({ title: 'With notes' });
  const note = (layer: string) => lead.get('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', { input: { text: `for ${layer}`, layer, opportunityId: id } });
  for (const layer of ['MINE', 'OURS', 'BOARD']) await note(layer);
  const notes = async (who: SignedIn) => (await who.get<{ opportunity: { timeline: { kind: string; text: string }[] } }>(PAGE, { id })).opportunity.timeline.filter(({ kind }) => kind === 'NOTE').map(({ text }) => text).sort();
  expect(await notes(lead)).toEqual(['for BOARD', 'for MINE', 'for OURS']);
  expect(await notes(colleague)).toEqual(['for BOARD', 'for OURS']);
  expect(await notes(board)).toEqual(['for BOARD']);
  const { errors } = await board.ask('mutation ($input: AddNoteInput!) { addNote(input: $input) { id } }', { input: { text: 'x', opportunityId: id } });
  expect(errors![0]!.extensions.code).toBe('FORBIDDEN');
});

test('a stale edit is told who saved first and what now stands', async () => {
  const { id, version } = await create({ title: 'Edited twice' });
  const EDIT = 'mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { title version } } }';
  await colleague.get(EDIT, { input: { id, version, title: 'By Priya' } });
  const { errors } = await lead.ask(EDIT, { input: { id, version, title: 'By Ruth' } });
  expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', conflict: { changedBy: 'Priya Nair', current: { title: 'By Priya' } } });
});

test('the same call again makes nothing twice', async () => {
  const key = randomUUID();
  const twice = [await lead.ask(CREATE, { input: { title: 'Once' } }, key), await lead.ask(CREATE, { input: { title: 'Once' } }, key)];
  expect(twice[0]).toEqual(twice[1]);
  expect(await t.db.rows(`select 1 from opportunity where title = 'Once'`)).toHaveLength(1);
});
