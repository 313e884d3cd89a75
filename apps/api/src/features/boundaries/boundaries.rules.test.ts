import { expect, test } from '@jest/globals';
import { MOST_POINTS, readAreas } from './boundary.rules.js';
import { matchAreas } from './matching.rules.js';
import { drawAreas } from './outline.rules.js';

const bytes = (json: unknown): Uint8Array => new TextEncoder().encode(typeof json === 'string' ? json : JSON.stringify(json));
const square = (x: number, y: number) => [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]];
const geo = (...features: object[]) => ({ type: 'FeatureCollection', features });
const area = (properties: object, ...rings: number[][][]) => ({ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } });
const areasOf = (json: unknown) => {
  const read = readAreas(bytes(json));
  if ('refusal' in read) throw new Error(read.refusal);
  return read.areas;
};

/** Two neighbours that share one arc. */
const topology = {
  type: 'Topology', transform: { scale: [1, 1], translate: [0, 50] },
  objects: {
    rivers: { type: 'GeometryCollection', geometries: [] },
    areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties: { CD: 'Z1' } }, { type: 'MultiPolygon', arcs: [[[-1, 2]]], properties: { CD: 'Z2' } }] },
  },
  arcs: [[[1, 0], [0, 1]], [[1, 1], [-1, 0], [0, -1], [1, 0]], [[1, 0], [1, 0], [0, 1], [-1, 0]]],
};

test('GeoJSON and TopoJSON say the same of the same areas', () => {
  const [one, other] = areasOf(topology);
  expect(one!.words).toEqual({ CD: 'Z1' });
  expect(one!.rings[0]).toEqual([[1, 50], [1, 51], [0, 51], [0, 50], [1, 50]]);
  expect(other!.rings[0]!.slice(0, 2)).toEqual([[1, 51], [1, 50]]);
  expect(areasOf(geo(area({ CD: 'Z1' }, [...one!.rings[0]!].map(([x, y]) => [x, y]))))[0]).toEqual(one);
});

test.each([
  ['a cut file', '{"type":"FeatureCollection","features":[', /breaks off/],
  ['a renamed picture', '\u0089PNG', /not JSON/],
  ['another JSON', { type: 'Point', coordinates: [1, 2] }, /no boundaries/],
  ['nothing', 'null', /no boundaries/],
  ['points alone', geo({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [1, 2] } }), /no area/],
  ['a point that is none', geo(area({}, [['a', 'b'] as unknown as number[]])), /damaged/],
  ['arcs that are not there', { ...topology, arcs: [] }, /damaged/],
  ['a feature that is none', { type: 'FeatureCollection', features: [null] }, /damaged/],
  ['latitude before longitude', geo(area({ CD: 'Z1' }, [[53.7, -1.6], [53.8, -1.6], [53.8, -1.5], [53.7, -1.6]])), /longitude first/],
  ['no features', { type: 'FeatureCollection' }, /damaged/],
  ['too many areas', geo(...Array.from({ length: 1_001 }, () => area({}, square(0, 0)))), /generalised/],
])('%s is refused in a sentence', (_, json, sentence) => {
  expect(readAreas(bytes(json))).toEqual({ refusal: expect.stringMatching(sentence) });
});

test('an arc that is used again and again is counted before it is drawn', () => {
  const arc = Array.from({ length: 1_000 }, () => [1, 1]);
  const geometries = Array.from({ length: MOST_POINTS / 1_000 + 1 }, () => ({ type: 'Polygon', arcs: [[0]] }));
  expect(readAreas(bytes({ type: 'Topology', objects: { o: { type: 'GeometryCollection', geometries } }, arcs: [arc] }))).toEqual({ refusal: expect.stringMatching(/generalised/) });
});

test('the column that names the most places is taken; re-coded areas by their names, parts together, the rest told', () => {
  const areas = areasOf(geo(
    area({ DCD: 'D1', DNM: 'Alder', SCD: 'S1' }, square(0, 0)), area({ DCD: 'D1', DNM: 'Alder', SCD: 'S1' }, square(5, 5)),
    area({ DCD: 'OLD', DNM: 'Birch', SCD: 'S1' }, square(1, 0)), area({ DCD: 'D9', DNM: 'Cedar', SCD: 'S1' }, square(2, 0)), area({ DCD: 'D4', DNM: 'Twin', SCD: 'S1' }, square(3, 0)),
    area({ DCD: 'D3', DNM: 'Elm', SCD: 'S1' }, square(4, 0)),
  ));
  const place = (id: string, kind: string, word: string, isCode: boolean) => ({ id, kind, word, isCode });
  const matched = matchAreas(areas, [
    place('alder', 'COUNCIL', 'D1', true), place('birch', 'COUNCIL', 'Birch', false), place('elm', 'COUNCIL', 'D3', true), place('system', 'SYSTEM', 'S1', true), place('cedar system', 'SYSTEM', 'Cedar', false),
    place('twin one', 'COUNCIL', 'Twin', false), place('twin two', 'COUNCIL', 'Twin', false),
  ]);
  expect(matched!.kind).toBe('COUNCIL');
  expect(matched!.shapes.map(({ placeId, rings }) => [placeId, rings.length])).toEqual([['alder', 2], ['birch', 1], ['elm', 1]]);
  expect(matched!.unknown).toEqual(['Cedar (D9)', 'Twin (D4)']);
  expect(matchAreas(areas, [])).toBeNull();
  const byName = matchAreas(areas, [place('alder', 'COUNCIL', 'Alder', false), place('birch', 'COUNCIL', 'Birch', false), place('elm', 'COUNCIL', 'Elm', false), place('system', 'SYSTEM', 'S1', true)]);
  expect(byName).toMatchObject({ kind: 'COUNCIL', shapes: [{ placeId: 'alder' }, { placeId: 'birch' }, {}], unknown: [expect.stringContaining('Cedar'), expect.stringContaining('Twin')] });
});

test('north is up, the frame is full, and points that say nothing are left out', () => {
  const metres = drawAreas([[[[0, 0], [400_000, 0], [400_000, 0], [800_000, 0], [800_000, 1_000_000], [0, 1_000_000], [0, 0]]]]);
  expect(metres).toEqual({ width: 1600, height: 2000, paths: ['M0 2000l1600 0 0 -2000 -1600 0z'] });
  const degrees = drawAreas([[[[0, 50], [1, 50], [1, 51], [0, 51], [0, 50]]]]);
  expect(degrees.width / degrees.height).toBeCloseTo(0.605, 2);
});

test('neighbours keep their edge, and what is too small to draw stays as a dot', () => {
  const { paths } = drawAreas([[[[0, 0], [333_333, 0], [333_333, 900_000], [0, 900_000]]], [[[333_333, 0], [700_000, 0], [700_000, 900_000], [333_333, 900_000]]], [[[5, 5], [6, 5], [6, 6]]]]);
  expect(paths[0]).toContain('l762 0');
  expect(paths[1]).toMatch(/^M762 /);
  expect(paths[2]).toMatch(/^M\d+ \d+h2v2h-2z$/);
});
