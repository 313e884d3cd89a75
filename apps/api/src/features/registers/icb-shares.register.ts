import { ICB_GSS_CODE, ICB_GSS_CODE_EXPECTED } from './icb.facts.js';
import { GSS_CODE, GSS_CODE_EXPECTED } from './identifier.rules.js';
import { RefusedRow } from './register-cells.js';
import { headingWith, type RegisterDefinition, withoutYear, yearIn } from './register-definition.js';
import type { PlaceWithinRow } from './register.types.js';

/**
 * Which part of a district lies in the area of which ICB, one row a pair, counted in small areas (LSOAs) as the ONS lookups are when they are added
 * up. A district is not bound to one ICB: six of England straddle two or three.
 */
export const icbShares: RegisterDefinition = {
  register: 'ICB_SHARES',
  label: 'Districts in ICB areas',
  hasHeading: true,
  recognise: ([heading]) => headingWith(heading, ['ladcd', 'icbcd', 'lsoa_count', 'lad_lsoa_total'], withoutYear),
  /** ICB areas change on the first of April of the year in the column's name. */
  editionIn: (heading) => yearIn(heading, /^icb(\d\d)cd$/i, '04-01'),
  readRow(cells): PlaceWithinRow {
    const part = cells.count('lsoa_count');
    const whole = cells.count('lad_lsoa_total');
    if (part === 0 || part > whole) throw new RefusedRow(cells.problem('lsoa_count', `1 to ${whole} of the district’s small areas`));
    return {
      kind: 'PLACE_WITHIN',
      row: cells.row,
      place: cells.code('ladcd', GSS_CODE, GSS_CODE_EXPECTED),
      within: cells.code('icbcd', ICB_GSS_CODE, ICB_GSS_CODE_EXPECTED),
      share: Math.round((part / whole) * 1e6) / 1e6,
    };
  },
};
