import { GSS_CODE, GSS_CODE_EXPECTED } from './identifier.rules.js';
import { ODS_CODE, ODS_CODE_EXPECTED } from './ods-report.js';
import { RefusedRow } from './register-cells.js';
import { headingWith, type RegisterDefinition, yearIn } from './register-definition.js';
import type { PatientShareRow } from './register.types.js';

const SHARE = /^(?:0(?:\.\d+)?|\.\d+|1(?:\.0+)?)$/;

/** Which part of a trust's patients comes from which district: a share of the trust's patients, never of the district's residents. */
export const patientShares: RegisterDefinition = {
  register: 'PATIENT_SHARES',
  label: 'Patients of trusts by district',
  hasHeading: true,
  recognise: ([heading]) =>
    headingWith(heading, ['nhs_trust_code', 'ltla_code', 'proportion_trust_came_from_ltla'], (column) => column.replace(/^(nhs_trust|ltla)\d\d_code$/, '$1_code')),
  editionIn: (heading) => yearIn(heading, /^nhs_trust(\d\d)_code$/i, '01-01'),
  readRow(cells): PatientShareRow {
    const share = cells.text('proportion_trust_came_from_ltla');
    if (!SHARE.test(share) || Number(share) === 0) throw new RefusedRow(cells.problem('proportion_trust_came_from_ltla', 'a share above 0, up to 1'));
    return {
      kind: 'PATIENT_SHARE',
      row: cells.row,
      trust: { scheme: 'ODS', value: cells.code('nhs_trust_code', ODS_CODE, ODS_CODE_EXPECTED) },
      place: cells.code('ltla_code', GSS_CODE, GSS_CODE_EXPECTED),
      share: Number(share),
    };
  },
};
