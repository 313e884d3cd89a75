import { story } from '../calendar.js';
import type { ActsAs, IdentifierScheme, OrganisationSeed, OrganisationType } from '../world.types.js';

const actsAs: Record<OrganisationType, ActsAs[]> = {
  'nhs-trust': ['provider'],
  'nhs-foundation-trust': ['provider'],
  icb: ['commissioner'],
  'place-partnership': ['commissioner', 'planner'],
  'gp-federation': ['provider'],
  'nhs-property': ['landlord'],
  council: ['commissioner', 'planner'],
  'shared-team': ['commissioner'],
  'housing-association': ['landlord'],
  'council-landlord': ['landlord'],
  'law-firm': ['convenor'],
  developer: ['planner'],
  'care-provider': ['provider'],
  vcse: ['provider'],
  university: ['professional body'],
  government: ['funder'],
  'professional-body': ['professional body', 'convenor'],
  funder: ['funder'],
};

const legalForms: Partial<Record<OrganisationType, string>> = {
  'housing-association': 'Registered society',
  'law-firm': 'LLP',
  developer: 'Company',
  'care-provider': 'Company',
  vcse: 'Charitable company',
  'gp-federation': 'Company',
  council: 'Local authority',
  'shared-team': 'Local authority',
  'council-landlord': 'Local authority',
  university: 'Royal charter',
  'professional-body': 'Royal charter',
  funder: 'Charity',
};

/** Blocks of each register that hold no real entry, so that a demo code never meets a real one. */
const codes: Partial<Record<OrganisationType, { scheme: IdentifierScheme; format: (nth: number) => string }>> = {
  'nhs-trust': { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}T` },
  'nhs-foundation-trust': { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}F` },
  icb: { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}C` },
  'gp-federation': { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}G` },
  'nhs-property': { scheme: 'ODS', format: (nth) => `ZZ${pad(nth)}P` },
  'housing-association': { scheme: 'RSH', format: (nth) => `L99${pad(nth)}` },
  'council-landlord': { scheme: 'RSH', format: (nth) => `99${pad(nth)}` },
  'law-firm': { scheme: 'SRA', format: (nth) => `99990${pad(nth)}` },
  developer: { scheme: 'Companies House', format: (nth) => `990000${pad(nth)}` },
  'care-provider': { scheme: 'Companies House', format: (nth) => `991000${pad(nth)}` },
  vcse: { scheme: 'Charity', format: (nth) => `99000${pad(nth)}` },
  funder: { scheme: 'Charity', format: (nth) => `99100${pad(nth)}` },
};

type Extras = Partial<
  Pick<
    OrganisationSeed,
    'actsAs' | 'subType' | 'legalForm' | 'aliases' | 'parent' | 'opensOn' | 'closesOn' | 'successors' | 'formerNames' | 'shortName'
  >
>;
export type OrganisationRow = [key: string, name: string, town: string, places: string[], extras?: Extras];

/** Fills rows of one type with what follows from the type: what they act as, legal form, an official-looking code. */
export function organisationsOf(type: OrganisationType, rows: OrganisationRow[]): OrganisationSeed[] {
  return rows.map(([key, name, town, places, extras = {}], index) => {
    const code = codes[type];
    return {
      key,
      name,
      shortName: shortened(name),
      type,
      actsAs: actsAs[type],
      legalForm: legalForms[type] ?? 'NHS',
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
