import { icbIn, odsDetails } from './ods-organisation.js';
import type { RegisterDefinition } from './register-definition.js';
import { readableName } from './register-names.rules.js';
import { refuseClosingBeforeOpening } from './register-dates.js';
import { ODS_CODE, ODS_CODE_EXPECTED, odsReportOf } from './ods-report.js';
import type { OrganisationRow } from './register.types.js';

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
      details: odsDetails(cells, /\bFOUNDATION TRUST$/i.test(officialName) ? 'NHS foundation trust' : 'NHS trust'),
      area: null,
      icb: icbIn(cells),
      successions: [],
    };
  },
};
