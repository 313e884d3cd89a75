import { expect, test } from '@jest/globals';
import { filtersOf, lookOf, withParam } from './view-params.js';

const nothing = { placeId: null, ownerId: null, kindKey: null, sector: null, mine: null, stalled: null, closingThisQuarter: null, forBoard: null };

test.each<[string, object]>([
  ['', {}],
  ['saved=stalled', { stalled: true }],
  ['saved=mine&kind=STEP_DOWN', { mine: true, kindKey: 'STEP_DOWN' }],
  ['sector=COUNCIL&place=p1&owner=u1', { sector: 'COUNCIL', placeId: 'p1', ownerId: 'u1' }],
  ['sector=NOBODY&saved=nonsense', {}],
])('the address "%s" asks for exactly that', (query, expected) => {
  expect(filtersOf(new URLSearchParams(query))).toEqual({ ...nothing, ...expected });
});

test('one change keeps the rest of the address, and taking the last one out leaves it bare', () => {
  const params = new URLSearchParams('view=table&place=p1');
  expect(withParam(params, { place: null, saved: 'mine' })).toBe('/opportunities?view=table&saved=mine');
  expect(withParam(new URLSearchParams('place=p1'), { place: null })).toBe('/opportunities');
  expect(lookOf(params)).toBe('table');
  expect(lookOf(new URLSearchParams('view=rubbish'))).toBe('board');
});
