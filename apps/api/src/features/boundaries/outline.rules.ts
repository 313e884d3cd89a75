import type { Ring } from './boundary.rules.js';

/** How wide a map is drawn, in units of its own; England is then about 300 m a unit. */
const WIDTH = 1_600;
const HEIGHT = 2_400;
/** A degree of longitude is so much of one of latitude in the middle of England. */
const NARROW = Math.cos((52.8 * Math.PI) / 180);

/** Outlines in a frame from 0, 0 to width, height, y downwards: one SVG path for each of the areas that were given, in their order. */
export interface Drawing {
  width: number;
  height: number;
  paths: readonly string[];
}

/** Draws areas, given as lists of rings, into one frame. Neighbours keep their common edge: each point is rounded by itself alone. */
export function drawAreas(areas: readonly (readonly Ring[])[]): Drawing {
  const points = areas.flat(2);
  const isDegrees = points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
  const across = isDegrees ? NARROW : 1;
  const [left, right, bottom, top] = points.reduce(([l, r, b, t], [x, y]) => [Math.min(l, x), Math.max(r, x), Math.min(b, y), Math.max(t, y)] as const, [Infinity, -Infinity, Infinity, -Infinity] as const);
  const scale = Math.min(WIDTH / ((right - left) * across || 1), HEIGHT / (top - bottom || 1));
  const place = ([x, y]: readonly [number, number]): Spot => [Math.round((x - left) * across * scale), Math.round((top - y) * scale)];
  return {
    width: Math.max(1, Math.round((right - left) * across * scale)),
    height: Math.max(1, Math.round((top - bottom) * scale)),
    paths: areas.map((rings) => pathOf(rings.map((ring) => ring.map(place)))),
  };
}

type Spot = readonly [x: number, y: number];

/** Rings too small for the frame are left out; an area of which nothing would be left stays as a dot. */
function pathOf(rings: readonly (readonly Spot[])[]): string {
  const drawn = rings.map(straightened).filter((ring) => ring.length > 2).map((ring) => {
    const [x, y] = ring[0]!;
    return `M${x} ${y}l${ring.slice(1).map(([toX, toY], nth) => `${toX - ring[nth]![0]} ${toY - ring[nth]![1]}`).join(' ')}z`;
  });
  const [x, y] = rings[0]![0] ?? [0, 0];
  return drawn.join('') || `M${x} ${y}h2v2h-2z`;
}

/** Without the points that fell together, or that lie on the way from one to the next. */
function straightened(ring: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of ring) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last && last[0] === spot[0] && last[1] === spot[1]) continue;
    if (last && before && (last[0] - before[0]) * (spot[1] - last[1]) === (last[1] - before[1]) * (spot[0] - last[0])) kept.pop();
    kept.push(spot);
  }
  const [first, end] = [kept[0], kept.at(-1)];
  if (kept.length > 1 && first![0] === end![0] && first![1] === end![1]) kept.pop();
  return kept;
}
