import { expect, test } from '@jest/globals';
import { askerOf, bruteForce, drawGraph, indexOf } from './testing/drawn-graph.js';

test('the index finds what brute force finds, for every person of random graphs, built at once or tie by tie', () => {
  let found = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const drawn = drawGraph(seed);
    const graphs = [indexOf(drawn), indexOf(drawn, (_, n) => n % 3 === 0)];
    for (const { id } of drawn.people) {
      const all = bruteForce(drawn, id);
      for (const most of [1, 3, 12]) for (const graph of graphs) expect({ seed, ways: graph.ways(askerOf(drawn), id, most) }).toEqual({ seed, ways: all.slice(0, most) });
      found += all.length;
    }
  }
  expect(found).toBeGreaterThan(1000);
});

test('a tie that is changed or taken away counts no more', () => {
  const drawn = drawGraph(7);
  const graph = indexOf(drawn);
  for (const tie of drawn.ties) graph.putTie({ ...tie, fadesOn: null });
  for (const { id, teamOf } of drawn.people) expect(graph.ways(askerOf(drawn), id, 12).every(({ people }) => people.length === 1 && teamOf.includes(drawn.asker.memberId))).toBe(true);
});
