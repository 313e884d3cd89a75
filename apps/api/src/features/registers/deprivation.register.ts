import { GSS_CODE, GSS_CODE_EXPECTED } from './identifier.rules.js';
import { type Cells, RefusedRow } from './register-cells.js';
import { headingWith, type RegisterDefinition, yearIn } from './register-definition.js';
import type { DeprivationRow } from './register.types.js';

/** Counties and ICB areas have summaries of their own, in other files and with other ranks. */
const DISTRICT_CODE = /^E0[6-9]\d{6}$/;
const CODE = 'local authority district code';
const COLUMNS = [
  CODE, 'imd - average rank', 'imd - rank of average rank', 'imd - average score', 'imd - rank of average score',
  'imd - proportion of lsoas in most deprived 10% nationally', 'imd - rank of proportion of lsoas in most deprived 10% nationally',
];
const DECILES = Array.from({ length: 10 }, (_, n) => `lsoas in decile ${n + 1}`);

/**
 * The summaries of local authority districts that come with the English Indices of Deprivation (File 10, the sheet of the IMD as CSV), with or
 * without the count of small areas (LSOAs) in each tenth. A district has ranks among districts; tenths are of small areas in the whole country.
 */
export const deprivation: RegisterDefinition = {
  register: 'DEPRIVATION',
  label: 'Deprivation by district (IoD)',
  hasHeading: true,
  recognise: ([heading]) => headingWith(heading, COLUMNS, (column) => column.replace(/^(local authority district (?:code|name)) \(\d{4}\)$/, '$1')),
  editionIn: (heading) => yearIn(heading, /^IMD(\d\d) - /, '01-01'),
  editionExpected: 'the year of the Indices, in the file’s name (IoD2025) or given as the edition',
  readRow(cells): DeprivationRow {
    const place = cells.code(CODE, GSS_CODE, GSS_CODE_EXPECTED);
    if (!DISTRICT_CODE.test(place)) throw new RefusedRow(cells.problem(CODE, 'a district of England: E06, E07, E08 or E09 and six digits'));
    return {
      kind: 'DEPRIVATION',
      row: cells.row,
      place,
      facts: {
        averageRank: cells.decimal('imd - average rank'),
        rank: rankIn(cells, 'imd - rank of average rank'),
        averageScore: cells.decimal('imd - average score'),
        scoreRank: rankIn(cells, 'imd - rank of average score'),
        tenth: tenthIn(cells),
        tenthRank: rankIn(cells, 'imd - rank of proportion of lsoas in most deprived 10% nationally'),
        ...areasIn(cells),
      },
    };
  },
};

function rankIn(cells: Cells, column: string): number {
  const rank = cells.decimal(column);
  if (!Number.isInteger(rank) || rank === 0) throw new RefusedRow(cells.problem(column, 'a rank, a whole number from 1'));
  return rank;
}

function tenthIn(cells: Cells): number {
  const column = 'imd - proportion of lsoas in most deprived 10% nationally';
  const share = cells.decimal(column);
  if (share > 1) throw new RefusedRow(cells.problem(column, 'a share from 0 to 1'));
  return share;
}

/** Most editions come without them. The most deprived fifth is the first two tenths. */
function areasIn(cells: Cells): { areas: number; areasInFifth: number } | { areas: null; areasInFifth: null } {
  if (DECILES.every((column) => !cells.text(column))) return { areas: null, areasInFifth: null };
  const counts = DECILES.map((column) => cells.count(column));
  const sum = (of: number[]) => of.reduce((all, count) => all + count, 0);
  return { areas: sum(counts), areasInFifth: sum(counts.slice(0, 2)) };
}
