import type { RoundtableSeed } from '../roundtable.types.js';
import { comingRoundtables } from './coming.roundtables.js';
import { pastRoundtables } from './past.roundtables.js';

/** Eight past and four coming. */
export const roundtables: RoundtableSeed[] = [...pastRoundtables, ...comingRoundtables];
