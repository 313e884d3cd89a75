import type { DecisionRole } from '../../../features/organisations/post.entity.js';
import type { OrganisationType } from '../../../features/organisations/organisation.types.js';
import type { FunctionKey, OpportunityKind, OrganisationSeed, Seniority } from '../directory.types.js';

export type PostTemplate = [
  fn: FunctionKey,
  title: string,
  seniority: Seniority,
  decisionRole: `${DecisionRole}`,
  topics?: OpportunityKind[],
];

const trust: PostTemplate[] = [
  ['TRUST_ESTATES', 'Director of estates and facilities', 2, 'DECIDES', ['SURPLUS_LAND', 'STAFF_HOMES']],
  ['TRUST_STRATEGY', 'Director of strategy and partnerships', 2, 'INFLUENCES', ['HEALTH_CENTRE']],
  ['DISCHARGE', 'Head of the transfer of care hub', 3, 'INFLUENCES', ['STEP_DOWN', 'ADAPTATIONS']],
  ['WORKFORCE', 'Chief people officer', 1, 'DECIDES', ['STAFF_HOMES', 'EMPLOYMENT']],
  ['INTEGRATED_CARE', 'Director of integrated care', 2, 'DECIDES', ['SUPPORTED_HOUSING']],
  ['POPULATION_HEALTH_TRUST', 'Head of health inequalities', 3, 'ADVISES', ['PREVENTION']],
  ['NHS_FINANCE', 'Chief finance officer', 1, 'APPROVES'],
  ['CLINICAL_SPONSOR', 'Associate medical director', 2, 'ADVISES', ['PREVENTION']],
];

const council: PostTemplate[] = [
  ['PUBLIC_HEALTH', 'Director of public health', 2, 'DECIDES', ['PREVENTION', 'DAMP_MOULD']],
  ['ADULT_SOCIAL_CARE', 'Director of adult social care', 2, 'DECIDES', ['EXTRA_CARE', 'STEP_DOWN']],
  ['HOUSING_OPTIONS', 'Head of housing options', 3, 'DECIDES', ['INCLUSION_HEALTH']],
  ['HOUSING_STRATEGY', 'Strategic housing enabler', 4, 'INFLUENCES', ['STAFF_HOMES', 'SURPLUS_LAND']],
  ['ADAPTATIONS', 'Home improvement agency manager', 4, 'DELIVERS', ['ADAPTATIONS']],
  ['PLANNING', 'Head of planning and section 106', 3, 'APPROVES', ['SURPLUS_LAND']],
  ['CABINET_MEMBER', 'Cabinet member for homes and health', 1, 'DECIDES'],
  ['CARE_COMMISSIONING', 'Extra care commissioning manager', 4, 'INFLUENCES', ['EXTRA_CARE']],
];

const landlord: PostTemplate[] = [
  ['DEVELOPMENT', 'Director of development and land', 2, 'DECIDES', ['SURPLUS_LAND', 'STAFF_HOMES']],
  ['PARTNERSHIPS', 'Head of partnerships', 3, 'INFLUENCES', ['COMMUNITY_HUB']],
  ['CARE_SUPPORT', 'Director of care and support', 2, 'DECIDES', ['SUPPORTED_HOUSING', 'EXTRA_CARE']],
  ['CHIEF_EXECUTIVE', 'Chief executive', 1, 'DECIDES'],
  ['ASSETS_REPAIRS', 'Head of repairs, damp and mould', 3, 'DELIVERS', ['DAMP_MOULD', 'RETROFIT']],
  ['COMMUNITIES', 'Community investment manager', 4, 'DELIVERS', ['COMMUNITY_HUB', 'SOCIAL_PRESCRIBING']],
  ['BOARD_CHAIR', 'Chair of the board', 1, 'APPROVES'],
];

const commissioner: PostTemplate[] = [
  ['STRATEGIC_ESTATES', 'Director of infrastructure', 2, 'DECIDES', ['SURPLUS_LAND', 'HEALTH_CENTRE']],
  ['PLACE_DIRECTOR', 'Place director', 2, 'DECIDES', ['STEP_DOWN']],
  ['BETTER_CARE', 'Better care fund manager', 4, 'INFLUENCES', ['STEP_DOWN', 'ADAPTATIONS']],
  ['COMMISSIONING', 'Director of strategic commissioning', 2, 'DECIDES', ['SUPPORTED_HOUSING']],
  ['POPULATION_HEALTH', 'Head of population health and inequalities', 3, 'ADVISES', ['PREVENTION']],
  ['ICB_STRATEGY', 'Chief strategy officer', 1, 'DECIDES'],
];

/** Whom one looks for in each type of organisation, the most wanted first. */
const postsByType: Partial<Record<`${OrganisationType}`, PostTemplate[]>> = {
  NHS_TRUST: trust,
  ICB: commissioner,
  PARTNERSHIP_BOARD: [
    ['PLACE_DIRECTOR', 'Place programme lead', 3, 'INFLUENCES', ['STEP_DOWN']],
    ['POPULATION_HEALTH', 'Neighbourhood health lead', 4, 'DELIVERS', ['PREVENTION']],
  ],
  NHS_NATIONAL: [
    ['PROGRAMME', 'Strategic property adviser', 3, 'ADVISES', ['SURPLUS_LAND']],
    ['OTHER', 'Vacant space manager', 4, 'DELIVERS', ['SURPLUS_LAND']],
  ],
  COUNCIL: council,
  HOUSING_ASSOCIATION: landlord,
  COUNCIL_LANDLORD: landlord,
  LAW_FIRM: [
    ['LEGAL_PARTNER', 'Partner, real estate', 2, 'ADVISES', ['SURPLUS_LAND']],
    ['LEGAL_PARTNER', 'Partner, social housing', 2, 'ADVISES', ['SUPPORTED_HOUSING']],
    ['LEGAL_EVENTS', 'Business development manager', 4, 'DELIVERS'],
  ],
  DEVELOPER: [
    ['DEVELOPMENT', 'Land and partnerships director', 2, 'DECIDES', ['SURPLUS_LAND']],
    ['OTHER', 'Planning manager', 4, 'DELIVERS'],
  ],
  CARE_PROVIDER: [
    ['CARE_SUPPORT', 'Director of care', 2, 'DECIDES', ['EXTRA_CARE']],
    ['OTHER', 'Recruitment manager', 4, 'DELIVERS', ['EMPLOYMENT']],
  ],
  CHARITY: [
    ['CHIEF_EXECUTIVE', 'Chief executive', 1, 'DECIDES', ['COMMUNITY_HUB']],
    ['PARTNERSHIPS', 'Partnerships manager', 4, 'INFLUENCES', ['SOCIAL_PRESCRIBING']],
    ['COMMUNITIES', 'Community lead', 4, 'DELIVERS', ['COMMUNITY_HUB']],
  ],
  UNIVERSITY: [
    ['RESEARCH', 'Professor of homes and health', 2, 'ADVISES', ['DATA_INSIGHT']],
    ['OTHER', 'Head of student placements', 3, 'INFLUENCES', ['STAFF_HOMES']],
  ],
  GOVERNMENT: [
    ['PROGRAMME', 'Public estate programme manager', 4, 'ADVISES', ['SURPLUS_LAND']],
    ['OTHER', 'Head of area', 3, 'INFLUENCES'],
  ],
  PROFESSIONAL_BODY: [
    ['RESEARCH', 'Policy and practice lead', 3, 'ADVISES', ['DAMP_MOULD']],
    ['BOARD_CHAIR', 'President', 1, 'INFLUENCES'],
  ],
};

const postsBySubType: Record<string, PostTemplate[]> = {
  'shared team': [
    ['PUBLIC_HEALTH', 'Head of public health', 3, 'INFLUENCES', ['PREVENTION']],
    ['RESEARCH', 'Public health analyst', 5, 'ADVISES', ['DATA_INSIGHT']],
  ],
  'GP federation': [
    ['CLINICAL_SPONSOR', 'Clinical lead', 2, 'INFLUENCES', ['SOCIAL_PRESCRIBING']],
    ['POPULATION_HEALTH', 'Link worker manager', 4, 'DELIVERS', ['SOCIAL_PRESCRIBING']],
  ],
  funder: [
    ['OTHER', 'Grants director', 2, 'DECIDES', ['COMMUNITY_HUB']],
    ['OTHER', 'Programme officer', 5, 'ADVISES'],
  ],
};

export function postTemplates({ type, subType = '' }: OrganisationSeed): PostTemplate[] {
  return postsBySubType[subType] ?? postsByType[type] ?? [];
}
