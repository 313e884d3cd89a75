import { daysInWords, successionWords } from './organisation-days.js';

const TODAY = '2026-11-22';

test.each([
  [{ openedOn: '2001-04-01', closedOn: '2027-03-31' }, 'since 1\u00a0April 2001, until 31\u00a0March 2027'],
  [{ openedOn: '2027-04-01', closedOn: null }, 'from 1\u00a0April 2027'],
  [{ openedOn: null, closedOn: null }, ''],
])('%o reads %s', (days, words) => expect(daysInWords(days, TODAY)).toBe(words));

test('what is still to come is not told as done', () => {
  expect(successionWords('2026-04-01', false, TODAY)).toEqual({ lead: 'Now part of', when: 'since 1\u00a0April 2026' });
  expect(successionWords('2026-11-22', true, TODAY)).toEqual({ lead: 'Split among', when: 'since 22\u00a0November 2026' });
  expect(successionWords('2027-04-01', false, TODAY)).toEqual({ lead: 'Will become part of', when: 'on 1\u00a0April 2027' });
  expect(successionWords('2027-04-01', true, TODAY)).toEqual({ lead: 'Will be split among', when: 'on 1\u00a0April 2027' });
});
