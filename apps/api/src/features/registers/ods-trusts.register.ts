import type { Cells } from './register-cells.js';
import type { RegisterDefinition } from './register-definition.js';
import { readableName } from './register-names.rules.js';
import { refuseClosingBeforeOpening } from './register-dates.js';
import { ODS_CODE, ODS_CODE_EXPECTED, odsReportOf } from './ods-report.js';
import type { Identifier, OrganisationRow, RegisterDetails } from './register.types.js';

/** What older ODS reports write where a Welsh trust has no ICB. */
const NO_ICB = new Set(['', 'Q99']);
const ADDRESS_LINES = ['Address line 1', 'Address line 2', 'Address line 3'];
const TOWN_LINE = 'Address line 4';

/** The ODS trust report (`etr`): NHS trusts and foundation trusts, the three Welsh ones and closed ones included. */
export const odsTrusts: RegisterDefinition = {
  register: 'NHS_TRUSTS',
  label: 'NHS trusts (ODS)',
  hasHeading: false,
  recognise: (records) => odsReportOf(records, /\bTRUST\s*$/i),
  readRow(cells): OrganisationRow {
    const officialName = cells.name('Name');
    const dates = {
      openedOn: cells.date('Open date', 'yyyymmdd'),
      closedOn: cells.date('Close date', 'yyyymmdd'),
    };
    refuseClosingBeforeOpening(cells, dates, 'Close date');
    return {
      kind: 'ORGANISATION',
      row: cells.row,
      identifiers: [{ scheme: 'ODS', value: cells.code('Organisation code', ODS_CODE, ODS_CODE_EXPECTED) }],
      officialName,
      name: readableName(officialName),
      type: 'NHS_TRUST',
      actsAs: ['provider'],
      aliases: [],
      ...dates,
      details: detailsOf(cells, officialName),
      area: null,
      icb: icbOf(cells),
      successions: [],
    };
  },
};

function icbOf(cells: Cells): Identifier | null {
  const column = 'High level health geography';
  if (NO_ICB.has(cells.text(column))) return null;
  return { scheme: 'ODS', value: cells.code(column, ODS_CODE, ODS_CODE_EXPECTED) };
}

function detailsOf(cells: Cells, officialName: string): RegisterDetails {
  const address = ADDRESS_LINES.map((line) => readableName(cells.text(line))).filter(Boolean);
  return {
    subType: /\bFOUNDATION TRUST$/i.test(officialName) ? 'NHS foundation trust' : 'NHS trust',
    legalForm: null,
    address: address.join(', ') || null,
    town: readableName(cells.text(TOWN_LINE)) || null,
    postcode: cells.optional('Postcode'),
    phone: cells.optional('Telephone'),
  };
}
