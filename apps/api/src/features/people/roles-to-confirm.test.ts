import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';

let t: TestApp;
let lead: SignedIn;
let colleague: SignedIn;
let board: SignedIn;
let stranger: SignedIn;
let partner: SignedIn;
let trust: string;
let council: string;
let homes: string;

beforeAll(async () => {
  t = await openTestApp();
  homes = await organisation('Nidd Homes', 'HOUSING_ASSOCIATION', 'HOUSING');
  trust = await organisation('Ure Hospitals', 'NHS_TRUST', 'NHS_PROVIDER');
  council = await organisation('Swale Council', 'COUNCIL', 'COUNCIL');
  const member = await t.member({ name: 'Nidd Homes', sector: 'HOUSING', organisationId: homes });
  lead = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
  colleague = await t.signIn(member, 'PARTNERSHIP_LEAD', 'Sam Okafor');
  board = await t.signIn(member, 'BOARD_MEMBER');
  stranger = await t.signIn(await t.member({ name: 'Garth Law LLP', sector: 'LEGAL' }), 'PARTNERSHIP_LEAD');
  partner = await t.signIn(await t.member({ name: 'Ure Hospitals', sector: 'NHS_PROVIDER', organisationId: trust }), 'PARTNERSHIP_LEAD');
});
afterAll(() => t.close());

const organisation = async (name: string, type: string, sector: string) =>
  (await t.db.rows<{ id: string }>('insert into organisation (name, type, sector) values ($1, $2, $3) returning id', [name, type, sector]))[0]!.id;
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const say = async <Data = { activityId: string }>(mutation: string, of: string, input: object, by = lead): Promise<Data & { activityId: string }> => {
  const type = { appoint: 'AppointInput', endAppointment: 'EndAppointmentInput', confirmAppointment: 'ConfirmAppointmentInput', changeAppointment: 'ChangeAppointmentInput', createPerson: 'CreatePersonInput', publishPerson: 'PublishPersonInput',
    createOpportunity: 'CreateOpportunityInput', changeParty: 'ChangePartyInput', createRoundtable: 'CreateRoundtableInput', inviteGuest: 'InviteInput', setOpportunityOwner: 'SetOwnerInput' }[mutation]!;
  return (await by.get<Record<string, Data & { activityId: string }>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${of} activityId } }`, { input }))[mutation]!;
};
const undo = (activityId: string, by = lead) => by.ask('mutation ($id: ID!) { undo(activityId: $id) { action } }', { id: activityId });

/** A published person in a post, confirmed so many days ago; their appointment and post. */
async function holder(name: string, ago: number | null, at = trust, title = `Head of ${name}`): Promise<{ person: string; appointment: string; post: string }> {
  const person = (await say<{ person: { id: string } }>('createPerson', 'person { id }', { name, organisationId: at, title })).person.id;
  await say('publishPerson', '', { id: person, source: 'their website', lawfulBasis: 'legitimate interests' });
  const [row] = await t.db.rows<{ id: string; post_id: string }>('update appointment set verified_on = $2 where root_id = $1 returning id, post_id', [person, ago === null ? null : day(ago)]);
  return { person, appointment: row!.id, post: row!.post_id };
}

async function opportunity(title: string, sponsor: string, by = lead): Promise<string> {
  const { opportunity: { id } } = await say<{ opportunity: { id: string } }>('createOpportunity', 'opportunity { id }', { title, parties: [{ organisationId: by === lead ? trust : homes, role: 'FUNDER' }] }, by);
  const [party] = await t.db.rows<{ id: string; version: number }>('select id, version from opportunity_party where root_id = $1 and organisation_id = $2', [id, trust]);
  await say('changeParty', '', { ...party!, sponsorAppointmentId: sponsor }, by);
  return id;
}

interface Queue { rolesToConfirm: { totalCount: number; items: { id: string; sponsorOf: number; roundtableTitle: string | null; appointment: { person: { name: string } } }[] } }
const QUEUE = '{ rolesToConfirm(first: 50) { totalCount items { id sponsorOf roundtableTitle roundtableOn appointment { person { name } post { title } } } } }';
const queue = async (by = lead) => (await by.get<Queue>(QUEUE)).rolesToConfirm.items.map(({ appointment }) => appointment.person.name);

describe('roles to confirm', () => {
  test('are those of half a year ago and more, what hangs on them first, in one statement; another member’s people are not among them', async () => {
    await holder('Old Ola', 700);
    await holder('Older Obi', 800);
    await holder('Never Nell', null);
    await holder('Fresh Fay', 20);
    const guest = await holder('Guest Gil', 200);
    const sponsor = await holder('Sponsor Sue', 190);
    const { roundtable } = await say<{ roundtable: { id: string } }>('createRoundtable', 'roundtable { id }', { title: 'Step-down homes', on: '2031-12-03', targets: [{ sector: 'HOUSING', seats: 2 }] });
    await say('inviteGuest', '', { roundtableId: roundtable.id, personId: guest.person });
    await opportunity('Sponsored', sponsor.appointment);
    expect(await t.statements(() => queue())).toBe(1);
    expect(await queue()).toEqual(['Sponsor Sue', 'Guest Gil', 'Never Nell', 'Older Obi', 'Old Ola']);
    expect((await lead.get<Queue>(QUEUE)).rolesToConfirm.items[1]).toMatchObject({ roundtableTitle: 'Step-down homes', sponsorOf: 0 });
    expect(await queue(stranger)).toEqual([]);
    expect((await board.ask(QUEUE)).errors![0]!.extensions['code']).toBe('FORBIDDEN');
    const { activityId } = await say('confirmAppointment', '', { id: sponsor.appointment, how: 'by phone' });
    expect(await queue()).not.toContain('Sponsor Sue');
    await undo(activityId);
    expect((await queue())[0]).toBe('Sponsor Sue');
  });
});

interface Party { sponsor: { name: string; leftOn: string | null } | null }
const sponsorOf = async (id: string, by = lead) => (await by.get<{ opportunity: { parties: Party[]; timeline: { kind: string; text: string }[] } }>(
  'query ($id: ID!) { opportunity(id: $id) { parties { sponsor { name leftOn } } timeline { kind text } } }', { id })).opportunity;
const followUps = async (by = lead) => (await by.get<{ followUps: { items: { title: string; about: Record<string, string | null>; owners: { name: string }[] }[] } }>(
  '{ followUps(first: 50) { items { title owners { name } about { opportunityTitle organisationName postId postTitle postFunctionKey postHolder } } } }')).followUps.items;
const post = async (id: string) => (await t.db.rows<{ vacant_since: string | null; title: string }>('select vacant_since::text, title from post where id = $1', [id]))[0]!;
const lost = async (by: SignedIn) => (await by.get<{ today: { lostSponsors: { opportunityTitle: string; name: string }[] } }>('{ today { lostSponsors { opportunityTitle organisationName name leftOn } } }')).today.lostSponsors;

describe('somebody has left', () => {
  test('ends the appointment, opens the vacancy, tells each opportunity that loses its sponsor and starts the search; one undo takes all of it back', async () => {
    const sue = await holder('Leaving Lea', 10, trust, 'Director of Estates');
    const ours = await opportunity('Ours', sue.appointment);
    const theirs = await opportunity('Theirs', sue.appointment, partner);
    await say('setOpportunityOwner', '', { opportunityId: ours, ownerId: colleague.userId, version: 1 });
    const before = (await followUps()).length;
    const { activityId } = await say('endAppointment', '', { id: sue.appointment });
    expect(await post(sue.post)).toMatchObject({ vacant_since: day(0) });
    const found = await followUps();
    const onOpportunities = found.filter(({ about }) => about['opportunityTitle']);
    expect(onOpportunities.map(({ title, owners }) => [title, owners[0]!.name])).toEqual(expect.arrayContaining([['Find a new sponsor at Ure Hospitals', 'Sam Okafor']]));
    expect(found.find(({ about }) => about['postId'] === sue.post)).toMatchObject({ title: 'Find the successor: Director of Estates, Ure Hospitals', about: { organisationName: 'Ure Hospitals', postFunctionKey: 'TRUST_ESTATES', postHolder: null } });
    // Whoever did not press the button learns it from the opportunity and from Today.
    for (const [id, by] of [[ours, lead], [theirs, partner]] as const) {
      const { parties, timeline } = await sponsorOf(id, by);
      expect(parties.find(({ sponsor }) => sponsor)!.sponsor).toEqual({ name: 'Leaving Lea', leftOn: day(0) });
      expect(timeline.find(({ kind }) => kind === 'SPONSOR_LEFT')).toMatchObject({ text: 'Leaving Lea, Director of Estates' });
    }
    expect((await lost(partner)).map(({ opportunityTitle }) => opportunityTitle).sort()).toEqual(['Ours', 'Theirs']);
    expect(await lost(stranger)).toEqual([]);
    expect((await undo(activityId)).errors).toBeUndefined();
    expect(await post(sue.post)).toMatchObject({ vacant_since: null });
    expect((await followUps()).length).toBe(before);
    expect(await lost(partner)).toEqual([]);
    expect((await sponsorOf(ours)).timeline.some(({ kind }) => kind === 'SPONSOR_LEFT')).toBe(false);
  });

  test('the search ends when somebody is appointed, and begins again with the undo', async () => {
    const { appointment, post: postId } = await holder('Former Fred', 10, council, 'Head of Housing Strategy');
    await say('endAppointment', '', { id: appointment });
    const isSearched = async () => (await followUps()).some(({ about }) => about['postId'] === postId);
    expect(await isSearched()).toBe(true);
    const next = await holder('Next Nia', 10, homes);
    const { activityId } = await say('appoint', '', { personId: next.person, postId });
    expect(await isSearched()).toBe(false);
    expect((await post(postId)).vacant_since).toBeNull();
    await undo(activityId);
    expect(await isSearched()).toBe(true);
  });

  test('a second holder keeps the post filled, and a second departure starts no second search', async () => {
    const { person, post: postId, appointment } = await holder('Shared Ann', 10, council, 'Joint Director of Public Health');
    const other = await holder('Shared Ben', 10, homes);
    const { appointment: second } = await say<{ appointment: { id: string } }>('appoint', 'appointment { id }', { personId: other.person, postId });
    await say('endAppointment', '', { id: appointment });
    expect(await post(postId)).toMatchObject({ vacant_since: null });
    expect((await followUps()).filter(({ about }) => about['postId'] === postId)).toHaveLength(0);
    await say('endAppointment', '', { id: second.id });
    const [third] = await t.db.rows<{ id: string }>('insert into appointment (root_id, post_id) values ($1, $2) returning id', [person, postId]);
    await say('endAppointment', '', { id: third!.id });
    expect((await followUps()).filter(({ about }) => about['postId'] === postId)).toHaveLength(1);
  });
});

describe('somebody is removed', () => {
  const versioned = async (ids: string[]) => t.db.rows<{ id: string; version: number }>('select id, version from person where id = any($1)', [ids]);
  const remove = async (id: string) => (await lead.get<{ removePerson: { activityId: string } }>('mutation ($input: RemovePersonInput!) { removePerson(input: $input) { activityId } }', { input: (await versioned([id]))[0] })).removePerson.activityId;
  const restore = async (id: string) => (await lead.get<{ restoreRecord: { activityId: string } }>('mutation ($input: RestoreRecordInput!) { restoreRecord(input: $input) { activityId } }', { input: { id } })).restoreRecord.activityId;
  const searches = async (opportunityTitle: string) => (await followUps()).filter(({ about }) => about['opportunityTitle'] === opportunityTitle).map(({ title }) => title);

  test('the post is vacant from that day and opportunities are told; putting them back takes both back, and so does the undo', async () => {
    const { person, appointment, post: postId } = await holder('Removed Ro', 10, trust, 'Director of Pathology');
    const title = 'Of somebody removed';
    const id = await opportunity(title, appointment);
    const preview = await lead.get<{ removalPreview: { lines: { what: string; rows: number }[] } }>('query ($id: ID!) { removalPreview(kind: PERSON, id: $id) { lines { what rows } } }', { id: person });
    expect(preview.removalPreview.lines).toContainEqual({ what: 'Opportunities that lose their sponsor', rows: 1 });
    const isTold = async () => ({
      vacantSince: (await post(postId)).vacant_since, searches: await searches(title), isLost: (await lost(partner)).some(({ opportunityTitle }) => opportunityTitle === title),
      sponsor: (await sponsorOf(id, partner)).parties.find(({ sponsor }) => sponsor)!.sponsor!.leftOn, isOnTimeline: (await sponsorOf(id)).timeline.some(({ kind }) => kind === 'SPONSOR_LEFT'),
    });
    const there = { vacantSince: null, searches: [], isLost: false, sponsor: null, isOnTimeline: false };
    const gone = { vacantSince: day(0), searches: ['Find a new sponsor at Ure Hospitals'], isLost: true, sponsor: day(0), isOnTimeline: true };
    expect(await isTold()).toEqual(there);
    const removal = await remove(person);
    expect(await isTold()).toEqual(gone);
    const { parties } = (await partner.get<{ opportunity: { parties: { sponsor: { name: string; personId: string | null } | null }[] } }>('query ($id: ID!) { opportunity(id: $id) { parties { sponsor { name personId } } } }', { id })).opportunity;
    expect(parties.find(({ sponsor }) => sponsor)!.sponsor).toEqual({ name: 'Removed Ro', personId: null });
    expect((await followUps()).some(({ about }) => about['postId'] === postId)).toBe(false);
    const back = await restore(removal);
    expect(await isTold()).toEqual(there);
    await undo(back);
    expect(await isTold()).toEqual(gone);
    await restore(removal);
    expect(await isTold()).toEqual(there);
    await undo(await remove(person));
    expect(await isTold()).toEqual(there);
  });

  test('whoever filled the post meanwhile stays, and nobody comes back over their head', async () => {
    const { person, post: postId } = await holder('Replaced Rex', 10, council, 'Head of Regeneration');
    const removal = await remove(person);
    const next = await holder('Filling Flo', 10, homes);
    const { appointment } = await say<{ appointment: { id: string } }>('appoint', 'appointment { id }', { personId: next.person, postId });
    expect((await post(postId)).vacant_since).toBeNull();
    expect((await undo(removal)).errors).toBeUndefined();
    expect((await post(postId)).vacant_since).toBeNull();
    const left = await say('endAppointment', '', { id: appointment.id });
    expect((await post(postId)).vacant_since).toBeNull();
    await undo(left.activityId);
    const again = await remove(person);
    expect((await post(postId)).vacant_since).toBeNull();
    await restore(again);
  });

  test('many at once open the posts that nobody is left in, and one undo fills them again', async () => {
    const [first, second] = [await holder('Joint Jo', 10, council, 'Joint Head of Planning'), await holder('Joint Jay', 10, homes)];
    await say('appoint', '', { personId: second.person, postId: first.post });
    const alone = await holder('Lone Lu', 10, council, 'Head of Parks');
    const change = (rows: object[]) => lead.get<{ changePeople: { activityId: string } }>('mutation ($input: ChangePeopleInput!) { changePeople(input: $input) { activityId } }', { input: { rows, change: { kind: 'REMOVE' } } });
    await change(await versioned([first.person]));
    expect((await post(first.post)).vacant_since).toBeNull();
    const { changePeople: { activityId } } = await change(await versioned([second.person, alone.person]));
    expect([(await post(first.post)).vacant_since, (await post(alone.post)).vacant_since]).toEqual([day(0), day(0)]);
    await undo(activityId);
    expect([(await post(first.post)).vacant_since, (await post(alone.post)).vacant_since]).toEqual([null, null]);
  });

  test('of two sponsors of one opportunity who went at once, the one that comes back takes only their own follow-up back', async () => {
    const [one, two] = [await holder('Party Pia', 10), await holder('Party Pim', 10, council)];
    const title = 'Of two sponsors';
    const id = await opportunity(title, one.appointment);
    await lead.get('mutation ($input: AddPartyInput!) { addParty(input: $input) { activityId } }', { input: { opportunityId: id, organisationId: council, role: 'FUNDER' } });
    const [party] = await t.db.rows<{ id: string; version: number }>('select id, version from opportunity_party where root_id = $1 and organisation_id = $2', [id, council]);
    await say('changeParty', '', { ...party!, sponsorAppointmentId: two.appointment });
    await lead.get('mutation ($input: ChangePeopleInput!) { changePeople(input: $input) { activityId } }', { input: { rows: await versioned([one.person, two.person]), change: { kind: 'REMOVE' } } });
    expect((await searches(title)).toSorted()).toEqual(['Find a new sponsor at Swale Council', 'Find a new sponsor at Ure Hospitals']);
    const removalOf = async (name: string) => (await lead.get<{ bin: { items: { id: string; name: string }[] } }>('{ bin { items { id name } } }')).bin.items.find((entry) => entry.name === name)!.id;
    await restore(await removalOf('Party Pia'));
    expect(await searches(title)).toEqual(['Find a new sponsor at Swale Council']);
    await restore(await removalOf('Party Pim'));
    expect(await searches(title)).toEqual([]);
  });

  test('whom an undo puts into the bin, since it takes back how they came, is removed as others are', async () => {
    const created = await say<{ person: { id: string } }>('createPerson', 'person { id }', { name: 'Undone Una' });
    const { post: postId } = await holder('Beside Una', 10);
    const { appointment } = await say<{ appointment: { id: string } }>('appoint', 'appointment { id }', { personId: created.person.id, postId });
    const title = 'Of somebody undone';
    await opportunity(title, appointment.id);
    expect((await undo(created.activityId)).errors).toBeUndefined();
    expect(await searches(title)).toEqual(['Find a new sponsor at Ure Hospitals']);
    expect((await post(postId)).vacant_since).toBeNull();
  });

  test('two holders of one post who are removed at the same moment leave it vacant', async () => {
    for (const round of ['A', 'B', 'C']) {
      const [first, second] = [await holder(`Atonce ${round}`, 10, council, `Joint Head of ${round}`), await holder(`Same ${round}`, 10, homes)];
      await say('appoint', '', { personId: second.person, postId: first.post });
      await Promise.all([remove(first.person), remove(second.person)]);
      expect((await post(first.post)).vacant_since).toBe(day(0));
    }
  });

  test('whoever was joined with somebody goes and comes back with them', async () => {
    const [kept, away] = [await holder('Joined Jan', 10, trust, 'Head of Theatres'), await holder('Joined Janet', 10, homes)];
    const { appointment } = await say<{ appointment: { id: string } }>('appoint', 'appointment { id }', { personId: away.person, postId: kept.post });
    const title = 'Of somebody joined';
    const id = await opportunity(title, appointment.id);
    const version = async (person: string) => (await versioned([person]))[0]!.version;
    await lead.get('mutation ($input: MergeRecordsInput!) { mergeRecords(input: $input) { activityId } }',
      { input: { kind: 'PERSON', keepId: kept.person, awayId: away.person, keepVersion: await version(kept.person), awayVersion: await version(away.person) } });
    const leftOn = async () => (await sponsorOf(id)).parties.find(({ sponsor }) => sponsor)!.sponsor!.leftOn;
    expect([await leftOn(), await searches(title)]).toEqual([null, []]);
    const removal = await remove(kept.person);
    expect([await leftOn(), await searches(title)]).toEqual([day(0), ['Find a new sponsor at Ure Hospitals']]);
    await restore(removal);
    expect([await leftOn(), await searches(title)]).toEqual([null, []]);
  });

  test('an undo never says that a post is vacant in which somebody is', async () => {
    const { appointment, post: postId } = await holder('Shared Sy', 10, council, 'Joint Head of Leisure');
    const other = await holder('Shared Sal', 10, homes);
    const { appointment: second } = await say<{ appointment: { id: string } }>('appoint', 'appointment { id }', { personId: other.person, postId });
    const { activityId } = await say('endAppointment', '', { id: appointment });
    await say('endAppointment', '', { id: second.id });
    expect((await post(postId)).vacant_since).toBe(day(0));
    await undo(activityId);
    expect((await post(postId)).vacant_since).toBeNull();
  });
});

describe('something changed', () => {
  const held = async (person: string) => (await lead.get<{ person: { appointments: { isCurrent: boolean; isPrimary: boolean; verifiedBy: string | null; post: { title: string; organisation: { name: string } } }[] } }>(
    'query ($id: ID!) { person(id: $id) { appointments { isCurrent isPrimary verifiedBy post { title organisation { name } } } } }', { id: person })).person.appointments;

  test('a move ends the one and begins the other in one write, which one undo takes back', async () => {
    const { person, appointment, post: postId } = await holder('Moving Mo', 400, trust, 'Head of Discharge');
    const { activityId } = await say('changeAppointment', '', { id: appointment, organisationId: council, title: 'Director of Public Health', on: day(5), how: 'by phone' });
    expect(await held(person)).toEqual([
      expect.objectContaining({ isCurrent: true, isPrimary: true, verifiedBy: 'Ruth Adeyemi', post: { title: 'Director of Public Health', organisation: { name: 'Swale Council' } } }),
      expect.objectContaining({ isCurrent: false }),
    ]);
    expect(await post(postId)).toMatchObject({ vacant_since: day(5) });
    await undo(activityId);
    expect(await held(person)).toEqual([expect.objectContaining({ isCurrent: true, post: { title: 'Head of Discharge', organisation: { name: 'Ure Hospitals' } } })]);
    expect(await post(postId)).toMatchObject({ vacant_since: null });
  });

  test('a new title stays the same post, and counts as confirmed; without either it is refused by name', async () => {
    const { person, appointment, post: postId } = await holder('Titled Tia', 400, trust, 'Head of Flow');
    const { activityId } = await say('changeAppointment', '', { id: appointment, title: 'Director of Flow', how: 'by phone' });
    expect(await held(person)).toEqual([expect.objectContaining({ isCurrent: true, verifiedBy: 'Ruth Adeyemi', post: expect.objectContaining({ title: 'Director of Flow' }) })]);
    await undo(activityId);
    expect(await post(postId)).toMatchObject({ title: 'Head of Flow' });
    const refused = await lead.ask('mutation ($input: ChangeAppointmentInput!) { changeAppointment(input: $input) { activityId } }', { input: { id: appointment } });
    expect(refused.errors![0]!.extensions['fields']).toHaveProperty('title');
  });
});

test('a sponsor works for the party and is there today', async () => {
  const here = await holder('Right Rae', 10);
  const elsewhere = await holder('Wrong Wes', 10, council);
  const id = await opportunity('Checked', here.appointment);
  const [party] = await t.db.rows<{ id: string; version: number }>('select id, version from opportunity_party where root_id = $1 and organisation_id = $2', [id, trust]);
  const refuse = async (sponsorAppointmentId: string) => (await lead.ask('mutation ($input: ChangePartyInput!) { changeParty(input: $input) { activityId } }', { input: { ...party!, sponsorAppointmentId } })).errors![0]!;
  expect((await refuse(elsewhere.appointment)).extensions['fields']).toHaveProperty('sponsorAppointmentId');
  await say('endAppointment', '', { id: here.appointment });
  const gone = await holder('Gone Gus', 10);
  await say('endAppointment', '', { id: gone.appointment });
  expect((await refuse(gone.appointment)).extensions['fields']).toHaveProperty('sponsorAppointmentId');
  expect((await refuse('00000000-0000-4000-8000-0000000000ff')).extensions['code']).toBe('NOT_FOUND');
});
