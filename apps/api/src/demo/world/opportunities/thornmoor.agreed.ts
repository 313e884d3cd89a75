import { story } from '../calendar.js';
import type { OpportunityStory } from './opportunity.story.js';

/** The four that became partnerships. */
export const thornmoorAgreed: OpportunityStory[] = [
  {
    key: 'nhs-staff-leeds', title: 'Homes for NHS staff, Leeds', kind: 'STAFF_HOMES', owner: 'ruth', places: ['leeds'], homes: 48, sizeWords: 'nominations',
    parties: [['hollin-park', 'BENEFICIARY']],
    path: [['INTRODUCED', '2024-12-09'], ['EXPLORING', '2025-02-03'], ['SHAPING', '2025-06-16'], ['BUSINESS_CASE', '2025-11-24'], ['APPROVALS', '2026-06-08'], ['AGREED', '2026-11-12']],
    targets: [['2025-06-16', '2026-11-30']],
    roundtable: 'who-can-live-near-work',
  },
  {
    key: 'pontefract-flats', title: 'Step-down flats, Pontefract', kind: 'STEP_DOWN', owner: 'priya', places: ['pontefract'], homes: 16, middle: 2_900_000,
    parties: [['ridings-mental-health', 'HOST']],
    path: [['INTRODUCED', '2024-12-02'], ['EXPLORING', '2025-01-13'], ['SHAPING', '2025-04-07'], ['BUSINESS_CASE', '2025-07-21'], ['APPROVALS', '2025-11-10'], ['AGREED', '2026-03-09']],
    next: { title: 'Prepare the review', dueOn: story('2027-03-05') },
    targets: [['2025-04-07', '2026-03-31']],
  },
  {
    key: 'keighley-shipley-hubs', title: 'Keighley and Shipley hubs', kind: 'COMMUNITY_HUB', owner: 'priya', places: ['keighley', 'shipley'], sizeWords: '2 hubs', middle: 500_000,
    parties: [['warm-hearths', 'DELIVERER'], ['craven-dales', 'HOST'], ['three-dales-health', 'FUNDER'], ['wool-exchange', 'FUNDER']],
    path: [['INTRODUCED', '2024-11-25'], ['EXPLORING', '2024-12-16'], ['SHAPING', '2025-01-13'], ['BUSINESS_CASE', '2025-02-03'], ['APPROVALS', '2025-03-03'], ['AGREED', '2025-04-01']],
    next: { title: 'Prepare the review', dueOn: story('2027-01-18') },
    targets: [['2025-01-13', '2025-04-01']],
  },
  {
    key: 'halifax-adaptations', title: 'Adaptations protocol, Halifax', kind: 'ADAPTATIONS', owner: 'tom', places: ['halifax'], middle: 300_000,
    parties: [['upper-calder', 'FUNDER']],
    path: [['INTRODUCED', '2024-12-16'], ['EXPLORING', '2025-01-27'], ['SHAPING', '2025-03-24'], ['BUSINESS_CASE', '2025-05-19'], ['APPROVALS', '2025-07-14'], ['AGREED', '2025-09-15']],
    next: { title: 'Prepare the review', dueOn: story('2027-06-14') },
    targets: [['2025-03-24', '2025-09-30']],
  },
];
