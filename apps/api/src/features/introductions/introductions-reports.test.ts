import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { IntroductionScene } from '../../testing/introductions.js';
import type { SignedIn, TestApp } from '../../testing/test-app.js';
import { ConnectorAnswer, IntroductionResult } from './introduction.types.js';

let s: IntroductionScene;
let t: TestApp;
let board: SignedIn;

beforeAll(async () => {
  s = await IntroductionScene.open();
  ({ t } = s);
  board = await t.signIn(s.housing, 'BOARD_MEMBER', 'Marion Ellershaw');
}, 30_000);
afterAll(() => s.close());
beforeEach(() => s.clear());

const MONTH = 'query ($month: Date!) { introductionsOfMonth(month: $month) { items { id } totalCount } }';
const BOARD = 'query ($asAt: Date) { boardPage(asAt: $asAt) { introductions { asked made met led } introduced { title introducedBy connectorMember targetName } } }';
const month = async (who: SignedIn, day: string) => (await who.get<{ introductionsOfMonth: { items: { id: string }[] } }>(MONTH, { month: day })).introductionsOfMonth.items.map(({ id }) => id);
const boardOf = async (who: SignedIn, asAt: string | null = null) => (await who.get<{ boardPage: { introductions: object; introduced: object[] } }>(BOARD, { asAt })).boardPage;

test('the list of a month holds what was asked, made or closed in it, by days of London, in one statement', async () => {
  t.clock.set(new Date('2026-03-31T22:59:00Z')); // a minute before midnight in London
  const asked = await s.ask('Imogen Reeve');
  t.clock.set(new Date('2026-03-31T23:01:00Z')); // the first of April there
  const later = await s.ask('Priya Nair');
  expect(await month(s.ruth, '2026-03-15')).toEqual([asked]);
  expect(await month(s.ruth, '2026-04-30')).toEqual([later]);
  await s.asks().withdrawIntroduction(s.ruth.caller(), await s.at(asked));
  expect(await t.statements(() => month(s.ruth, '2026-04-01'))).toBe(1);
  expect(await month(s.ruth, '2026-04-01')).toEqual([asked, later]);
  expect(await month(s.stranger, '2026-04-01')).toEqual([]);
});

test('the board reads how many, and what they led to through whom; of another member\'s nothing, and of an introduction itself nothing', async () => {
  const id = await s.ask('Imogen Reeve');
  await s.answers().answerIntroduction(s.imogen.caller(), { id, answer: ConnectorAnswer.ACCEPT, editFirst: true });
  await s.outcomes().recordMade(s.imogen.caller(), await s.at(id));
  const before = await boardOf(board);
  expect(before.introduced).toEqual([]);
  await s.outcomes().recordResult(s.ruth.caller(), { id, result: IntroductionResult.LED_TO_OPPORTUNITY, opportunityTitle: 'Rooms to recover' });
  const led = [{ title: 'Rooms to recover', introducedBy: 'Imogen Reeve', connectorMember: 'Penhallow Reeve LLP', targetName: 'Yusuf Armitage' }];
  for (const who of [board, s.ruth]) expect(await boardOf(who)).toMatchObject({ introductions: { made: 1, met: 1, led: 1 }, introduced: led });
  expect(await boardOf(s.stranger)).toEqual({ introductions: { asked: 0, made: 0, met: 0, led: 0 }, introduced: [] });
  expect(await boardOf(board, '2020-01-01')).toEqual({ introductions: { asked: 0, made: 0, met: 0, led: 0 }, introduced: [] });
  expect((await board.ask('query ($id: ID!) { introduction(id: $id) { about } }', { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
