import { gatesBetween } from '../features/opportunities/opportunity.stages.js';
import { Stage } from '../features/opportunities/opportunity.types.js';
import { answersTo } from './gates.js';
import type { TestApp } from './test-app.js';
import { at, make, type World } from './worlds.js';

/** Fresh things to work on, each made through the product's own mutations by the world's lead. */
export class Scene {
  constructor(readonly t: TestApp, readonly own: World, readonly partner: World, readonly connector: World, readonly connectorPersonId: string) {}

  private n = 0;
  private readonly word = () => `Scene ${(this.n += 1)}`;

  /** Does one mutation and gives the id of what it wrote. */
  by = (mutation: string, input: object, who = this.own.lead): Promise<string> => make(this.t, who, mutation, input);
  /** The id and version of a row as it stands. */
  at = (table: string, id: string) => at(this.t, table, id);
  /** The first id that a query finds, as the owner sees it. */
  find = async (sql: string, ...values: unknown[]): Promise<string> => Object.values((await this.t.db.rows<Record<string, string>>(sql, values))[0]!)[0]!;
  key = (table: 'topic' | 'job_function' | 'goal') => this.find(`select key from ${table} order by key limit 1`);

  charityNumber = () => String(1_000_000 + (this.n += 1));
  organisation = () => this.by('createOrganisation', { name: this.word(), type: 'CHARITY' });
  view = () => this.by('saveView', { list: 'ORGANISATIONS', name: this.word(), filters: [] });
  place = () => this.by('createPlace', { kind: 'LOCAL_PLACE', name: this.word() }, this.own.admin);
  boundaries = async () => this.find(`with edition as (insert into boundary_edition (kind, edition_on, file_name, attribution, width, height) values ('LOCAL_PLACE', $1, 'areas.json', 'Ours', 9, 9) returning id)
    insert into boundary (edition_id, place_id, path) select id, $2, 'M0 0l9 0 0 9z' from edition returning edition_id`, new Date(Date.UTC(2020, 0, (this.n += 1))).toISOString().slice(0, 10), await this.place());
  /** An organisation, and the one that carries on its work. */
  split = async () => {
    const [fromId, toId] = [await this.organisation(), await this.organisation()];
    await this.by('recordSuccession', { fromId, toId, kind: 'SPLIT', happenedOn: '2026-01-05' });
    return { fromId, toId };
  };
  post = async () => this.by('createPost', { organisationId: await this.organisation(), title: `Director of ${this.word()}` });
  person = async () => this.by('createPerson', { name: this.word(), organisationId: await this.organisation(), title: 'Director of housing' });
  appointment = async () => this.find('select id from appointment where root_id = $1', await this.person());
  tie = async () => this.by('addTie', { aId: await this.person(), bId: await this.person(), kind: 'MET', weight: 2, evidence: 'Met', lastOn: '2026-01-05' });
  opportunity = (more: object = {}) => this.by('createOpportunity', { title: this.word(), ...more });
  task = async () => this.by('addFollowUp', { opportunityId: await this.opportunity(), title: this.word(), dueOn: '2031-01-06' });
  party = async () => this.by('addParty', { opportunityId: await this.opportunity(), organisationId: this.partner.organisationId, role: 'FUNDER' })
    .then((id) => this.find('select id from opportunity_party where root_id = $1 and organisation_id = $2', id, this.partner.organisationId));
  forwarded = () => this.find(`insert into forwarded_mail (member_id, user_id, message_key, forwarded_by, from_name, from_address, direction, sent_on, subject, body)
    values ($1, $2, $3, 'lead@mail.example', 'Ada', 'ada@mail.example', 'IN', '2026-01-05', 'Homes', 'Words') returning id`, this.own.memberId, this.own.lead.userId, this.word());
  meeting = () => this.by('createMeeting', { title: this.word(), heldOn: new Date(Date.UTC(2027, 0, (this.n += 1))).toISOString().slice(0, 10) });
  decision = async () => this.by('askDecision', { meetingId: await this.meeting(), opportunityId: await this.opportunity(), ask: 'May we?', options: 'Yes or no', recommendation: 'Yes' });
  roundtable = () => this.by('createRoundtable', { title: this.word(), on: '2030-12-03', targets: [{ sector: 'HOUSING', seats: 2 }] });
  guest = async () => this.by('inviteGuest', { roundtableId: await this.roundtable(), personId: await this.person(), email: 'guest@mail.example' });
  capture = async () => this.by('addCapture', { roundtableId: await this.roundtable(), kind: 'POINT', text: this.word() });

  /** A guest whose invitation has gone out. */
  async written(): Promise<{ guest: string; roundtable: string }> {
    const guest = await this.guest();
    const roundtable = await this.find('select root_id from invitation where id = $1', guest);
    await this.own.lead.get('mutation ($input: GuestsInput!) { sendInvitations(input: $input) { activityId } }', { input: { roundtableId: roundtable } });
    return { guest, roundtable };
  }

  async accepted(): Promise<{ guest: string; roundtable: string }> {
    const { guest, roundtable } = await this.written();
    await this.by('recordAnswer', { ...(await this.at('invitation', guest)), answer: 'YES', joining: 'IN_ROOM' });
    return { guest, roundtable };
  }

  async agreed(): Promise<object> {
    return {
      ...(await this.at('opportunity', await this.opportunity({ parties: [{ organisationId: this.partner.organisationId, role: 'FUNDER' }] }))), to: 'AGREED',
      evidence: answersTo(Stage.INTRODUCED, Stage.AGREED), agreement: { agreementType: 'LEASE', signedOn: '2026-01-05', startsOn: '2026-02-01' },
    };
  }

  async partnership(): Promise<string> {
    const move = await this.agreed();
    await this.by('moveOpportunity', move);
    return this.find('select id from partnership where opportunity_id = $1', (move as { id: string }).id);
  }

  measure = async () => this.by('addMeasure', { partnershipId: await this.partnership(), name: this.word(), definition: 'Counted' })
    .then(() => this.find('select id from measure order by xmin::text::bigint desc limit 1'));

  /** An introduction asked of the connector, brought to a state that otherwise takes mails and their links. */
  async introduction(state = 'ASKED'): Promise<string> {
    const id = await this.by('askIntroduction', { connectorPersonId: this.connectorPersonId, targetPersonId: await this.person(), about: this.word() });
    await this.t.db.rows('update introduction set state = $2, version = 2 where id = $1', [id, state]);
    return id;
  }
}

type Input = (s: Scene) => Promise<object>;

/** How a mutation is taken back. */
export type Way =
  /** Everything returns to what it was. `later`: what somebody else does that stands in the way, where an edit of the same row does not. */
  | { undo: Input; later?: (s: Scene, input: Record<string, string>) => Promise<unknown>; alone?: string; as?: 'admin' | 'connector' }
  /** It is not taken back, and why. `try`: how it is done, to see the refusal. */
  | { never: string; try?: Input };

const day = '2030-12-03';
const versioned = (table: string, thing: (s: Scene) => Promise<string>, more: object = {}): Input => async (s) => ({ ...(await s.at(table, await thing(s))), ...more });

/** A colleague moves the opportunity on: the earlier move can no longer be taken back by itself. */
const movesOn = async (s: Scene, { id }: Record<string, string>) => {
  const { state } = (await s.t.db.rows<{ state: string }>('select state from opportunity where id = $1', [id]))[0]!;
  const input = await s.at('opportunity', id!);
  if (state === 'PAUSED') return s.by('resumeOpportunity', input, s.own.colleague);
  if (state === 'CLOSED') return s.by('reopenOpportunity', { ...input, reason: 'Again' }, s.own.colleague);
  return s.by('pauseOpportunity', { ...input, reason: 'Waiting', restartOn: day }, s.own.colleague);
};
const removedRow = 'The row is gone: nobody can have changed it since.';

/** Every mutation of the schema, reviewed by hand: one that is missing here fails the test. */
export const ways: Record<string, Way> = {
  createApiKey: { never: 'A key is ended by its owner on the account page.' },
  endSession: { never: 'A session that ended is signed in again, never revived.' },
  endOtherSessions: { never: 'A session that ended is signed in again, never revived.' },
  changePassword: { never: 'The old password is not kept.' },
  undo: { never: 'What was taken back is done again.' },

  changeOrganisations: { undo: async (s) => ({ rows: [await s.at('organisation', await s.organisation())], change: { kind: 'ACT_AS', actsAs: 'funder' } }) },
  changePeople: { undo: async (s) => ({ rows: [await s.at('person', await s.person())], change: { kind: 'ADD_TOPIC', topicKey: await s.key('topic'), statement: 'Spoke', source: 'A meeting' } }) },
  saveView: { undo: async () => ({ list: 'PEOPLE', name: 'Undone view', filters: [{ name: 'sector', value: 'HOUSING' }] }), alone: 'A view is its author’s: no colleague changes it.' },
  editSavedView: { undo: versioned('saved_view', (s) => s.view(), { name: 'Another name', isShared: true }), alone: 'A view is its author’s: no colleague changes it.' },
  removeSavedView: { undo: versioned('saved_view', (s) => s.view()), alone: removedRow },
  createPlace: { undo: async (s) => ({ kind: 'LOCAL_PLACE', name: 'Undone place', withinId: await s.place() }), as: 'admin' },
  putPlaceWithin: { undo: async (s) => ({ placeId: await s.place(), withinId: await s.place(), share: 0.5 }), as: 'admin' },
  removeBoundaries: {
    undo: async (s) => ({ id: await s.boundaries() }),
    as: 'admin', alone: removedRow,
  },
  createOrganisation: { undo: async (s) => ({ name: 'Undone organisation', type: 'CHARITY', aliases: ['UO'], places: [{ placeId: await s.place() }], identifiers: [{ scheme: 'CHARITY', value: s.charityNumber() }] }) },
  editOrganisation: { undo: versioned('organisation', (s) => s.organisation(), { name: 'Renamed', town: 'Leeds' }) },
  addOrganisationName: { undo: async (s) => ({ organisationId: await s.organisation(), name: 'Also known as', kind: 'ALIAS' }) },
  removeOrganisationName: {
    undo: async (s) => {
      const organisationId = await s.organisation();
      await s.by('addOrganisationName', { organisationId, name: 'Also known as', kind: 'ALIAS' });
      return { id: await s.find(`select id from organisation_name where organisation_id = $1 and kind = 'ALIAS'`, organisationId) };
    },
    alone: removedRow,
  },
  addOrganisationIdentifier: { undo: async (s) => ({ organisationId: await s.organisation(), scheme: 'CHARITY', value: s.charityNumber() }) },
  endOrganisationIdentifier: {
    undo: async (s) => {
      const organisationId = await s.organisation();
      await s.by('addOrganisationIdentifier', { organisationId, scheme: 'CHARITY', value: s.charityNumber() });
      return { id: await s.find('select id from organisation_identifier where organisation_id = $1', organisationId), validTo: '2026-01-05' };
    },
    alone: 'What has ended is not edited: it is taken back.',
  },
  endOrganisationLink: {
    undo: async (s) => {
      const organisationId = await s.organisation();
      await s.by('linkOrganisations', { organisationId, toId: await s.organisation(), kind: 'GROUP' });
      return { id: await s.find('select id from organisation_link where organisation_id = $1', organisationId), validTo: '2026-01-05' };
    },
    alone: 'What has ended is not edited: it is taken back.',
  },
  setOrganisationPlaces: {
    undo: async (s) => {
      const organisationId = await s.organisation();
      await s.by('setOrganisationPlaces', { organisationId, places: [{ placeId: await s.place(), basis: 'STOCK' }] });
      return { organisationId, places: [{ placeId: await s.place(), basis: 'STOCK' }] };
    },
  },
  linkOrganisations: { undo: async (s) => ({ organisationId: await s.organisation(), toId: await s.organisation(), kind: 'PARENT' }) },
  recordSuccession: { undo: async (s) => ({ fromId: await s.organisation(), toId: await s.organisation(), kind: 'MERGER', happenedOn: '2026-01-05' }) },
  createJobFunction: { undo: async (s) => ({ label: `Function ${s.charityNumber()}`, sectors: ['HOUSING'], titlePatterns: ['keeper of homes'] }), as: 'admin' },
  editJobFunction: { undo: async (s) => ({ ...(await s.at('job_function', await s.find(`select id from job_function where key = 'PLANNING'`))), label: 'Town planning', titlePatterns: ['town planner'] }), as: 'admin' },
  createPost: { undo: async (s) => ({ organisationId: await s.organisation(), title: 'Head of housing', placeIds: [await s.place()] }) },
  editPost: { undo: versioned('post', (s) => s.post(), { title: 'Head of estates', seniority: 1 }) },
  addRemit: { undo: async (s) => ({ postId: await s.post(), placeId: await s.place() }) },
  removeRemit: {
    undo: async (s) => {
      const postId = await s.post();
      await s.by('addRemit', { postId, placeId: await s.place() });
      return { id: await s.find('select id from post_remit where post_id = $1', postId) };
    },
    alone: removedRow,
  },
  fetchRegisters: { never: 'A fetch changes nothing in the Directory; what it brought is applied, or forgotten, as a refresh.' },
  settlePost: {
    undo: async (s) => {
      const { fromId, toId } = await s.split();
      return { ...(await s.at('post', await s.by('createPost', { organisationId: fromId, title: 'Head of housing', placeIds: [await s.place()] }))), settlement: 'MOVE', toId };
    },
  },
  settleParty: {
    undo: async (s) => {
      const { fromId, toId } = await s.split();
      return { ...(await s.at('opportunity_party', await s.by('addParty', { opportunityId: await s.opportunity(), organisationId: fromId, role: 'FUNDER' }).then((id) => s.find('select id from opportunity_party where root_id = $1 and organisation_id = $2', id, fromId)))), settlement: 'MOVE', toId };
    },
  },
  markPostVacant: { undo: async (s) => ({ id: await s.post(), since: '2026-01-05' }) },

  createPerson: { undo: async (s) => ({ name: 'Undone person', organisationId: await s.organisation(), title: 'Head of care', detail: { email: 'undone@mail.example', lawfulBasis: 'Legitimate interests', source: 'Met' } }) },
  editPerson: { undo: versioned('person', (s) => s.person(), { name: 'Other name' }) },
  publishPerson: { undo: async (s) => ({ id: await s.person(), source: 'A website', lawfulBasis: 'Legitimate interests' }) },
  setPersonDetail: { undo: async (s) => ({ personId: await s.person(), email: 'set@mail.example', lawfulBasis: 'Legitimate interests', source: 'Met' }) },
  removePerson: { undo: versioned('person', (s) => s.person()) },
  removeOrganisation: { undo: async (s) => {
    const id = await s.organisation();
    await s.by('addOrganisationIdentifier', { organisationId: id, scheme: 'CHARITY', value: s.charityNumber() });
    await s.by('createPost', { organisationId: id, title: 'Director of homes' });
    return s.at('organisation', id);
  } },
  restoreRecord: { undo: async (s) => {
    await s.own.lead.get('mutation ($input: RemovePersonInput!) { removePerson(input: $input) { activityId } }', { input: await s.at('person', await s.person()) });
    return { id: await s.find(`select id from activity where action = 'person.remove' order by seq desc limit 1`) };
  } },
  erasePerson: { never: 'What was erased is kept nowhere.' },
  addPersonTopic: { undo: async (s) => ({ personId: await s.person(), topicKey: await s.key('topic'), statement: 'Spoke about it', source: 'Met' }) },
  appoint: { undo: async (s) => ({ personId: await s.person(), postId: await s.post(), isPrimary: true, source: 'Met' }) },
  endAppointment: { undo: versioned('appointment', (s) => s.appointment(), { endedOn: '2026-01-05' }) },
  changeAppointment: { undo: async (s) => ({ ...(await s.at('appointment', await s.appointment())), organisationId: await s.organisation(), title: 'Director of care', on: '2026-01-05', how: 'phone' }) },
  confirmAppointment: { undo: versioned('appointment', (s) => s.appointment(), { how: 'phone' }) },
  setTieStrength: { undo: async (s) => ({ aId: await s.person(), bId: await s.person(), version: 0, strength: 'STRONG', reason: 'At school together' }) },
  disownTie: {
    undo: async (s) => {
      const [aId, bId] = [await s.person(), await s.person()];
      await s.by('setTieStrength', { aId, bId, version: 0, strength: 'STRONG', reason: 'At school together' });
      return { aId, bId, version: 1 };
    },
  },
  allowTie: { undo: async (s) => ({ aId: await s.person(), bId: await s.person(), version: 0, usableByOthers: true }) },
  setConnectorWish: { undo: async () => ({ wish: 'GLADLY' }), alone: 'A wish is its own user’s to change.' },
  addTie: { undo: async (s) => ({ aId: await s.person(), bId: await s.person(), kind: 'MET', weight: 2, evidence: 'Met', lastOn: '2026-01-05' }) },
  editTie: { undo: versioned('tie', (s) => s.tie(), { weight: 5 }) },
  removeTie: { undo: versioned('tie', (s) => s.tie()), alone: removedRow },

  correctFinder: { undo: async (s) => ({ functionKey: await s.key('job_function'), rightPostId: await s.post(), because: 'It moved' }), alone: 'Somebody’s word is taken back or said anew, never edited.' },
  withdrawCorrection: { undo: versioned('finder_correction', async (s) => s.by('correctFinder', { functionKey: await s.key('job_function'), rightPostId: await s.post() })), alone: removedRow },
  mergeRecords: {
    undo: async (s) => {
      const [keepId, awayId] = [await s.person(), await s.person()];
      await s.by('addNote', { personId: awayId, text: 'Moves' });
      return { kind: 'PERSON', keepId, keepVersion: 1, awayId, awayVersion: 1, take: ['name'] };
    },
    alone: 'What somebody changed since stays as it is and is told, and the rest comes apart: see merge.test.ts.',
  },
  unmergeRecords: {
    never: 'They are joined again.',
    try: async (s) => {
      await s.by('mergeRecords', { kind: 'PERSON', keepId: await s.person(), keepVersion: 1, awayId: await s.person(), awayVersion: 1 });
      return s.at('record_merge', await s.find('select id from record_merge order by merged_at desc limit 1'));
    },
  },
  markNotSame: { undo: async (s) => ({ kind: 'PERSON', aId: await s.person(), bId: await s.person() }), alone: 'It is said once, and never edited.' },
  noteGap: { undo: async (s) => ({ topicKey: await s.key('topic'), placeId: await s.place() }), alone: 'Noting it again only counts it.' },
  matchImport: { never: 'Nothing is imported yet: it is matched again.' },
  fixImportCell: { never: 'Nothing is imported yet: the cell is corrected again.' },
  decideImportRow: { never: 'Nothing is imported yet: it is decided again.' },
  decideImportName: { never: 'Nothing is imported yet: the file is matched again.' },
  startImport: { never: 'The worker takes it back, piece by piece: see import-undo.test.ts.' },
  stopImport: { never: 'The rows that were refused are brought again.' },
  discardImport: { never: 'The file is brought again.' },

  createRoundtable: { undo: async () => ({ title: 'Undone roundtable', on: day, targets: [{ sector: 'HOUSING', seats: 2 }] }) },
  editRoundtable: { undo: versioned('roundtable', (s) => s.roundtable(), { title: 'Other title', capacity: 7, targets: [{ sector: 'HOUSING', seats: 4 }] }) },
  cancelRoundtable: { never: 'Its guests have been told.', try: versioned('roundtable', (s) => s.roundtable()) },
  markRoundtableHeld: {
    undo: versioned('roundtable', async (s) => s.find(`update roundtable set starts_at = '2026-01-05T10:00Z', ends_at = '2026-01-05T12:00Z' where id = $1 returning id`, await s.roundtable())),
  },
  sendInvitations: { undo: async (s) => ({ roundtableId: await s.find('select root_id from invitation where id = $1', await s.guest()) }) },
  remindGuests: { undo: async (s) => ({ roundtableId: (await s.written()).roundtable }) },
  thankGuests: {
    undo: async (s) => {
      const { guest, roundtable } = await s.accepted();
      await s.by('markAttendance', { ...(await s.at('invitation', guest)), attended: 'ATTENDED' });
      return { roundtableId: roundtable };
    },
  },
  inviteGuest: { undo: async (s) => ({ roundtableId: await s.roundtable(), personId: await s.person() }) },
  removeInvitation: { undo: versioned('invitation', (s) => s.guest()), alone: removedRow },
  correctInvitationEmail: { never: 'Links that went to the old address have ended.', try: versioned('invitation', (s) => s.guest(), { email: 'right@mail.example' }) },
  revertInvitation: { never: 'The guest’s link has ended: the invitation is sent again.', try: versioned('invitation', async (s) => (await s.written()).guest) },
  withdrawInvitation: { never: 'The guest has been told.', try: versioned('invitation', async (s) => (await s.written()).guest) },
  offerSeat: { never: 'The guest has been told.' },
  recordAnswer: { never: 'An answer is changed by another answer; seats and waiting list go by it.', try: versioned('invitation', async (s) => (await s.written()).guest, { answer: 'NO' }) },
  agreeSubstitute: { never: 'The deputy has been written to.' },
  markAttendance: { undo: versioned('invitation', async (s) => (await s.accepted()).guest, { attended: 'NO_SHOW' }) },
  addWalkIn: { undo: async (s) => ({ roundtableId: await s.roundtable(), personId: s.connectorPersonId }) } /* whose member then reads it */,
  addCapture: { undo: async (s) => ({ roundtableId: await s.roundtable(), kind: 'ACTION', text: 'Ring them', personId: await s.person(), dueOn: day }) },
  editCapture: { undo: versioned('capture', (s) => s.capture(), { text: 'Other words' }) },
  removeCapture: { undo: versioned('capture', (s) => s.capture()) },

  createOpportunity: {
    undo: async (s) => ({
      title: 'Undone opportunity', placeIds: [await s.place()], goalKeys: [await s.key('goal')], ownerId: s.own.colleague.userId, parties: [{ organisationId: s.partner.organisationId, role: 'FUNDER' }],
      captureId: await s.by('addCapture', { roundtableId: await s.roundtable(), kind: 'ACTION', text: 'Look at the site' }),
    }),
    later: async (s) => s.by('addNote', { opportunityId: await s.find('select id from opportunity order by created_at desc limit 1'), text: 'I rang them' }, s.own.colleague),
  },
  editOpportunity: { undo: versioned('opportunity', (s) => s.opportunity(), { title: 'Other title', homes: 40, valueLow: 10, valueHigh: 20 }) },
  provideEvidence: { undo: async (s) => ({ opportunityId: await s.opportunity(), item: gatesBetween(Stage.INTRODUCED, Stage.EXPLORING)[0]!.key, value: 'Helen Marsden' }) },
  setOpportunityPlaces: { undo: async (s) => ({ opportunityId: await s.opportunity({ placeIds: [await s.place()] }), version: 1, placeIds: [await s.place()] }) },
  setOpportunityGoals: { undo: async (s) => ({ opportunityId: await s.opportunity({ goalKeys: [await s.key('goal')] }), version: 1, goalKeys: [await s.find('select key from goal order by key desc limit 1')] }) },
  setOpportunityOwner: { undo: async (s) => ({ opportunityId: await s.opportunity(), ownerId: s.own.colleague.userId }) },
  setNextStep: { undo: async (s) => ({ opportunityId: await s.opportunity(), title: 'Ring them', dueOn: day }) },
  moveOpportunity: { undo: (s) => s.agreed(), later: async (s, { id }) => s.by('addHub', { partnershipId: await s.find('select id from partnership where opportunity_id = $1', id), name: 'Hub' }, s.own.colleague) },
  pauseOpportunity: { undo: versioned('opportunity', (s) => s.opportunity(), { reason: 'Waiting', restartOn: day }), later: movesOn },
  resumeOpportunity: {
    undo: async (s) => {
      const id = await s.opportunity();
      await s.by('pauseOpportunity', { ...(await s.at('opportunity', id)), reason: 'Waiting', restartOn: day });
      return s.at('opportunity', id);
    },
    later: movesOn,
  },
  closeOpportunity: { undo: versioned('opportunity', (s) => s.opportunity(), { reason: 'DECLINED', lesson: 'Ask earlier' }), later: movesOn },
  reopenOpportunity: {
    undo: async (s) => {
      const id = await s.opportunity();
      await s.by('closeOpportunity', { ...(await s.at('opportunity', id)), reason: 'DECLINED', lesson: 'Ask earlier' });
      return { ...(await s.at('opportunity', id)), reason: 'They rang' };
    },
    later: movesOn,
  },
  addParty: { undo: async (s) => ({ opportunityId: await s.opportunity(), organisationId: s.partner.organisationId, role: 'FUNDER' }) },
  changeParty: { undo: versioned('opportunity_party', (s) => s.party(), { role: 'HOST', commitment: 'APPROVED' }) },
  removeParty: { undo: versioned('opportunity_party', (s) => s.party()) },

  addFollowUp: { undo: async (s) => ({ opportunityId: await s.opportunity(), title: 'Ring them', dueOn: day, ownerIds: [s.own.colleague.userId] }) },
  doneFollowUp: { undo: versioned('task', (s) => s.task()) },
  snoozeFollowUp: { undo: versioned('task', (s) => s.task(), { days: 3 }) },
  redateFollowUp: { undo: versioned('task', (s) => s.task(), { dueOn: '2031-02-03' }) },
  addNote: { undo: async (s) => ({ opportunityId: await s.opportunity(), text: 'Some words' }), alone: 'A note is its author’s to change.' },
  newMailAddress: { never: 'An address that others learnt must stay dead: make another.' },
  logForwardedMail: { undo: async (s) => ({ ...(await s.at('forwarded_mail', await s.forwarded())), personIds: [await s.person()], followUp: 'in 2 weeks' }), alone: 'A forwarded mail is its user’s alone; the follow-up has a test of its own.' },
  discardForwardedMail: { undo: versioned('forwarded_mail', (s) => s.forwarded()), alone: 'A forwarded mail is its user’s alone.' },
  logQuickNote: { undo: async (s) => ({ opportunityId: await s.opportunity(), text: 'Rang them. Follow up in 2 weeks', personIds: [await s.person()] }), alone: 'Its follow-up has a test of its own: once worked on, nothing is taken back.' },
  logInteraction: { undo: async (s) => ({ opportunityId: await s.opportunity(), kind: 'CALL', direction: 'TWO_WAY', summary: 'Rang', personIds: [await s.person()], happenedOn: '2026-01-05' }), alone: 'An interaction is taken back, never edited.' },

  editPartnership: { undo: versioned('partnership', (s) => s.partnership(), { title: 'Other title', purpose: 'Homes', story: 'Once', agreementType: 'LEASE', startsOn: '2026-02-01' }) },
  endPartnership: { undo: versioned('partnership', (s) => s.partnership(), { endedOn: '2026-10-01' }) },
  addPartnershipParty: { undo: async (s) => ({ partnershipId: await s.partnership(), organisationId: s.connector.organisationId, role: 'HOST' }) },
  addContribution: { undo: async (s) => ({ partnershipId: await s.partnership(), organisationId: s.partner.organisationId, financialYear: '2026-27', kind: 'CASH', pledged: 100 }) },
  addHub: { undo: async (s) => ({ partnershipId: await s.partnership(), name: 'Hub' }) },
  addMeasure: { undo: async (s) => ({ partnershipId: await s.partnership(), name: 'Visits', definition: 'Counted' }) },
  recordReading: { undo: async (s) => ({ measureId: await s.measure(), asAt: '2026-03-31', value: 12, source: 'Register' }) },

  askIntroduction: { never: 'The connector has been written to: withdraw it.', try: async (s) => ({ connectorPersonId: s.connectorPersonId, targetPersonId: await s.person(), about: 'Homes' }) },
  answerIntroduction: { never: 'The asker has been told.' },
  holdIntroduction: { never: 'The mail that was held back is gone: send it again.' },
  sendIntroduction: { never: 'A mail is on its way: hold it back.' },
  recordIntroductionAgreed: { undo: versioned('introduction', (s) => s.introduction('TARGET_ASKED')), as: 'connector' },
  recordIntroductionMade: { never: 'A mail that waited was taken back.', try: versioned('introduction', (s) => s.introduction('ACCEPTED')) },
  recordIntroductionMeeting: { undo: versioned('introduction', (s) => s.introduction('MADE')) },
  recordIntroductionResult: { undo: async (s) => ({ id: await s.introduction('MET'), result: 'NOT_USEFUL', note: 'No' }) },
  askSomeoneElse: { never: 'The next connector has been written to: withdraw it.' },
  allowPooling: { undo: async (s) => ({ ...(await s.at('introduction', await s.introduction())), allowed: true }) },
  poolAsks: { never: 'Whoever was asked first is out of it, and their links have ended.' },
  withdrawIntroduction: { undo: versioned('introduction', (s) => s.introduction()) },

  createMeeting: { undo: async () => ({ title: 'Undone meeting', heldOn: '2029-05-04' }) },
  askDecision: { undo: async (s) => ({ meetingId: await s.meeting(), opportunityId: await s.opportunity(), ask: 'May we?', options: 'Yes or no', recommendation: 'Yes' }) },
  decideDecision: { undo: versioned('decision', (s) => s.decision(), { outcome: 'APPROVED', conditions: 'Ring them\nWrite to them' }) },
  writeCommentary: { undo: async (s) => ({ meetingId: await s.meeting(), text: 'A good quarter' }) },
  addRisk: { undo: async (s) => ({ opportunityId: await s.opportunity(), title: 'Late', likelihood: 'LIKELY', impact: 'HIGH', response: 'Ring them' }) },
  editRisk: {
    undo: versioned('risk', async (s) => s.by('addRisk', { title: 'Late', likelihood: 'LIKELY', impact: 'HIGH', response: 'Ring them' }), { title: 'Later', likelihood: 'POSSIBLE', impact: 'LOW', response: 'Write', forBoard: true }),
  },
};
