import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addPerson, type NewGuest } from '../../testing/directory.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { Undo } from '../../platform/database/undo.js';
import { AnswersService } from './answers.service.js';
import { AttendanceService } from './attendance.service.js';
import { CapturesService } from './captures.service.js';
import { InvitationsService } from './invitations.service.js';
import { RoundtablesService } from './roundtables.service.js';
import { Admission, Attendance, CaptureKind, RoundtableRule } from './roundtable.types.js';
import { SendingService } from './sending.service.js';
import type { CreateRoundtableInput } from './roundtable.inputs.js';
import type { Answer } from './answer.js';

let t: TestApp;
let imogen: SignedIn;
let other: SignedIn;

beforeAll(async () => {
  t = await openTestApp();
  imogen = await t.signIn(await t.member({ name: 'Penhallow Reeve LLP', sector: 'LEGAL' }), 'EVENT_ORGANISER', 'Imogen Sayle');
  other = await t.signIn(await t.member({ name: 'Thornmoor Homes', sector: 'HOUSING' }), 'PARTNERSHIP_LEAD', 'Ruth Adeyemi');
});
afterAll(() => t.close());

let made = 0;
const event = async (input: Partial<CreateRoundtableInput> = {}) => (await t.app.get(RoundtablesService).create(imogen.caller(), { title: 'Homes for safe discharge', on: '2030-12-03', ...input })).result.id;
const person = (guest: Partial<NewGuest> = {}) => addPerson(t, imogen, { name: `Guest ${(made += 1)}`, type: 'NHS_TRUST', email: `guest${made}@test.example`, ...guest });

/** Invites somebody and sends the invitation; gives its id. */
async function invited(roundtableId: string, guest: Partial<NewGuest> = {}): Promise<{ id: string; personId: string }> {
  const { personId } = await person(guest);
  const { result } = await t.app.get(InvitationsService).invite(imogen.caller(), { roundtableId, personId });
  await t.app.get(SendingService).sendInvitations(imogen.caller(), { roundtableId, invitationIds: [result.id] });
  return { id: result.id, personId };
}

const versionOf = async (id: string): Promise<number> => (await t.db.rows<{ version: number }>('select version from invitation where id = $1', [id]))[0]!.version;
const stateOf = async (id: string): Promise<string> => (await t.db.rows<{ state: string }>('select state from invitation where id = $1', [id]))[0]!.state;
const seats = async (id: string) => (await t.db.rows<{ capacity: number; taken: number }>('select capacity, taken from roundtable_seats where root_id = $1', [id]))[0]!;

async function answer(id: string, given: Exclude<Answer, { kind: 'NOT_ME' }>): Promise<string> {
  const { result } = await t.app.get(AnswersService).record(imogen.caller(), { id, version: await versionOf(id), answer: given });
  return result.state;
}
const yes = { kind: 'ACCEPT', joining: null, needs: null, showsName: false } as const;

const ROUNDTABLE = `query ($id: ID!) { roundtable(id: $id) { id title startsAt version capacity seatsTaken answerBy abilities { edit capture }
  counts { drafts notAnswered accepted declined waiting toSettle } balance { sector target accepted invited short }
  invitations { id name group state needs post { title organisation { name } } } proposal { name } shownGuests { name } captures { kind text person { name } canEdit opportunityId } } }`;
interface Data { roundtable: { id: string; title: string; startsAt: string; version: number; capacity: number; seatsTaken: number; answerBy: string; abilities: { edit: boolean; capture: boolean };
  counts: Record<string, number>; balance: Record<string, unknown>[]; invitations: { id: string; name: string; group: string; state: string; needs: string | null }[]; proposal: { name: string } | null; shownGuests: { name: string }[];
  captures: { kind: string; text: string; person: { name: string } | null; canEdit: boolean }[] } }

test('title and date are enough, in London time, and the page is one statement', async () => {
  const id = await event({ on: '2030-07-03', targets: [{ sector: 'COUNCIL' as never, seats: 5 }] });
  const count = await t.statements(async () => {
    const { roundtable } = await imogen.get<Data>(ROUNDTABLE, { id });
    expect(roundtable).toMatchObject({ startsAt: '2030-07-03T09:00:00.000Z', answerBy: '2030-07-02', capacity: 20, seatsTaken: 0, abilities: { edit: true, capture: true }, balance: [{ sector: 'COUNCIL', target: 5, short: 5 }] });
  });
  expect(count).toBe(1);
  expect(await t.statements(() => imogen.get('{ roundtables(when: UPCOMING) { totalCount items { id title counts { toSettle } balance { short } } } }'))).toBe(1);
});

test('roundtables are found by words of their titles in any order, and by nobody else', async () => {
  const id = await event({ title: 'Step-down beds: who pays?' });
  const found = 'query ($words: String) { roundtables(words: $words) { items { id } } }';
  expect(await imogen.get(found, { words: 'pays  STEP down' })).toEqual({ roundtables: { items: [{ id }] } });
  expect(await imogen.get(found, { words: 'pays step up' })).toEqual({ roundtables: { items: [] } });
  expect(await other.get(found, { words: 'pays step down' })).toEqual({ roundtables: { items: [] } });
});

test('another member gets the same answer for a roundtable of ours as for one that is not there', async () => {
  const id = await event();
  const theirs = await other.ask(ROUNDTABLE, { id });
  const missing = await other.ask(ROUNDTABLE, { id: '00000000-0000-4000-8000-000000000000' });
  expect({ ...theirs.errors![0]!, extensions: { ...theirs.errors![0]!.extensions, ref: '' } }).toEqual({ ...missing.errors![0]!, extensions: { ...missing.errors![0]!.extensions, ref: '' } });
  const edit = 'mutation ($input: EditRoundtableInput!) { editRoundtable(input: $input) { activityId } }';
  expect(await other.ask(edit, { input: { id, version: 1, title: 'Mine now' } })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('a board member reads and does not plan', async () => {
  const id = await event();
  const board = await t.signIn(imogen.memberId, 'BOARD_MEMBER');
  const { roundtable } = await board.get<Data>(ROUNDTABLE, { id });
  expect(roundtable).toMatchObject({ abilities: { edit: false, capture: false }, invitations: [] });
  expect(await board.ask('mutation ($input: CreateRoundtableInput!) { createRoundtable(input: $input) { activityId } }', { input: { title: 'Mine', on: '2030-01-01' } })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
});

test('a stale edit says who changed what and offers both values; a repeated one has no second effect', async () => {
  const id = await event();
  const edit = 'mutation ($input: EditRoundtableInput!) { editRoundtable(input: $input) { roundtable { title version } activityId } }';
  const key = '6f6d3a54-1111-4222-8333-944455556666';
  const first = await imogen.ask(edit, { input: { id, version: 1, title: 'Second title' } }, key);
  expect(await imogen.ask(edit, { input: { id, version: 1, title: 'Second title' } }, key)).toEqual(first);
  const stale = await imogen.ask(edit, { input: { id, version: 1, title: 'Third title' } });
  expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', conflict: { changedBy: 'Imogen Sayle', version: 2, current: { title: 'Second title' } } });
});

test('capacity never falls below the seats that are taken, and the refusal names the number', async () => {
  const id = await event({ capacity: 3 });
  for (let n = 0; n < 2; n += 1) await answer((await invited(id)).id, yes);
  const { roundtable } = await imogen.get<Data>(ROUNDTABLE, { id });
  const refused = await imogen.ask('mutation ($input: EditRoundtableInput!) { editRoundtable(input: $input) { activityId } }', { input: { id, version: roundtable.version, capacity: 1 } });
  expect(refused.errors![0]!.extensions).toMatchObject({ code: 'VALIDATION', fields: { capacity: '2 seats are taken. Choose 2 or more, or withdraw an invitation first.' } });
});

test('sending is held for a minute and undone within it; after that it is refused', async () => {
  const id = await event();
  const { personId } = await person();
  await t.app.get(InvitationsService).invite(imogen.caller(), { roundtableId: id, personId });
  const send = 'mutation ($input: GuestsInput!) { sendInvitations(input: $input) { count activityId roundtable { counts { drafts notAnswered } } } }';
  const { sendInvitations } = await imogen.get<{ sendInvitations: { count: number; activityId: string } }>(send, { input: { roundtableId: id } });
  expect(sendInvitations).toMatchObject({ count: 1, roundtable: { counts: { drafts: 0, notAnswered: 1 } } });
  const [mail] = await t.db.rows<{ held: number; calendar_method: string; subject: string }>(`select extract(epoch from send_after - created_at)::int as held, calendar_method, subject from outbox_mail where subject_kind = 'INVITATION' order by created_at desc limit 1`);
  expect(mail).toMatchObject({ held: 60, calendar_method: 'REQUEST', subject: 'Invitation: Homes for safe discharge, Tuesday 3 December 2030' });
  const undo = 'mutation ($id: ID!) { undo(activityId: $id) { action } }';
  await imogen.get(undo, { id: sendInvitations.activityId });
  expect((await imogen.get<Data>(ROUNDTABLE, { id })).roundtable.counts).toMatchObject({ drafts: 1, notAnswered: 0 });
  const again = await imogen.get<{ sendInvitations: { activityId: string } }>(send, { input: { roundtableId: id } });
  await t.db.rows(`update outbox_mail set status = 'SENT'`);
  expect(await imogen.ask(undo, { id: again.sendInvitations.activityId })).toMatchObject({ errors: [{ extensions: { code: 'CONFLICT' }, message: 'The minute is over: mail has left. Withdraw the invitations instead.' }] });
});

test('at an invite-only event a freed place makes one proposal, of the shortest sector, and nothing else', async () => {
  const id = await event({ capacity: 1, targets: [{ sector: 'COUNCIL' as never, seats: 1 }] });
  const seated = await invited(id);
  await answer(seated.id, yes);
  const trust = await invited(id, { name: 'First In Queue' });
  const council = await invited(id, { name: 'Council In Queue', type: 'COUNCIL' });
  expect(await answer(trust.id, yes)).toBe('WAITING');
  expect(await answer(council.id, yes)).toBe('WAITING');
  expect((await imogen.get<Data>(ROUNDTABLE, { id })).roundtable.proposal).toBeNull();
  await answer(seated.id, { kind: 'DECLINE' });
  expect((await imogen.get<Data>(ROUNDTABLE, { id })).roundtable).toMatchObject({ seatsTaken: 0, proposal: { name: 'Council In Queue' } });
  expect([await stateOf(trust.id), await stateOf(council.id)]).toEqual(['WAITING', 'WAITING']);
  const offer = 'mutation ($input: VersionedInput!) { offerSeat(input: $input) { invitation { state } } }';
  await imogen.get(offer, { input: { id: council.id, version: await versionOf(council.id) } });
  expect(await stateOf(council.id)).toBe('ACCEPTED');
  expect(await imogen.ask(offer, { input: { id: trust.id, version: await versionOf(trust.id) } })).toMatchObject({ errors: [{ extensions: { code: 'CONFLICT' } }] });
  expect(await seats(id)).toEqual({ capacity: 1, taken: 1 });
});

test('at an open event with automatic promotion a freed seat goes to whoever waited longest, and they are told', async () => {
  const id = await event({ capacity: 1, admission: Admission.OPEN, promotesAutomatically: true });
  const [seated, first, second] = [await invited(id), await invited(id, { name: 'Waited Longest' }), await invited(id)];
  for (const guest of [seated, first, second]) await answer(guest.id, yes);
  await answer(seated.id, { kind: 'DECLINE' });
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(['ACCEPTED', 'WAITING']);
  expect(await seats(id)).toEqual({ capacity: 1, taken: 1 });
  expect(await t.db.rows(`select to_name from outbox_mail where kind = 'ROUNDTABLE_SEAT_FREED' and subject_id = $1`, [first.id])).toEqual([{ to_name: 'Waited Longest' }]);
});

test('a guest who is signed in elsewhere reads the table once they accepted, without the guest list, and loses it when they decline', async () => {
  const id = await event({ rule: RoundtableRule.CHATHAM_HOUSE });
  const guest = await invited(id, { name: 'Ruth Adeyemi', type: 'HOUSING_ASSOCIATION' });
  await invited(id, { name: 'Somebody Else' });
  await t.db.rows('update user_account set person_id = $1 where id = $2', [guest.personId, other.userId]);
  expect(await other.ask(ROUNDTABLE, { id })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  await answer(guest.id, { ...yes, showsName: true });
  await t.app.get(CapturesService).capture(other.caller(), { roundtableId: id, kind: CaptureKind.ACTION, text: 'Find two flats near the hospital', dueOn: '2030-12-20', personId: guest.personId });
  const { roundtable } = await other.get<Data>(ROUNDTABLE, { id });
  expect(roundtable).toMatchObject({ abilities: { edit: false, capture: true }, invitations: [], balance: [], shownGuests: [], counts: { accepted: 0 }, captures: [{ kind: 'ACTION', person: null, canEdit: true }] });
  expect((await imogen.get<Data>(ROUNDTABLE, { id })).roundtable.captures).toMatchObject([{ person: { name: 'Ruth Adeyemi' } }]);
  await answer(guest.id, { kind: 'DECLINE' });
  expect(await other.ask(ROUNDTABLE, { id })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

test('under the Chatham House Rule a point has no name; elsewhere it may', async () => {
  const private_ = await event({ rule: RoundtableRule.CHATHAM_HOUSE });
  const open = await event({ rule: RoundtableRule.OPEN });
  const { personId } = await person();
  const capture = 'mutation ($input: CaptureInput!) { addCapture(input: $input) { capture { id person { id } } } }';
  expect(await imogen.ask(capture, { input: { roundtableId: private_, kind: 'POINT', text: 'Wards are full', personId } })).toMatchObject({ errors: [{ extensions: { fields: { personId: expect.stringContaining('without a name') } } }] });
  expect(await imogen.ask(capture, { input: { roundtableId: open, kind: 'POINT', text: 'Wards are full', personId } })).toMatchObject({ data: { addCapture: { capture: { person: { id: personId } } } } });
});

test('an action is a follow-up of whoever keeps it, or of the colleague who takes it on, and of each other organisation that takes it on too', async () => {
  const id = await event();
  const guest = await invited(id, { name: 'Ruth Adeyemi', type: 'HOUSING_ASSOCIATION' });
  await t.db.rows('update user_account set person_id = $1 where id = $2', [guest.personId, other.userId]);
  await answer(guest.id, yes);
  const fields = 'captures { id version followUp { id state title dueOn version owners { id } } }';
  const read = async (by: SignedIn) => (await by.get<{ roundtable: { captures: { id: string; version: number; followUp: { id: string; version: number } | null }[] } }>(`query ($id: ID!) { roundtable(id: $id) { ${fields} } }`, { id })).roundtable.captures;
  const keep = 'mutation ($input: CaptureInput!) { addCapture(input: $input) { capture { id } activityId } }';
  const { addCapture } = await imogen.get<{ addCapture: { capture: { id: string }; activityId: string } }>(keep, { input: { roundtableId: id, kind: 'ACTION', text: 'Find two flats\nnear the hospital', dueOn: '2030-12-20', personId: guest.personId } });
  await imogen.get(keep, { input: { roundtableId: id, kind: 'OFFER', text: 'A hall' } });
  const captureId = addCapture.capture.id;
  expect(await read(imogen)).toMatchObject([{ followUp: { state: 'OPEN', title: 'Find two flats near the hospital', dueOn: '2030-12-20', owners: [{ id: imogen.userId }] } }, { followUp: null }]);
  // Nobody else's organisation is told of it, until it takes the action on itself: once.
  expect((await read(other))[0]!.followUp).toBeNull();
  const takeOn = 'mutation ($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } } }';
  const input = { title: 'Find two flats', roundtableId: id, captureId };
  await other.get(takeOn, { input });
  expect((await read(other))[0]!.followUp).toMatchObject({ title: 'Find two flats', owners: [{ id: other.userId }] });
  expect(await other.ask(takeOn, { input })).toMatchObject({ errors: [{ extensions: { fields: { captureId: 'Your organisation has taken this on already.' } } }] });
  expect(await imogen.ask(takeOn, { input: { ...input, captureId: (await read(imogen))[1]!.id } })).toMatchObject({ errors: [{ extensions: { fields: { captureId: 'Only an action is taken on.' } } }] });
  // What is put right is put right in both; taken away, it goes too, and comes back with it.
  await imogen.get('mutation ($input: EditCaptureInput!) { editCapture(input: $input) { activityId } }', { input: { id: captureId, version: (await read(imogen))[0]!.version, text: 'Find three flats', dueOn: '2030-12-21' } });
  const followUp = (await read(imogen))[0]!.followUp!;
  expect(followUp).toMatchObject({ title: 'Find three flats', dueOn: '2030-12-21' });
  const { removeCapture } = await imogen.get<{ removeCapture: { activityId: string } }>('mutation ($input: VersionedInput!) { removeCapture(input: $input) { activityId } }', { input: { id: captureId, version: (await read(imogen))[0]!.version } });
  const open = 'query { followUps(first: 50) { items { id } } }';
  expect((await imogen.get<{ followUps: { items: { id: string }[] } }>(open)).followUps.items).not.toContainEqual({ id: followUp.id });
  await imogen.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: removeCapture.activityId });
  const [back] = await read(imogen);
  expect(back).toMatchObject({ followUp: { id: followUp.id, state: 'OPEN' } });
  // Done, it stays as it was done.
  const counts = async (by: SignedIn) => (await by.get<{ roundtable: object }>('query ($id: ID!) { roundtable(id: $id) { actions actionsDone } }', { id })).roundtable;
  expect(await counts(imogen)).toEqual({ actions: 1, actionsDone: 0 });
  await imogen.get('mutation ($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }', { input: { id: followUp.id, version: back!.followUp!.version } });
  await imogen.get('mutation ($input: EditCaptureInput!) { editCapture(input: $input) { activityId } }', { input: { id: captureId, version: back!.version, text: 'Find four flats' } });
  expect((await read(imogen))[0]).toMatchObject({ followUp: { state: 'DONE', title: 'Find three flats' } });
  expect([await counts(imogen), await counts(other)]).toEqual([{ actions: 1, actionsDone: 1 }, { actions: 1, actionsDone: 0 }]);
});

test('somebody taken off the list can be put on it again, and no one objecting is written to', async () => {
  const id = await event();
  const guest = await invited(id);
  const withdraw = 'mutation ($input: VersionedInput!) { withdrawInvitation(input: $input) { invitation { state } } }';
  expect(await imogen.get(withdraw, { input: { id: guest.id, version: await versionOf(guest.id) } })).toMatchObject({ withdrawInvitation: { invitation: { state: 'WITHDRAWN' } } });
  await t.app.get(InvitationsService).invite(imogen.caller(), { roundtableId: id, personId: guest.personId });
  expect(await stateOf(guest.id)).toBe('DRAFT');
  await t.app.get(SendingService).sendInvitations(imogen.caller(), { roundtableId: id });
  expect(await answer(guest.id, yes)).toBe('ACCEPTED');
  const { personId } = await person({ isObjecting: true });
  await expect(t.app.get(InvitationsService).invite(imogen.caller(), { roundtableId: id, personId })).rejects.toMatchObject({ code: 'VALIDATION' });
});

test('attendance is marked for those who accepted, and only they are thanked', async () => {
  const id = await event();
  const [came, stayed] = [await invited(id), await invited(id)];
  for (const guest of [came, stayed]) await answer(guest.id, yes);
  const mark = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { invitation { attended } } }';
  await imogen.get(mark, { input: { id: came.id, version: await versionOf(came.id), attended: Attendance.ATTENDED } });
  await imogen.get(mark, { input: { id: stayed.id, version: await versionOf(stayed.id), attended: Attendance.NO_SHOW } });
  const { result } = await t.app.get(SendingService).thank(imogen.caller(), { roundtableId: id });
  expect(result.sent).toBe(1);
});

test('a deputy is invited in the place of the guest who named them', async () => {
  const id = await event();
  const guest = await invited(id);
  await answer(guest.id, { kind: 'SUBSTITUTE', name: 'Liam Sugden', email: 'liam@test.example' });
  expect((await imogen.get<Data>(ROUNDTABLE, { id })).roundtable.invitations).toMatchObject([{ group: 'SETTLE', state: 'SUBSTITUTE_PROPOSED' }]);
  await imogen.get('mutation ($input: VersionedInput!) { agreeSubstitute(input: $input) { invitation { name state } } }', { input: { id: guest.id, version: await versionOf(guest.id) } });
  expect((await imogen.get<Data>(ROUNDTABLE, { id })).roundtable.invitations).toMatchObject([{ name: 'Liam Sugden', group: 'NOT_ANSWERED' }, { group: 'DECLINED' }]);
});

test('suggestions have reasons, fill gaps first, and leave out who is invited or objected', async () => {
  const id = await event({ title: 'Damp homes', targets: [{ sector: 'ACADEMIA' as never, seats: 2 }] });
  await person({ name: 'Professor Gap', type: 'UNIVERSITY' });
  await person({ name: 'Professor Objecting', type: 'UNIVERSITY', isObjecting: true });
  const { roundtable } = await imogen.get<{ roundtable: { inviteNext: { name: string; reasons: string[] }[]; objectedCount: number } }>('query ($id: ID!) { roundtable(id: $id) { objectedCount inviteNext { name reasons } } }', { id });
  expect(roundtable.inviteNext[0]).toEqual({ name: 'Professor Gap', reasons: ['Fills an academic seat at director level', 'Never invited by you'] });
  expect(roundtable.inviteNext.every((each) => each.reasons.length > 0)).toBe(true);
  expect(roundtable.inviteNext.map((each) => each.name)).not.toContain('Professor Objecting');
});

test('a walk-in lets their colleagues read the event, and taking it back shuts them out again', async () => {
  const id = await event();
  const guest = await invited(id);
  await answer(guest.id, { kind: 'DECLINE' });
  await t.db.rows('update user_account set person_id = $1 where id = $2', [guest.personId, other.userId]);
  const reads = async () => !(await other.ask('query ($id: ID!) { roundtable(id: $id) { id } }', { id })).errors;
  const { activityId } = await t.app.get(AttendanceService).walkIn({ ...imogen.caller(), permission: 'roundtable.write' }, { roundtableId: id, personId: guest.personId });
  expect(await reads()).toBe(true);
  await t.app.get(Undo).run(imogen.caller(), activityId);
  expect([await stateOf(guest.id), await seats(id), await reads()]).toEqual(['DECLINED', { capacity: 20, taken: 0 }, false]);
});

test('guests are told of a new time with a higher sequence, and of the cancellation, after which nothing changes', async () => {
  const id = await event();
  await invited(id);
  const { result } = await t.app.get(RoundtablesService).edit(imogen.caller(), { id, version: 1, on: '2030-12-04' });
  expect(result.told).toBe(1);
  await t.app.get(RoundtablesService).cancel(imogen.caller(), { id, version: 2 });
  for (const change of [() => t.app.get(RoundtablesService).edit(imogen.caller(), { id, version: 3, on: '2030-12-05' }), () => t.app.get(RoundtablesService).markHeld(imogen.caller(), { id, version: 3 })]) {
    await expect(change()).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('cancelled') });
  }
  const mails = await t.db.rows<{ calendar: string; calendar_method: string }>(`select calendar, calendar_method from outbox_mail where subject_id in (select id from invitation where root_id = $1) order by created_at, calendar_method desc`, [id]);
  expect(mails.map((mail) => [mail.calendar_method, /SEQUENCE:(\d+)/.exec(mail.calendar)![1]])).toEqual([['REQUEST', '0'], ['REQUEST', '1'], ['CANCEL', '2']]);
  expect(new Set(mails.map((mail) => /UID:(\S+)/.exec(mail.calendar)![1])).size).toBe(1);
});
