import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checked, look, rowsOf, started, step, upload, work } from '../../testing/imports.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { workbook } from '../../testing/workbook.js';

let t: TestApp;
let lead: SignedIn;
let admin: SignedIn;
let board: SignedIn;
let stranger: SignedIn;

const create = async (by: SignedIn, name: string, more: object = {}): Promise<string> =>
  (await by.get<{ createOrganisation: { organisation: { id: string } } }>('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }', { input: { name, ...more } })).createOrganisation.organisation.id;
const people = (name: string) => t.db.rows<{ id: string; name: string; email: string | null; phone: string | null; source: string | null; objects: boolean; posts: string[] }>(
  `select p.id, p.name, d.email, d.phone, d.source, d.objected_at is not null as objects, array(select o.title || ' at ' || g.name || case when a.is_primary then ' *' else '' end from appointment a join post o on o.id = a.post_id join organisation g on g.id = o.organisation_id
   where a.root_id = p.id and a.ended_on is null order by a.recorded_at, a.is_primary desc, o.title) as posts from person p left join person_detail d on d.person_id = p.id where p.name = $1 and p.deleted_at is null order by p.created_at`, [name]);
const numbers = ({ rowCount, created, updated, unchanged, refused }: { rowCount: number; created: number; updated: number; unchanged: number; refused: number }) => [rowCount, created, updated, unchanged, refused];

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Lena Lead');
  admin = await t.signIn(member, 'ADMINISTRATOR');
  board = await t.signIn(member, 'BOARD_MEMBER');
  stranger = await t.signIn(await t.member({ name: 'Other Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD');
  await create(lead, 'Penhale Bay NHS Foundation Trust', { aliases: ['PBFT'], identifiers: [{ scheme: 'ODS', value: 'ZP1' }] });
  await create(lead, 'Trewhella Hospitals NHS Trust');
  await create(lead, 'Fowey Borough Council');
}, 120_000);
afterAll(() => t.close());

test('a file is uploaded, matched, checked, imported, and what was refused comes back with its reasons', async () => {
  const file = ['First Name,Last Name,Email,Job Title,Company,Birthday,Do not allow Bulk Emails', 'Ida,Mock,ida@one.example,Head of estates,Penhale Bay NHS Foundation Trust,1/1/70,Allow', 'Tom,O’Sample,tom@one.example,Director,Fowey BC,,Do Not Allow',
    ',,enquiries@one.example,,,,', 'Ann,Fixture,not an address,Officer,PBFT,,', '=cmd(),Formula,also not an address,,,,'].join('\n');
  const { status, body } = await upload(t, lead, file);
  expect(status).toBe(201);
  const guessed = await look(lead, body.id);
  expect(guessed).toMatchObject({ state: 'MATCHING', kind: 'PEOPLE', rowCount: 5, headerRow: 1 });
  expect(guessed.columns[5]).toEqual({ header: 'Birthday', field: null, why: 'Personal: a birthday. Its values were not kept.', isDropped: true, samples: [] });
  expect(JSON.stringify(await t.db.rows('select * from import_row'))).not.toContain('1/1/70');

  await step(lead, 'matchImport', { id: body.id, version: guessed.version, kind: 'PEOPLE', columns: [], source: 'Our own list', lawfulBasis: 'legitimate interests' });
  await work(t);
  const ready = await look(lead, body.id);
  expect(ready).toMatchObject({ state: 'CHECKED', counts: { ready: 2, decide: 0, cannot: 3, added: 2, known: 0, names: 0 } });
  const problems = await rowsOf(lead, body.id, 'PROBLEMS');
  expect(problems.map(({ rowNumber, problems: [first] }) => [rowNumber, first!.sentence])).toEqual([
    [4, 'enquiries@one.example is a mailbox that several people share, and nobody is named. Give a person’s name.'],
    [5, 'This is no e-mail address. Write one like name@example.com, or empty the cell.'],
    [6, 'This is no e-mail address. Write one like name@example.com, or empty the cell.'],
  ]);
  expect((await step(lead, 'fixImportCell', { rowId: problems[1]!.id, at: 2, value: 'ann@one.example' })).counts).toMatchObject({ ready: 3, cannot: 2 });

  const done = await started(t, lead, body.id);
  expect(done.state).toBe('DONE');
  expect(numbers(done)).toEqual([5, 3, 0, 0, 2]);
  expect(await people('Ida Mock')).toMatchObject([{ email: 'ida@one.example', source: 'Our own list', objects: false, posts: ['Head of estates at Penhale Bay NHS Foundation Trust *'] }]);
  expect(await people('Tom O’Sample')).toMatchObject([{ objects: true, posts: ['Director at Fowey Borough Council *'] }]);
  expect(await people('Ann Fixture')).toMatchObject([{ posts: ['Officer at Penhale Bay NHS Foundation Trust *'] }]);
  expect(await t.db.rows(`select cells, facts from import_row where outcome = 'CREATED' limit 1`)).toEqual([{ cells: [], facts: null }]);

  const csv = await t.app.inject({ url: `/imports/${body.id}/refused.csv`, headers: { cookie: lead.cookie } });
  expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(csv.body.split('\r\n').slice(0, 3)).toEqual([
    '\ufeffRow,Reason,First Name,Last Name,Email,Job Title,Company,Birthday,Do not allow Bulk Emails',
    '4,enquiries@one.example is a mailbox that several people share, and nobody is named. Give a person’s name.,,,enquiries@one.example,,,,'.replace('enquiries@one.example is a mailbox that several people share, and nobody is named. Give a person’s name.', '"enquiries@one.example is a mailbox that several people share, and nobody is named. Give a person’s name."'),
    `6,"This is no e-mail address. Write one like name@example.com, or empty the cell.",'=cmd(),Formula,also not an address,,,,`,
  ]);
  expect((await t.app.inject({ url: `/imports/${body.id}/refused.csv`, headers: { cookie: stranger.cookie } })).statusCode).toBe(404);
});

test('the same file again changes nothing; a second job is a second appointment', async () => {
  const file = 'Name,Email,Job title,Organisation\nIda Mock,ida@one.example,Head of estates,Penhale Bay NHS Foundation Trust';
  expect(numbers(await started(t, lead, (await checked(t, lead, file)).id))).toEqual([1, 0, 0, 1, 0]);
  const second = 'Name,Email,Mobile,Job title,Organisation\nIda Mock,IDA@one.example,07700 900123,Trustee,Fowey Borough Council';
  expect(numbers(await started(t, lead, (await checked(t, lead, second, 'A card')).id))).toEqual([1, 0, 1, 0, 0]);
  expect(await people('Ida Mock')).toMatchObject([{ phone: '07700 900123', source: 'Our own list; A card', posts: ['Head of estates at Penhale Bay NHS Foundation Trust *', 'Trustee at Fowey Borough Council'] }]);
});

test('a column of notes becomes a note of each row, for whoever brought it alone; columns are taken as the last file with these names had them', async () => {
  const file = 'Name,Seen,Notes\nIda Mock,Penhale Bay NHS Foundation Trust,"Met her in May.\nLikes tea."\nNoted Guest,,Asked for a call';
  const { body } = await upload(t, lead, file, 'Spring.csv');
  const guessed = await look(lead, body.id);
  expect(guessed.columns.map(({ field }) => field)).toEqual(['FULL_NAME', null, 'NOTE']);
  await step(lead, 'matchImport', { id: body.id, version: guessed.version, kind: 'PEOPLE', columns: [{ at: 1, field: 'ORGANISATION' }], source: 'Spring', lawfulBasis: 'consent' });
  await work(t);
  const done = await started(t, lead, body.id);
  expect(numbers(done)).toEqual([2, 1, 1, 0, 0]);
  expect(await t.db.rows(`select p.name, n.text, n.layer, n.author_id = $1 as is_mine from note n join person p on p.id = n.person_id where n.deleted_at is null order by 1`, [lead.userId])).toEqual([
    { name: 'Ida Mock', text: 'Met her in May.\nLikes tea.', layer: 'MINE', is_mine: true }, { name: 'Noted Guest', text: 'Asked for a call', layer: 'MINE', is_mine: true }]);

  const again = await upload(t, lead, file, 'Summer.csv');
  expect((await look(lead, again.body.id)).columns[1]).toMatchObject({ field: 'ORGANISATION', why: 'As in “Spring.csv”.' });
  expect((await look(stranger, (await upload(t, stranger, file)).body.id)).columns[1]).toMatchObject({ field: null });
  // The guest without an organisation may be somebody else of that name: nobody decided.
  expect(numbers(await started(t, lead, (await checked(t, lead, file)).id))).toEqual([2, 0, 0, 1, 1]);

  const undo = (by: SignedIn) => by.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: done.activityId });
  expect((await undo(admin)).errors?.[0]?.message).toBe('Notes came with this import, and they are Lena Lead’s alone: ask them to take it back.');
  expect((await undo(lead)).errors).toBeUndefined();
  await work(t);
  expect(await t.db.rows(`select 1 from note where deleted_at is null`)).toEqual([]);
  expect(await people('Noted Guest')).toEqual([]);
});

test('people on one shared mail domain stay in their own organisations, and two rows of a file are one person by name and place or address', async () => {
  const file = ['Name,Email,Job title,Organisation', 'Una One,una@nhs-mail.example,Nurse lead,Penhale Bay NHS Foundation Trust', 'Dai Two,dai@nhs-mail.example,Nurse lead,Trewhella Hospitals NHS Trust', 'Una One,una@nhs-mail.example,Trustee,Trewhella Hospitals NHS Trust', 'Una One,,Adviser,Penhale Bay NHS Foundation Trust', 'Sam Three,,,', 'Ola Four,dai@nhs-mail.example,,'].join('\n');
  const found = await checked(t, lead, file);
  expect(found.counts).toEqual({ ready: 6, decide: 0, cannot: 0, added: 4, known: 2, names: 0 });
  expect(numbers(await started(t, lead, found.id))).toEqual([6, 4, 2, 0, 0]);
  expect(await people('Una One')).toMatchObject([{ posts: ['Nurse lead at Penhale Bay NHS Foundation Trust *', 'Adviser at Penhale Bay NHS Foundation Trust', 'Trustee at Trewhella Hospitals NHS Trust'] }]);
  expect((await people('Dai Two')).map(({ posts }) => posts)).toEqual([['Nurse lead at Trewhella Hospitals NHS Trust *']]);
  expect((await people('Ola Four')).map(({ posts }) => posts)).toEqual([[]]);
});

test('whoever may be somebody known is asked for, never matched by the address alone', async () => {
  const file = ['Name,Email,Job title,Organisation', 'Ida Mock,,Chair,Trewhella Hospitals NHS Trust', 'Idina Mock,ida@one.example,Clerk,Trewhella Hospitals NHS Trust', 'Dai Two,,Driver,Fowey Borough Council'].join('\n');
  const found = await checked(t, lead, file);
  expect(found.counts).toMatchObject({ ready: 0, decide: 3 });
  const matches = await rowsOf(lead, found.id, 'MATCHES');
  expect(matches.map(({ name, candidates: [first] }) => [name, first!.name, first!.why])).toEqual([['Ida Mock', 'Ida Mock', 'the same name'], ['Idina Mock', 'Ida Mock', 'the same e-mail address, another name'], ['Dai Two', 'Dai Two', 'the same name']]);
  await step(lead, 'decideImportRow', { rowId: matches[0]!.id, decision: 'SAME', recordId: matches[0]!.candidates[0]!.id });
  await step(lead, 'decideImportRow', { rowId: matches[1]!.id, decision: 'NEW' });
  expect((await step(lead, 'decideImportRow', { rowId: matches[2]!.id, decision: 'SKIP' })).counts).toMatchObject({ ready: 3, decide: 0 });
  const wrong = await lead.ask('mutation ($input: DecideImportRowInput!) { decideImportRow(input: $input) { activityId } }', { input: { rowId: matches[0]!.id, decision: 'SAME', recordId: matches[2]!.candidates[0]!.id } });
  expect(wrong.errors?.[0]?.extensions.fields).toEqual({ recordId: 'Choose one of those that the row may mean.' });
  expect(numbers(await started(t, lead, found.id))).toEqual([3, 1, 1, 0, 1]);
  expect((await people('Ida Mock'))[0]!.posts).toContain('Chair at Trewhella Hospitals NHS Trust');
  expect(await people('Idina Mock')).toHaveLength(1);
  expect((await rowsOf(lead, found.id, 'REFUSED')).map(({ reason }) => reason)).toEqual(['You left it out.']);
});

test('a slip in a name at the same organisation, or a short form of it, is a question; elsewhere it is somebody new', async () => {
  await started(t, lead, (await checked(t, lead, 'Name,Job title,Organisation\nYusuf Armitage,Head of strategic estates,Fowey Borough Council\nWilliam Slipway,Clerk,Fowey Borough Council')).id);
  const found = await checked(t, lead, ['Name,Organisation', 'Yusef Armitage,Fowey Borough Council', 'Yusuf Armitege,Fowey Borough Council', 'Bill Slipway,Fowey Borough Council', 'Yusef Armitage,Penhale Bay NHS Foundation Trust', 'Yusef Slipway,Fowey Borough Council'].join('\n'));
  expect((await rowsOf(lead, found.id, 'MATCHES')).map(({ rowNumber, candidates }) => [rowNumber, candidates.map(({ name, why }) => `${name}: ${why}`)])).toEqual([
    [2, ['Yusuf Armitage: a name like it, at the same organisation']], [3, ['Yusuf Armitage: a name like it, at the same organisation']], [4, ['William Slipway: a name like it, at the same organisation']]]);
  expect(found.counts).toMatchObject({ ready: 2, decide: 3 });
});

test('an abbreviated name that a file brought is known when it comes again', async () => {
  const file = ['Name,Organisation', 'Abe One,Zennor DC'].join('\n');
  expect(numbers(await started(t, lead, (await checked(t, lead, file)).id))).toEqual([1, 1, 0, 0, 0]);
  expect(numbers(await started(t, lead, (await checked(t, lead, file)).id))).toEqual([1, 0, 0, 1, 0]);
});

test('what a file calls an organisation is decided once for all its rows; nobody decided: refused', async () => {
  const file = ['Name,Organisation', 'Kit One,Penhale Bay Hosp', 'Kit Two,Penhale Bay Hosp', 'Kit Three,Brand New Homes', 'Kit Four,Trewhella Hosps'].join('\n');
  const found = await checked(t, lead, file);
  expect(found.counts).toMatchObject({ ready: 1, decide: 3, cannot: 0, names: 2 });
  const { importNames } = await lead.get<{ importNames: { items: { id: string; name: string; rowCount: number; candidates: { id: string; name: string; why: string }[] }[] } }>(
    'query ($id: ID!) { importNames(importId: $id) { items { id name rowCount candidates { id name why } } } }', { id: found.id });
  expect(importNames.items.map(({ name, rowCount, candidates }) => [name, rowCount, candidates[0]!.name])).toEqual([['Penhale Bay Hosp', 2, 'Penhale Bay NHS Foundation Trust'], ['Trewhella Hosps', 1, 'Trewhella Hospitals NHS Trust']]);
  const decided = await step(lead, 'decideImportName', { nameId: importNames.items[0]!.id, organisationId: importNames.items[0]!.candidates[0]!.id });
  expect(decided.counts).toMatchObject({ ready: 3, decide: 1, cannot: 0, names: 1 });
  expect(numbers(await started(t, lead, found.id))).toEqual([4, 3, 0, 0, 1]);
  expect((await people('Kit Two'))[0]!.posts).toEqual(['Role not known yet at Penhale Bay NHS Foundation Trust *']);
  expect((await people('Kit Three'))[0]!.posts).toEqual(['Role not known yet at Brand New Homes *']);
  expect(await t.db.rows(`select type, source from organisation where name = 'Brand New Homes'`)).toEqual([{ type: 'HOUSING_ASSOCIATION', source: 'A list of our own' }]);
  expect((await rowsOf(lead, found.id, 'REFUSED'))[0]!.reason).toBe('Nobody decided which organisation is meant.');
});

test('before it runs it says what is new, also organisations by kind; afterwards each row leads to its record, by outcome', async () => {
  const file = ['Name,Mobile,Organisation', 'New Person,,Unheard Homes', 'Kit Two,07700 900009,Penhale Bay NHS Foundation Trust', 'Kit Three,,Brand New Homes', ',,Never Added Homes'].join('\n');
  const found = await checked(t, lead, file);
  expect(found.counts).toEqual({ ready: 3, decide: 0, cannot: 1, added: 1, known: 2, names: 0 });
  const added = async () => (await lead.get<{ importNewNames: { items: object[] } }>('query ($id: ID!) { importNewNames(importId: $id) { items { name type } totalCount } }', { id: found.id })).importNewNames;
  expect(await added()).toEqual({ items: [{ name: 'Unheard Homes', type: 'HOUSING_ASSOCIATION' }], totalCount: 1 });
  expect(numbers(await started(t, lead, found.id))).toEqual([4, 1, 1, 1, 1]);
  for (const [outcome, name] of [['CREATED', 'New Person'], ['UPDATED', 'Kit Two'], ['UNCHANGED', 'Kit Three']] as const) {
    const { id } = (await people(name))[0]!;
    expect((await rowsOf(lead, found.id, outcome)).map((row) => [row.name, row.recordId, row.outcome])).toEqual([[name, id, outcome]]);
  }
  expect((await rowsOf(lead, found.id, 'REFUSED')).map(({ rowNumber, recordId }) => [rowNumber, recordId])).toEqual([[5, null]]);
});

test('somebody who was erased is refused with the reason, also when they are erased after the check', async () => {
  const erase = async (name: string) => {
    const { id } = (await people(name))[0]!;
    await admin.get('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { id } }', { input: { id, name } });
  };
  await started(t, lead, (await checked(t, lead, 'Name,Email,Organisation\nEra One,era1@x.example,Fowey Borough Council\nEra Two,era2@x.example,Fowey Borough Council')).id);
  await erase('Era One');
  const found = await checked(t, lead, ['Name,Email,Organisation', 'Era One,,Fowey Borough Council', 'E. One,era1@x.example,', 'Era Two,other@x.example,Fowey Borough Council', 'Eve Innocent,,Fowey Borough Council'].join('\n'));
  expect((await rowsOf(lead, found.id, 'PROBLEMS')).map(({ rowNumber, problems: [first] }) => [rowNumber, first!.sentence.slice(0, 37)])).toEqual([[2, 'This person asked to be forgotten and '], [3, 'This person asked to be forgotten and ']].map(([n, text]) => [n, (text as string).slice(0, 37)]));
  await erase('Era Two');
  const done = await started(t, lead, found.id);
  expect(numbers(done)).toEqual([4, 1, 0, 0, 3]);
  expect(await people('Era One')).toEqual([]);
  expect(await people('Era Two')).toEqual([]);

  // Known by a name at a body that was joined to another since the check, an erased person is known there too.
  await started(t, lead, (await checked(t, lead, 'Name,Organisation\nEra Three,Lower Homes\nEra Else,Upper Homes')).id);
  await erase('Era Three');
  await t.db.rows(`update suppression set created_at = created_at - interval '2 days'`);
  const later = await checked(t, lead, 'Name,Organisation\nEra Three,Upper Homes');
  const [upper, lower] = await t.db.rows<{ id: string; version: number }>(`select id, version from organisation where name in ('Upper Homes', 'Lower Homes') order by name desc`);
  await admin.get('mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { merge { id } } }', { input: { kind: 'ORGANISATION', keepId: upper!.id, keepVersion: upper!.version, awayId: lower!.id, awayVersion: lower!.version } });
  expect(numbers(await started(t, lead, later.id))).toEqual([1, 0, 0, 0, 1]);
});

test('organisations: by code, by name, new ones; what a register holds stays; a name that differs becomes another name', async () => {
  await t.db.rows(`update organisation set register = 'ODS_TRUST', town = 'Penhale' where name = 'Penhale Bay NHS Foundation Trust'`);
  const file = workbook([{ name: 'Orgs', rows: [['Organisation name', 'ODS code', 'Town', 'Website', 'Postcode'], ['Penhale Trust', 'ZP1', 'Elsewhere', 'https://penhale.example', null], ['Fowey Borough Council', null, 'Fowey', null, 'ZZ1 1ZZ'], ['Looe Homes', null, 'Looe', null, null], ['Bad Code Trust', 'not a code', null, null, null], ['Fowey Borough Council', null, 'Fowey', null, 'ZZ1 1ZZ']] }]);
  const found = await checked(t, lead, file);
  expect(found).toMatchObject({ kind: 'ORGANISATIONS', counts: { ready: 4, cannot: 1 } });
  expect(numbers(await started(t, lead, found.id))).toEqual([5, 1, 2, 1, 1]);
  expect(await t.db.rows(`select name, town, website, array(select n.name from organisation_name n where n.organisation_id = o.id order by 1) as names from organisation o where name in ('Penhale Bay NHS Foundation Trust', 'Fowey Borough Council', 'Looe Homes') order by 1`)).toEqual([
    { name: 'Fowey Borough Council', town: 'Fowey', website: null, names: [] },
    { name: 'Looe Homes', town: 'Looe', website: null, names: [] },
    { name: 'Penhale Bay NHS Foundation Trust', town: 'Penhale', website: 'https://penhale.example', names: ['PBFT', 'Penhale Trust'] },
  ]);
});

test('an import that is stopped says what it came to; steps out of turn are refused in a sentence', async () => {
  const found = await checked(t, lead, 'Name\nStop One\nStop Two');
  await step(lead, 'startImport', { id: found.id, version: found.version });
  await step(lead, 'stopImport', { id: found.id });
  await work(t);
  const stopped = await look(lead, found.id);
  expect(stopped.state).toBe('STOPPED');
  expect(numbers(stopped)).toEqual([2, 0, 0, 0, 2]);
  const again = await lead.ask('mutation ($input: ImportVersionInput!) { startImport(input: $input) { activityId } }', { input: { id: found.id, version: stopped.version } });
  expect(again.errors?.[0]).toMatchObject({ message: 'It was stopped.', extensions: { code: 'CONFLICT' } });
});

test('a list is one statement; a board member is refused, another member finds nothing', async () => {
  const { id } = await checked(t, lead, 'Name,Organisation\nList One,Fowey Borough Council');
  const document = 'query ($id: ID!) { import(id: $id) { id columns { header } counts { ready } } importRows(importId: $id) { items { name detail problems { sentence } candidates { name } } } importNames(importId: $id) { items { name candidates { name } } } importNewNames(importId: $id) { items { name type } } outcomes: importRows(importId: $id, view: CREATED) { items { name recordId } } imports { items { fileName by } } }';
  expect(await t.statements(() => lead.get(document, { id }))).toBe(1);
  expect((await board.ask(document, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await stranger.ask('query ($id: ID!) { import(id: $id) { id } }', { id })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(await stranger.get('query ($id: ID!) { importRows(importId: $id) { items { id } } }', { id })).toEqual({ importRows: { items: [] } });
});

test('a row that goes beyond its columns is refused with the way out, and nothing personal of it is kept', async () => {
  const { id } = await checked(t, lead, 'Name,Organisation,Birthday,Email\nMoved One,Homes, North,1/2/71,moved@one.example\nStraight One,"Homes, North",1/2/71,straight@one.example');
  const [row] = await rowsOf(lead, id, 'PROBLEMS');
  expect(row).toMatchObject({ cells: ['Moved One', 'Homes', '', '', ''], verdict: 'CANNOT', problems: [{ isBlocking: true, sentence: 'This row has 5 cells, and the file has 4 columns: a comma or other separator in one of its values has no quotation marks around it. Correct it in the file, and bring the row again.' }] });
  expect((await look(lead, id)).counts).toMatchObject({ ready: 1, cannot: 1 });
});

test('a bad file is refused in a sentence and nothing of it is kept', async () => {
  const before = await t.db.rows('select count(*) from import_job');
  const refused = await upload(t, lead, Buffer.from('89504e470d0a1a0a', 'hex'), 'people.csv');
  expect(refused).toMatchObject({ status: 422, body: { error: { code: 'VALIDATION', message: 'This is a picture (PNG), not a table. Choose a CSV or XLSX file.' } } });
  expect((await upload(t, lead, `Name,Email\n${'Ann,ann@x.example\n'.repeat(3_000)}"Bo,bo@x.example\n${'Ann,ann@x.example\n'.repeat(20_000)}`)).body.error?.message).toMatch(/^From row 3,002 on a quotation mark is opened and never closed\./);
  expect(await t.db.rows('select count(*) from import_job')).toEqual(before);
  expect((await upload(t, board, 'Name\nA')).status).toBe(403);
});
