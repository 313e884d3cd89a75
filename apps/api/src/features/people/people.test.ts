import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let other: SignedIn;
let trust: string;
let council: string;

beforeAll(async () => {
  t = await openTestApp();
  const member = await t.member({ name: 'Wharfe Homes', sector: 'HOUSING' });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'EVENT_ORGANISER', 'Sam Okafor');
  board = await t.signIn(member, 'BOARD_MEMBER');
  other = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
  const make = async (name: string) => (await lead.get<{ createOrganisation: { organisation: { id: string } } }>('mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id } } }', { input: { name } })).createOrganisation.organisation.id;
  trust = await make('Skell Hospitals NHS Trust');
  council = await make('Laver Council');
});
afterAll(() => t.close());

const run = (name: string, type: string, of: string) => async <Data = { activityId: string }>(input: object, by = lead): Promise<Data> =>
  (await by.get<Record<string, Data>>(`mutation ($input: ${type}!) { ${name}(input: $input) { activityId ${of} } }`, { input }))[name]!;
const create = run('createPerson', 'CreatePersonInput', 'person { id version }');
const appoint = run('appoint', 'AppointInput', 'appointment { id isPrimary post { id vacantSince } }');
const publish = run('publishPerson', 'PublishPersonInput', 'person { publishedAt }');
const detail = run('setPersonDetail', 'SetPersonDetailInput', 'person { detail { version email } }');
const end = run('endAppointment', 'EndAppointmentInput', 'appointment { endedOn post { vacantSince } }');

interface Made { person: { id: string; version: number } }
interface Read { person: { name: string; publishedAt: string | null; detail: { email: string | null; version: number } | null; currentAppointment: { post: { title: string } } | null; appointments: { id: string; isPrimary: boolean; isCurrent: boolean; verifiedBy: string | null; verifiedHow: string | null; verifiedOn: string | null; post: { title: string; vacantSince: string | null; organisation: { id: string } } }[] } }
const PERSON = `query ($id: ID!) { person(id: $id) { name publishedAt detail { email version } currentAppointment { post { title } }
  appointments { id isPrimary isCurrent verifiedOn verifiedBy verifiedHow post { title vacantSince organisation { id } } } topics { statement } abilities { edit } } }`;
const read = async (id: string, by = lead) => (await by.get<Read>(PERSON, { id })).person;
const make = async (input: object, by = lead) => (await create<Made>(input, by)).person.id;
const makePublic = async (input: object) => {
  const id = await make(input);
  await publish({ id, source: 'their website', lawfulBasis: 'legitimate interests' });
  return id;
};

test('page and list are one statement each', async () => {
  const id = await make({ name: 'Ada Thorne', organisationId: trust, title: 'Director of Estates' });
  expect(await t.statements(() => read(id))).toBe(1);
  expect(await t.statements(() => lead.get('query { people { totalCount items { name currentAppointment { post { title organisation { name } } } } } }'))).toBe(1);
});

test('a second appointment never removes the first, and one stays primary', async () => {
  const id = await make({ name: 'Bea Twice', organisationId: trust, title: 'Director of Strategy' });
  await appoint({ personId: id, organisationId: council, title: 'Non-executive', isPrimary: true });
  const { appointments, currentAppointment } = await read(id);
  expect(appointments.filter((one) => one.isCurrent)).toHaveLength(2);
  expect(appointments.filter((one) => one.isPrimary)).toHaveLength(1);
  expect(currentAppointment?.post.title).toBe('Non-executive');
});

test('two people on one shared e-mail domain stay in two organisations', async () => {
  const contact = (email: string) => ({ email, lawfulBasis: 'legitimate interests', source: 'business card' });
  const one = await make({ name: 'Cass Shared', organisationId: trust, title: 'Estates manager', detail: contact('cass@shared.example') });
  const two = await make({ name: 'Dev Shared', organisationId: council, title: 'Planning officer', detail: contact('dev@shared.example') });
  const three = await make({ name: 'Eve Shared', detail: contact('eve@shared.example') });
  expect((await read(one)).appointments.map((held) => held.post.organisation.id)).toEqual([trust]);
  expect((await read(two)).appointments.map((held) => held.post.organisation.id)).toEqual([council]);
  expect((await read(three)).appointments).toEqual([]);
});

describe('an unpublished person', () => {
  let id: string;
  beforeAll(async () => { id = await make({ name: 'Finn Private', organisationId: trust, title: 'Adviser on land' }); });

  test('is read by colleagues', async () => {
    expect((await read(id, colleague)).name).toBe('Finn Private');
  });

  test.each([
    ['person', PERSON, (who: string) => ({ id: who })],
    ['editPerson', 'mutation ($input: EditPersonInput!) { editPerson(input: $input) { activityId } }', (who: string) => ({ input: { id: who, version: 1, name: 'Taken' } })],
    ['publishPerson', 'mutation ($input: PublishPersonInput!) { publishPerson(input: $input) { activityId } }', (who: string) => ({ input: { id: who, source: 'a', lawfulBasis: 'b' } })],
    ['appoint', 'mutation ($input: AppointInput!) { appoint(input: $input) { activityId } }', (who: string) => ({ input: { personId: who, organisationId: trust, title: 'x' } })],
    ['setPersonDetail', 'mutation ($input: SetPersonDetailInput!) { setPersonDetail(input: $input) { activityId } }', (who: string) => ({ input: { personId: who, lawfulBasis: 'a', source: 'b' } })],
    ['addPersonTopic', 'mutation ($input: AddPersonTopicInput!) { addPersonTopic(input: $input) { activityId } }', (who: string) => ({ input: { personId: who, topicKey: 'G05', statement: 'a', source: 'b' } })],
  ])('answers %s of another member exactly as an id that does not exist', async (_, document, variables) => {
    const [theirs, nobody] = [await other.ask(document, variables(id)), await other.ask(document, variables(randomUUID()))];
    const told = (answer: typeof theirs) => answer.errors?.map(({ message, extensions: { code, fields } }) => ({ message, code, fields }));
    expect(told(theirs)).toEqual(told(nobody));
    expect(told(theirs)?.[0]?.code).toBe('NOT_FOUND');
  });

  test('is counted, listed and held in no post for another member', async () => {
    const SEEN = 'query ($org: ID!) { organisation(id: $org) { peopleKnown } people(organisation: $org) { totalCount items { name } } posts(organisation: $org) { items { title vacantSince holders { name } } } }';
    const seen = JSON.stringify(await other.get(SEEN, { org: trust }));
    expect(seen).not.toContain('Finn');
    expect(JSON.stringify(await lead.get(SEEN, { org: trust }))).toContain('Finn');
  });

  test('neither fills nor opens a vacancy that everybody sees, until published', async () => {
    const { createPost } = await lead.get<{ createPost: { post: { id: string } } }>('mutation ($input: CreatePostInput!) { createPost(input: $input) { post { id } } }', { input: { organisationId: trust, title: 'Director of Finance', vacantSince: '2026-01-01' } });
    const vacant = async () => (await t.db.rows<{ since: string | null }>('select vacant_since::text as since from post where id = $1', [createPost.post.id]))[0]!.since;
    const { appointment } = await appoint<{ appointment: { id: string } }>({ personId: id, postId: createPost.post.id });
    expect(await vacant()).toBe('2026-01-01');
    await publish({ id, source: 'their website', lawfulBasis: 'legitimate interests' });
    expect(await vacant()).toBeNull();
    await end({ id: appointment.id, endedOn: '2026-11-01' });
    expect(await vacant()).toBe('2026-11-01');
  });
});

test('a published person shows name and posts to everybody, and our contact details to nobody else, not even our board', async () => {
  const id = await makePublic({ name: 'Gil Public', organisationId: trust, title: 'Head of Estates', detail: { email: 'gil@x.example', phone: '01', lawfulBasis: 'legitimate interests', source: 'card' } });
  expect(await read(id, other)).toMatchObject({ name: 'Gil Public', detail: null, currentAppointment: { post: { title: 'Head of Estates' } } });
  expect((await read(id, board)).detail).toBeNull();
  expect((await read(id, colleague)).detail).toMatchObject({ email: 'gil@x.example' });
  await detail({ personId: id, email: 'theirs@x.example', lawfulBasis: 'consent', source: 'call' }, other);
  expect((await read(id)).detail).toMatchObject({ email: 'gil@x.example' });
});

test('publishing asks for a source and a lawful basis', async () => {
  const id = await make({ name: 'Hedy Unsourced' });
  const { errors } = await lead.ask('mutation ($input: PublishPersonInput!) { publishPerson(input: $input) { activityId } }', { input: { id, source: ' ', lawfulBasis: '' } });
  expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual(['source', 'lawfulBasis']);
});

test('a stale edit of our detail shows both values', async () => {
  const id = await make({ name: 'Ivo Stale', detail: { email: 'a@x.example', lawfulBasis: 'consent', source: 'call' } });
  await detail({ personId: id, version: 1, email: 'b@x.example', lawfulBasis: 'consent', source: 'call' }, colleague);
  const { errors } = await lead.ask('mutation ($input: SetPersonDetailInput!) { setPersonDetail(input: $input) { activityId } }', { input: { personId: id, version: 1, email: 'c@x.example', lawfulBasis: 'consent', source: 'call' } });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', conflict: { changedBy: 'Sam Okafor', current: { email: 'b@x.example' } } });
});

test('confirmed says when, by whom and how; left ends the post, opens it, and can be undone', async () => {
  t.clock.set(new Date('2026-11-20T10:00:00Z'));
  const id = await makePublic({ name: 'Jo Leaver', organisationId: council, title: 'Director of Public Health' });
  const held = (await read(id)).appointments[0]!;
  await lead.get('mutation ($input: ConfirmAppointmentInput!) { confirmAppointment(input: $input) { activityId } }', { input: { id: held.id, how: 'by phone' } });
  expect((await read(id)).appointments[0]).toMatchObject({ verifiedOn: '2026-11-20', verifiedBy: 'Ruth Adeyemi', verifiedHow: 'by phone' });
  const left = await end({ id: held.id });
  expect((await read(id)).appointments[0]).toMatchObject({ isCurrent: false, post: { vacantSince: '2026-11-20' } });
  const again = await lead.ask('mutation ($input: EndAppointmentInput!) { endAppointment(input: $input) { activityId } }', { input: { id: held.id } });
  expect(again.errors?.[0]?.extensions.code).toBe('CONFLICT');
  await lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: left.activityId });
  expect((await read(id)).appointments[0]).toMatchObject({ isCurrent: true, post: { vacantSince: null } });
  t.clock.set(null);
});

test('an ended appointment can be taken up again', async () => {
  const id = await makePublic({ name: 'Kit Returns', organisationId: council, title: 'Head of Housing Strategy' });
  const [held] = await t.db.rows<{ id: string; post_id: string }>('select id, post_id from appointment where root_id = $1', [id]);
  await end({ id: held!.id });
  await appoint({ personId: id, postId: held!.post_id });
  expect((await read(id)).appointments.map((one) => one.isCurrent)).toEqual([true, false]);
  const twice = await lead.ask('mutation ($input: AppointInput!) { appoint(input: $input) { activityId } }', { input: { personId: id, postId: held!.post_id } });
  expect(twice.errors?.[0]?.extensions.fields).toMatchObject({ postId: 'They hold this post already.' });
});

describe('bad input', () => {
  const CREATE = 'mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id name } } }';
  test.each([['NUL', { name: 'a\u0000b' }, 'name'], ['1 MB', { name: 'x'.repeat(1_000_000) }, 'name'], ['an address that is none', { name: 'A', detail: { email: 'nope', lawfulBasis: 'a', source: 'b' } }, 'detail.email'], ['no basis', { name: 'A', detail: { email: 'a@b.example', lawfulBasis: '', source: 'b' } }, 'detail.lawfulBasis']])(
    '%s is refused by field', async (_, input, field) => {
      const { errors } = await lead.ask(CREATE, { input });
      expect(Object.keys(errors?.[0]?.extensions.fields ?? {})).toEqual([field]);
    });

  test.each(['<img src=x onerror=alert(1)>', '\u202Eeman\u202C', 'O’Brien'])('%p is stored as text', async (name) => {
    expect((await lead.get<{ createPerson: { person: { name: string } } }>(CREATE, { input: { name } })).createPerson.person.name).toBe(name);
  });
});
