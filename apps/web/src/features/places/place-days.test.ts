import { absence, placeDays } from './place-days.js';

const former = { validFrom: null, validTo: '2026-03-31' };
const coming = { validFrom: '2026-04-01', validTo: null };

test('a place says from when until when it is there, and nothing where it always is', () => {
  expect(placeDays(former)).toBe('until 31\u00a0March 2026');
  expect(placeDays({ ...coming, validTo: '2028-03-31' })).toBe('from 1\u00a0April 2026 until 31\u00a0March 2028');
  expect(placeDays({ validFrom: null, validTo: null })).toBeNull();
});

test('the first day and the last are days on which it is there', () => {
  expect([absence(former, '2026-03-31'), absence(former, '2026-04-01')]).toEqual([null, 'It was there until 31\u00a0March 2026.']);
  expect([absence(coming, '2026-03-31'), absence(coming, '2026-04-01')]).toEqual(['It is there from 1\u00a0April 2026.', null]);
});
