import type { DecisionRole, FunctionKey, OrganisationType, Seniority } from '../world.types.js';

export type PostTemplate = [
  fn: FunctionKey,
  title: string,
  seniority: Seniority,
  decisionRole: DecisionRole,
  topics?: string[],
];

const trust: PostTemplate[] = [
  ['estates', 'Director of estates and facilities', 2, 'decides', ['surplus-land', 'keyworker-homes']],
  ['strategy-partnerships', 'Director of strategy and partnerships', 2, 'influences', ['co-location']],
  ['operations-discharge', 'Head of the transfer of care hub', 3, 'influences', ['step-down', 'adaptations']],
  ['workforce', 'Chief people officer', 1, 'decides', ['keyworker-homes', 'employment']],
  ['integrated-care', 'Director of integrated care', 2, 'decides', ['supported-housing']],
  ['population-health', 'Head of health inequalities', 3, 'advises', ['prevention']],
  ['finance', 'Chief finance officer', 1, 'approves'],
  ['clinical-sponsor', 'Associate medical director', 2, 'advises', ['prevention']],
];

const council: PostTemplate[] = [
  ['public-health', 'Director of public health', 2, 'decides', ['prevention', 'healthy-homes']],
  ['adult-social-care', 'Director of adult social care', 2, 'decides', ['extra-care', 'step-down']],
  ['housing-options', 'Head of housing options', 3, 'decides', ['inclusion-health']],
  ['housing-strategy', 'Strategic housing enabler', 4, 'influences', ['keyworker-homes', 'surplus-land']],
  ['adaptations', 'Home improvement agency manager', 4, 'delivers', ['adaptations']],
  ['planning', 'Head of planning and section 106', 3, 'approves', ['surplus-land']],
  ['cabinet-member', 'Cabinet member for homes and health', 1, 'decides'],
  ['commissioning', 'Extra care commissioning manager', 4, 'influences', ['extra-care']],
];

const landlord: PostTemplate[] = [
  ['development', 'Director of development and land', 2, 'decides', ['surplus-land', 'keyworker-homes']],
  ['partnerships', 'Head of partnerships', 3, 'influences', ['community-hub']],
  ['care-support', 'Director of care and support', 2, 'decides', ['supported-housing', 'extra-care']],
  ['chief-executive', 'Chief executive', 1, 'decides'],
  ['assets', 'Head of repairs, damp and mould', 3, 'delivers', ['healthy-homes', 'fuel-poverty']],
  ['communities', 'Community investment manager', 4, 'delivers', ['community-hub', 'social-prescribing']],
  ['chair', 'Chair of the board', 1, 'approves'],
];

const commissioner: PostTemplate[] = [
  ['strategic-estates', 'Director of infrastructure', 2, 'decides', ['surplus-land', 'co-location']],
  ['place', 'Place director', 2, 'decides', ['step-down']],
  ['bcf', 'Better care fund manager', 4, 'influences', ['step-down', 'adaptations']],
  ['commissioning', 'Director of strategic commissioning', 2, 'decides', ['supported-housing']],
  ['population-health', 'Head of population health and inequalities', 3, 'advises', ['prevention']],
  ['strategy', 'Chief strategy officer', 1, 'decides'],
];

const small: PostTemplate[] = [
  ['chief-executive', 'Chief executive', 1, 'decides', ['community-hub']],
  ['partnerships', 'Partnerships manager', 4, 'influences', ['social-prescribing']],
  ['communities', 'Community lead', 4, 'delivers', ['community-hub']],
];

/** Whom one looks for in each type of organisation, the most wanted first (domain.md 1.3). */
export const postsByType: Record<OrganisationType, PostTemplate[]> = {
  'nhs-trust': trust,
  'nhs-foundation-trust': trust,
  icb: commissioner,
  'place-partnership': [
    ['place', 'Place programme lead', 3, 'influences', ['step-down']],
    ['population-health', 'Neighbourhood health lead', 4, 'delivers', ['prevention']],
  ],
  'gp-federation': [['clinical-sponsor', 'Clinical lead', 2, 'influences', ['social-prescribing']], ['population-health', 'Link worker manager', 4, 'delivers', ['social-prescribing']]],
  'nhs-property': [['estates', 'Strategic estates adviser', 3, 'advises', ['surplus-land']], ['planning', 'Vacant space manager', 4, 'delivers', ['surplus-land']]],
  council,
  'shared-team': [['public-health', 'Head of public health', 3, 'influences', ['prevention']], ['research', 'Public health analyst', 5, 'advises', ['insight']]],
  'housing-association': landlord,
  'council-landlord': landlord,
  'law-firm': [
    ['legal-real-estate', 'Partner, real estate', 2, 'advises', ['surplus-land']],
    ['legal-housing', 'Partner, social housing', 2, 'advises', ['supported-housing']],
    ['business-development', 'Business development manager', 4, 'delivers'],
  ],
  developer: [['development', 'Land and partnerships director', 2, 'decides', ['surplus-land']], ['planning', 'Planning manager', 4, 'delivers'], ['finance', 'Finance director', 2, 'approves']],
  'care-provider': [['care-support', 'Director of care', 2, 'decides', ['extra-care']], ['workforce', 'Recruitment manager', 4, 'delivers', ['employment']]],
  vcse: small,
  university: [['research', 'Professor of homes and health', 2, 'advises', ['insight']], ['workforce', 'Head of student placements', 3, 'influences', ['keyworker-homes']]],
  government: [['regeneration', 'Public estate programme manager', 4, 'advises', ['surplus-land']], ['planning', 'Land manager', 4, 'delivers', ['surplus-land']], ['policy', 'Head of area', 3, 'influences']],
  'professional-body': [['policy', 'Policy and practice lead', 3, 'advises', ['healthy-homes']], ['chair', 'President', 1, 'influences']],
  funder: [['finance', 'Grants director', 2, 'decides', ['community-hub']], ['policy', 'Programme officer', 5, 'advises']],
};
