/** Somebody to be placed. */
interface Placed {
  id: string;
  name: string;
  ring: number;
  sector: string | null;
}

/** Where somebody stands: x and y from the middle, and the angle at which their name is written; null in the middle. */
export interface Point {
  x: number;
  y: number;
  angle: number | null;
}

/** Along a ring, for one name. */
const ROOM = 22;
const MIDDLE = 48;
const FIRST = 120;
/** Between the rings, so that a name of the inner one ends before the outer one. */
const APART = 142;
const FULL = 2 * Math.PI;

/**
 * Rings by distance, the same each time: the middle, those who are one tie from it by sector and name, and the others near whoever leads to them.
 * Resolves to each one's point and the radius of it all.
 */
export function layout(people: readonly Placed[], ties: readonly { aId: string; bId: string }[]): { points: Map<string, Point>; radius: number } {
  const points = new Map<string, Point>();
  const middle = people.filter(({ ring }) => ring === 0);
  const put = (ring: readonly Placed[], radius: number) => ring.forEach(({ id }, nth) => {
    const angle = (nth / ring.length) * FULL - Math.PI / 2;
    points.set(id, { x: round(radius * Math.cos(angle)), y: round(radius * Math.sin(angle)), angle });
  });
  const inner = middle.length > 1 ? MIDDLE : 0;
  middle.forEach(({ id }, nth) => {
    const angle = (nth / middle.length) * FULL - Math.PI / 2;
    points.set(id, { x: round(inner * Math.cos(angle)), y: round(inner * Math.sin(angle)), angle: null });
  });
  let radius = inner;
  for (const ring of [1, 2]) {
    const leads = (id: string) => Math.min(...ties.flatMap(({ aId, bId }) => (aId === id ? [bId] : bId === id ? [aId] : [])).map((one) => points.get(one)?.angle ?? Number.POSITIVE_INFINITY));
    const here = people.filter((one) => one.ring === ring).map((one) => ({ ...one, near: leads(one.id) }))
      .sort((a, b) => (ring === 2 ? compare(a.near, b.near) : 0) || compare(a.sector ?? '~', b.sector ?? '~') || compare(a.name, b.name) || compare(a.id, b.id));
    if (here.length === 0) continue;
    radius = Math.max(radius + (ring === 1 ? FIRST - inner / 2 : APART), (here.length * ROOM) / FULL);
    put(here, radius);
  }
  return { points, radius };
}

/** To a tenth; never −0. */
const round = (n: number) => Math.round(n * 10) / 10 + 0;
const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);
