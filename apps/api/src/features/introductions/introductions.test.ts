import { expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Undo } from '../../platform/database/undo.js';
import { type IntroductionScene, openScene } from '../../testing/introductions.js';
import type { SignedIn } from '../../testing/test-app.js';
import { TiesService } from '../ties/ties.service.js';
import { TieKind } from '../ties/tie.types.js';
import { ConnectorAnswer, IntroductionResult } from './introduction.types.js';

const scene = await openScene();
const { t, caught, ruth, priya, imogen, stranger, person } = scene;

const svc = { ask: () => scene.asks(), answer: () => scene.answers(), outcome: () => scene.outcomes(), tasks: () => scene.tasks() };
const row = (id: string) => scene.row(id);
const ask: IntroductionScene['ask'] = (...how) => scene.ask(...how);
const post = (id: string) => scene.post(id);
const linkTo = (id: string) => scene.linkTo(id);
const get = (token: string) => scene.get(token);
const press = (token: string, answer: Record<string, string>) => scene.press(token, answer);

test('ask, accept from the mail without signing in, the double introduction leaves, the state follows, and the result closes it', async () => {
  const id = await ask('Imogen Reeve');
  const token = await linkTo(id);
  const [asked] = caught;
  expect(asked!.subject).toBe('Ruth Adeyemi asks: could you introduce me to Yusuf Armitage?');
  expect(asked!.html).toContain(`/i/${token}`);

  const page = await get(token);
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('24 flats beside Hollin Park');
  expect((await row(id)).state).toBe('ASKED');

  const done = await press(token, { answer: 'ACCEPT' });
  expect(done.statusCode).toBe(303);
  expect((await get(token)).body).toContain('Edit first');
  expect((await row(id)).state).toBe('ACCEPTED');

  const [introduction] = await post(id);
  expect(introduction!.to?.map((to) => to.address)).toEqual(['yusuf@pennine.example']);
  expect(introduction!.cc?.map((cc) => cc.address)).toEqual([(await t.db.rows<{ email: string }>('select email from user_account where id = $1', [ruth.userId]))[0]!.email]);
  expect(introduction!.replyTo?.map((to) => to.address)).toEqual([introduction!.cc![0]!.address, 'yusuf@pennine.example']);
  expect(introduction!.from?.name).toBe('Imogen Reeve');
  expect(await row(id)).toMatchObject({ state: 'MADE' });

  const { version } = await row(id);
  await svc.outcome().recordMeeting(ruth.caller(), { id, version });
  await svc.outcome().recordResult(ruth.caller(), { id, result: IntroductionResult.NOT_USEFUL, note: 'Another team now.' });
  expect(await row(id)).toMatchObject({ state: 'CLOSED', result: 'NOT_USEFUL', chase_on: null });
});

test('a result that led somewhere begins an opportunity that has a name, the ask once, and a party of which nobody said anything; undo takes back both', async () => {
  const [org] = await t.db.rows<{ id: string }>(`insert into organisation (name, type, sector) values ('Hollin Park Hospitals', 'NHS_TRUST', 'NHS_PROVIDER') returning id`);
  const [post] = await t.db.rows<{ id: string }>(`insert into post (organisation_id, function_key, title) values ($1, 'TRUST_ESTATES', 'Director of estates') returning id`, [org!.id]);
  await t.db.rows('insert into appointment (root_id, post_id, is_primary) values ($1, $2, true)', [person['Yusuf Armitage'], post!.id]);
  const id = await ask('Priya Nair');
  await svc.answer().answerIntroduction(priya.caller(), { id, answer: ConnectorAnswer.ACCEPT, editFirst: true });
  await svc.outcome().recordMade(priya.caller(), { id, version: (await row(id)).version });
  const led = { id, result: IntroductionResult.LED_TO_OPPORTUNITY };
  await expect(svc.outcome().recordResult(ruth.caller(), led)).rejects.toMatchObject({ details: { fields: { opportunityTitle: expect.stringContaining('few words') } } });
  const { result, activityId } = await svc.outcome().recordResult(ruth.caller(), { ...led, opportunityTitle: 'Flats beside Hollin Park' });
  const [opportunity] = await t.db.rows<{ title: string }>(
    'select o.title, o.summary, o.introduction_id, p.organisation_id as party, p.role, p.commitment from opportunity o join opportunity_party p on p.root_id = o.id where o.id = $1', [result.opportunityId]);
  expect(opportunity).toEqual({ title: 'Flats beside Hollin Park', summary: '24 flats beside Hollin Park for people leaving hospital.', introduction_id: id, party: org!.id, role: 'UNSTATED', commitment: 'UNSTATED' });
  expect(await row(id)).toMatchObject({ state: 'CLOSED', result: 'LED_TO_OPPORTUNITY' });
  await expect(svc.outcome().recordResult(ruth.caller(), { id, result: IntroductionResult.MET })).rejects.toMatchObject({ code: 'CONFLICT' });
  const { opportunity: { gate } } = await ruth.get<{ opportunity: { gate: { item: string; suggestion: string | null }[] } }>('query ($id: ID!) { opportunity(id: $id) { gate { item suggestion } } }', { id: result.opportunityId });
  expect(gate).toEqual([
    { item: 'PERSON_AND_FUNCTION', suggestion: 'Yusuf Armitage, Director of estates, Hollin Park Hospitals' },
    { item: 'WAY_IN', suggestion: expect.stringContaining('Introduced by Priya Nair, ') },
    { item: 'FIRST_CONTACT', suggestion: null },
  ]);
  await t.app.get(Undo).run(ruth.caller(), activityId);
  expect(await row(id)).toMatchObject({ state: 'MADE', result: null });
  expect(await t.db.rows('select 1 from opportunity where id = $1 and deleted_at is null', [result.opportunityId])).toEqual([]);
});

test("the asker's member never sees the connector's address or the mail to them", async () => {
  const id = await ask('Imogen Reeve');
  await linkTo(id);
  const { outbox } = await ruth.get<{ outbox: { items: { subjectId: string }[] } }>('{ outbox(first: 100) { items { subjectId } } }');
  expect(outbox.items.filter((mail) => mail.subjectId === id)).toEqual([]);
});

test('the asker reads how far the mail of the ask has come until it is answered, of no other mail, and nobody else reads it', async () => {
  const DELIVERY = 'query ($id: ID!) { introduction(id: $id) { askStatus askSentAt } }';
  const delivery = async (who: SignedIn, id: string) => (await who.get<{ introduction: { askStatus: string | null; askSentAt: string | null } }>(DELIVERY, { id })).introduction;
  const id = await ask('Imogen Reeve');
  expect(await delivery(ruth, id)).toEqual({ askStatus: null, askSentAt: null });
  await svc.tasks().ask(id);
  expect(await delivery(ruth, id)).toEqual({ askStatus: 'QUEUED', askSentAt: null });
  await t.db.rows(`update outbox_mail set status = 'NOT_SENT', last_error = 'refused for imogen@law.example' where subject_id = $1`, [id]);
  expect(await delivery(ruth, id)).toEqual({ askStatus: 'NOT_SENT', askSentAt: null });
  expect(await delivery(imogen, id)).toEqual({ askStatus: null, askSentAt: null });
  await t.db.rows(`update outbox_mail set status = 'QUEUED' where subject_id = $1`, [id]);
  await post(id);
  expect(await delivery(ruth, id)).toEqual({ askStatus: 'SENT', askSentAt: expect.any(String) });
  await svc.answer().answerIntroduction(imogen.caller(), { id, answer: ConnectorAnswer.ASK_FIRST });
  expect(await delivery(ruth, id)).toEqual({ askStatus: null, askSentAt: null });
  expect((await stranger.ask(DELIVERY, { id })).errors![0]!.extensions.code).toBe('NOT_FOUND');
});

test('a private reason is read by the connector alone: not by the asker, not by a colleague of the connector', async () => {
  const id = await ask('Priya Nair');
  await svc.answer().answerIntroduction(priya.caller(), { id, answer: ConnectorAnswer.NOT_NOW, reason: 'They fell out last year.' });
  const seenBy = async (who: SignedIn) => {
    const client = await runtimeAs(who);
    try {
      return (await client.query<{ reason: string }>('select reason from introduction_private where introduction_id = $1', [id])).rows;
    } finally { await client.end(); }
  };
  expect(await seenBy(priya)).toEqual([{ reason: 'They fell out last year.' }]);
  expect(await seenBy(ruth)).toEqual([]);
  expect(await seenBy(imogen)).toEqual([]);
  const [hist] = await t.db.rows<{ n: number }>('select count(*)::int as n from activity where root_id = $1 and payload::text like $2', [id, '%fell out%']);
  expect(hist!.n).toBe(0);
});

async function runtimeAs(who: SignedIn) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: t.db.runtimeUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select * from app.enter($1)', [who.actor.tokenHash]);
  return client;
}

test('of two answers at the same moment one wins, and the other is told', async () => {
  const id = await ask('Imogen Reeve');
  const token = await linkTo(id);
  const answers = await Promise.allSettled([
    svc.answer().answerIntroduction(imogen.caller(), { id, answer: ConnectorAnswer.NOT_NOW }),
    svc.answer().answerIntroduction(imogen.caller(), { id, answer: ConnectorAnswer.ACCEPT }),
  ]);
  expect(answers.map((answer) => answer.status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((answers.find((answer) => answer.status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ code: 'CONFLICT' });
  const late = await press(token, { answer: 'ACCEPT' });
  expect(late.statusCode).toBe(303);
  expect((await get(token)).body).toMatch(/answered|accepted|on its way/i);
  const mails = await t.db.rows(`select 1 from outbox_mail where subject_id = $1 and kind = 'INTRODUCTION' and status <> 'CANCELLED'`, [id]);
  expect(mails.length).toBeLessThanOrEqual(1);
});

test('only the connector in person answers; a stranger is told that there is nothing', async () => {
  const id = await ask('Priya Nair');
  await expect(svc.answer().answerIntroduction(ruth.caller(), { id, answer: ConnectorAnswer.ACCEPT })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const missing = await svc.answer().answerIntroduction(stranger.caller(), { id: randomUUID(), answer: ConnectorAnswer.ACCEPT }).catch((error: unknown) => error);
  const hidden = await svc.answer().answerIntroduction(stranger.caller(), { id, answer: ConnectorAnswer.ACCEPT }).catch((error: unknown) => error);
  expect(hidden).toEqual(missing);
});

test('expired, altered and foreign links say what to do, and never act', async () => {
  const id = await ask('Imogen Reeve');
  const token = await linkTo(id);
  const altered = `${token.slice(0, 42)}${token.endsWith('A') ? 'B' : 'A'}`;
  expect((await get(altered)).statusCode).toBe(404);
  expect((await press(altered, { answer: 'ACCEPT' })).statusCode).toBe(404);
  expect((await get('short')).statusCode).toBe(404);
  await t.db.rows(`update link_token set expires_at = now() - interval '1 minute' where root_id = $1`, [id]);
  const expired = await get(token);
  expect(expired.statusCode).toBe(410);
  expect(expired.body).toContain('Sign in');
  expect((await press(token, { answer: 'ACCEPT' })).statusCode).toBe(410);
  expect((await row(id)).state).toBe('ASKED');
});

test('asked first, the other side says yes by their own link, and only then is introduced', async () => {
  const id = await ask('Imogen Reeve');
  const connectorToken = await linkTo(id);
  await press(connectorToken, { answer: 'ASK_FIRST' });
  const [question] = await post(id);
  expect(question!.to![0]!.address).toBe('yusuf@pennine.example');
  const token = /\/i\/([\w-]{43})/.exec(question!.text!)![1]!;
  expect((await press(connectorToken, { agrees: 'yes' })).statusCode).not.toBe(200);
  expect((await row(id)).state).toBe('TARGET_ASKED');
  expect((await get(token)).body).toContain('Imogen Reeve');
  expect((await press(token, { agrees: 'yes' })).statusCode).toBe(303);
  expect((await row(id)).state).toBe('TARGET_AGREED');
  await post(id);
  expect((await row(id)).state).toBe('MADE');
});

test('edit first keeps the text back; the edited text is what leaves', async () => {
  const id = await ask('Imogen Reeve');
  await svc.answer().answerIntroduction(imogen.caller(), { id, answer: ConnectorAnswer.ACCEPT });
  const { activityId } = await svc.answer().holdIntroduction(imogen.caller(), { id, version: (await row(id)).version });
  await expect(t.app.get(Undo).run(imogen.caller(), activityId)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await post(id)).toEqual([]);
  await svc.answer().sendIntroduction(imogen.caller(), { id, version: (await row(id)).version, message: 'Yusuf, Ruth. Ruth, Yusuf.' });
  const [mail] = await post(id);
  expect(mail!.text!.trim()).toBe('Yusuf, Ruth. Ruth, Yusuf.');
});

test('a mail that could not leave comes back to the connector, who may send it again', async () => {
  const id = await ask('Imogen Reeve');
  await svc.answer().answerIntroduction(imogen.caller(), { id, answer: ConnectorAnswer.ACCEPT });
  await t.db.rows(`update outbox_mail set status = 'NOT_SENT' where subject_id = $1 and kind = 'INTRODUCTION'`, [id]);
  const { introduction } = await imogen.get<{ introduction: { waitsForMe: boolean; abilities: { send: boolean } } }>('query ($id: ID!) { introduction(id: $id) { waitsForMe abilities { send } } }', { id });
  expect(introduction).toEqual({ waitsForMe: true, abilities: { send: true } });
  await svc.answer().sendIntroduction(imogen.caller(), { id, version: (await row(id)).version, message: 'Once more.' });
  expect((await post(id)).map((mail) => mail.text!.trim())).toEqual(['Once more.']);
  expect((await row(id)).state).toBe('MADE');
});

test('a connector without an account answers by link, where the asker holds their address', async () => {
  const id = await ask('Olwen Prys');
  const token = await linkTo(id);
  expect((await get(token)).body).toContain('e-mail address');
  const wrong = await press(token, { answer: 'ACCEPT', targetEmail: 'not an address' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('name@example.com');
  expect((await press(token, { answer: 'ACCEPT', targetEmail: 'yusuf.armitage@pennine.example' })).statusCode).toBe(303);
  const [mail] = await post(id);
  expect(mail!.to![0]!.address).toBe('yusuf.armitage@pennine.example');
});

test('a reminder leaves once when it is due, and not after an answer', async () => {
  const id = await ask('Imogen Reeve');
  const [{ day }] = await t.db.rows<{ day: string }>('select chase_on::text as day from introduction where id = $1', [id]) as [{ day: string }];
  await svc.tasks().chase(id, 'ASKED', day);
  expect((await post(id)).map((mail) => mail.subject)).toEqual(['Reminder: Ruth Adeyemi asks: could you introduce me to Yusuf Armitage?']);
  await svc.tasks().chase(id, 'ASKED', day);
  expect(await post(id)).toEqual([]);
  await scene.clear();
  const other = await ask('Imogen Reeve');
  await svc.answer().answerIntroduction(imogen.caller(), { id: other, answer: ConnectorAnswer.NOT_NOW });
  await svc.tasks().chase(other, 'ASKED', day);
  expect(await post(other)).toEqual([]);
});

test('whoever knows the other side well is told so, and may ask all the same', async () => {
  await t.app.get(TiesService).addTie(ruth.caller(), { aId: person['Ruth Adeyemi']!, bId: person['Yusuf Armitage']!, kind: TieKind.MET, weight: 8, evidence: 'Weekly calls', lastOn: t.clock.today(), usableByOthers: false });
  const { result } = await svc.ask().askIntroduction(ruth.caller(), { connectorPersonId: person['Imogen Reeve']!, targetPersonId: person['Yusuf Armitage']!, about: 'Again', shares: [] });
  expect(result.hint).toBe('You know Yusuf Armitage already. You could write to them directly.');
});

const LANES = `query ($lane: IntroductionLane!) { me { counts { introductions } } introductionCounts { forMe waiting outcomeDue closed }
  introductions(lane: $lane, first: 100) { items { id askerName target { name } targetRole connector { name } connectorMember { name } waitsFor stateLabel waitsForMe about privateReason mailStatus ledTo { title } abilities { answer send hold withdraw recordResult } } } }`;
interface Lanes {
  me: { counts: { introductions: number } };
  introductionCounts: Record<'forMe' | 'waiting' | 'outcomeDue' | 'closed', number>;
  introductions: { items: { id: string; askerName: string; waitsFor: string | null; waitsForMe: boolean; privateReason: string | null; abilities: Record<string, boolean> }[] };
}

test('the lanes of the page and the count in the menu are one statement, and each side sees what it may do', async () => {
  const id = await ask('Imogen Reeve');
  let mine: Lanes | undefined;
  expect(await t.statements(async () => { mine = await imogen.get<Lanes>(LANES, { lane: 'FOR_ME' }); })).toBe(1);
  expect(mine!.introductionCounts.forMe).toBe(mine!.introductions.items.length);
  expect(mine!.me.counts.introductions).toBe(mine!.introductions.items.length);
  const forImogen = mine!.introductions.items.find((item) => item.id === id)!;
  expect(forImogen).toMatchObject({ askerName: 'Ruth Adeyemi', waitsFor: 'Imogen Reeve', waitsForMe: true, abilities: { answer: true, withdraw: false } });
  const theirs = await ruth.get<Lanes>(LANES, { lane: 'WAITING' });
  expect(theirs.introductions.items.find((item) => item.id === id)).toMatchObject({ waitsForMe: false, abilities: { answer: false, withdraw: true } });
  expect((await stranger.get<Lanes>(LANES, { lane: 'WAITING' })).introductions.items).toEqual([]);
  const hidden = await stranger.ask('query ($id: ID!) { introduction(id: $id) { id } }', { id });
  const missing = await stranger.ask('query ($id: ID!) { introduction(id: $id) { id } }', { id: randomUUID() });
  expect([hidden.errors![0]!.message, hidden.errors![0]!.extensions.code]).toEqual([missing.errors![0]!.message, missing.errors![0]!.extensions.code]);
  const closed = await ruth.get<Lanes>(LANES, { lane: 'CLOSED' });
  expect(closed.introductions.items.every((item) => item.privateReason === null)).toBe(true);
});
