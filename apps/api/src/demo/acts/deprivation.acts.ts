import { RegistersService } from '../../features/registers/registers.service.js';
import { systemActor } from '../../platform/auth/actor.js';
import type { Act } from '../act.js';
import type { Hands } from '../hands.js';
import { type DeprivationSeed, deprivation } from '../world/deprivation.js';

const COLUMNS = [
  'Local Authority District code (2024)', 'IMD - Average rank', 'IMD - Rank of average rank', 'IMD - Average score', 'IMD - Rank of average score',
  'IMD - Proportion of LSOAs in most deprived 10% nationally', 'IMD - Rank of proportion of LSOAs in most deprived 10% nationally',
  ...Array.from({ length: 10 }, (_, nth) => `LSOAs in decile ${nth + 1}`),
];

/** The Indices of Deprivation, as an administrator reads them in; a district that a register brought before keeps its own figures. */
export const deprivationActs: Act[] = [{
  on: -40, at: '08:20', what: 'deprivation by district',
  do: async (hands) => {
    const rows: string[] = [];
    const codes: string[] = [];
    for (const seed of deprivation) {
      const own = await hands.one<{ code: string }>(`select code from place where id = $1 and source = 'Demo set'`, [hands.id('place', seed.place)]);
      if (!own) continue;
      codes.push(own.code);
      rows.push(line(own.code, seed));
    }
    if (codes.length === 0) return;
    await read(hands, [COLUMNS.join(','), ...rows].join('\n'));
    // The districts are real, the figures are not: nobody shall quote them.
    await hands.one('update place set imd_source = $1 where code = any($2) returning id', ['invented for the demo set', codes]);
  },
}];

function line(code: string, { averageRank, rank, averageScore, tenths }: DeprivationSeed): string {
  const areas = tenths.reduce((sum, count) => sum + count, 0);
  return [code, averageRank, rank, averageScore, rank, (tenths[0]! / areas).toFixed(4), rank, ...tenths].join(',');
}

async function read(hands: Hands, csv: string): Promise<void> {
  await hands.get(RegistersService).refresh({ actor: systemActor, idempotencyKey: null }, [{ fileName: 'IoD2025 (invented).csv', bytes: new TextEncoder().encode(csv) }], null);
}
