import { ICB_GSS_CODE, ICB_GSS_CODE_EXPECTED, icbFacts } from './icb.facts.js';
import { ODS_CODE, ODS_CODE_EXPECTED } from './ods-report.js';
import { headingWith, type RegisterDefinition, withoutYear } from './register-definition.js';
import type { OrganisationRow } from './register.types.js';

/** A list that has these beside the ICB is a lookup from smaller areas, with one row an area. */
const SMALLER_AREAS = ['ladcd', 'lsoacd', 'sicblcd'];

/** The list of ICBs with ODS and ONS codes, as the ONS publishes it (`ICB26CD`, `ICB26CDH`, `ICB26NM`). */
export const icbList: RegisterDefinition = {
  register: 'ICB_LIST',
  label: 'Integrated care boards',
  hasHeading: true,
  recognise([heading]) {
    const columns = headingWith(heading, ['icbcd', 'icbcdh', 'icbnm'], withoutYear);
    return columns?.some((column) => SMALLER_AREAS.includes(column)) ? null : columns;
  },
  readRow(cells): OrganisationRow {
    const facts = icbFacts({
      ods: cells.code('ICBCDH', ODS_CODE, ODS_CODE_EXPECTED),
      gss: cells.code('ICBCD', ICB_GSS_CODE, ICB_GSS_CODE_EXPECTED),
      name: cells.name('ICBNM'),
    });
    return { kind: 'ORGANISATION', row: cells.row, ...facts, icb: null, successions: [] };
  },
};
