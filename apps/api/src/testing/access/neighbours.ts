import { randomUUID } from 'node:crypto';
import { policies } from '../../policies.js';
import { openTestApp, type SignedIn, type TestApp } from '../test-app.js';
import { at, makeWorld, type World } from '../worlds.js';
import { fill, othersFill } from './fill.js';

/** Of a row of A: kept by A, shared with its partner, in the Directory, or taken back. */
export type Relation = 'own' | 'shared' | 'directory' | 'deleted';

/** Three members: A, whose rows are asked for; its partner, a party of what it shares and the connector of its introductions; a stranger. */
export interface Neighbours {
  a: World;
  partner: World;
  stranger: World;
  /** Id of a row of A → how it stands. */
  relations: Map<string, Relation>;
  /** Rows of A, and A's alone to change, that everybody reads: its corrections in Find. */
  everybodys: Set<string>;
  /** Ids that documents ask for by name. */
  known: { partnership: string; joint: string; event: string; guest: string; place: string; placeId: string; emptyPlace: string; emptyPlaceId: string; post: string };
}

/** A product of its own with the three members in it. */
export async function openNeighbours(): Promise<{ t: TestApp; n: Neighbours }> {
  const t = await openTestApp();
  return { t, n: await makeNeighbours(t) };
}

/** The three members, A with one of everything in each relation. */
async function makeNeighbours(t: TestApp): Promise<Neighbours> {
  const partner = await makeWorld(t, 'bb', [], null);
  const stranger = await makeWorld(t, 'cc', [], null);
  const connector = await publish(t, 'Connie of bb', partner.lead);
  const a = await makeWorld(t, 'aa', [partner.organisationId], { personId: connector, by: partner.lead });
  const before = await everyRow(t);
  const by = (mutation: string, input: object, pick: string) => make(a.lead, mutation, input, pick);
  const parties = [{ organisationId: partner.organisationId, role: 'FUNDER' }];
  const joint = await by('createOpportunity', { title: 'Joint homes', parties }, 'opportunity');
  const partnership = await agree(t, a, joint);
  await partnershipParts(a, partnership, a.organisationId);
  const event = await tableOf(t, a, connector, partner.organisationId);
  await movedOpportunities(t, a, event, parties);
  const guest = a.ids['invitation']![0]!;
  const { place, empty, post } = await directory(t, a);
  const codeOf = async (id: string) => (await t.db.rows<{ code: string }>('select code from place where id = $1', [id]))[0]!.code;
  await working(t, a, joint);
  await deleted(t, a);
  const group = (await t.db.rows<{ id: string }>(`select id from organisation where name = 'Aa Group'`))[0]!.id;
  const ids: Record<string, string> = { $A: a.memberId, $P: partner.memberId, $LEAD: a.lead.userId, $GROUP: group, $PLACE: place };
  const put = async (statements: readonly string[]) => { for (const statement of statements) await t.db.rows(statement.replaceAll(/\$[A-Z]+/g, (name) => `'${ids[name]!}'`)); };
  await put(fill);
  for (const [id, table] of await everyRow(t)) if (!before.has(id)) (a.ids[table] ??= []).push(id);
  await put(othersFill);
  return { a, partner, stranger, relations: await relationsOf(t, a, partner.memberId), everybodys: new Set(a.ids['finder_correction']), known: { partnership, joint, event, guest, place: await codeOf(place), placeId: place, emptyPlace: await codeOf(empty), emptyPlaceId: empty, post } };
}

async function make(who: SignedIn, mutation: string, input: object, pick: string, type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`): Promise<string> {
  const answer = await who.get<Record<string, Record<string, { id: string }>>>(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${pick} { id } } }`, { input });
  return answer[mutation]![pick]!.id;
}

async function publish(t: TestApp, name: string, user: SignedIn): Promise<string> {
  const [person] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ($1, now(), 'test', 'test') returning id`, [name]);
  await t.db.rows('update user_account set person_id = $1 where id = $2', [person!.id, user.userId]);
  return person!.id;
}

/** One that came from a table and an introduction and went forward and back, one that is paused, one that is closed. */
async function movedOpportunities(t: TestApp, a: World, roundtableId: string, parties: object[]): Promise<void> {
  const moved = (id: string, to: string, happenedOn: string) => at(t, 'opportunity', id).then((now) => make(a.lead, 'moveOpportunity', { ...now, to, happenedOn, reason: 'The group met', overrideReason: 'The board knows' }, 'opportunity'));
  const captureId = (await t.db.rows<{ id: string }>('select id from capture where root_id = $1', [roundtableId]))[0]!.id;
  const introductionId = a.ids['introduction']![0];
  const came = await make(a.lead, 'createOpportunity', { title: 'Homes from the table', parties, roundtableId, captureId, introductionId, introducedOn: '2026-01-05' }, 'opportunity');
  await moved(came, 'SHAPING', '2026-02-05');
  await moved(came, 'EXPLORING', '2026-09-15');
  const { parties: inIt } = (await a.lead.get<{ opportunity: { parties: { id: string; version: number }[] } }>('query ($id: ID!) { opportunity(id: $id) { parties { id version } } }', { id: came })).opportunity;
  for (const party of inIt) await make(a.lead, 'changeParty', { ...party, commitment: 'APPROVED' }, 'opportunity');
  const paused = await make(a.lead, 'createOpportunity', { title: 'Homes on hold', parties, introducedOn: '2026-01-05' }, 'opportunity');
  await make(a.lead, 'pauseOpportunity', { ...(await at(t, 'opportunity', paused)), reason: 'No money', restartOn: '2030-01-04' }, 'opportunity');
  const closed = await make(a.lead, 'createOpportunity', { title: 'Homes that were not', parties, introducedOn: '2026-01-05' }, 'opportunity');
  await make(a.lead, 'closeOpportunity', { ...(await at(t, 'opportunity', closed)), reason: 'NOT_VIABLE', lesson: 'Ask about land first' }, 'opportunity');
}

/** Moves an opportunity to Agreed, past its gates, and gives the partnership that came of it. */
async function agree(t: TestApp, a: World, id: string): Promise<string> {
  await make(a.lead, 'moveOpportunity', {
    ...(await at(t, 'opportunity', id)), to: 'AGREED', reason: 'All agree', overrideReason: 'The boards met', agreement: { agreementType: 'LEASE', signedOn: '2026-01-05', startsOn: '2026-02-01', endsOn: '2030-01-31', reviewOn: '2027-01-31' },
  }, 'opportunity');
  return (await t.db.rows<{ id: string }>('select id from partnership where opportunity_id = $1', [id]))[0]!.id;
}

async function partnershipParts({ lead }: World, partnershipId: string, organisationId: string): Promise<void> {
  await make(lead, 'addContribution', { partnershipId, organisationId, financialYear: '2026-27', kind: 'CASH', pledged: 10, confirmed: 5, received: 1 }, 'partnership');
  await make(lead, 'addHub', { partnershipId, name: 'The hub', hostId: organisationId, openedOn: '2026-03-01', housingPriority: true, healthPriority: true, services: 'Advice' }, 'partnership');
  await make(lead, 'addMeasure', { partnershipId, name: 'Homes let', definition: 'Homes let to patients', detail: 'a month', baseline: 0, target: 40, firstDue: '2026-03-01' }, 'partnership');
  const { partnership } = await lead.get<{ partnership: { measures: { id: string }[] } }>('query ($id: ID!) { partnership(id: $id) { measures { id } } }', { id: partnershipId });
  await make(lead, 'recordReading', { measureId: partnership.measures[0]!.id, asAt: '2026-04-01', value: 20, source: 'The landlord' }, 'measure');
}

/** A roundtable whose guests' names are shown, at which the partner sits. */
async function tableOf(t: TestApp, { lead }: World, personId: string, organisationId: string): Promise<string> {
  await make(lead, 'appoint', { personId, organisationId, title: 'Director of the joint table', functionKey: 'TRUST_ESTATES' }, 'appointment');
  const id = await make(lead, 'createRoundtable', { title: 'The joint table', on: '2030-11-03', rule: 'OPEN', capacity: 5, targets: [{ sector: 'HOUSING', seats: 2 }] }, 'roundtable');
  const guest = await make(lead, 'inviteGuest', { roundtableId: id, personId, email: 'connie@guest.example' }, 'invitation', 'InviteInput');
  await lead.get('mutation ($input: GuestsInput!) { sendInvitations(input: $input) { activityId } }', { input: { roundtableId: id } });
  await make(lead, 'recordAnswer', { ...(await at(t, 'invitation', guest)), answer: 'YES' }, 'invitation');
  await t.db.rows('update invitation set shows_name = true where id = $1', [guest]);
  await make(lead, 'addCapture', { roundtableId: id, kind: 'ACTION', text: 'Find two flats', personId, dueOn: '2030-12-20' }, 'capture', 'CaptureInput');
  return id;
}

/** What A put into the Directory beside its organisation and its published person. */
async function directory(t: TestApp, a: World): Promise<{ place: string; empty: string; post: string }> {
  const { lead, organisationId } = a;
  const place = await make(a.admin, 'createPlace', { kind: 'COUNCIL', name: 'Aaford', validFrom: '2020-01-01', validTo: '2040-01-01' }, 'place');
  const region = await make(a.admin, 'createPlace', { kind: 'REGION', name: 'Aashire' }, 'place');
  await make(a.admin, 'putPlaceWithin', { placeId: place, withinId: region }, 'place');
  const empty = await make(a.admin, 'createPlace', { kind: 'COUNCIL', name: 'Aaempty' }, 'place');
  await make(a.admin, 'putPlaceWithin', { placeId: empty, withinId: region, share: 0.6 }, 'place');
  await make(a.admin, 'createJobFunction', { label: 'Function of aa', sectors: ['HOUSING'], titlePatterns: ['keeper of aa'] }, 'jobFunction');
  const other = await make(lead, 'createOrganisation', { name: 'Aa Group', type: 'HOUSING_ASSOCIATION' }, 'organisation');
  await make(lead, 'addOrganisationName', { organisationId, name: 'Old aa', kind: 'FORMER', validFrom: '2000-01-01', validTo: '2010-01-01' }, 'organisation');
  await make(lead, 'addOrganisationIdentifier', { organisationId, scheme: 'CHARITY', value: '1234567', validFrom: '2000-01-01', validTo: '2035-01-01' }, 'organisation', 'AddIdentifierInput');
  await make(lead, 'addOrganisationIdentifier', { organisationId, scheme: 'SRA', value: '543210' }, 'organisation', 'AddIdentifierInput');
  await make(lead, 'setOrganisationPlaces', { organisationId, places: [{ placeId: place }] }, 'organisation', 'SetPlacesInput');
  await make(lead, 'linkOrganisations', { organisationId, toId: other, kind: 'PARENT', validFrom: '2020-01-01', validTo: '2035-01-01' }, 'organisation');
  const below = await make(lead, 'createOrganisation', { name: 'Aa Lettings', type: 'HOUSING_ASSOCIATION' }, 'organisation');
  await make(lead, 'linkOrganisations', { organisationId: below, toId: organisationId, kind: 'GROUP' }, 'organisation');
  await make(lead, 'linkOrganisations', { organisationId, toId: other, kind: 'ICB' }, 'organisation');
  await make(lead, 'recordSuccession', { fromId: organisationId, toId: other, kind: 'RENAME', happenedOn: '2026-01-01' }, 'organisation');
  await make(lead, 'recordSuccession', { fromId: other, toId: organisationId, kind: 'SPLIT', happenedOn: '2025-01-01' }, 'organisation');
  const post = await make(lead, 'createPost', { organisationId, title: 'Head of homes of aa', vacantSince: '2026-01-01', decisionRole: 'DECIDES', verifiedOn: '2026-01-01', placeIds: [place], topicKeys: ['G01'] }, 'post');
  const held = (await t.db.rows<{ id: string }>('select id from post where organisation_id = $1 and id <> $2', [organisationId, post]))[0]!.id;
  await t.db.rows('update post set deputy_id = $2, gatekeeper_id = $2 where id = $1', [post, held]);
  return { place, empty, post };
}

/** Working papers that only show in one relation. */
async function working(t: TestApp, { lead, memberId, ids }: World, joint: string): Promise<void> {
  await lead.get('mutation { createApiKey(input: { label: "A key" }) { key } }');
  await t.db.rows(`insert into outbox_mail (member_id, kind, subject_id, from_name, to_name, to_address, reply_to, subject, body_text, body_html, message_id, status, last_error, sent_at)
    values ($1, 'TEST', $2, 'a', 'b', 'b@test.example', 'c@test.example', 's', 't', 'h', $3, 'FAILED', 'refused', now())`, [memberId, joint, randomUUID()]);
  await t.db.rows(`update task set due_time = '10:00', redated = 1 where member_id = $1`, [memberId]);
  await make(lead, 'addFollowUp', { roundtableId: ids['roundtable']![0], title: 'Thank them', dueOn: '2026-01-05' }, 'followUp');
}

/** One of each thing that can be taken back, taken back. */
async function deleted(t: TestApp, a: World): Promise<void> {
  const undo = async (document: string, input: object) => {
    const answer = await a.lead.get<Record<string, { activityId: string }>>(document, { input });
    await a.lead.get('mutation ($id: ID!) { undo(activityId: $id) { activityId } }', { id: Object.values(answer)[0]!.activityId });
  };
  const mutation = (name: string, type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`) => `mutation ($input: ${type}!) { ${name}(input: $input) { activityId } }`;
  await undo(mutation('createOpportunity'), { title: 'Taken back' });
  await undo(mutation('createPerson'), { name: 'Taken Back' });
  await undo(mutation('createOrganisation'), { name: 'Taken back Homes' });
  const { createPerson: { person } } = await a.lead.get<{ createPerson: { person: { id: string; version: number } } }>('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id version } } }', { input: { name: 'Removed Rook' } });
  await a.lead.get(mutation('removePerson'), { input: person });
  await a.lead.get(mutation('createPerson'), { input: { name: 'Removed Rook' } });
  await undo(mutation('createPost'), { organisationId: a.organisationId, title: 'Taken back director' });
  await t.db.rows('update roundtable set deleted_at = now() where id = $1', [await make(a.lead, 'createRoundtable', { title: 'Taken back', on: '2030-11-03' }, 'roundtable')]);
  await undo(mutation('addFollowUp'), { title: 'Taken back', dueOn: '2026-01-05' });
  await undo(mutation('addNote'), { opportunityId: a.sharedOpportunityId, text: 'Taken back' });
  await undo(mutation('addCapture', 'CaptureInput'), { roundtableId: a.ids['roundtable']![0]!, kind: 'POINT', text: 'Taken back' });
  await undo(mutation('askDecision'), { meetingId: a.ids['board_meeting']![0]!, ask: 'Taken back', options: 'a', recommendation: 'b' });
}

/** Every row with a UUID for an id → its table. */
async function everyRow(t: TestApp): Promise<Map<string, string>> {
  const tables = await t.db.rows<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  const rows = new Map<string, string>();
  for (const { name } of tables) for (const { id } of await t.db.rows<{ id: string }>(`select id from ${name}`)) rows.set(id, name);
  return rows;
}

/** How each row of A stands, by its table's shape: what hangs on a root stands as the root does. */
async function relationsOf(t: TestApp, a: World, partnerId: string): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  const bins = new Set((await t.db.rows<{ name: string }>(`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'deleted_at' where c.relnamespace = 'public'::regnamespace and not a.attisdropped`)).map(({ name }) => name));
  for (const [table, ids] of Object.entries(a.ids)) {
    const policy = policies.find((one) => one.table === table);
    if (!policy) continue;
    const root = policy.shape === 'root' ? table : policy.root;
    const bin = root && bins.has(root) ? `(select r.deleted_at is not null from ${root} r where r.id = x.${policy.shape === 'root' ? 'id' : 'root_id'})` : bins.has(table) ? 'x.deleted_at is not null' : 'false';
    const rootId = policy.shape === 'root' ? 'x.id' : 'x.root_id';
    const shared = root ? `exists (select 1 from ${root}_access g where g.root_id = ${rootId} and g.member_id = $2)` : 'false';
    const open = root === 'person' ? `exists (select 1 from person p where p.id = ${rootId} and p.published_at is not null)` : policy.shape === 'directory' || table === 'member' || table === 'record_merge' ? 'true' : 'false';
    for (const { id, relation } of await t.db.rows<{ id: string; relation: Relation }>(
      `select x.id, case when ${bin} then 'deleted' when ${open} then 'directory' when ${shared} then 'shared' else 'own' end as relation from ${table} x where x.id = any($1) and $2::uuid is not null ${policy.shape === 'member' || table === 'session' ? `and x.member_id = '${a.memberId}'` : ''}`, [ids, partnerId])) relations.set(id, relation);
  }
  return relations;
}
