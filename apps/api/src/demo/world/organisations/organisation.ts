import { story } from '../calendar.js';
import type { OrganisationType } from '../../../features/organisations/organisation.types.js';
import type { ActsAs, IdentifierScheme, OrganisationSeed } from '../directory.types.js';

const actsAs: Partial<Record<`${OrganisationType}`, ActsAs[]>> = {
  NHS_TRUST: ['provider'],
  ICB: ['commissioner'],
  PARTNERSHIP_BOARD: ['planner'],
  NHS_NATIONAL: ['landlord'],
  COUNCIL: ['commissioner', 'planner'],
  HOUSING_ASSOCIATION: ['landlord'],
  COUNCIL_LANDLORD: ['landlord'],
  LAW_FIRM: ['convenor'],
  DEVELOPER: ['planner'],
  CARE_PROVIDER: ['provider'],
  CHARITY: ['provider'],
  UNIVERSITY: ['professional body'],
  GOVERNMENT: ['funder'],
  PROFESSIONAL_BODY: ['professional body', 'convenor'],
  OTHER: ['provider'],
};

const legalForms: Partial<Record<`${OrganisationType}`, string>> = {
  NHS_TRUST: 'NHS',
  ICB: 'NHS',
  NHS_NATIONAL: 'NHS',
  PARTNERSHIP_BOARD: 'Unincorporated',
  HOUSING_ASSOCIATION: 'Registered society',
  LAW_FIRM: 'LLP',
  CHARITY: 'Charitable company',
  COUNCIL: 'Local authority',
  COUNCIL_LANDLORD: 'Local authority',
  UNIVERSITY: 'Royal charter',
  PROFESSIONAL_BODY: 'Royal charter',
};

/** Blocks of each register that hold no real entry, so that a demo code never meets a real one. */
const codes: Partial<Record<`${OrganisationType}`, { scheme: IdentifierScheme; format: (nth: number) => string }>> = {
  NHS_TRUST: { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}T` },
  ICB: { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}C` },
  NHS_NATIONAL: { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}P` },
  OTHER: { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}G` },
  HOUSING_ASSOCIATION: { scheme: 'RSH', format: (nth) => `L99${pad(nth)}` },
  COUNCIL_LANDLORD: { scheme: 'RSH', format: (nth) => `99${pad(nth)}` },
  LAW_FIRM: { scheme: 'SRA', format: (nth) => `99990${pad(nth)}` },
  DEVELOPER: { scheme: 'COMPANIES_HOUSE', format: (nth) => `990000${pad(nth)}` },
  CARE_PROVIDER: { scheme: 'COMPANIES_HOUSE', format: (nth) => `991000${pad(nth)}` },
  CHARITY: { scheme: 'CHARITY', format: (nth) => `99000${pad(nth)}` },
};

type Extras = Partial<
  Pick<
    OrganisationSeed,
    'actsAs' | 'subType' | 'legalForm' | 'aliases' | 'parent' | 'opensOn' | 'closesOn' | 'successors' | 'formerNames' | 'shortName'
  >
>;
export type OrganisationRow = [key: string, name: string, town: string, places: string[], extras?: Extras];

/** Fills rows of one type with what follows from the type: what they act as, legal form, an official-looking code. */
export function organisationsOf(type: `${OrganisationType}`, rows: OrganisationRow[]): OrganisationSeed[] {
  return rows.map(([key, name, town, places, extras = {}], index) => {
    const code = codes[type];
    return {
      key,
      name,
      shortName: shortened(name),
      type,
      actsAs: actsAs[type] ?? [],
      legalForm: legalForms[type] ?? 'Company',
      aliases: [],
      formerNames: [],
      identifiers: code ? [{ scheme: code.scheme, value: code.format(index + 1), from: story('2015-04-01') }] : [],
      places,
      town,
      successors: [],
      website: `https://www.${key}.example`,
      ...extras,
    };
  });
}

function shortened(name: string): string {
  return name.replace(/ NHS( Foundation)? Trust$| LLP$| Limited$|^NHS (?=.*ICB$)/g, '');
}

function pad(nth: number): string {
  return String(nth).padStart(2, '0');
}
