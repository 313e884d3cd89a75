import { expect, test } from '@jest/globals';
import { Undo } from '../../platform/database/undo.js';
import { openScene, tokenIn } from '../../testing/introductions.js';
import type { SignedIn } from '../../testing/test-app.js';
import { TiesService } from '../ties/ties.service.js';
import { TieKind } from '../ties/tie.types.js';
import { ConnectorAnswer, IntroductionResult } from './introduction.types.js';

const s = await openScene();
const { t, ruth, imogen, stranger } = s;

const ANSWER = 'mutation ($input: AnswerIntroductionInput!) { answerIntroduction(input: $input) { introduction { state } } }';
const ASK = 'mutation ($input: AskIntroductionInput!) { askIntroduction(input: $input) { introduction { id } hint } }';
const ELSE = 'mutation ($input: AskSomeoneElseInput!) { askSomeoneElse(input: $input) { introduction { id connector { name } about } } }';
const asked = (connector: string, target = 'Yusuf Armitage') => ({ input: { connectorPersonId: s.person[connector], targetPersonId: s.person[target], about: 'Homes after hospital', shares: [] } });
const moves = (id: string) => t.db.rows<{ action: string; payload: Record<string, string> }>(`select action, payload from activity where subject_id = $1 and payload ? 'to' order by at, id`, [id]);

test('a link that is opened by a scanner, looked at, asked for its head or sent again does nothing twice', async () => {
  const id = await s.ask('Imogen Reeve');
  const token = await s.linkTo(id);
  for (const method of ['GET', 'HEAD', 'GET', 'OPTIONS'] as const) await t.app.inject({ method, url: `/i/${token}?answer=ACCEPT&act=HOLD` });
  expect((await s.row(id)).state).toBe('ASKED');
  expect((await s.press(token, { answer: 'ACCEPT' })).statusCode).toBe(303);
  const replayed = await s.press(token, { answer: 'NOT_NOW' });
  expect(replayed.statusCode).toBe(303);
  expect((await s.get(token)).body).toContain('on its way');
  expect((await moves(id)).map(({ payload }) => payload)).toEqual([{ from: 'ASKED', to: 'ACCEPTED' }]);
  expect(await s.post(id)).toHaveLength(1);
  expect(await s.post(id)).toHaveLength(0);
});

test.each([['cut short', (token: string) => token.slice(0, 30)], ['one letter longer', (token: string) => `${token}A`], ['with an odd letter', (token: string) => `${token.slice(0, 42)}!`], ['of nobody', () => 'A'.repeat(43)]])(
  'a link %s opens nothing, in the same words', async (_, change) => {
    const token = await s.linkTo(await s.ask('Imogen Reeve'));
    for (const answer of [await s.get(change(token)), await s.press(change(token), { answer: 'ACCEPT' })]) {
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toContain('does not open an introduction');
    }
  });

test('a link answers the one question it is for: not the other side\'s, not an invitation, not another introduction', async () => {
  const id = await s.ask('Imogen Reeve');
  const connector = await s.linkTo(id);
  await s.press(connector, { answer: 'ASK_FIRST' });
  const target = tokenIn((await s.post(id))[0]!);
  await s.press(connector, { agrees: 'yes' });
  await s.press(target, { answer: 'NOT_NOW' }); // neither a yes nor a no of the target
  expect((await t.app.inject({ method: 'POST', url: `/r/${connector}`, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'answer=YES' })).statusCode).toBe(404);
  expect((await s.row(id)).state).toBe('TARGET_ASKED');
});

test('of an answer by mail and one signed in at the same moment one wins, and the other is told', async () => {
  const id = await s.ask('Imogen Reeve');
  const token = await s.linkTo(id);
  const [byMail, signedIn] = await Promise.all([s.press(token, { answer: 'NOT_NOW' }), imogen.ask<object>(ANSWER, { input: { id, answer: 'ACCEPT' } })]);
  const { state } = await s.row(id);
  expect(byMail.statusCode).toBe(303);
  if (state === 'ACCEPTED') expect((await s.get(token)).body).toContain('on its way');
  else expect(signedIn.errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
  expect(await moves(id)).toHaveLength(1);
  expect(await t.db.rows(`select 1 from outbox_mail where subject_id = $1 and kind = 'INTRODUCTION'`, [id])).toHaveLength(state === 'ACCEPTED' ? 1 : 0);
});

test('a connector whose account has closed answers no more by an old link; the asker is told once and asks somebody else in one step', async () => {
  const grace = await t.signIn(s.firm, 'EVENT_ORGANISER', 'Grace Okafor');
  await s.publish('Grace Okafor', grace);
  const id = await s.ask('Grace Okafor');
  const token = await s.linkTo(id);
  expect((await ruth.ask(ELSE, { input: { ...(await s.at(id)), connectorPersonId: s.person['Imogen Reeve'] } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  await t.db.rows(`update user_account set status = 'SUSPENDED' where id = $1`, [grace.userId]);

  expect((await s.get(token)).body).toContain('no longer open here');
  expect((await s.press(token, { answer: 'ACCEPT' })).statusCode).toBe(410);
  expect((await s.row(id)).state).toBe('ASKED');
  const { chase_on: day } = (await t.db.rows<{ chase_on: string }>('select chase_on::text from introduction where id = $1', [id]))[0]!;
  await s.tasks().chase(id, 'ASKED', day);
  await s.news().tellAsker(id, 'LEFT');
  await s.news().tellAsker(id, 'LEFT');
  expect((await s.post(id)).map((mail) => mail.subject)).toEqual(['Grace Okafor has left: your introduction to Yusuf Armitage']);

  const { introduction } = await ruth.get<{ introduction: object }>('query ($id: ID!) { introduction(id: $id) { connectorLeft abilities { askSomeoneElse } } }', { id });
  expect(introduction).toEqual({ connectorLeft: true, abilities: { askSomeoneElse: true } });
  const { askSomeoneElse } = await ruth.get<{ askSomeoneElse: { introduction: { id: string } } }>(ELSE, { input: { ...(await s.at(id)), connectorPersonId: s.person['Imogen Reeve'] } });
  expect((await s.row(id)).state).toBe('WITHDRAWN');
  expect((await s.row(askSomeoneElse.introduction.id)).state).toBe('ASKED');
});

test('a connector whose post has ended since answers no more by link', async () => {
  const [org] = await t.db.rows<{ id: string }>(`insert into organisation (name, type, sector) values ('Calder Care', 'CHARITY', 'VCSE') returning id`);
  const [post] = await t.db.rows<{ id: string }>(`insert into post (organisation_id, function_key, title) values ($1, 'TRUST_ESTATES', 'Chair') returning id`, [org!.id]);
  await t.db.rows('insert into appointment (root_id, post_id, is_primary) values ($1, $2, true)', [s.person['Olwen Prys'], post!.id]);
  const token = await s.linkTo(await s.ask('Olwen Prys'));
  expect((await s.get(token)).statusCode).toBe(200);
  await t.db.rows('update appointment set ended_on = app.today() where post_id = $1', [post!.id]);
  expect((await s.press(token, { answer: 'NOT_NOW' })).statusCode).toBe(410);
});

test('whoever objects between the question and the answer is not written to, whatever address is typed; nobody is told why', async () => {
  const id = await s.ask('Imogen Reeve');
  const token = await s.linkTo(id);
  await t.db.rows('update person_detail set objected_at = now() where person_id = $1', [s.person['Yusuf Armitage']]);
  expect((await s.get(token)).body).toContain('can no longer be made');
  for (const answer of ['ACCEPT', 'ASK_FIRST']) await s.press(token, { answer, targetEmail: 'yusuf@elsewhere.example' });
  expect((await imogen.ask(ANSWER, { input: { id, answer: 'ACCEPT', targetEmail: 'yusuf@elsewhere.example' } })).errors?.[0]).toMatchObject({ extensions: { code: 'CONFLICT' } });
  expect((await s.row(id)).state).toBe('ASKED');
  expect(await s.post(id)).toEqual([]);
  const { introduction } = await ruth.get<{ introduction: { cannotBeMade: boolean } }>('query ($id: ID!) { introduction(id: $id) { cannotBeMade } }', { id });
  expect(introduction.cannotBeMade).toBe(false);
  expect((await s.press(token, { answer: 'NOT_NOW' })).statusCode).toBe(303);
  expect((await s.row(id)).state).toBe('DECLINED');
  await t.db.rows('update person_detail set objected_at = null where person_id = $1', [s.person['Yusuf Armitage']]);
});

test('who objected to the asker\'s organisation cannot be asked for', async () => {
  await t.db.rows(`update person_detail set objected_at = now() where person_id = $1 and member_id = $2`, [s.person['Olwen Prys'], s.housing]);
  const { errors } = await ruth.ask(ASK, asked('Imogen Reeve', 'Olwen Prys'));
  expect(errors?.[0]?.extensions.fields).toEqual({ targetPersonId: 'Olwen Prys asked your organisation not to write to them.' });
  await t.db.rows('update person_detail set objected_at = null where person_id = $1', [s.person['Olwen Prys']]);
});

test.each([
  ['the connector is the target', 'Yusuf Armitage', 'Yusuf Armitage', 'connectorPersonId'],
  ['the connector is oneself', 'Ruth Adeyemi', 'Yusuf Armitage', 'connectorPersonId'],
  ['the target is oneself', 'Imogen Reeve', 'Ruth Adeyemi', 'targetPersonId'],
])('a circle is refused: %s', async (_, connector, target, field) => {
  expect(Object.keys((await ruth.ask(ASK, asked(connector, target))).errors?.[0]?.extensions.fields ?? {})).toEqual([field]);
});

test('two who ask each other for the same person are told; asking twice in the same words is refused while it is open', async () => {
  await ruth.get(ASK, asked('Imogen Reeve'));
  expect((await imogen.ask(ASK, asked('Ruth Adeyemi'))).errors?.[0]?.extensions.fields?.['connectorPersonId']).toContain('Ruth Adeyemi has asked you for the same introduction.');
  expect((await ruth.ask(ASK, asked('Imogen Reeve'))).errors?.[0]?.extensions.fields?.['connectorPersonId']).toContain('has asked Imogen Reeve for this already');
  expect((await s.priya.ask(ASK, asked('Imogen Reeve'))).errors?.[0]?.extensions.fields?.['connectorPersonId']).toContain('already');
});

test('two who want to meet each other through one connector: only the connector is shown it', async () => {
  const id = await s.ask('Imogen Reeve', ruth, 'Idris Hale');
  const other = await s.ask('Imogen Reeve', stranger, 'Ruth Adeyemi');
  const seenBy = async (who: SignedIn) => (await who.get<{ introduction: { otherWayId: string | null } }>('query ($id: ID!) { introduction(id: $id) { otherWayId } }', { id })).introduction.otherWayId;
  expect([await seenBy(imogen), await seenBy(ruth)]).toEqual([other, null]);
});

test('whoever knows the other side well is offered to write directly, before and after asking', async () => {
  const advice = async (who: SignedIn) => (await who.get<{ introductionAdvice: object }>('query ($id: ID!) { introductionAdvice(targetPersonId: $id) { knowsWell address askedAlready } }', { id: s.person['Olwen Prys'] })).introductionAdvice;
  expect(await advice(ruth)).toEqual({ knowsWell: false, address: 'olwen@calder.example', askedAlready: null });
  await t.app.get(TiesService).addTie(ruth.caller(), { aId: s.person['Ruth Adeyemi']!, bId: s.person['Olwen Prys']!, kind: TieKind.MET, weight: 8, evidence: 'Weekly calls', lastOn: t.clock.today(), usableByOthers: false });
  const { askIntroduction: { introduction, hint } } = await ruth.get<{ askIntroduction: { introduction: { id: string }; hint: string } }>(ASK, asked('Imogen Reeve', 'Olwen Prys'));
  expect(hint).toBe('You know Olwen Prys already. You could write to them directly.');
  expect(await advice(ruth)).toEqual({ knowsWell: true, address: 'olwen@calder.example', askedAlready: introduction.id });
  expect(await advice(stranger)).toEqual({ knowsWell: false, address: null, askedAlready: null });
});

test('a connector names somebody else, and the asker goes on to them with the same words; whoever said no is not asked again', async () => {
  const id = await s.ask('Imogen Reeve');
  await imogen.get(ANSWER, { input: { id, answer: 'SOMEONE_ELSE', suggestedPersonId: s.person['Idris Hale'] } });
  await s.news().tellAsker(id, 'DECLINED');
  await s.news().tellAsker(id, 'DECLINED');
  const [mail, ...more] = await s.post(id);
  expect(more).toEqual([]);
  expect(mail!.text).toContain('Imogen suggests: Idris Hale');
  const { introduction } = await ruth.get<{ introduction: object }>('query ($id: ID!) { introduction(id: $id) { suggested { name } abilities { askSomeoneElse } } }', { id });
  expect(introduction).toEqual({ suggested: { name: 'Idris Hale' }, abilities: { askSomeoneElse: true } });

  const { askSomeoneElse } = await ruth.get<{ askSomeoneElse: { introduction: { id: string; connector: { name: string }; about: string } } }>(ELSE, { input: { ...(await s.at(id)), connectorPersonId: s.person['Idris Hale'] } });
  expect(askSomeoneElse.introduction).toMatchObject({ connector: { name: 'Idris Hale' }, about: '24 flats beside Hollin Park for people leaving hospital.' });
  expect((await ruth.ask(ELSE, { input: { ...(await s.at(id)), connectorPersonId: s.person['Priya Nair'] } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
  const next = askSomeoneElse.introduction.id;
  await stranger.get(ANSWER, { input: { id: next, answer: 'SOMEONE_ELSE', suggestedPersonId: s.person['Imogen Reeve'] } });
  expect((await ruth.ask(ELSE, { input: { ...(await s.at(next)), connectorPersonId: s.person['Imogen Reeve'] } })).errors?.[0]?.extensions.fields).toEqual({ connectorPersonId: 'They were asked for this before. Choose somebody else.' });
});

test.each([['oneself', 'Imogen Reeve'], ['the target', 'Yusuf Armitage'], ['the asker', 'Ruth Adeyemi']])('a connector cannot suggest %s', async (_, name) => {
  const id = await s.ask('Imogen Reeve');
  expect(Object.keys((await imogen.ask(ANSWER, { input: { id, answer: 'SOMEONE_ELSE', suggestedPersonId: s.person[name] } })).errors?.[0]?.extensions.fields ?? {})).toEqual(['suggestedPersonId']);
});

test('after a no of the other side itself nobody else is asked', async () => {
  const id = await s.ask('Imogen Reeve');
  await imogen.get(ANSWER, { input: { id, answer: 'ASK_FIRST' } });
  await s.press(tokenIn((await s.post(id))[0]!), { agrees: 'no' });
  expect((await ruth.ask(ELSE, { input: { ...(await s.at(id)), connectorPersonId: s.person['Priya Nair'] } })).errors?.[0]?.extensions.code).toBe('CONFLICT');
});

test('a link that has ended can have its question put again, once, to the address that it went to', async () => {
  const id = await s.ask('Imogen Reeve');
  const token = await s.linkTo(id);
  await t.db.rows(`update link_token set expires_at = now() - interval '1 minute' where root_id = $1`, [id]);
  const jobs = () => t.db.rows(`select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id where k.identifier = 'introduction_renew' and j.payload ->> 'id' = $1`, [id]);
  expect((await s.press(token, { answer: 'ACCEPT' })).statusCode).toBe(410);
  expect(await jobs()).toHaveLength(0);
  const first = await s.press(token, { act: 'AGAIN' });
  const second = await s.press(token, { act: 'AGAIN' });
  expect([first.statusCode, second.body]).toEqual([200, first.body]);
  expect(await jobs()).toHaveLength(1);
  await s.tasks().renew(id);
  const [mail] = await s.post(id);
  expect((await s.press(tokenIn(mail!), { answer: 'ACCEPT' })).statusCode).toBe(303);
  expect((await s.row(id)).state).toBe('ACCEPTED');
});

test('the connector is told once what came of it, and not of a result that was taken back', async () => {
  const id = await s.ask('Imogen Reeve');
  await s.answers().answerIntroduction(imogen.caller(), { id, answer: ConnectorAnswer.ACCEPT });
  await s.post(id);
  const { activityId } = await s.outcomes().recordResult(ruth.caller(), { id, result: IntroductionResult.NOT_USEFUL });
  await t.app.get(Undo).run(ruth.caller(), activityId);
  await s.news().tellConnector(id, 'CLOSED');
  expect(await s.post(id)).toEqual([]);
  await s.outcomes().recordResult(ruth.caller(), { id, result: IntroductionResult.MET, note: 'A good hour.' });
  await s.news().tellConnector(id, 'CLOSED');
  await s.news().tellConnector(id, 'CLOSED');
  const mails = await s.post(id);
  expect(mails.map((mail) => mail.subject)).toEqual(['What came of it: Ruth Adeyemi and Yusuf Armitage']);
  expect(mails[0]!.text).toContain('have met');
  expect(mails[0]!.text).toContain('Ruth adds: A good hour.');
});

test('every transition leaves its entry, from where to where', async () => {
  const id = await s.ask('Imogen Reeve');
  await imogen.get(ANSWER, { input: { id, answer: 'ASK_FIRST' } });
  await s.press(tokenIn((await s.post(id))[0]!), { agrees: 'yes' });
  await s.post(id);
  await s.outcomes().recordMeeting(ruth.caller(), await s.at(id));
  await s.outcomes().recordResult(ruth.caller(), { id, result: IntroductionResult.MET });
  expect((await moves(id)).map(({ payload: { from, to } }) => `${from} > ${to}`)).toEqual(['ASKED > TARGET_ASKED', 'TARGET_ASKED > TARGET_AGREED', 'TARGET_AGREED > MADE', 'MADE > MET', 'MET > CLOSED']);
});
