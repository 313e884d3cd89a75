import { dayOf, daysFromToday, due, exactDate, fromNow, shortDate, timeOfDay, timeRange } from './dates.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const MONDAY = new Date('2026-11-23T10:00:00Z');

test('an instant is read in London, in summer and winter', () => {
  expect(plain(exactDate('2026-07-01T08:30:00Z'))).toBe('Wednesday 1 July 2026, 9:30am');
  expect(plain(exactDate('2026-12-04T09:30:00Z'))).toBe('Friday 4 December 2026, 9:30am');
  expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
});

test('a calendar day has no time and stays the day it is', () => {
  expect(plain(exactDate('2026-03-29'))).toBe('Sunday 29 March 2026');
  expect(plain(shortDate('2026-11-26'))).toBe('Thu 26 Nov');
});

test.each([
  ['2026-11-23T00:00:00Z', 'midnight'],
  ['2026-11-23T12:00:00Z', '12 noon'],
  ['2026-11-23T12:30:00Z', '12:30pm'],
  ['2026-11-23T14:00:00Z', '2pm'],
])('%s is %s', (value, words) => {
  expect(plain(timeOfDay(value))).toBe(words);
});

test('a range names one day once', () => {
  expect(plain(timeRange('2026-12-03T09:30:00Z', '2026-12-03T12:00:00Z'))).toBe('9:30am to 12 noon');
});

test('days are counted by the calendar, also over the change of clocks', () => {
  expect(daysFromToday('2026-10-26', new Date('2026-10-24T22:30:00Z'))).toBe(2);
});

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-24', 'tomorrow'],
  ['2026-12-03', 'in 10 days'],
  ['2027-01-20', 'in 8 weeks'],
  ['2026-10-14', '40 days ago'],
  ['2025-09-23', '14 months ago'],
  ['2024-11-20', '2 years ago'],
])('%s is %s', (value, words) => {
  expect(plain(fromNow(value, MONDAY))).toBe(words);
});

test.each([
  ['2026-11-19', 'Overdue 4 days', 'danger'],
  ['2026-11-22', 'Overdue 1 day', 'danger'],
  ['2026-11-23', 'Today', 'now'],
  ['2026-11-23T11:00:00Z', 'Today, 11am', 'now'],
  ['2026-11-25', 'Wed 25 Nov', 'later'],
])('%s is due as "%s"', (value, text, urgency) => {
  const words = due(value, MONDAY);
  expect([plain(words.text), words.urgency]).toEqual([text, urgency]);
});
