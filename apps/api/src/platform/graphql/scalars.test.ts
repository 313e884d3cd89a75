import { DateScalar, DateTimeScalar } from './scalars.js';

test.each(['2026-05-01', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (day) => {
  expect(DateScalar.parseValue(day)).toBe(day);
  expect(DateScalar.serialize(day)).toBe(day);
});

test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', '0000-01-01', '2026-05-01T00:00:00Z', '', 20260501, null, ['2026-05-01']])('%p is no day', (input) => {
  expect(() => DateScalar.parseValue(input)).toThrow('real day');
});

test.each([
  ['2026-05-01T09:30:00Z', '2026-05-01T09:30:00.000Z'],
  ['2026-03-29T02:30:00+01:00', '2026-03-29T01:30:00.000Z'],
  ['2026-05-01T09:30:00.1239Z', '2026-05-01T09:30:00.123Z'],
])('%s is the moment %s', (input, moment) => {
  expect(DateTimeScalar.parseValue(input)).toBe(moment);
});

test.each(['2026-05-01', '2026-05-01T09:30:00', '2026-02-30T00:00:00Z', '2026-05-01T25:00:00Z', '+275760-09-13T00:00:00Z', 0, null])('%p is no moment', (input) => {
  expect(() => DateTimeScalar.parseValue(input)).toThrow('A moment');
});

test('a Date and SQL’s text leave the same', () => {
  expect(DateTimeScalar.serialize(new Date('2026-05-01T09:30:00.123Z'))).toBe(DateTimeScalar.serialize('2026-05-01T09:30:00.123Z'));
});
