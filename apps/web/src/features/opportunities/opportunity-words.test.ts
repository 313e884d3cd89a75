import { expect, test } from '@jest/globals';
import { overdueInWords } from './opportunity-words.js';

test('what is overdue is said beside the health, what is due later or has no day is not', () => {
  const day = (from: number) => ({ dueOn: new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10) });
  expect(overdueInWords([day(3), { dueOn: null }])).toBeNull();
  expect(overdueInWords([day(-3), day(3)])).toBe('One follow-up is overdue.');
  expect(overdueInWords([day(-3), day(-4)])).toBe('Two follow-ups are overdue.');
});
