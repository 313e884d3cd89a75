import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { business, checked, look, started, work } from '../../testing/imports.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Lena Lead');
  colleague = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Cole Colleague');
}, 120_000);
afterAll(() => t.close());

const undo = (by: SignedIn, activityId: string | null) => by.ask('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: activityId });
const idOf = async (name: string) => (await t.db.rows<{ id: string }>('select id from person where name = $1 and deleted_at is null', [name]))[0]!.id;
const file = (rows: readonly string[]) => ['Name,Email,Phone,Job title,Organisation', ...rows].join('\n');

test('creates and updates of an import are taken back: every table is as it was, by hash', async () => {
  await started(t, lead, (await checked(t, lead, file(['Old One,old@one.example,,Head of care,Old Homes', 'Old Two,,,,Old Homes']), 'The first list')).id);
  await t.db.rows(`update post set vacant_since = '2026-01-01' where title = 'Head of care'`);
  const before = await business(t);

  const rows = ['Old One,old@one.example,01,Chair,Old Homes', 'Old Two,two@one.example,,,Old Homes', ...Array.from({ length: 2_500 }, (_, n) => `New ${n.toString(36)} Person,p${n}@x.example,,Role ${n % 40},${n % 3 ? 'Old Homes' : `Company ${n % 50}`}`),
    // One of a known person and one of a new one, so far down that an undo comes to both twice.
    'Old One,,,Treasurer,Old Homes', 'New 0 Person,,,Trustee,Company 0'];
  const { id, activityId, created, updated, rowCount } = await started(t, lead, (await checked(t, lead, file(rows), 'The second list')).id);
  expect([rowCount, created, updated]).toEqual([2_504, 2_500, 4]);
  expect(await business(t)).not.toEqual(before);

  expect((await undo(lead, activityId)).errors).toBeUndefined();
  expect((await look(lead, id)).state).toBe('UNDOING');
  await work(t);
  expect((await look(lead, id)).state).toBe('UNDONE');
  expect(await business(t)).toEqual(before);
  expect((await t.db.rows('select 1 from import_kept')).length).toBe(0);
  expect((await undo(lead, activityId)).errors?.[0]?.message).toBe('This has been taken back already.');
}, 120_000);

test('what was edited or built on since is listed and not overwritten; the rest goes back', async () => {
  const { id, activityId } = await started(t, lead, (await checked(t, lead, file(['Edited Name,,,Officer,Kept Homes', 'Edited Detail,d@x.example,,Officer,Gone Homes', 'Has Note,,,,Gone Homes', 'Goes Away,,,,Gone Homes', 'Old One,,020 7946 0000,,', 'Has Second,,,,']))).id);
  const edit = (mutation: string, type: string, input: object) => colleague.get(`mutation ($input: ${type}!) { ${mutation}(input: $input) { activityId } }`, { input });
  await edit('editPerson', 'EditPersonInput', { id: await idOf('Edited Name'), version: 1, name: 'Edited Since' });
  await edit('setPersonDetail', 'SetPersonDetailInput', { personId: await idOf('Edited Detail'), version: 1, email: 'other@x.example', lawfulBasis: 'consent', source: 'She said so' });
  await edit('addNote', 'AddNoteInput', { personId: await idOf('Has Note'), text: 'Rang him' });
  await edit('appoint', 'AppointInput', { personId: await idOf('Has Second'), organisationId: (await t.db.rows<{ id: string }>(`select id from organisation where name = 'Old Homes'`))[0]!.id, title: 'Trustee' });
  expect((await undo(lead, activityId)).errors).toBeUndefined();
  await work(t);

  const { importKept } = await lead.get<{ importKept: { items: { kind: string; name: string; reason: string }[] } }>('query ($id: ID!) { importKept(importId: $id) { items { kind name reason } } }', { id });
  expect(importKept.items.toSorted((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    { kind: 'PERSON', name: 'Edited Detail', reason: 'Cole Colleague changed it since.' },
    { kind: 'PERSON', name: 'Edited Since', reason: 'Cole Colleague changed it since.' },
    { kind: 'ORGANISATION', name: 'Gone Homes', reason: 'Something else belongs to it by now.' },
    { kind: 'PERSON', name: 'Has Note', reason: 'Something else belongs to it by now.' },
    { kind: 'PERSON', name: 'Has Second', reason: 'Something else belongs to it by now.' },
    { kind: 'ORGANISATION', name: 'Kept Homes', reason: 'Something else belongs to it by now.' },
    { kind: 'POST', name: 'Officer, Gone Homes', reason: 'Something else belongs to it by now.' },
    { kind: 'POST', name: 'Officer, Kept Homes', reason: 'Something else belongs to it by now.' },
    { kind: 'POST', name: 'Role not known yet, Gone Homes', reason: 'Something else belongs to it by now.' },
  ]);
  expect(await t.db.rows(`select name from person where name in ('Goes Away', 'Edited Since', 'Edited Detail', 'Has Note') and deleted_at is null order by 1`)).toEqual([{ name: 'Edited Detail' }, { name: 'Edited Since' }, { name: 'Has Note' }]);
  expect(await t.db.rows(`select email, phone from person_detail where person_id in ($1, $2) order by 1`, [await idOf('Old One'), await idOf('Edited Detail')])).toEqual([{ email: 'old@one.example', phone: null }, { email: 'other@x.example', phone: null }]);
});

const VACANT = ['Vacant as before', 'Vacant, edited', 'Vacant, taken'];

test('a post that the import filled is vacant as before, unless somebody is in it by now; a sponsor stays', async () => {
  await started(t, lead, (await checked(t, lead, file(['Vera', 'Edda', 'Tess', 'Nell', 'Left', 'Left Beside'].map((name) => `${name} Known,${name.replace(' ', '')}@y.example,,Officer of ${name},Post Homes`)))).id);
  const write = (mutation: string, type: string, input: object) => colleague.get<Record<string, never>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { activityId } }`, { input });
  for (const { id } of await t.db.rows<{ id: string }>(`select id from person where name like '% Known'`)) await write('publishPerson', 'PublishPersonInput', { id, source: 'their website', lawfulBasis: 'legitimate interests' });
  const [{ organisation_id: organisationId }] = await t.db.rows<{ organisation_id: string }>(`select organisation_id from post where title = 'Officer of Vera'`) as [{ organisation_id: string }];
  for (const title of VACANT) await write('createPost', 'CreatePostInput', { organisationId, title, vacantSince: '2026-01-01' });
  await write('createPost', 'CreatePostInput', { organisationId, title: 'Nobody knows' });
  const post = async (title: string) => (await t.db.rows<{ id: string; version: number; vacant_since: string | null }>('select id, version, vacant_since::text from post where title = $1', [title]))[0]!;
  const vacancies = async (...more: string[]) => (await Promise.all([...VACANT, ...more].map(post))).map(({ vacant_since: since }) => since);
  const appointmentOf = async (name: string) => (await t.db.rows<{ id: string; version: number }>('select a.id, a.version from appointment a join person p on p.id = a.root_id where p.name = $1', [name]))[0]!;
  const before = await business(t);
  const listed = ['Vera Known,Vera@y.example,,Vacant as before,Post Homes', 'Edda Known,Edda@y.example,,"Vacant, edited",Post Homes', 'Tess Known,Tess@y.example,,"Vacant, taken",Post Homes', 'Nell Known,Nell@y.example,,Nobody knows,Post Homes',
    'Left Beside Known,LeftBeside@y.example,,Officer of Left,Post Homes'];

  const untouched = await started(t, lead, (await checked(t, lead, file(listed))).id);
  expect(await vacancies()).toEqual([null, null, null]);
  await undo(lead, untouched.activityId);
  await work(t);
  expect(await business(t)).toEqual(before);

  const { id, activityId } = await started(t, lead, (await checked(t, lead, file([...listed, ...['Spons Or', 'Spons Before', 'Spons Until'].map((name) => `${name},,,,Post Homes`)]))).id);
  const { id: editedId, version } = await post('Vacant, edited');
  await write('editPost', 'EditPostInput', { id: editedId, version, seniority: 5 });
  await write('appoint', 'AppointInput', { personId: await idOf('Vera Known'), postId: (await post('Vacant, taken')).id });
  await write('endAppointment', 'EndAppointmentInput', { id: (await appointmentOf('Left Known')).id, endedOn: '2026-02-28' });
  const { createOpportunity: { opportunity } } = await lead.get<{ createOpportunity: { opportunity: { id: string } } }>('mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } } }', { input: { title: 'Warm homes', parties: [{ organisationId, role: 'FUNDER' }] } });
  const party = async () => (await t.db.rows<{ id: string; version: number }>('select id, version from opportunity_party where root_id = $1 and organisation_id = $2 and deleted_at is null', [opportunity.id, organisationId]))[0]!;
  const sponsored = async (name: string) => write('changeParty', 'ChangePartyInput', { ...(await party()), sponsorAppointmentId: (await appointmentOf(name)).id });
  await sponsored('Spons Until');
  await sponsored('Spons Before');
  await write('removeParty', 'RemovePartyInput', await party());
  await write('addParty', 'AddPartyInput', { opportunityId: opportunity.id, organisationId, role: 'FUNDER' });
  await sponsored('Spons Or');
  expect((await undo(lead, activityId)).errors).toBeUndefined();
  await work(t);
  expect((await look(lead, id)).state).toBe('UNDONE');
  expect(await vacancies('Officer of Left', 'Nobody knows')).toEqual(['2026-01-01', '2026-01-01', null, '2026-02-28', null]);
  expect(await t.db.rows(`select name from person where name like 'Spons %' and deleted_at is null order by 1`)).toEqual([{ name: 'Spons Before' }, { name: 'Spons Or' }]);
});

test('an import can be taken back for 30 days, after which its rows are forgotten', async () => {
  const { id, activityId } = await started(t, lead, (await checked(t, lead, file(['Late One,,,,']))).id);
  await t.db.rows(`update import_job set finished_at = finished_at - interval '31 days' where id = $1`, [id]);
  expect((await undo(lead, activityId)).errors?.[0]?.message).toBe('An import can be taken back for 30 days. Change what is wrong by hand.');
  const { ImportTasks } = await import('./import-tasks.js');
  await t.app.get(ImportTasks).forget(id);
  expect(await t.db.rows('select 1 from import_row where job_id = $1', [id])).toEqual([]);
  expect((await look(lead, id)).created).toBe(1);
});

test('a worker that was killed goes on where it stood; whoever may no longer sign in has no more done in their name', async () => {
  const helper = await t.signIn(lead.memberId, 'EVENT_ORGANISER');
  const found = await checked(t, helper, file(['Half One,,,,', 'Half Two,,,,']));
  await helper.get('mutation ($input: ImportVersionInput!) { startImport(input: $input) { activityId } }', { input: { id: found.id, version: found.version } });
  await t.db.rows(`update membership set status = 'SUSPENDED' where user_id = $1`, [helper.userId]);
  await work(t);
  expect(await look(lead, found.id)).toMatchObject({ state: 'STOPPED', created: 0, refused: 2 });
  expect(await t.db.rows(`select 1 from person where name like 'Half %' and deleted_at is null`)).toEqual([]);
});
