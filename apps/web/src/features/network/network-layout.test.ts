import { expect, test } from '@jest/globals';
import { layout } from './network-layout.js';

const somebody = (id: string, ring: number) => ({ id, name: id, ring, sector: null });
const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y);

test('rings by distance, the same each time, whatever the order', () => {
  const people = [somebody('m', 0), somebody('a', 1), somebody('b', 1), somebody('c', 2)];
  const ties = [{ aId: 'm', bId: 'a' }, { aId: 'b', bId: 'm' }, { aId: 'c', bId: 'b' }];
  const { points, radius } = layout(people, ties);
  expect(points.get('m')).toEqual({ x: 0, y: 0, angle: null });
  expect(far(points.get('a')!)).toBeCloseTo(far(points.get('b')!), 0);
  expect(far(points.get('c')!)).toBeGreaterThan(far(points.get('a')!));
  expect(far(points.get('c')!)).toBeCloseTo(radius, 0);
  expect(layout([...people].reverse(), ties).points.get('c')).toEqual(points.get('c'));
});

test('sixty people have room for their names, and nobody stands on another', () => {
  const people = [somebody('m', 0), ...Array.from({ length: 59 }, (_, n) => somebody(`p${n}`, n < 20 ? 1 : 2))];
  const { points } = layout(people, people.slice(1).map(({ id }) => ({ aId: 'm', bId: id })));
  const all = [...points.values()];
  for (const [n, a] of all.entries()) for (const b of all.slice(n + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(17);
});
