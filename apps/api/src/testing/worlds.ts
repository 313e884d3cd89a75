import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { IntroductionAnswersService } from '../features/introductions/introduction-answers.service.js';
import { IntroductionTasks } from '../features/introductions/introduction-tasks.js';
import { ConnectorAnswer, Shared } from '../features/introductions/introduction.types.js';
import { IntroductionsService } from '../features/introductions/introductions.service.js';
import { gatesBetween } from '../features/opportunities/opportunity.stages.js';
import { Stage } from '../features/opportunities/opportunity.types.js';
import { answersTo } from './gates.js';
import type { SignedIn, TestApp } from './test-app.js';

/** Who may read a canary. OURS: the member's organisers. MEMBER: all of its roles. LEADS, BOARD: as policies say. ROOM: also whoever sits at the roundtable. HOST: whoever the host writes to. */
export type Layer = 'SHARED' | 'MEMBER' | 'OURS' | 'MINE' | 'LEADS' | 'BOARD' | 'CONNECTOR' | 'GUEST' | 'ROOM' | 'HOST';

/** A member with one of everything, each text of which is a word that stands nowhere else. */
export interface World {
  memberId: string;
  organisationId: string;
  lead: SignedIn;
  colleague: SignedIn;
  organiser: SignedIn;
  board: SignedIn;
  admin: SignedIn;
  /** Word → who may read it. */
  canaries: Map<string, Layer>;
  /** Table → the ids of all rows that this world made. */
  ids: Record<string, string[]>;
  sharedOpportunityId: string;
  /** The links in the mails to its two guests. */
  tokens: string[];
}

export const schemaOf = (t: TestApp): GraphQLSchema => t.app.get(GraphQLSchemaHost).schema;

/** Sends one mutation by name and gives the id of what it wrote. */
export async function make(t: TestApp, who: SignedIn, mutation: string, input: object): Promise<string> {
  const field = schemaOf(t).getMutationType()!.getFields()[mutation]!;
  const payload = getNamedType(field.type);
  if (!isObjectType(payload)) throw new Error(`${mutation} has no payload.`);
  const thing = Object.values(payload.getFields()).find(({ type }) => { const named = getNamedType(type); return isObjectType(named) && 'id' in named.getFields(); });
  const answer = await who.get<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${String(field.args[0]!.type)}) { ${mutation}(input: $input) { ${thing ? `${thing.name} { id }` : 'id'} } }`, { input });
  const made = answer[mutation]!;
  return String(thing ? (made[thing.name] as { id: string }).id : made['id']);
}

const everyId = async (t: TestApp): Promise<Map<string, string>> => {
  const tables = await t.db.rows<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  const ids = new Map<string, string>();
  for (const { name } of tables) for (const { id } of await t.db.rows<{ id: string }>(`select id from ${name}`)) ids.set(id, name);
  return ids;
};

/** Makes a world through the product's own mutations and services. `parties`: organisations that share its second opportunity. */
export async function makeWorld(t: TestApp, tag: string, parties: string[], connector: { personId: string; by: SignedIn } | null): Promise<World> {
  const before = await everyId(t);
  const canaries = new Map<string, Layer>();
  const say = (name: string, layer: Layer): string => {
    const word = `zq${tag}${name}zq`.toLowerCase(); // ends so that no word begins another
    canaries.set(word, layer);
    return word;
  };
  const [organisation] = await t.db.rows<{ id: string }>(`insert into organisation (name, type, sector) values ($1, 'HOUSING_ASSOCIATION', 'HOUSING') returning id`, [`Member ${tag}`]);
  const organisationId = organisation!.id;
  const memberId = await t.member({ name: `Member ${tag}`, sector: 'HOUSING', organisationId });
  const lead = await t.signIn(memberId, 'PARTNERSHIP_LEAD', `Lead ${tag}`);
  const colleague = await t.signIn(memberId, 'PARTNERSHIP_LEAD', `Colleague ${tag}`);
  const organiser = await t.signIn(memberId, 'EVENT_ORGANISER', `Organiser ${tag}`);
  const board = await t.signIn(memberId, 'BOARD_MEMBER', `Board ${tag}`);
  const admin = await t.signIn(memberId, 'ADMINISTRATOR', `Administrator ${tag}`);
  for (const [n, { userId }] of [lead, colleague, organiser, board, admin].entries()) {
    await t.db.rows('update user_account set email = $2 where id = $1', [userId, `${say(`account${n}`, n === 0 ? 'HOST' : 'MEMBER')}@${tag}.example`]);
  }
  const by = (mutation: string, input: object) => make(t, lead, mutation, input);

  // People: one kept, one published, both with what this member alone holds about them.
  const detail = (n: string) => ({
    email: `${say(`email${n}`, 'OURS')}@mail.example`, phone: say(`phone${n}`, 'OURS'), contactPreference: say(`preference${n}`, 'OURS'), lawfulBasis: say(`basis${n}`, 'OURS'), source: say(`source${n}`, 'OURS'),
  });
  const kept = await by('createPerson', { name: `Kept ${say('keptperson', 'MEMBER')}`, pronunciation: say('pronunciation', 'MEMBER'), detail: detail('kept') });
  const published = await by('createPerson', { name: `Public of ${tag}`, detail: detail('public'), organisationId, title: `Director of ${tag}` });
  await by('publishPerson', { id: published, source: 'A website', lawfulBasis: 'Legitimate interests' });
  await by('addPersonTopic', { personId: kept, topicKey: (await t.db.rows<{ key: string }>('select key from topic limit 1'))[0]!.key, statement: say('topicstatement', 'MEMBER'), source: say('topicsource', 'MEMBER') });
  const post = (await t.db.rows<{ id: string }>('select id from post where organisation_id = $1', [organisationId]))[0]!.id;
  await by('appoint', { personId: kept, postId: post, source: say('appointmentsource', 'MEMBER'), verifiedBy: say('verifiedby', 'MEMBER'), verifiedOn: '2026-01-05', verifiedHow: 'phone' });
  await by('addTie', { aId: published, bId: kept, kind: 'MET', weight: 5, evidence: say('tieofkept', 'OURS'), lastOn: '2026-06-01', usableByOthers: true });

  // Opportunities: one to itself, one with parties, one agreed.
  const opportunity = (n: string, layer: Layer, more: object) => by('createOpportunity', {
    title: say(`title${n}`, layer), summary: say(`summary${n}`, layer), need: say(`need${n}`, layer), offer: say(`offer${n}`, layer), noteLine: say(`noteline${n}`, layer), land: say(`land${n}`, layer), ...more,
  });
  const own = await opportunity('own', 'MEMBER', {});
  const shared = await opportunity('shared', 'SHARED', { parties: parties.map((id) => ({ organisationId: id, role: 'FUNDER', commitmentNote: say(`commitment${id.slice(0, 4)}`, 'SHARED') })) });
  for (const [id, layer, n] of [[own, 'MEMBER', 'own'], [shared, 'SHARED', 'shared']] as const) {
    await by('provideEvidence', { opportunityId: id, item: gatesBetween(Stage.INTRODUCED, Stage.EXPLORING)[0]!.key, value: `Helen ${say(`evidence${n}`, layer)}` });
    await by('setNextStep', { opportunityId: id, title: say(`nextstep${n}`, 'OURS'), dueOn: '2030-01-04' });
    for (const [layerOfNote, whose] of [['OURS', 'OURS'], ['MINE', 'MINE'], ['BOARD', 'BOARD']] as const) {
      await by('addNote', { opportunityId: id, layer: layerOfNote, text: say(`note${layerOfNote}${n}`, whose) });
    }
    await by('logInteraction', { kind: 'CALL', direction: 'TWO_WAY', summary: say(`call${n}`, 'OURS'), opportunityId: id, personIds: [kept, published], happenedOn: '2026-01-05' });
    await by('pauseOpportunity', { ...(await at(t, 'opportunity', id)), reason: say(`pause${n}`, layer), restartOn: '2030-01-04' });
    await by('resumeOpportunity', await at(t, 'opportunity', id));
  }
  const agreed = await opportunity('agreed', 'MEMBER', {});
  await by('moveOpportunity', {
    ...(await at(t, 'opportunity', agreed)), to: 'AGREED', reason: say('movereason', 'MEMBER'),
    evidence: answersTo(Stage.INTRODUCED, Stage.AGREED, (n) => `Helen ${say(`gate${n}`, 'MEMBER')}`),
    agreement: { agreementType: 'LEASE', signedOn: '2026-01-05', startsOn: '2026-02-01' },
  });
  await t.db.rows('update partnership set purpose = $2, story = $3 where opportunity_id = $1', [agreed, say('purpose', 'MEMBER'), say('story', 'MEMBER')]);

  // Notes, contacts and follow-ups on people and organisations.
  for (const about of [{ personId: kept }, { personId: published }, { organisationId }]) {
    const n = `${Object.keys(about)[0]!}${about.personId === kept ? 'kept' : ''}`;
    await by('addNote', { ...about, text: say(`note${n}`, 'OURS') });
    await by('addNote', { ...about, layer: 'MINE', text: say(`mine${n}`, 'MINE') });
    await by('addFollowUp', { ...about, title: say(`task${n}`, 'OURS'), dueOn: '2026-01-05' });
  }

  // A roundtable under the Chatham House Rule with two guests, an answer, needs and captures.
  const roundtable = await by('createRoundtable', {
    title: say('roundtable', 'GUEST'), on: '2030-12-03', purpose: say('rtpurpose', 'GUEST'), question: say('rtquestion', 'GUEST'), venue: say('venue', 'GUEST'), accessNote: say('accessnote', 'GUEST'),
    format: 'HYBRID', joiningLink: `https://${say('joining', 'ROOM')}.example/`, rule: 'CHATHAM_HOUSE', capacity: 10, targets: [{ sector: 'HOUSING', seats: 4 }],
  });
  const first = await by('inviteGuest', { roundtableId: roundtable, personId: published, email: `${say('guestmail', 'OURS')}@guest.example` });
  const second = await by('inviteGuest', { roundtableId: roundtable, personId: kept, email: `${say('keptmail', 'OURS')}@guest.example` });
  await lead.get('mutation ($input: GuestsInput!) { sendInvitations(input: $input) { activityId } }', { input: { roundtableId: roundtable } });
  await by('recordAnswer', { ...(await at(t, 'invitation', second)), answer: 'YES', joining: 'IN_ROOM', needs: say('needs', 'OURS') });
  const point = await by('addCapture', { roundtableId: roundtable, kind: 'POINT', text: say('point', 'MEMBER') });
  await by('addCapture', { roundtableId: roundtable, kind: 'ACTION', text: say('action', 'MEMBER'), personId: kept, dueOn: '2030-12-20' });
  await by('addNote', { roundtableId: roundtable, text: say('rtnote', 'OURS') });
  const mails = await t.db.rows<{ body_text: string }>('select body_text from outbox_mail where subject_id = any($1) order by array_position($1, subject_id)', [[first, second]]);
  const tokens = mails.map((mail) => /\/r\/([A-Za-z0-9_-]{43})/.exec(mail.body_text)![1]!);
  if (!point) throw new Error('No capture was made.');

  // An introduction asked of another member's colleague, who declined in private; and its mail.
  if (connector) {
    const asked = async (n: string) => (await t.app.get(IntroductionsService).askIntroduction(lead.caller(), {
      connectorPersonId: connector.personId, targetPersonId: published, about: say(`about${n}`, 'CONNECTOR'), shares: [Shared.NAME_ROLE_EMAIL],
    })).result.id;
    const declined = await asked('declined');
    await t.app.get(IntroductionTasks).ask(declined);
    await t.app.get(IntroductionAnswersService).answerIntroduction(connector.by.caller(), { id: declined, answer: ConnectorAnswer.NOT_NOW, reason: say('declinereason', 'MINE') });
    await t.app.get(IntroductionTasks).ask(await asked('open'));
  }

  // What its board sees, and what it does not.
  const [meeting] = await t.db.rows<{ id: string }>('insert into board_meeting (member_id, title, held_on) values ($1, $2, $3) returning id', [memberId, say('meeting', 'BOARD'), '2026-09-01']);
  await t.db.rows(`insert into decision (member_id, meeting_id, opportunity_id, ask, options, recommendation, reason, document, conditions, asked_by_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [memberId, meeting!.id, shared, ...['ask', 'options', 'recommendation', 'askreason', 'document', 'conditions'].map((n) => say(n, 'BOARD')), lead.userId]);
  await t.db.rows('insert into commentary (member_id, meeting_id, author_id, text) values ($1, $2, $3, $4)', [memberId, meeting!.id, lead.userId, say('commentary', 'BOARD')]);
  for (const [forBoard, layer] of [[true, 'BOARD'], [false, 'LEADS']] as const) {
    await t.db.rows(`insert into risk (member_id, opportunity_id, title, likelihood, impact, response, for_board) values ($1, $2, $3, 'LIKELY', 'HIGH', $4, $5)`,
      [memberId, shared, say(`risk${layer}`, layer), say(`response${layer}`, layer), forBoard]);
  }

  const ids: Record<string, string[]> = {};
  for (const [id, table] of await everyId(t)) if (!before.has(id)) (ids[table] ??= []).push(id);
  return { memberId, organisationId, lead, colleague, organiser, board, admin, canaries, ids, sharedOpportunityId: shared, tokens };
}

/** The id and the version that a row now has. */
export const at = async (t: TestApp, table: string, id: string): Promise<{ id: string; version: number }> =>
  ({ id, version: (await t.db.rows<{ version: number }>(`select version from ${table} where id = $1`, [id]))[0]!.version });
