import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Point = readonly [x: number, y: number];
export type Ring = readonly Point[];

/** One area of a file: what it says of it in words, by the name of the column, and its outline. */
export interface Area {
  words: Readonly<Record<string, string>>;
  rings: readonly Ring[];
}

/** The areas of a file, or in a sentence why there are none. */
export type ReadAreas = { areas: readonly Area[] } | { refusal: string };

export const MOST_AREAS = 1_000;
export const MOST_POINTS = 1_000_000;
const TOO_DETAILED = `More than ${MOST_AREAS.toLocaleString('en-GB')} areas or ${MOST_POINTS.toLocaleString('en-GB')} points. Take one layer in its most generalised edition; the Office for National Statistics calls it BUC.`;

/** Reads GeoJSON or TopoJSON. Points may be degrees (WGS 84) or metres of the National Grid. */
export function readAreas(bytes: Uint8Array): ReadAreas {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { refusal: 'This is not JSON, or it breaks off before its end. Send boundaries as GeoJSON or TopoJSON.' };
  }
  const type = json !== null && typeof json === 'object' && 'type' in json ? json.type : null;
  if (type !== 'Topology' && type !== 'FeatureCollection') return { refusal: 'These are no boundaries: a file of them is a GeoJSON FeatureCollection or a TopoJSON Topology.' };
  try {
    const collection = type === 'Topology' ? fromTopology(json as Topology) : (json as FeatureCollection);
    if (collection === null || collection.features.length > MOST_AREAS || pointsIn(collection.features.map(({ geometry }) => geometry && 'coordinates' in geometry ? geometry.coordinates : [])) > MOST_POINTS) return { refusal: TOO_DETAILED };
    const areas = collection.features.map(({ id, properties, geometry }) => ({ words: wordsOf({ id, ...properties }), rings: ringsOf(geometry) })).filter(({ rings }) => rings.length > 0);
    if (areas.length === 0) return { refusal: 'There is no area in this file: points and lines are not boundaries.' };
    return isLatitudeFirst(areas) ? { refusal: 'The points of this file give latitude before longitude, so that its map would lie on its side. Export it with longitude first, as GeoJSON has it.' } : { areas };
  } catch {
    return { refusal: 'An outline in this file is damaged. Download it again.' };
  }
}

/** Degrees that lie in Britain only when each pair is turned round. */
const isLatitudeFirst = (areas: readonly Area[]): boolean => areas.every(({ rings }) => rings.flat().every(([x, y]) => x > 49 && x < 61 && y > -9 && y < 3));

/** The object with the most areas, since a topology may hold several layers; null where its arcs would come to too many points. */
function fromTopology(topology: Topology): FeatureCollection | null {
  const collections = Object.values(topology.objects).filter((object): object is GeometryCollection => object.type === 'GeometryCollection');
  const [largest] = collections.sort((one, other) => other.geometries.length - one.geometries.length);
  if (!largest) throw new TypeError('No collection');
  const lengths = topology.arcs.map((arc) => arc.length);
  // An arc may be used by any number of areas: what they come to is counted before they are drawn.
  const total = (arcs: unknown): number => (Array.isArray(arcs) ? arcs.reduce((sum: number, arc) => sum + total(arc), 0) : lengths[(arcs as number) < 0 ? ~(arcs as number) : (arcs as number)]!);
  const points = largest.geometries.reduce((sum, geometry) => sum + ('arcs' in geometry ? total(geometry.arcs) : 0), 0);
  return points > MOST_POINTS ? null : feature(topology, largest);
}

/** How many pairs of numbers stand in nested lists. */
function pointsIn(list: unknown): number {
  if (!Array.isArray(list)) return 0;
  return typeof list[0] === 'number' ? 1 : list.reduce((sum: number, part) => sum + pointsIn(part), 0);
}

function ringsOf(geometry: Geometry | null): Ring[] {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map(ringOf);
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat().map(ringOf);
  return [];
}

function ringOf(positions: readonly (readonly number[])[]): Ring {
  return positions.map(([x, y]): Point => {
    if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) throw new TypeError('No point');
    return [x, y];
  });
}

const wordsOf = (properties: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(properties).slice(0, 50).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= 300));
