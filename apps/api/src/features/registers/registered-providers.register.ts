import type { Cells } from './register-cells.js';
import { headingWith, type RegisterDefinition } from './register-definition.js';
import type { Identifier, OrganisationRow, RegisteredType } from './register.types.js';

/**
 * Four digits, or one or two letters before them; 182 councils that were registered in 2010 kept their old
 * council code instead (`45UB`, `00CC`).
 */
const REGISTRATION_NUMBER = /^(?:SL|LH|[ACHL])?\d{4}$|^\d{2}[A-Z]{2}$/;
const COUNCIL_CODE = /^\d{2}[A-Z]{2}$/;
const NUMBER_EXPECTED = 'a registration number such as 4758, L4518, LH3902 or 00CC';
const COLUMNS = ['organisation name', 'registration number', 'registration date', 'designation', 'corporate form'];

/** Headings of the editions up to 2018, by today's. */
const FORMER_COLUMNS: Readonly<Record<string, string>> = {
  'registered provider name': 'organisation name',
  'rp code': 'registration number',
  'legal entity': 'corporate form',
};

const DESIGNATIONS: Readonly<Record<string, { type: RegisteredType; subType: string | null }>> = {
  'Non-profit': { type: 'HOUSING_ASSOCIATION', subType: 'Non-profit registered provider' },
  Profit: { type: 'HOUSING_ASSOCIATION', subType: 'For-profit registered provider' },
  'Local authority': { type: 'COUNCIL', subType: null },
};

/** The list of registered providers of social housing (Regulator of Social Housing), councils with homes included. */
export const registeredProviders: RegisterDefinition = {
  register: 'REGISTERED_PROVIDERS',
  label: 'Registered providers of social housing',
  hasHeading: true,
  recognise: ([heading]) => headingWith(heading, COLUMNS, (column) => FORMER_COLUMNS[column] ?? column),
  readRow(cells): OrganisationRow {
    const officialName = cells.name('Organisation name');
    const { type, subType } = cells.oneOf('Designation', DESIGNATIONS);
    return {
      kind: 'ORGANISATION',
      row: cells.row,
      identifiers: identifiersOf(cells),
      officialName,
      name: officialName,
      type,
      actsAs: ['landlord'],
      aliases: [],
      // The day of registration is not the day of foundation; most providers are far older.
      openedOn: null,
      closedOn: null,
      details: {
        subType,
        legalForm: cells.optional('Corporate form'),
        address: null,
        town: null,
        postcode: null,
        phone: null,
      },
      area: null,
      icb: null,
      successions: [],
    };
  },
};

function identifiersOf(cells: Cells): [Identifier, ...Identifier[]] {
  const value = cells.code('Registration number', REGISTRATION_NUMBER, NUMBER_EXPECTED);
  const from = cells.date('Registration date', 'dd/mm/yyyy', 'yyyy-mm-dd');
  const registered: Identifier = { scheme: 'RSH', value, from };
  return COUNCIL_CODE.test(value) ? [registered, { scheme: 'SNAC', value }] : [registered];
}
