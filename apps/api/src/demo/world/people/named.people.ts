import { story, type DayOffset } from '../calendar.js';
import type { DecisionRole, FunctionKey, Seniority, VerifiedHow } from '../world.types.js';

/** A person of the story in the post that they are known for. */
export interface NamedPerson {
  key: string;
  name: string;
  organisation: string;
  function: FunctionKey;
  title: string;
  seniority: Seniority;
  decisionRole: DecisionRole;
  since: DayOffset;
  verified: [on: DayOffset, how: VerifiedHow, by?: string];
  source: string;
  places?: string[];
  topics?: string[];
  noEmail?: boolean;
}

const lead = (person: Omit<NamedPerson, 'source'> & { source?: string }): NamedPerson => ({
  source: 'Told by a colleague',
  ...person,
});

const thornmoor: NamedPerson[] = [
  lead({ key: 'ruth', name: 'Ruth Adeyemi', organisation: 'thornmoor', function: 'partnerships', title: 'Partnership lead', seniority: 3, decisionRole: 'influences', since: story('2023-02-06'), verified: [-1, 'at a meeting', 'ruth'], topics: ['step-down', 'surplus-land'] }),
  lead({ key: 'sam', name: 'Sam Whitlock', organisation: 'thornmoor', function: 'development', title: 'Head of development', seniority: 3, decisionRole: 'influences', since: story('2021-05-04'), verified: [-1, 'at a meeting', 'ruth'], topics: ['keyworker-homes', 'surplus-land'] }),
  lead({ key: 'priya', name: 'Priya Nair', organisation: 'thornmoor', function: 'care-support', title: 'Head of care and support', seniority: 3, decisionRole: 'influences', since: story('2022-09-05'), verified: [-1, 'at a meeting', 'ruth'], topics: ['supported-housing', 'adaptations'] }),
  lead({ key: 'tom', name: 'Tom Brearley', organisation: 'thornmoor', function: 'assets', title: 'Asset manager', seniority: 4, decisionRole: 'delivers', since: story('2020-01-13'), verified: [-1, 'at a meeting', 'ruth'], topics: ['healthy-homes'] }),
  lead({ key: 'marion', name: 'Marion Ellershaw', organisation: 'thornmoor', function: 'chair', title: 'Board member', seniority: 1, decisionRole: 'approves', since: story('2022-10-01'), verified: [-60, 'from their website'] }),
  lead({ key: 'hal', name: 'Hal Whitcombe', organisation: 'thornmoor', function: 'strategy', title: 'Systems manager', seniority: 4, decisionRole: 'delivers', since: story('2024-03-04'), verified: [-1, 'at a meeting', 'ruth'] }),
  lead({ key: 'judith', name: 'Judith Akenside', organisation: 'thornmoor', function: 'chief-executive', title: 'Chief executive', seniority: 1, decisionRole: 'decides', since: story('2018-09-03'), verified: [-14, 'at a meeting', 'ruth'] }),
];

const penhallow: NamedPerson[] = [
  lead({ key: 'imogen', name: 'Imogen Sayle', organisation: 'penhallow-reeve', function: 'business-development', title: 'Events and networks manager', seniority: 4, decisionRole: 'delivers', since: story('2021-11-01'), verified: [-1, 'at a meeting', 'imogen'] }),
  lead({ key: 'conrad', name: 'Conrad Vexley', organisation: 'penhallow-reeve', function: 'legal-housing', title: 'Partner, social housing', seniority: 2, decisionRole: 'advises', since: story('2016-04-01'), verified: [-30, 'at a meeting', 'imogen'], topics: ['surplus-land', 'step-down'] }),
  lead({ key: 'saoirse', name: 'Saoirse Thwaite', organisation: 'penhallow-reeve', function: 'legal-health', title: 'Partner, health', seniority: 2, decisionRole: 'advises', since: story('2019-05-07'), verified: [-30, 'at a meeting', 'imogen'], topics: ['co-location'] }),
];

const threeDales: NamedPerson[] = [
  lead({ key: 'grace', name: 'Grace Ollerenshaw-Bello', organisation: 'three-dales-health', function: 'public-health', title: 'Head of public health for built environment and social housing', seniority: 3, decisionRole: 'influences', since: story('2022-01-10'), verified: [-2, 'at a meeting', 'grace'], topics: ['community-hub', 'healthy-homes', 'prevention'] }),
  lead({ key: 'dilip', name: 'Dilip Rowntree', organisation: 'three-dales-health', function: 'population-health', title: 'Public health manager', seniority: 4, decisionRole: 'delivers', since: story('2023-06-05'), verified: [-2, 'at a meeting', 'grace'] }),
  lead({ key: 'callum', name: 'Callum Ostrowski', organisation: 'spen-valley', function: 'housing-strategy', title: 'Housing strategy manager', seniority: 4, decisionRole: 'influences', since: story('2023-09-04'), verified: [-19, 'at a meeting', 'grace'], topics: ['healthy-homes'] }),
  lead({ key: 'rosalind', name: 'Rosalind Ibbotson', organisation: 'upper-calder', function: 'housing-options', title: 'Head of housing options', seniority: 3, decisionRole: 'decides', since: story('2022-04-04'), verified: [-48, 'by phone', 'grace'], topics: ['adaptations'] }),
];

const health: NamedPerson[] = [
  lead({ key: 'yusuf', name: 'Yusuf Armitage', organisation: 'pennine-ridings', function: 'strategic-estates', title: 'Head of strategic estates', seniority: 3, decisionRole: 'influences', since: story('2023-04-03'), verified: [-40, 'by phone', 'priya'], places: ['west-yorkshire'], topics: ['step-down', 'surplus-land', 'co-location'] }),
  lead({ key: 'ewan', name: 'Ewan Castellanos', organisation: 'pennine-ridings', function: 'bcf', title: 'Better care fund manager', seniority: 4, decisionRole: 'influences', since: story('2024-05-07'), verified: [-95, 'on a call', 'ruth'], topics: ['step-down'] }),
  lead({ key: 'oona', name: 'Oona Baptiste-Shaw', organisation: 'pennine-ridings', function: 'population-health', title: 'Head of population health', seniority: 3, decisionRole: 'advises', since: story('2024-09-02'), verified: [-130, 'from their website'], topics: ['prevention'] }),
  lead({ key: 'anjali', name: 'Anjali Thackray', organisation: 'pennine-ridings', function: 'place', title: 'Place director', seniority: 2, decisionRole: 'decides', since: story('2022-07-01'), verified: [-210, 'from a board paper'], places: ['bradford'], topics: ['step-down'] }),
  lead({ key: 'lorcan', name: 'Lorcan Pemberley', organisation: 'pennine-ridings', function: 'commissioning', title: 'Director of strategic commissioning', seniority: 2, decisionRole: 'decides', since: story('2023-10-02'), verified: [-75, 'from a board paper'], topics: ['extra-care', 'supported-housing'] }),
  lead({ key: 'helen', name: 'Helen Marsden', organisation: 'hollin-park', function: 'estates', title: 'Director of estates and facilities', seniority: 2, decisionRole: 'decides', since: story('2020-06-01'), verified: [-6, 'on a call', 'ruth'], topics: ['step-down', 'surplus-land', 'keyworker-homes'] }),
  lead({ key: 'oluchi', name: 'Oluchi Brennand', organisation: 'hollin-park', function: 'workforce', title: 'Deputy director of people', seniority: 2, decisionRole: 'influences', since: story('2023-01-09'), verified: [-55, 'on a call', 'ruth'], topics: ['keyworker-homes'] }),
  lead({ key: 'mairead', name: 'Mairead Stanwick', organisation: 'hollin-park', function: 'operations-discharge', title: 'Head of integrated discharge', seniority: 3, decisionRole: 'influences', since: story('2024-02-05'), verified: [-33, 'at a meeting', 'priya'], topics: ['step-down', 'adaptations'] }),
  lead({ key: 'liam', name: 'Liam Sugden', organisation: 'calder-moor', function: 'estates', title: 'Deputy head of estates', seniority: 3, decisionRole: 'influences', since: story('2022-11-07'), verified: [-3, 'by phone', 'sam'], topics: ['step-down'] }),
  lead({ key: 'nadia', name: 'Nadia Farrow', organisation: 'calder-moor', function: 'diary', title: 'Executive assistant, estates', seniority: 5, decisionRole: 'gatekeeper', since: story('2021-03-01'), verified: [-3, 'by phone', 'sam'] }),
  lead({ key: 'bronwen', name: 'Bronwen Achterberg', organisation: 'calder-moor', function: 'workforce', title: 'Director of people', seniority: 2, decisionRole: 'decides', since: story('2025-01-06'), verified: [-20, 'from their website'], topics: ['keyworker-homes'] }),
  lead({ key: 'desmond', name: 'Desmond Quarmby', organisation: 'beckside', function: 'operations-discharge', title: 'Chief operating officer', seniority: 1, decisionRole: 'decides', since: story('2022-02-14'), verified: [-24, 'at a meeting', 'ruth'], topics: ['co-location', 'healthy-homes'] }),
  lead({ key: 'gareth', name: 'Gareth Lindqvist', organisation: 'beckside', function: 'estates', title: 'Head of capital planning', seniority: 3, decisionRole: 'influences', since: story('2023-08-07'), verified: [-150, 'from the register'], places: ['bradford', 'keighley'], topics: ['step-down', 'co-location'] }),
  lead({ key: 'farah', name: 'Farah Crowther', organisation: 'ridings-mental-health', function: 'estates', title: 'Head of property', seniority: 3, decisionRole: 'influences', since: story('2021-10-04'), verified: [-425, 'imported from Outlook', 'tom'], places: ['wakefield'] }),
  lead({ key: 'ines', name: 'Inès Holdroyd', organisation: 'ridings-mental-health', function: 'integrated-care', title: 'Director of integrated care', seniority: 2, decisionRole: 'decides', since: story('2022-05-09'), verified: [-45, 'at a meeting', 'priya'], topics: ['supported-housing', 'mental-health-tenancy'] }),
];

const councilsAndOthers: NamedPerson[] = [
  lead({ key: 'tamsin', name: 'Tamsin Holroyd', organisation: 'elmet', function: 'housing-options', title: 'Head of housing options', seniority: 3, decisionRole: 'decides', since: story('2022-08-01'), verified: [-428, 'imported from Outlook', 'tom'], topics: ['adaptations', 'inclusion-health'] }),
  lead({ key: 'idris', name: 'Idris Halloran', organisation: 'elmet', function: 'adult-social-care', title: 'Director of adults and health', seniority: 2, decisionRole: 'decides', since: story('2021-06-07'), verified: [-31, 'at a meeting', 'ruth'], topics: ['step-down', 'extra-care'] }),
  lead({ key: 'beverley', name: 'Beverley Nkemelu', organisation: 'spen-valley', function: 'adult-social-care', title: 'Director of adult social care', seniority: 2, decisionRole: 'decides', since: story('2023-05-02'), verified: [-88, 'at a meeting', 'imogen'], topics: ['step-down', 'supported-housing'] }),
  lead({ key: 'maeve', name: 'Maeve Tordoff', organisation: 'craven-dales', function: 'planning', title: 'Deputy housing strategy lead', seniority: 4, decisionRole: 'influences', since: story('2023-11-06'), verified: [-27, 'by phone', 'priya'], topics: ['community-hub'] }),
  lead({ key: 'kit', name: 'Kit Larrabee', organisation: 'larkfield', function: 'development', title: 'Development director', seniority: 2, decisionRole: 'decides', since: story('2020-02-03'), verified: [-64, 'on a call', 'sam'], topics: ['keyworker-homes', 'co-location'] }),
  lead({ key: 'winifred', name: 'Winifred Oyelaran', organisation: 'warm-hearths', function: 'chief-executive', title: 'Chief officer', seniority: 1, decisionRole: 'decides', since: story('2017-03-06'), verified: [-27, 'by phone', 'priya'], topics: ['fuel-poverty', 'community-hub'] }),
  lead({ key: 'bram', name: 'Bram Fothergill-Khan', organisation: 'kirkgate-trust', function: 'chief-executive', title: 'Chief executive', seniority: 1, decisionRole: 'decides', since: story('2019-09-02'), verified: [-69, 'at a meeting', 'ruth'], topics: ['community-hub'] }),
  lead({ key: 'thea', name: 'Thea Molineux', organisation: 'ridings-estate', function: 'regeneration', title: 'Public estate programme manager', seniority: 4, decisionRole: 'advises', since: story('2022-01-17'), verified: [-54, 'on a call', 'sam'], topics: ['surplus-land'] }),
  lead({ key: 'olwen', name: 'Olwen Babatunde', organisation: 'ridings-university', function: 'workforce', title: 'Head of student placements', seniority: 3, decisionRole: 'influences', since: story('2024-08-05'), verified: [-12, 'on a call', 'tom'], topics: ['keyworker-homes'], noEmail: true }),
];

export const namedPeople: NamedPerson[] = [...thornmoor, ...penhallow, ...threeDales, ...health, ...councilsAndOthers];
