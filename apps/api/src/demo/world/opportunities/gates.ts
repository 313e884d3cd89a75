import type { OpportunityKind } from '../directory.types.js';
import type { EvidenceKey, Stage } from '../opportunity.types.js';

export const stages: Stage[] = ['INTRODUCED', 'EXPLORING', 'SHAPING', 'BUSINESS_CASE', 'APPROVALS', 'AGREED'];

/** What the demo's opportunities put before each gate, and how a careful lead would have written it. */
export const gates: Record<Stage, [item: EvidenceKey, text: string][]> = {
  INTRODUCED: [
    ['PERSON_AND_FUNCTION', 'Right person found, function confirmed'],
    ['WAY_IN', 'Introduced by a colleague who knows both'],
    ['FIRST_CONTACT', 'First call held'],
  ],
  EXPLORING: [
    ['MEETING_NOTE', 'Note of the first meeting, agreed by both'],
    ['NEED_AND_OFFER', 'Their need and our offer set side by side'],
    ['LOCAL_ECONOMY', 'Trusts, ICB and councils of the place checked'],
    ['BOTH_SIDES', 'Provider and commissioner have both been spoken to'],
    ['CONFLICTS', 'No conflict found'],
  ],
  SHAPING: [
    ['CONCEPT_NOTE', 'Concept note, 2 pages, cleared by all parties'],
    ['SPONSORS', 'A sponsor named on both sides'],
    ['STRATEGIES', 'Trust plan 2025, page 22; our strategy, page 9'],
    ['PLACES_AND_NUMBERS', 'Places and numbers stated'],
    ['LETTER_OF_INTENT', 'Letter of intent signed by the host'],
    ['DATA_BASIS', 'No personal data is shared; note on file'],
  ],
  BUSINESS_CASE: [
    ['OUTLINE_CASE', 'Outline case with four options'],
    ['FUNDING', 'Funding lines and who pays what'],
    ['SITE_AND_PLANNING', 'Title checked; planning advice received'],
    ['IMPACT_ASSESSMENTS', 'Equality and data protection assessments done'],
    ['DEMAND', 'Demand shown from the joint needs assessment'],
  ],
  APPROVALS: [
    ['HEADS_OF_TERMS', 'Heads of terms settled'],
    ['FULL_CASE', 'Full case, approved by the joint group'],
    ['APPROVALS_MATRIX', 'Every body said yes; paper references listed'],
    ['SIGNATORIES', 'Signatories named, deeds ready'],
  ],
  AGREED: [],
};

interface KindWords {
  need: string;
  health: string;
  housing: string;
  goals: string[];
}

/** What each kind is usually about; an opportunity's own words take precedence. */
export const kindWords: Record<OpportunityKind, KindWords> = {
  SURPLUS_LAND: { need: 'Empty NHS land costs money to keep safe', health: 'A receipt and less upkeep', housing: 'Land for affordable homes', goals: ['G20', 'G04'] },
  STAFF_HOMES: { need: 'New staff turn jobs down for want of a home nearby', health: 'Posts filled and agency costs down', housing: 'Homes let from the first day', goals: ['G19', 'G04'] },
  EXTRA_CARE: { need: 'Older people move to care homes for want of a home with support', health: 'Fewer admissions and shorter stays', housing: 'Homes that people can stay in', goals: ['G06', 'G14'] },
  SUPPORTED_HOUSING: { need: 'People stay on wards and out of area for want of a settled home', health: 'Beds freed and fewer readmissions', housing: 'Secure support funding for tenancies', goals: ['G08', 'G13'] },
  STEP_DOWN: { need: 'People who are well enough to leave hospital have nowhere to go', health: 'Beds freed for those who need them', housing: 'A steady let with a clear purpose', goals: ['G05', 'G06'] },
  ADAPTATIONS: { need: 'People wait months for a rail or a shower', health: 'Earlier discharge and fewer falls', housing: 'Tenants can stay in their homes', goals: ['G05', 'G07'] },
  DAMP_MOULD: { need: 'Children with asthma live in damp homes that nobody told us about', health: 'Fewer breathing emergencies', housing: 'Hazards found early', goals: ['G02', 'G11'] },
  COMMUNITY_HUB: { need: 'Services are a bus ride away from those who need them most', health: 'Reach among people who do not come to clinics', housing: 'A used building and known neighbours', goals: ['G21', 'G27', 'G09'] },
  SOCIAL_PRESCRIBING: { need: 'Link workers do not know what landlords offer', health: 'Fewer repeat appointments', housing: 'Money and loneliness worries met early', goals: ['G09', 'G18'] },
  PREVENTION: { need: 'Falls and smoking fill beds every winter', health: 'Fewer admissions', housing: 'Safer homes and visits that are welcome', goals: ['G07', 'G10'] },
  TENANCY_SUSTAINMENT: { need: 'Tenancies fail while people wait for help', health: 'Crises prevented', housing: 'Tenancies kept', goals: ['G08', 'G04'] },
  INCLUSION_HEALTH: { need: 'People leave hospital to the street', health: 'Planned discharge for people without a home', housing: 'Lasting moves with support', goals: ['G12', 'G16'] },
  DATA_INSIGHT: { need: 'Neither side knows which homes make people ill', health: 'Prevention aimed where it helps', housing: 'Repairs ranked by harm', goals: ['G26'] },
  EMPLOYMENT: { need: 'Jobs stay open while neighbours look for work', health: 'Local people in entry posts', housing: 'Tenants in steady work', goals: ['G17'] },
  RETROFIT: { need: 'Cold homes send people to hospital', health: 'Fewer winter admissions', housing: 'Retrofit money from outside', goals: ['G03', 'G25'] },
  HEALTH_CENTRE: { need: 'The health centre is worn out and the land beside it is ours', health: 'A neighbourhood centre that fits', housing: 'Homes above and around it', goals: ['G21', 'G20'] },
};
