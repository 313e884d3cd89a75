import { icbIn, odsDetails } from './ods-organisation.js';
import { ODS_CODE, ODS_CODE_EXPECTED, odsReportOf } from './ods-report.js';
import { type Cells, RefusedRow } from './register-cells.js';
import { refuseClosingBeforeOpening } from './register-dates.js';
import type { RegisterDefinition } from './register-definition.js';
import { readableName } from './register-names.rules.js';
import type { OrganisationRow } from './register.types.js';

/** What the roles of the sub-type column make of a body; those without one are the groups that the boards replaced. Source: NHS ODS, role codes. */
const ROLES: Readonly<Record<string, string>> = {
  '': 'Clinical commissioning group',
  RO319: 'Sub-ICB location',
  RO326: 'ICB commissioning proxy',
  RO327: 'Sub-ICB reporting entity',
  RO218: 'Commissioning hub',
};
const NAMES = /(?:\bCCG|\bCOMMISSIONING HUB(?: \w+)?|\bSUB-ICB REPORTING ENTITY|\bICB - [A-Z0-9]{3,6})\s*$/i;

/** The ODS report `eccg`: what became of clinical commissioning groups, which were closed or live on as parts of an ICB, with reporting entities and hubs. */
export const subIcbs: RegisterDefinition = {
  register: 'SUB_ICBS',
  label: 'Sub-ICB locations (ODS)',
  hasHeading: false,
  recognise: (records) => odsReportOf(records, NAMES),
  readRow(cells): OrganisationRow {
    const officialName = cells.name('Name');
    const dates = { openedOn: cells.date('Open date', 'yyyymmdd'), closedOn: cells.date('Close date', 'yyyymmdd') };
    refuseClosingBeforeOpening(cells, dates, 'Close date');
    return {
      kind: 'ORGANISATION',
      row: cells.row,
      identifiers: [{ scheme: 'ODS', value: cells.code('Organisation code', ODS_CODE, ODS_CODE_EXPECTED) }],
      officialName,
      name: readableName(officialName),
      type: 'SUB_ICB',
      actsAs: ['commissioner'],
      aliases: [],
      ...dates,
      details: odsDetails(cells, subTypeIn(cells)),
      area: null,
      icb: icbIn(cells),
      successions: [],
    };
  },
};

/** Several roles stand in one cell: `RO319|RO326`. */
function subTypeIn(cells: Cells): string {
  const column = 'Organisation sub-type';
  const [first = '', ...more] = cells.text(column).split('|').map((role) => {
    const words = ROLES[role.trim()];
    if (!words) throw new RefusedRow(cells.problem(column, `roles among ${Object.keys(ROLES).filter(Boolean).join(', ')}`));
    return words;
  });
  return [first, ...more.map((role) => (role.startsWith('ICB') ? role : role.toLowerCase()))].join(', ');
}
