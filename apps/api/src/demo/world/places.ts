import { story } from './calendar.js';
import type { PlaceSeed } from './directory.types.js';

const regions: PlaceSeed[] = [
  { key: 'yorkshire', name: 'Yorkshire and The Humber', kind: 'REGION', gss: 'E12000003' },
  { key: 'north-west', name: 'North West', kind: 'REGION', gss: 'E12000002' },
  { key: 'east-midlands', name: 'East Midlands', kind: 'REGION', gss: 'E12000004' },
  { key: 'west-midlands', name: 'West Midlands', kind: 'REGION', gss: 'E12000005' },
  { key: 'east', name: 'East of England', kind: 'REGION', gss: 'E12000006' },
  { key: 'south-east', name: 'South East', kind: 'REGION', gss: 'E12000008' },
  { key: 'south-west', name: 'South West', kind: 'REGION', gss: 'E12000009' },
];

/**
 * The areas of the invented ICBs. West Yorkshire carries the code of its combined authority; the others have no code to borrow. Two of them became one with
 * their ICBs.
 */
const systems: PlaceSeed[] = [
  { key: 'west-yorkshire', name: 'West Yorkshire', kind: 'SYSTEM', gss: 'E47000003', parent: 'yorkshire' },
  { key: 'moor-and-don', name: 'Moor and Don', kind: 'SYSTEM', parent: 'yorkshire' },
  { key: 'ivel-and-ouzel', name: 'Ivel and Ouzel', kind: 'SYSTEM', parent: 'east', from: story('2026-04-01') },
  { key: 'ouzel-and-loughton', name: 'Ouzel and Loughton', kind: 'SYSTEM', parent: 'east', until: story('2026-03-31') },
  { key: 'ivel-and-flit', name: 'Ivel and Flit', kind: 'SYSTEM', parent: 'east', until: story('2026-03-31') },
  { key: 'tame-and-penk', name: 'Tame and Penk', kind: 'SYSTEM', parent: 'west-midlands' },
];

const councilAreas: PlaceSeed[] = (
  [
    ['leeds', 'Leeds', 'E08000035', 'west-yorkshire'],
    ['bradford', 'Bradford', 'E08000032', 'west-yorkshire'],
    ['calderdale', 'Calderdale', 'E08000033', 'west-yorkshire'],
    ['kirklees', 'Kirklees', 'E08000034', 'west-yorkshire'],
    ['wakefield', 'Wakefield', 'E08000036', 'west-yorkshire'],
    ['sheffield', 'Sheffield', 'E08000039', 'moor-and-don'],
    ['barnsley', 'Barnsley', 'E08000038', 'moor-and-don'],
    ['york', 'York', 'E06000014', 'yorkshire'],
    ['north-yorkshire', 'North Yorkshire', 'E06000065', 'yorkshire'],
    ['manchester', 'Manchester', 'E08000003', 'north-west'],
    ['salford', 'Salford', 'E08000006', 'north-west'],
    ['leicester', 'Leicester', 'E06000016', 'east-midlands'],
    ['nottingham', 'Nottingham', 'E06000018', 'east-midlands'],
    ['birmingham', 'Birmingham', 'E08000025', 'tame-and-penk'],
    ['wolverhampton', 'Wolverhampton', 'E08000031', 'tame-and-penk'],
    ['milton-keynes', 'Milton Keynes', 'E06000042', 'ivel-and-ouzel', 'ouzel-and-loughton'],
    ['bedford', 'Bedford', 'E06000055', 'ivel-and-ouzel', 'ivel-and-flit'],
    ['central-bedfordshire', 'Central Bedfordshire', 'E06000056', 'ivel-and-ouzel', 'ivel-and-flit'],
    ['luton', 'Luton', 'E06000032', 'ivel-and-ouzel', 'ivel-and-flit'],
    ['bristol', 'Bristol', 'E06000023', 'south-west'],
  ] as const
).map(([key, name, gss, parent, parentBefore]) => ({ key, name, kind: 'COUNCIL', gss, parent, parentBefore }));

/** Invented, and so without a code: a district across the border of two systems. */
const straddling: PlaceSeed = { key: 'aldermoor', name: 'Aldermoor', kind: 'COUNCIL', parent: 'moor-and-don', shares: { 'moor-and-don': 0.64, 'west-yorkshire': 0.36 } };

const towns: PlaceSeed[] = (
  [
    ['halifax', 'Halifax', 'calderdale'],
    ['huddersfield', 'Huddersfield', 'kirklees'],
    ['dewsbury', 'Dewsbury', 'kirklees'],
    ['keighley', 'Keighley', 'bradford'],
    ['shipley', 'Shipley', 'bradford'],
    ['pontefract', 'Pontefract', 'wakefield'],
    ['craven', 'Craven', 'north-yorkshire'],
    ['bletchley', 'Bletchley', 'milton-keynes'],
    ['kempston', 'Kempston', 'bedford'],
    ['dunstable', 'Dunstable', 'central-bedfordshire'],
  ] as const
).map(([key, name, parent]) => ({ key, name, kind: 'LOCAL_PLACE', parent }));

const neighbourhoods: PlaceSeed[] = (
  [
    ['seacroft', 'Seacroft', 'leeds'],
    ['harehills', 'Harehills', 'leeds'],
    ['manningham', 'Manningham', 'bradford'],
    ['batley-carr', 'Batley Carr', 'dewsbury'],
    ['lindley', 'Lindley', 'huddersfield'],
    ['lofthouse-gate', 'Lofthouse Gate', 'wakefield'],
    ['otley-road', 'Otley Road', 'leeds'],
    ['whinmoor', 'Whinmoor', 'leeds'],
  ] as const
).map(([key, name, parent]) => ({ key, name, kind: 'NEIGHBOURHOOD', parent }));

/** Real areas but for one, from region to neighbourhood; each stands after its parent. */
export const places: PlaceSeed[] = [...regions, ...systems, ...councilAreas, straddling, ...towns, ...neighbourhoods];
