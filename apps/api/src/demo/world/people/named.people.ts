import { story, type DayOffset } from '../calendar.js';
import type { DecisionRole } from '../../../features/organisations/post.entity.js';
import type { FunctionKey, OpportunityKind, Seniority, VerifiedHow } from '../directory.types.js';

/** A person of the story in the post that they are known for. */
export interface NamedPerson {
  key: string;
  name: string;
  organisation: string;
  function: FunctionKey;
  title: string;
  seniority: Seniority;
  decisionRole: `${DecisionRole}`;
  since: DayOffset;
  verified: [on: DayOffset, how: VerifiedHow, by?: string];
  source: string;
  places?: string[];
  topics?: OpportunityKind[];
  noEmail?: boolean;
}

const lead = (person: Omit<NamedPerson, 'source'> & { source?: string }): NamedPerson => ({
  source: 'Told by a colleague',
  ...person,
});

const thornmoor: NamedPerson[] = [
  lead({ key: 'ruth', name: 'Ruth Adeyemi', organisation: 'thornmoor', function: 'PARTNERSHIPS', title: 'Partnership lead', seniority: 3, decisionRole: 'INFLUENCES', since: story('2023-02-06'), verified: [-1, 'at a meeting', 'ruth'], topics: ['STEP_DOWN', 'SURPLUS_LAND'] }),
  lead({ key: 'sam', name: 'Sam Whitlock', organisation: 'thornmoor', function: 'DEVELOPMENT', title: 'Head of development', seniority: 3, decisionRole: 'INFLUENCES', since: story('2021-05-04'), verified: [-1, 'at a meeting', 'ruth'], topics: ['STAFF_HOMES', 'SURPLUS_LAND'] }),
  lead({ key: 'priya', name: 'Priya Nair', organisation: 'thornmoor', function: 'CARE_SUPPORT', title: 'Head of care and support', seniority: 3, decisionRole: 'INFLUENCES', since: story('2022-09-05'), verified: [-1, 'at a meeting', 'ruth'], topics: ['SUPPORTED_HOUSING', 'ADAPTATIONS'] }),
  lead({ key: 'tom', name: 'Tom Brearley', organisation: 'thornmoor', function: 'ASSETS_REPAIRS', title: 'Asset manager', seniority: 4, decisionRole: 'DELIVERS', since: story('2020-01-13'), verified: [-1, 'at a meeting', 'ruth'], topics: ['DAMP_MOULD'] }),
  lead({ key: 'marion', name: 'Marion Ellershaw', organisation: 'thornmoor', function: 'BOARD_CHAIR', title: 'Board member', seniority: 1, decisionRole: 'APPROVES', since: story('2022-10-01'), verified: [-60, 'from their website'] }),
  lead({ key: 'hal', name: 'Hal Whitcombe', organisation: 'thornmoor', function: 'OTHER', title: 'Systems manager', seniority: 4, decisionRole: 'DELIVERS', since: story('2024-03-04'), verified: [-1, 'at a meeting', 'ruth'] }),
  lead({ key: 'judith', name: 'Judith Akenside', organisation: 'thornmoor', function: 'CHIEF_EXECUTIVE', title: 'Chief executive', seniority: 1, decisionRole: 'DECIDES', since: story('2018-09-03'), verified: [-14, 'at a meeting', 'ruth'] }),
];

const penhallow: NamedPerson[] = [
  lead({ key: 'imogen', name: 'Imogen Sayle', organisation: 'penhallow-reeve', function: 'LEGAL_EVENTS', title: 'Events and networks manager', seniority: 4, decisionRole: 'DELIVERS', since: story('2021-11-01'), verified: [-1, 'at a meeting', 'imogen'] }),
  lead({ key: 'conrad', name: 'Conrad Vexley', organisation: 'penhallow-reeve', function: 'LEGAL_PARTNER', title: 'Partner, social housing', seniority: 2, decisionRole: 'ADVISES', since: story('2016-04-01'), verified: [-30, 'at a meeting', 'imogen'], topics: ['SURPLUS_LAND', 'STEP_DOWN'] }),
  lead({ key: 'saoirse', name: 'Saoirse Thwaite', organisation: 'penhallow-reeve', function: 'LEGAL_PARTNER', title: 'Partner, health', seniority: 2, decisionRole: 'ADVISES', since: story('2019-05-07'), verified: [-30, 'at a meeting', 'imogen'], topics: ['HEALTH_CENTRE'] }),
];

const threeDales: NamedPerson[] = [
  lead({ key: 'grace', name: 'Grace Ollerenshaw-Bello', organisation: 'three-dales-health', function: 'PUBLIC_HEALTH', title: 'Head of public health for built environment and social housing', seniority: 3, decisionRole: 'INFLUENCES', since: story('2022-01-10'), verified: [-2, 'at a meeting', 'grace'], topics: ['COMMUNITY_HUB', 'DAMP_MOULD', 'PREVENTION'] }),
  lead({ key: 'dilip', name: 'Dilip Rowntree', organisation: 'three-dales-health', function: 'PUBLIC_HEALTH', title: 'Public health manager', seniority: 4, decisionRole: 'DELIVERS', since: story('2023-06-05'), verified: [-2, 'at a meeting', 'grace'] }),
  lead({ key: 'callum', name: 'Callum Ostrowski', organisation: 'spen-valley', function: 'HOUSING_STRATEGY', title: 'Housing strategy manager', seniority: 4, decisionRole: 'INFLUENCES', since: story('2023-09-04'), verified: [-19, 'at a meeting', 'grace'], topics: ['DAMP_MOULD'] }),
  lead({ key: 'rosalind', name: 'Rosalind Ibbotson', organisation: 'upper-calder', function: 'HOUSING_OPTIONS', title: 'Head of housing options', seniority: 3, decisionRole: 'DECIDES', since: story('2022-04-04'), verified: [-48, 'by phone', 'grace'], topics: ['ADAPTATIONS'] }),
];

const health: NamedPerson[] = [
  lead({ key: 'yusuf', name: 'Yusuf Armitage', organisation: 'pennine-ridings', function: 'STRATEGIC_ESTATES', title: 'Head of strategic estates', seniority: 3, decisionRole: 'INFLUENCES', since: story('2023-04-03'), verified: [-40, 'by phone', 'priya'], places: ['west-yorkshire'], topics: ['STEP_DOWN', 'SURPLUS_LAND', 'HEALTH_CENTRE'] }),
  lead({ key: 'ewan', name: 'Ewan Castellanos', organisation: 'pennine-ridings', function: 'BETTER_CARE', title: 'Better care fund manager', seniority: 4, decisionRole: 'INFLUENCES', since: story('2024-05-07'), verified: [-95, 'on a call', 'ruth'], topics: ['STEP_DOWN'] }),
  lead({ key: 'oona', name: 'Oona Baptiste-Shaw', organisation: 'pennine-ridings', function: 'POPULATION_HEALTH', title: 'Head of population health', seniority: 3, decisionRole: 'ADVISES', since: story('2024-09-02'), verified: [-130, 'from their website'], topics: ['PREVENTION'] }),
  lead({ key: 'anjali', name: 'Anjali Thackray', organisation: 'pennine-ridings', function: 'PLACE_DIRECTOR', title: 'Place director', seniority: 2, decisionRole: 'DECIDES', since: story('2022-07-01'), verified: [-210, 'from a board paper'], places: ['bradford'], topics: ['STEP_DOWN'] }),
  lead({ key: 'lorcan', name: 'Lorcan Pemberley', organisation: 'pennine-ridings', function: 'COMMISSIONING', title: 'Director of strategic commissioning', seniority: 2, decisionRole: 'DECIDES', since: story('2023-10-02'), verified: [-75, 'from a board paper'], topics: ['EXTRA_CARE', 'SUPPORTED_HOUSING'] }),
  lead({ key: 'helen', name: 'Helen Marsden', organisation: 'hollin-park', function: 'TRUST_ESTATES', title: 'Director of estates and facilities', seniority: 2, decisionRole: 'DECIDES', since: story('2020-06-01'), verified: [-6, 'on a call', 'ruth'], topics: ['STEP_DOWN', 'SURPLUS_LAND', 'STAFF_HOMES'] }),
  lead({ key: 'oluchi', name: 'Oluchi Brennand', organisation: 'hollin-park', function: 'WORKFORCE', title: 'Deputy director of people', seniority: 2, decisionRole: 'INFLUENCES', since: story('2023-01-09'), verified: [-55, 'on a call', 'ruth'], topics: ['STAFF_HOMES'] }),
  lead({ key: 'mairead', name: 'Mairead Stanwick', organisation: 'hollin-park', function: 'DISCHARGE', title: 'Head of integrated discharge', seniority: 3, decisionRole: 'INFLUENCES', since: story('2024-02-05'), verified: [-33, 'at a meeting', 'priya'], topics: ['STEP_DOWN', 'ADAPTATIONS'] }),
  lead({ key: 'liam', name: 'Liam Sugden', organisation: 'calder-moor', function: 'TRUST_ESTATES', title: 'Deputy head of estates', seniority: 3, decisionRole: 'INFLUENCES', since: story('2022-11-07'), verified: [-3, 'by phone', 'sam'], topics: ['STEP_DOWN'] }),
  lead({ key: 'nadia', name: 'Nadia Farrow', organisation: 'calder-moor', function: 'OTHER', title: 'Executive assistant, estates', seniority: 5, decisionRole: 'GATEKEEPER', since: story('2021-03-01'), verified: [-3, 'by phone', 'sam'] }),
  lead({ key: 'bronwen', name: 'Bronwen Achterberg', organisation: 'calder-moor', function: 'WORKFORCE', title: 'Director of people', seniority: 2, decisionRole: 'DECIDES', since: story('2025-01-06'), verified: [-20, 'from their website'], topics: ['STAFF_HOMES'] }),
  lead({ key: 'desmond', name: 'Desmond Quarmby', organisation: 'beckside', function: 'DISCHARGE', title: 'Chief operating officer', seniority: 1, decisionRole: 'DECIDES', since: story('2022-02-14'), verified: [-24, 'at a meeting', 'ruth'], topics: ['HEALTH_CENTRE', 'DAMP_MOULD'] }),
  lead({ key: 'gareth', name: 'Gareth Lindqvist', organisation: 'beckside', function: 'TRUST_ESTATES', title: 'Head of capital planning', seniority: 3, decisionRole: 'INFLUENCES', since: story('2023-08-07'), verified: [-150, 'from the register'], places: ['bradford', 'keighley'], topics: ['STEP_DOWN', 'HEALTH_CENTRE'] }),
  lead({ key: 'farah', name: 'Farah Crowther', organisation: 'ridings-mental-health', function: 'TRUST_ESTATES', title: 'Head of property', seniority: 3, decisionRole: 'INFLUENCES', since: story('2021-10-04'), verified: [-425, 'imported from Outlook', 'tom'], places: ['wakefield'] }),
  lead({ key: 'ines', name: 'Inès Holdroyd', organisation: 'ridings-mental-health', function: 'INTEGRATED_CARE', title: 'Director of integrated care', seniority: 2, decisionRole: 'DECIDES', since: story('2022-05-09'), verified: [-45, 'at a meeting', 'priya'], topics: ['SUPPORTED_HOUSING', 'TENANCY_SUSTAINMENT'] }),
];

const councilsAndOthers: NamedPerson[] = [
  lead({ key: 'tamsin', name: 'Tamsin Holroyd', organisation: 'elmet', function: 'HOUSING_OPTIONS', title: 'Head of housing options', seniority: 3, decisionRole: 'DECIDES', since: story('2022-08-01'), verified: [-428, 'imported from Outlook', 'tom'], topics: ['ADAPTATIONS', 'INCLUSION_HEALTH'] }),
  lead({ key: 'idris', name: 'Idris Halloran', organisation: 'elmet', function: 'ADULT_SOCIAL_CARE', title: 'Director of adults and health', seniority: 2, decisionRole: 'DECIDES', since: story('2021-06-07'), verified: [-31, 'at a meeting', 'ruth'], topics: ['STEP_DOWN', 'EXTRA_CARE'] }),
  lead({ key: 'beverley', name: 'Beverley Nkemelu', organisation: 'spen-valley', function: 'ADULT_SOCIAL_CARE', title: 'Director of adult social care', seniority: 2, decisionRole: 'DECIDES', since: story('2023-05-02'), verified: [-88, 'at a meeting', 'imogen'], topics: ['STEP_DOWN', 'SUPPORTED_HOUSING'] }),
  lead({ key: 'maeve', name: 'Maeve Tordoff', organisation: 'craven-dales', function: 'HOUSING_STRATEGY', title: 'Deputy housing strategy lead', seniority: 4, decisionRole: 'INFLUENCES', since: story('2023-11-06'), verified: [-27, 'by phone', 'priya'], topics: ['COMMUNITY_HUB'] }),
  lead({ key: 'kit', name: 'Kit Larrabee', organisation: 'larkfield', function: 'DEVELOPMENT', title: 'Development director', seniority: 2, decisionRole: 'DECIDES', since: story('2020-02-03'), verified: [-64, 'on a call', 'sam'], topics: ['STAFF_HOMES', 'HEALTH_CENTRE'] }),
  lead({ key: 'winifred', name: 'Winifred Oyelaran', organisation: 'warm-hearths', function: 'CHIEF_EXECUTIVE', title: 'Chief officer', seniority: 1, decisionRole: 'DECIDES', since: story('2017-03-06'), verified: [-27, 'by phone', 'priya'], topics: ['RETROFIT', 'COMMUNITY_HUB'] }),
  lead({ key: 'bram', name: 'Bram Fothergill-Khan', organisation: 'kirkgate-trust', function: 'CHIEF_EXECUTIVE', title: 'Chief executive', seniority: 1, decisionRole: 'DECIDES', since: story('2019-09-02'), verified: [-69, 'at a meeting', 'ruth'], topics: ['COMMUNITY_HUB'] }),
  lead({ key: 'thea', name: 'Thea Molineux', organisation: 'ridings-estate', function: 'PROGRAMME', title: 'Public estate programme manager', seniority: 4, decisionRole: 'ADVISES', since: story('2022-01-17'), verified: [-54, 'on a call', 'sam'], topics: ['SURPLUS_LAND'] }),
  lead({ key: 'olwen', name: 'Olwen Babatunde', organisation: 'ridings-university', function: 'WORKFORCE', title: 'Head of student placements', seniority: 3, decisionRole: 'INFLUENCES', since: story('2024-08-05'), verified: [-12, 'on a call', 'tom'], topics: ['STAFF_HOMES'], noEmail: true }),
];

export const namedPeople: NamedPerson[] = [...thornmoor, ...penhallow, ...threeDales, ...health, ...councilsAndOthers];
