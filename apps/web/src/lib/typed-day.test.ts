import { typedDay } from './typed-day.js';

/** A Sunday. */
const SUNDAY = new Date('2026-11-22T10:00:00Z');
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ');

test.each([
  ['4/12/2026', '2026-12-04'], ['4.12.26', '2026-12-04'], ['Friday 4 December 2026', '2026-12-04'], ['4th dec', '2026-12-04'], ['1 March', '2027-03-01'], ['2026-12-04', '2026-12-04'],
  ['today', '2026-11-22'], ['tomorrow', '2026-11-23'], ['in 2 weeks', '2026-12-06'], ['Friday', '2026-11-27'], ['20 Nov', '2027-11-20'], [' 22 November ', '2026-11-22'], ['last Friday', '2026-11-20'], ['yesterday', '2026-11-21'],
])('"%s" in a field for days ahead is %s', (typed, day) => {
  expect(typedDay(typed, {}, SUNDAY)).toEqual({ day, problem: null });
});

test.each([
  ['yesterday', '2026-11-21'], ['the day before yesterday', '2026-11-20'], ['Friday', '2026-11-20'], ['Monday', '2026-11-16'], ['Sunday', '2026-11-22'], ['20 Nov', '2026-11-20'], ['20/11', '2026-11-20'], ['25 Nov', '2025-11-25'], ['31 December', '2025-12-31'],
  ['2 weeks ago', '2026-11-08'], ['a fortnight ago', '2026-11-08'], ['20 Nov 2027', '2027-11-20'], ['tomorrow', '2026-11-23'],
])('"%s" in a field for past days is %s', (typed, day) => {
  expect(typedDay(typed, { isPast: true }, SUNDAY)).toEqual({ day, problem: null });
});

test('what cannot be read is said, with a way out', () => {
  expect(plain(typedDay('31/11/2026', {}, SUNDAY).problem)).toBe('We could not read “31/11/2026” as a day. Try 30 Nov 2026 or “in 2 weeks”.');
  expect(plain(typedDay('soonish', { isPast: true }, SUNDAY).problem)).toBe('We could not read “soonish” as a day. Try 22 Nov 2026 or “yesterday”.');
  expect(typedDay('in 3 working days', {}, SUNDAY).day).toBeNull();
  expect(typedDay('  ', {}, SUNDAY)).toEqual({ day: null, problem: null });
});

test('a day that the field does not take is named, and so is the limit', () => {
  expect(plain(typedDay('tomorrow', { isPast: true, maxDate: '2026-11-22' }, SUNDAY).problem)).toBe('This is 23 November 2026. Give a day that is not after 22 November 2026.');
  expect(typedDay('yesterday', { minDate: '2026-11-22' }, SUNDAY).day).toBeNull();
});
