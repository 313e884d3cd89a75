import { story } from '../calendar.js';
import type { OpportunityStory } from './opportunity.story.js';

/** The four that became partnerships. */
export const thornmoorAgreed: OpportunityStory[] = [
  {
    key: 'nhs-staff-leeds', title: 'Homes for NHS staff, Leeds', kind: 'keyworker-homes', owner: 'ruth', places: ['leeds'], homes: 48, sizeWords: 'nominations',
    parties: [['hollin-park', 'beneficiary']],
    path: [['introduced', '2024-12-09'], ['exploring', '2025-02-03'], ['shaping', '2025-06-16'], ['business case', '2025-11-24'], ['approvals', '2026-06-08'], ['agreed', '2026-11-12']],
    targets: [['2025-06-16', '2026-11-30']],
    roundtable: 'who-can-live-near-work',
  },
  {
    key: 'pontefract-flats', title: 'Step-down flats, Pontefract', kind: 'step-down', owner: 'priya', places: ['pontefract'], homes: 16, middle: 2_900_000,
    parties: [['ridings-mental-health', 'host']],
    path: [['introduced', '2024-12-02'], ['exploring', '2025-01-13'], ['shaping', '2025-04-07'], ['business case', '2025-07-21'], ['approvals', '2025-11-10'], ['agreed', '2026-03-09']],
    next: { title: 'Prepare the review', dueOn: story('2027-03-05') },
    targets: [['2025-04-07', '2026-03-31']],
  },
  {
    key: 'keighley-shipley-hubs', title: 'Keighley and Shipley hubs', kind: 'community-hub', owner: 'priya', places: ['keighley', 'shipley'], sizeWords: '2 hubs', middle: 500_000,
    parties: [['warm-hearths', 'deliverer'], ['craven-dales', 'host'], ['three-dales-health', 'funder'], ['wool-exchange', 'funder']],
    path: [['introduced', '2024-11-25'], ['exploring', '2024-12-16'], ['shaping', '2025-01-13'], ['business case', '2025-02-03'], ['approvals', '2025-03-03'], ['agreed', '2025-04-01']],
    next: { title: 'Prepare the review', dueOn: story('2027-01-18') },
    targets: [['2025-01-13', '2025-04-01']],
  },
  {
    key: 'halifax-adaptations', title: 'Adaptations protocol, Halifax', kind: 'adaptations', owner: 'tom', places: ['halifax'], middle: 300_000,
    parties: [['upper-calder', 'funder']],
    path: [['introduced', '2024-12-16'], ['exploring', '2025-01-27'], ['shaping', '2025-03-24'], ['business case', '2025-05-19'], ['approvals', '2025-07-14'], ['agreed', '2025-09-15']],
    next: { title: 'Prepare the review', dueOn: story('2027-06-14') },
    targets: [['2025-03-24', '2025-09-30']],
  },
];
