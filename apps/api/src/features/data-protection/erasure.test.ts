import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { AccessLog } from '../../platform/audit/access-log.js';
import { Sealer } from '../../platform/audit/sealer.js';
import { verifyAudit } from '../../platform/audit/verify-audit.js';
import { openTestApp, type SignedIn, type TestApp } from '../../testing/test-app.js';
import { at, make, makeWorld, type World } from '../../testing/worlds.js';
import { gatesBetween } from '../opportunities/opportunity.stages.js';
import { Stage } from '../opportunities/opportunity.types.js';
import { IntroductionAnswersService } from '../introductions/introduction-answers.service.js';
import { IntroductionTasks } from '../introductions/introduction-tasks.js';
import { ConnectorAnswer } from '../introductions/introduction.types.js';

let t: TestApp;
let own: World;
let other: World;
let connector: World;
let connieId: string;

beforeAll(async () => {
  t = await openTestApp();
  other = await makeWorld(t, 'bb', [], null);
  connector = await makeWorld(t, 'cc', [], null);
  const [connie] = await t.db.rows<{ id: string }>(`insert into person (name, published_at, published_source, published_basis) values ('Connie of cc', now(), 'test', 'test') returning id`);
  connieId = connie!.id;
  await t.db.rows('update user_account set person_id = $1 where id = $2', [connieId, connector.lead.userId]);
  own = await makeWorld(t, 'aa', [other.organisationId], { personId: connieId, by: connector.lead });
}, 120_000);
afterAll(() => t.close());

interface Subject { id: string; name: string; email: string; organisationId: string; secrets: string[] }

/** A person of whom every place that knows them says something that stands nowhere else, written through the product. */
async function known(tag: string): Promise<Subject> {
  const secrets: string[] = [];
  const say = (what: string): string => {
    const word = `secret${tag}${what}zq`;
    secrets.push(word);
    return word;
  };
  const by = (mutation: string, input: object, who: SignedIn = own.lead) => make(t, who, mutation, input);
  const detail = (n: string) => ({ email: `${say(`mail${n}`)}@person.example`, phone: say(`phone${n}`), contactPreference: say(`preference${n}`), lawfulBasis: say(`basis${n}`), source: say(`source${n}`) });
  const organisationId = await by('createOrganisation', { name: `Organisation of ${tag}` });
  const first = detail('first');
  const id = await by('createPerson', { name: say('maiden'), pronunciation: say('spoken'), organisationId, title: 'Director of housing', detail: first }, own.admin);
  const name = `Erika ${say('surname')}`;
  await by('editPerson', { ...(await at(t, 'person', id)), name, pronunciation: say('spokennow') });
  const [held] = await t.db.rows<{ version: number }>('select version from person_detail where person_id = $1', [id]);
  await by('setPersonDetail', { personId: id, version: held!.version, ...detail('now') });
  await by('publishPerson', { id, source: say('publishsource'), lawfulBasis: say('publishbasis') });
  await by('setPersonDetail', { personId: id, ...detail('theirs') }, other.lead);
  await by('addPersonTopic', { personId: id, topicKey: (await t.db.rows<{ key: string }>('select key from topic limit 1'))[0]!.key, statement: say('topic'), source: say('topicsource') });
  const [post] = await t.db.rows<{ id: string }>('select id from post where organisation_id = $1', [own.organisationId]);
  await by('appoint', { personId: id, postId: post!.id, source: say('appointed'), verifiedOn: '2026-01-05', verifiedBy: say('verifier'), verifiedHow: say('how') });
  await by('addTie', { aId: id, bId: connieId, kind: 'MET', weight: 2, evidence: say('tie'), lastOn: '2026-01-05' });
  await by('correctFinder', { functionKey: 'PLANNING', rightPersonId: id, because: say('correction') });
  await by('addNote', { personId: id, text: say('note') });
  await by('addNote', { personId: id, text: say('mine'), layer: 'MINE' });
  await by('addNote', { personId: id, text: say('theirnote') }, other.lead);
  await by('logInteraction', { kind: 'CALL', direction: 'TWO_WAY', summary: say('call'), personIds: [id], happenedOn: '2026-01-05' });
  await t.db.rows(`insert into forwarded_mail (member_id, user_id, message_key, forwarded_by, from_name, from_address, direction, sent_on, subject, body, participants)
    values ($1, $2, $3, 'lead@member.example', $4, $5, 'IN', '2026-01-05', $6, $7, jsonb_build_array(jsonb_build_object('name', $4::text, 'address', $5::text)))`,
    [own.memberId, own.lead.userId, tag, say('forwardedname'), detail('now').email.toLowerCase(), say('forwardedsubject'), say('forwardedbody')]);
  const task = await by('addFollowUp', { personId: id, title: say('task'), dueOn: '2030-01-04' });
  await by('redateFollowUp', { ...(await at(t, 'task', task)), dueOn: '2030-02-04' });

  const roundtable = await by('createRoundtable', { title: `Roundtable ${tag}`, on: '2030-12-03' });
  const guest = await by('inviteGuest', { roundtableId: roundtable, personId: id, email: `${say('guest')}@guest.example` });
  await own.lead.get('mutation ($input: GuestsInput!) { sendInvitations(input: $input) { activityId } }', { input: { roundtableId: roundtable } });
  await by('recordAnswer', { ...(await at(t, 'invitation', guest)), answer: 'SUBSTITUTE', substituteName: say('substitute'), substituteEmail: `${say('substitutemail')}@guest.example` });
  await by('recordAnswer', { ...(await at(t, 'invitation', guest)), answer: 'YES', joining: 'IN_ROOM', needs: say('needs') });
  await by('addCapture', { roundtableId: roundtable, kind: 'ACTION', text: say('action'), personId: id, dueOn: '2030-12-20' });

  // Two introductions to them; the connector says no to one and passes the other on.
  const asked = (about: string) => by('askIntroduction', { connectorPersonId: connieId, targetPersonId: id, about: say(about) });
  const declined = await asked('about');
  await t.app.get(IntroductionTasks).ask(declined);
  await t.app.get(IntroductionAnswersService).answerIntroduction(connector.lead.caller(), { id: declined, answer: ConnectorAnswer.NOT_NOW, reason: say('reason') });
  const made = await asked('aboutmore');
  await t.app.get(IntroductionTasks).ask(made);
  await t.app.get(IntroductionAnswersService).answerIntroduction(connector.lead.caller(), { id: made, answer: ConnectorAnswer.ACCEPT, targetEmail: `${say('target')}@person.example` });

  // They sign in themselves, with a key of their own, and have vouched for something by name.
  const account = await t.signIn(own.memberId, 'PARTNERSHIP_LEAD', name);
  await t.db.rows('update user_account set person_id = $1, email = $2 where id = $3', [id, `${say('account')}@member.example`, account.userId]);
  await account.get('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename } }', { input: { label: say('key') } });
  const [, item] = gatesBetween(Stage.INTRODUCED, Stage.EXPLORING);
  await by('provideEvidence', { opportunityId: await by('createOpportunity', { title: `Opportunity ${tag}` }), item: item!.key, value: 'Given' }, account);
  return { id, name, email: first.email, organisationId, secrets };
}

/** Table → how many rows say one of these words in any column, in every schema of the database. */
async function saying(words: readonly string[]): Promise<Record<string, number>> {
  const tables = await t.db.rows<{ name: string }>(`select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'hist', 'app') or c.relkind = 'r' and n.nspname like 'graphile_worker%' order by 1`);
  const rows = await t.db.rows<{ name: string; n: number }>(tables.map(({ name }) => `select '${name}' as name, count(*)::int as n from ${name} x where x::text ~* $1`).join(' union all '), [words.join('|')]);
  return Object.fromEntries(rows.filter(({ n }) => n > 0).map(({ name, n }) => [name, n]));
}

const erase = (who: SignedIn, { id, name }: Subject) => who.ask<{ erasePerson: { activityId: string } }>('mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { id activityId } }', { input: { id, name } });
const holds = async () => {
  await t.app.get(AccessLog).settled();
  await t.app.get(Sealer).seal();
  return (await verifyAudit(t.app.get(DataSource))).fault;
};

test('nothing of an erased person stays in any column of any table; the structure stays, the chain holds', async () => {
  const subject = await known('one');
  const before = await saying(subject.secrets);
  expect(subject.secrets.length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(before).length).toBeGreaterThan(25);
  console.info(`${subject.secrets.length} secrets in ${Object.values(before).reduce((sum, n) => sum + n, 0)} rows of ${Object.keys(before).length} tables`);
  expect(await holds()).toBeNull();
  const structure = () => t.db.rows(`select (select count(*) from stage_change)::int as moves, (select count(*) from appointment where root_id = $1)::int as appointments, (select count(*) from invitation where person_id = $1)::int as invitations,
    (select count(distinct state) from hist.invitation where person_id = $1)::int as states, (select count(*) from tie)::int as ties, (select sum(taken) from roundtable_seats)::int as seats`, [subject.id]);
  const stood = await structure();
  const others = await saying([...own.canaries.keys(), ...other.canaries.keys(), ...connector.canaries.keys()]);

  const { erasurePreview } = await own.admin.get<{ erasurePreview: { what: string; rows: number }[] }>('query ($id: ID!) { erasurePreview(personId: $id) { what rows } }', { id: subject.id });
  expect(erasurePreview.filter(({ rows }) => rows > 0).length).toBeGreaterThan(8);
  expect((await erase(own.admin, subject)).errors).toBeUndefined();

  expect(await saying(subject.secrets)).toEqual({});
  expect(await structure()).toEqual(stood);
  // Other people's words stay, but for the host's address in the mails to this person.
  const left = await saying([...own.canaries.keys(), ...other.canaries.keys(), ...connector.canaries.keys()]);
  expect(Object.keys(others).filter((table) => left[table] !== others[table])).toEqual(['public.outbox_mail']);
  expect(await t.db.rows('select name, deleted_at is null as live from person where id = $1', [subject.id])).toEqual([{ name: 'Erased person', live: false }]);
  expect(await holds()).toBeNull();
  expect((await verifyAudit(t.app.get(DataSource))).erased).toBeGreaterThan(5);
  expect(await t.db.rows('select vacant_since = app.today() as today from post where organisation_id = $1', [subject.organisationId])).toEqual([{ today: true }]);

  const again = (input: object) => own.lead.ask('mutation ($input: CreatePersonInput!) { createPerson(input: $input) { person { id } } }', { input });
  const detail = { lawfulBasis: 'Legitimate interests', source: 'A list' };
  const refused = [
    await again({ name: 'E. Name', detail: { ...detail, email: subject.email.toUpperCase() } }),
    await again({ name: subject.name.toUpperCase(), organisationId: subject.organisationId, title: 'Director' }),
  ];
  expect(refused.map(({ errors }) => Object.entries(errors![0]!.extensions.fields!))).toEqual([[['detail.email', expect.stringMatching(/^This person asked to be forgotten/)]], [['name', expect.stringMatching(/^This person asked to be forgotten/)]]]);
  expect((await again({ name: subject.name, organisationId: own.organisationId, title: 'Director of homes' })).errors?.[0]?.extensions.fields).toBeDefined();
  expect((await again({ name: subject.name })).errors).toBeUndefined();
}, 120_000);

test('only an administrator of the member that entered them may, by name, once; and it is not undone', async () => {
  const subject = await known('two');
  const code = async (who: SignedIn, one = subject) => (await erase(who, one)).errors?.[0]?.extensions.code;
  const before = await saying(subject.secrets);
  expect([await code(own.lead), await code(own.board), await code(other.admin), await code(own.admin, { ...subject, name: 'Erika' }), await code(other.admin, { ...subject, id: own.memberId })])
    .toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'VALIDATION', 'NOT_FOUND']);
  expect(await saying(subject.secrets)).toEqual(before);

  // A table that is forgotten is found.
  const [erasing] = await t.db.rows<{ sql: string }>(`select pg_get_functiondef('app.erase_person(uuid)'::regprocedure) as sql`);
  await t.db.rows(erasing!.sql.replace(`('note', 'person_id = $1'`, `('note', 'false'`));
  const { data } = await erase(own.admin, subject);
  expect(await saying(subject.secrets)).toEqual({ 'public.note': 3, 'hist.note': 3 });
  const undone = await own.admin.ask('mutation ($id: ID!) { undo(activityId: $id) { action } }', { id: data.erasePerson.activityId });
  expect(undone.errors?.[0]?.message).toBe('This cannot be taken back.');
}, 120_000);
