import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Edge, type Node, positions } from './network.rules.js';

const nodes = (...list: [id: string, ring: number, sector?: string][]): Node[] => list.map(([id, ring, sector = null]) => ({ id, ring, sector }));
const edges = (...list: string[]): Edge[] => list.map((pair) => ({ aId: pair[0]!, bId: pair[1]! }));

test.each([
  ['a chain', nodes(['m', 0], ['a', 1], ['b', 2]), edges('ma', 'ab'), { a: ['b'], b: [], m: [] }],
  ['a circle', nodes(['m', 0], ['a', 1], ['b', 1], ['c', 2]), edges('ma', 'mb', 'ac', 'bc'), { a: [], b: [], c: [], m: [] }],
  ['two in the middle', nodes(['m', 0], ['n', 0], ['a', 1]), edges('ma', 'na'), { a: [], m: [], n: [] }],
  ['a fan', nodes(['m', 0], ['a', 1], ['b', 2], ['c', 2]), edges('ma', 'ab', 'ac'), { a: ['b', 'c'], b: [], c: [], m: [] }],
  ['nobody', nodes(['m', 0]), [], { m: [] }],
])('%s: for whom each is the only link', (_, people, ties, expected) => {
  const found = positions(people, ties);
  expect(Object.fromEntries([...found].map(([id, { onlyLinkTo }]) => [id, onlyLinkTo]))).toEqual(expected);
});

test('ties are counted and sectors joined', () => {
  const found = positions(nodes(['m', 0, 'HOUSING'], ['a', 1, 'LEGAL'], ['b', 2, 'NHS_PROVIDER'], ['c', 1]), edges('ma', 'ab', 'mc'));
  expect(found.get('a')).toEqual({ tieCount: 2, joins: ['HOUSING', 'NHS_PROVIDER'], onlyLinkTo: ['b'], ring: 1 });
  expect(found.get('b')).toMatchObject({ ring: 2, joins: ['LEGAL'] });
});

test('with somebody gone, exactly those for whom they are the only link are cut off', () => {
  const ids = ['m', 'a', 'b', 'c', 'd', 'e'];
  fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(5)).filter(([a, b]) => a < b), { selector: ([a, b]) => `${a}${b}` }), (pairs) => {
    const people = ids.map((id, n) => ({ id, ring: n === 0 ? 0 : 1, sector: null }));
    const ties = pairs.map(([a, b]) => ({ aId: ids[a]!, bId: ids[b]! }));
    const found = positions(people, ties);
    for (const gone of ids.slice(1)) {
      const left = positions(people.filter(({ id }) => id !== gone), ties.filter(({ aId, bId }) => aId !== gone && bId !== gone));
      const cut = ids.filter((id) => id !== gone && found.get(id)!.ring !== null && left.get(id)!.ring === null);
      expect([...found.get(gone)!.onlyLinkTo].sort()).toEqual(cut.sort());
    }
  }), { numRuns: 300 });
});
