import { expect, test } from '@jest/globals';
import { after, invitationStates } from './invitation.states.js';
import { InvitationState } from './roundtable.types.js';

const states = Object.values(InvitationState);

test('every state can be reached from a draft, and none is a dead end', () => {
  const reached = new Set<string>(['DRAFT']);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const state of Array.from(reached)) for (const next of Object.values(invitationStates[state as InvitationState])) reached.add(next);
  }
  expect([...reached].sort()).toEqual([...states].sort());
  for (const state of states) expect(Object.keys(invitationStates[state]).length).toBeGreaterThan(0);
});

test('an answer may be changed to any other', () => {
  for (const state of ['SENT', 'ACCEPTED', 'WAITING', 'DECLINED', 'SUBSTITUTE_PROPOSED'] as const) {
    for (const event of ['ACCEPT', 'WAIT', 'DECLINE', 'PROPOSE_SUBSTITUTE'] as const) expect(after(state, event)).not.toBeNull();
  }
});

test.each([['DRAFT', 'ACCEPT'], ['WITHDRAWN', 'ACCEPT'], ['ACCEPTED', 'REVERT'], ['DRAFT', 'WITHDRAW'], ['SENT', 'SEAT_FREED'], ['ACCEPTED', 'SEND']] as const)('%s does not allow %s', (state, event) => {
  expect(after(state, event)).toBeNull();
});
