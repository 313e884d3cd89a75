import { BoundariesService } from '../../features/boundaries/boundaries.service.js';
import { systemActor } from '../../platform/auth/actor.js';
import type { Act } from '../act.js';
import type { DayOffset } from '../world/calendar.js';
import type { PlaceSeed } from '../world/directory.types.js';
import type { World } from '../world/world.types.js';

/** Where each council area lies, roughly: column and row of a tile, from the north-west. */
const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  'north-yorkshire': [4, 0],
  bradford: [3, 1], leeds: [4, 1], york: [5, 1],
  calderdale: [3, 2], kirklees: [4, 2], wakefield: [5, 2],
  salford: [1, 3], manchester: [2, 3], aldermoor: [3, 3], sheffield: [4, 3], barnsley: [5, 3],
  nottingham: [4, 4],
  wolverhampton: [2, 5], birmingham: [3, 5], leicester: [4, 5],
  'milton-keynes': [4, 6], bedford: [5, 6],
  bristol: [1, 7], 'central-bedfordshire': [4, 7], luton: [5, 7],
};
const SIDE = 50_000;
const ATTRIBUTION = 'Drawn for the demo set: each council area is a square, near where it lies';

/** A map of tiles, one for council areas and one for the systems that they make up. */
export function boundaryActs({ places }: World, firstDay: DayOffset): Act[] {
  const councils = places.filter(({ key }) => key in TILES);
  const systems = places.filter(({ kind, key }) => kind === 'SYSTEM' && councils.some(({ parent }) => parent === key));
  const layers: [string, { name: string; tiles: PlaceSeed[] }[]][] = [
    ['council-tiles.geojson', councils.map((place) => ({ name: place.name, tiles: [place] }))],
    ['system-tiles.geojson', systems.map(({ key, name }) => ({ name, tiles: councils.filter(({ parent }) => parent === key) }))],
  ];
  return layers.map(([fileName, areas]) => ({
    on: firstDay, at: '08:06', what: fileName,
    do: async (hands) => {
      const features = areas.map(({ name, tiles }) => ({ type: 'Feature', properties: { name }, geometry: { type: 'MultiPolygon', coordinates: tiles.map(({ key }) => [square(TILES[key]!)]) } }));
      const bytes = new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features }));
      await hands.get(BoundariesService).upload({ actor: systemActor, idempotencyKey: null }, { file: { fileName, bytes }, editionOn: hands.calendar.day(firstDay), attribution: ATTRIBUTION });
    },
  }));
}

function square([column, row]: readonly [number, number]): [number, number][] {
  const [left, top] = [column * SIDE, -row * SIDE];
  return [[left, top], [left + SIDE, top], [left + SIDE, top - SIDE], [left, top - SIDE], [left, top]];
}
