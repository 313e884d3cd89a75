import { expect, test } from '@jest/globals';
import { findDay, readDay } from './due-words.js';

/** A Wednesday. */
const TODAY = '2026-11-25';
const holidays = new Set(['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29']);

test.each([
  ['today', '2026-11-25'], ['tomorrow', '2026-11-26'], ['day after tomorrow', '2026-11-27'], ['the day after tomorrow', '2026-11-27'],
  ['in 10 days', '2026-12-05'], ['in 2 weeks', '2026-12-09'], ['in two weeks', '2026-12-09'], ['6 weeks', '2027-01-06'], ['in a fortnight', '2026-12-09'], ['2 fortnights', '2026-12-23'],
  ['in two weeks’ time', '2026-12-09'], ['in a month', '2026-12-25'], ['next month', '2026-12-25'], ['next week', '2026-12-02'], ['a week today', '2026-12-02'], ['the week after next', '2026-12-09'],
  ['Friday', '2026-11-27'], ['this Friday', '2026-11-27'], ['Tuesday', '2026-12-01'], ['next Tuesday', '2026-12-01'], ['tues', '2026-12-01'], ['Friday week', '2026-12-04'], ['a week on Friday', '2026-12-04'],
  ['by 12 March', '2027-03-12'], ['on 12th March', '2027-03-12'], ['12/3', '2027-03-12'], ['12/03/2027', '2027-03-12'], ['before 4 Dec 2026', '2026-12-04'], ['2026-12-08', '2026-12-08'], ['29 February 2028', '2028-02-29'],
  ['end of week', '2026-11-27'], ['by the end of the week', '2026-11-27'], ['end of month', '2026-11-30'], ['end of next month', '2026-12-31'],
  ['in 3 working days', '2026-11-30'], ['in five working days', '2026-12-02'], ['within 22 working days', '2026-12-29'], ['By 12 March.', '2027-03-12'],
])('"%s" on Wednesday 25 November 2026 is %s', (words, day) => {
  expect(readDay(words, TODAY, holidays)).toBe(day);
});

test.each(['in 2 weaks', 'soon', 'after Easter', '31 November', '30 Feb', '29 February 2027', '4pm', 'Monday 14th of never', 'in 2 weeks on Monday', '', '   ', '٣ days', 'next blue moon', '99/99/9999', 'x'.repeat(5000)])('"%.20s" is no day', (words) => {
  expect(readDay(words, TODAY, holidays)).toBeNull();
});

test.each([
  ['send the draft lease by 12 March', { day: '2027-03-12', before: 'send the draft lease', after: '' }],
  ['in 2 weeks about the 3 March meeting', { day: '2026-12-09', before: '', after: 'about the 3 March meeting' }],
  ['send the minutes of 3 March by Friday', { day: '2026-11-27', before: 'send the minutes of 3 March', after: '' }],
  ['in three working days: ring Ada', { day: '2026-11-30', before: '', after: ': ring Ada' }],
])('a day is found among other words: "%s"', (words, found) => {
  expect(findDay(words, TODAY, holidays)).toMatchObject(found);
});

test('days are those of London, on the nights on which clocks change too', () => {
  expect(readDay('tomorrow', '2026-03-28', holidays)).toBe('2026-03-29');
  expect(readDay('tomorrow', '2026-10-24', holidays)).toBe('2026-10-25');
  expect(readDay('in 1 week', '2026-10-20', holidays)).toBe('2026-10-27');
});
