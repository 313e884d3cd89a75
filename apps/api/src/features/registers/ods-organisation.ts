import { ODS_CODE, ODS_CODE_EXPECTED } from './ods-report.js';
import type { Cells } from './register-cells.js';
import { readableName } from './register-names.rules.js';
import type { Identifier, RegisterDetails } from './register.types.js';

/** What older ODS reports write where a Welsh body has no ICB. */
const NO_ICB = new Set(['', 'Q99']);
const ADDRESS_LINES = ['Address line 1', 'Address line 2', 'Address line 3'];
const TOWN_LINE = 'Address line 4';

/** The ICB in whose area an ODS report puts an organisation. */
export function icbIn(cells: Cells): Identifier | null {
  const column = 'High level health geography';
  if (NO_ICB.has(cells.text(column))) return null;
  return { scheme: 'ODS', value: cells.code(column, ODS_CODE, ODS_CODE_EXPECTED) };
}

/** Where an ODS report says that it is, and how to ring it. */
export function odsDetails(cells: Cells, subType: string): RegisterDetails {
  const address = ADDRESS_LINES.map((line) => readableName(cells.text(line))).filter(Boolean);
  return {
    subType,
    legalForm: null,
    address: address.join(', ') || null,
    town: readableName(cells.text(TOWN_LINE)) || null,
    postcode: cells.optional('Postcode'),
    phone: cells.optional('Telephone'),
  };
}
