import { COUNCIL_CODE, COUNCIL_CODE_EXPECTED } from './councils.register.js';
import { headingWith, type RegisterDefinition } from './register-definition.js';
import type { SpellingRow } from './register.types.js';

/** How people write the names of councils, slips included, one row a spelling: what imports and search find a council by. */
export const councilSpellings: RegisterDefinition = {
  register: 'COUNCIL_SPELLINGS',
  label: 'Spellings of councils',
  hasHeading: true,
  recognise: ([heading]) => headingWith(heading, ['la-name', 'local-authority-code']),
  readRow: (cells): SpellingRow => ({
    kind: 'SPELLING',
    row: cells.row,
    of: { scheme: 'LA_CODE', value: cells.code('local-authority-code', COUNCIL_CODE, COUNCIL_CODE_EXPECTED) },
    name: cells.name('la-name'),
  }),
};
