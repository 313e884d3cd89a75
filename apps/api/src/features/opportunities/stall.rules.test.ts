import { expect, test } from '@jest/globals';
import { Stage } from './opportunity.types.js';
import { stallsOn, type StallFacts } from './stall.rules.js';
import { addWorkingDays } from './working-days.rules.js';

const holidays = new Set(['2026-12-25', '2026-12-28', '2027-01-01']);
const facts = (more: Partial<StallFacts> = {}): StallFacts => ({ stage: Stage.INTRODUCED, state: 'OPEN', since: '2026-10-27', nextStep: null, unanswered: 0, ...more });
const step = (dueOn: string | null, redated = 0) => ({ dueOn, redated });

test('working days leave out weekends and bank holidays, both ways', () => {
  expect(addWorkingDays('2026-12-24', 1, holidays)).toBe('2026-12-29');
  expect(addWorkingDays('2026-12-29', -1, holidays)).toBe('2026-12-24');
  expect(addWorkingDays('2026-11-20', 14, holidays)).toBe('2026-12-10');
});

test.each<[string, Partial<StallFacts>, string | null, string | null]>([
  ['nobody spoke and nothing is planned', {}, '2026-11-16', 'no next step'],
  ['two messages are unanswered', { unanswered: 2 }, '2026-11-16', 'two messages unanswered'],
  ['a step due within reach holds it off until that day has passed', { nextStep: step('2026-11-20') }, '2026-11-21', 'next step has passed or is far ahead'],
  ['a step due before the clock ends changes nothing', { nextStep: step('2026-11-10') }, '2026-11-16', 'next step has passed or is far ahead'],
  ['a step without a day does not count', { nextStep: step(null) }, '2026-11-16', 'next step has no date'],
  ['a step that was moved once counts', { nextStep: step('2026-11-20', 1) }, '2026-11-21', 'next step has passed or is far ahead'],
  ['a step that was moved twice does not', { nextStep: step('2026-11-20', 2) }, '2026-11-16', 'next step moved twice'],
  ['a later stage is patient for longer', { stage: Stage.APPROVALS }, '2027-03-05', 'no next step'],
  ['agreed never stalls', { stage: Stage.AGREED }, null, null],
  ['paused never stalls', { state: 'PAUSED' }, null, null],
  ['closed never stalls', { state: 'CLOSED' }, null, null],
])('%s', (_, more, day, reason) => {
  expect(stallsOn(facts(more), holidays)).toMatchObject({ stallsOn: day, reason, heldFrom: null, heldUntil: null });
});

test('a step far ahead counts only from the day on which it comes within reach', () => {
  expect(stallsOn(facts({ nextStep: step('2026-12-21') }), holidays)).toEqual({ stallsOn: '2026-11-16', reason: 'next step has passed or is far ahead', heldFrom: '2026-12-01', heldUntil: '2026-12-21' });
});
