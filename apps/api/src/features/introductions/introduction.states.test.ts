import { expect, test } from '@jest/globals';
import { chaseOn, refuseMove } from './introduction.rules.js';
import { introductionStates } from './introduction.states.js';
import { IntroductionState } from './introduction.types.js';

const states = Object.values(IntroductionState);

test('every state can be reached, and every state that waits for nobody is an end', () => {
  const reached = new Set<string>(['ASKED']);
  for (const state of reached) for (const next of Object.keys(introductionStates[state as IntroductionState].next)) reached.add(next);
  expect([...reached].sort()).toEqual([...states].sort());
  for (const state of states) {
    const { next, waitsFor, chaseAfter } = introductionStates[state];
    expect([state, Object.keys(next).length === 0]).toEqual([state, waitsFor === null]);
    expect([state, chaseAfter === null]).toEqual([state, waitsFor === null]);
  }
});

test('a move is for its own side, and an answered question says so', () => {
  expect(refuseMove('ASKED', 'ACCEPTED', 'CONNECTOR')).toBeNull();
  expect(refuseMove('ASKED', 'ACCEPTED', 'ASKER')).toBe('This is for somebody else to answer.');
  expect(refuseMove('DECLINED', 'ACCEPTED', 'CONNECTOR')).toBe('This was answered already.');
  expect(refuseMove('TARGET_ASKED', 'MADE', 'CONNECTOR')).not.toBeNull();
});

test.each([
  ['ASKED', null, '2026-11-28'],
  ['ASKED', '2026-11-26', '2026-11-25'],
  ['ASKED', '2026-11-23', '2026-11-28'],
  ['MADE', '2026-11-26', '2026-12-07'],
  ['CLOSED', null, null],
] as const)('%s, hoped for by %s, is chased on %s', (state, hopedBy, expected) => {
  expect(chaseOn(state, '2026-11-23', hopedBy)).toBe(expected);
});
