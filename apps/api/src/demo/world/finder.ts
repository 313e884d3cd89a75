import { story } from './calendar.js';
import type { CorrectionSeed, GapSeed } from './world.types.js';

/** Whom people looked for and nobody knows. All three members miss a cabinet member, so that the count is told. */
export const gaps: GapSeed[] = [
  { by: 'ruth', on: story('2026-10-20'), function: 'CABINET_MEMBER', place: 'west-yorkshire' },
  { by: 'grace', on: story('2026-11-03'), function: 'CABINET_MEMBER', place: 'west-yorkshire' },
  { by: 'conrad', on: story('2026-11-10'), function: 'CABINET_MEMBER', place: 'west-yorkshire' },
  { by: 'priya', on: story('2026-11-17'), function: 'CABINET_MEMBER', place: 'west-yorkshire' },
  { by: 'ruth', on: story('2026-11-05'), function: 'PLANNING', place: 'bradford' },
  { by: 'sam', on: story('2026-11-19'), function: 'PLANNING', place: 'bradford' },
  { by: 'grace', on: story('2026-11-12'), function: 'NHS_FINANCE', place: 'wakefield' },
  { by: 'priya', on: story('2026-11-13'), function: 'NHS_FINANCE', place: 'wakefield' },
];

/** What somebody who knew better told the finder. */
export const corrections: CorrectionSeed[] = [
  { by: 'sam', on: story('2026-11-11'), topic: 'EXTRA_CARE', place: 'leeds', right: 'idris', because: 'He has chaired the extra care group since September.' },
];
