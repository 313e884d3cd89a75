import { expect, test } from '@jest/globals';
import ical, { type VEvent } from 'node-ical';
import { calendarText, type CalendarEntry } from './roundtable-calendar.js';
import { clockTime, fromTo } from './roundtable-words.js';

const entry = (startsAt: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  method: 'REQUEST', uid: 'a1@lintel.example', sequence: 0, stamp: new Date('2026-01-01T00:00:00Z'), title: 'Homes, beds; and "care"', description: 'A line\nand another', startsAt: new Date(startsAt),
  endsAt: new Date(Date.parse(startsAt) + 2 * 3_600_000), location: 'Kirkgate Hall, Leeds', url: 'https://lintel.example/r/x',
  organiser: { name: 'Imogen Sayle', email: 'imogen@test.example' }, guest: { name: 'Yusuf Armitage', email: 'yusuf@test.example', accepted: false }, ...more,
});
const parsed = (text: string) => Object.values(ical.sync.parseICS(text)).find((part) => part?.type === 'VEVENT')! as VEvent;

test.each([
  ['a winter day', '2026-12-03T09:30:00Z', '09:30'],
  ['a summer day', '2026-07-03T08:30:00Z', '09:30'],
  ['the day before the clocks go forward', '2027-03-27T09:30:00Z', '09:30'],
  ['the day on which they go forward', '2027-03-28T08:30:00Z', '09:30'],
  ['the day before they go back', '2027-10-30T08:30:00Z', '09:30'],
  ['the day on which they go back', '2027-10-31T09:30:00Z', '09:30'],
])('%s: an independent parser finds the same moment, and the wall clock says %s', (_, moment, clock) => {
  const text = calendarText(entry(moment));
  expect(parsed(text).start.getTime()).toBe(Date.parse(moment));
  expect(text).toContain(`DTSTART;TZID=Europe/London:${moment.slice(0, 10).replaceAll('-', '')}T${clock.replace(':', '')}00`);
});

test('the entry keeps its identity, names organiser and guest, and survives commas and line breaks', () => {
  const event = parsed(calendarText(entry('2026-12-03T09:30:00Z', { sequence: 3 })));
  expect(event).toMatchObject({ uid: 'a1@lintel.example', sequence: 3, summary: 'Homes, beds; and "care"', description: 'A line\nand another', location: 'Kirkgate Hall, Leeds', method: 'REQUEST', status: 'CONFIRMED' });
  expect(event.organizer).toMatchObject({ val: 'mailto:imogen@test.example' });
  expect(event.attendee).toMatchObject({ val: 'MAILTO:yusuf@test.example', params: { PARTSTAT: 'NEEDS-ACTION', RSVP: true } });
});

test('a cancellation is one to the calendar too', () => {
  expect(parsed(calendarText(entry('2026-12-03T09:30:00Z', { method: 'CANCEL', sequence: 4 })))).toMatchObject({ method: 'CANCEL', status: 'CANCELLED', sequence: 4 });
});

test('times are written as people say them', () => {
  expect([clockTime(new Date('2026-12-03T09:30:00Z')), clockTime(new Date('2026-12-03T12:00:00Z')), clockTime(new Date('2026-07-03T13:00:00Z')), clockTime(new Date('2026-12-03T00:00:00Z'))]).toEqual(['9:30am', '12 noon', '2pm', '12 midnight']);
  expect(fromTo(new Date('2026-12-03T09:30:00Z'), new Date('2026-12-03T12:00:00Z'))).toBe('9:30am to 12 noon');
});
