import { introductionStates, type Mover } from './introduction.states.js';
import type { ConnectorAnswer, IntroductionResult, IntroductionState } from './introduction.types.js';

type State = `${IntroductionState}`;

/** How long an accepted introduction is held, so that its text can still be edited. */
export const HOLD_SECONDS = 60;

/** Why a move is refused, in words; null when it may be made. */
export function refuseMove(from: State, to: State, by: Mover): string | null {
  const movers = introductionStates[from].next[to];
  if (movers?.includes(by)) return null;
  if (movers) return 'This is for somebody else to answer.';
  return answeredWords[from];
}

const answeredWords: Record<State, string> = {
  ASKED: 'This has not been answered yet.',
  ACCEPTED: 'This was accepted already.',
  TARGET_ASKED: 'The other side has been asked already.',
  TARGET_AGREED: 'The other side has agreed already.',
  MADE: 'The introduction has been made already.',
  MET: 'They have met already.',
  CLOSED: 'This introduction is closed.',
  DECLINED: 'This was answered already.',
  WITHDRAWN: 'Whoever asked has withdrawn this.',
};

/** Where a connector's answer leads. */
export const stateAfterAnswer: Record<`${ConnectorAnswer}`, State> = {
  ACCEPT: 'ACCEPTED', ASK_FIRST: 'TARGET_ASKED', SOMEONE_ELSE: 'DECLINED', NOT_NOW: 'DECLINED',
};

const addDays = (day: string, days: number) => new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The day on which whoever an introduction waits for is reminded, once; null when it waits for nobody.
 * A question that is hoped to be answered sooner is chased the day before, but never on the day it was asked.
 */
export function chaseOn(state: State, today: string, hopedBy: string | null): string | null {
  const { chaseAfter, waitsFor } = introductionStates[state];
  if (chaseAfter === null) return null;
  const usual = addDays(today, chaseAfter);
  if (!hopedBy || waitsFor === 'ASKER') return usual;
  const before = addDays(hopedBy, -1);
  return before > today && before < usual ? before : usual;
}

/**
 * After how many minutes the other side is written to about where an introduction ended: the asker of a no, the connector of a result or
 * that nothing is needed any more. What can be taken back waits until it hardly will be; a mail says nothing if it was.
 */
export const newsAfterMinutes: Partial<Record<State, number>> = { DECLINED: 0, CLOSED: 10, WITHDRAWN: 10 };

/** What a result sets: the meeting's moment is kept where they met. */
export const resultMeansMet: Record<`${IntroductionResult}`, boolean> = { MET: true, LED_TO_OPPORTUNITY: true, NO_REPLY: false, NOT_USEFUL: false };
