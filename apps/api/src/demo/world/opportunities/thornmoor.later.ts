import { story } from '../calendar.js';
import { hollinParkFlats } from './hollin-park.js';
import type { OpportunityStory } from './opportunity.story.js';

/** Thornmoor's cards of stages 3 to 5. */
export const thornmoorLater: OpportunityStory[] = [
  hollinParkFlats,
  {
    key: 'lofthouse-gate', title: 'Keyworker homes, Lofthouse Gate', kind: 'STAFF_HOMES', owner: 'sam', places: ['wakefield', 'lofthouse-gate'], homes: 96, middle: 19_200_000,
    parties: [['ridings-mental-health', 'BENEFICIARY'], ['larkfield', 'DELIVERER']],
    path: [
      ['INTRODUCED', '2025-03-10'],
      ['EXPLORING', '2025-05-20'],
      ['SHAPING', '2025-10-01'],
      ['BUSINESS_CASE', '2026-04-15'],
      ['SHAPING', '2026-10-22', { reason: 'The trust asked for new rent options' }],
    ],
    targets: [['2025-10-01', '2027-06-30'], ['2026-10-22', '2027-12-31']],
    next: { title: 'Redraw rent options', dueOn: story('2026-12-11') },
  },
  {
    key: 'warm-homes', title: 'Warm homes on prescription', kind: 'RETROFIT', owner: 'priya', places: ['bradford'], middle: 900_000,
    parties: [['beckside', 'DELIVERER'], ['warm-hearths', 'DELIVERER']],
    path: [['INTRODUCED', '2026-03-18'], ['EXPLORING', '2026-05-18'], ['SHAPING', '2026-10-08']],
    next: { title: 'Draft concept note', dueOn: story('2026-12-04') },
    have: ['SPONSORS', 'PLACES_AND_NUMBERS'],
    targets: [['2026-05-18', '2027-09-30']],
  },
  {
    key: 'kirkgate-hub', title: 'Kirkgate health hub', kind: 'COMMUNITY_HUB', owner: 'ruth', places: ['leeds'], sizeWords: 'one hub', middle: 1_400_000,
    parties: [['kirkgate-trust', 'HOST'], ['elmet', 'FUNDER']],
    path: [['INTRODUCED', '2025-11-20'], ['EXPLORING', '2026-02-10'], ['SHAPING', '2026-06-15']],
    spokeOn: '2026-09-15',
    next: {
      title: 'Hear whether Elmet Council pays for the fit-out',
      setOn: story('2026-09-15'),
      dueOn: story('2026-10-09'),
      redated: [{ on: story('2026-10-09'), to: story('2026-11-06') }, { on: story('2026-11-06'), to: story('2026-12-14') }],
    },
    have: ['CONCEPT_NOTE', 'PLACES_AND_NUMBERS', 'DATA_BASIS'],
    targets: [['2026-02-10', '2027-10-31']],
  },
  {
    key: 'shipley-wharf', title: 'Health centre and homes, Shipley Wharf', kind: 'HEALTH_CENTRE', owner: 'ruth', places: ['shipley'], homes: 58, middle: 13_100_000,
    parties: [['beckside', 'HOST'], ['larkfield', 'DELIVERER']],
    path: [['INTRODUCED', '2025-02-24'], ['EXPLORING', '2025-05-12'], ['SHAPING', '2025-10-20'], ['BUSINESS_CASE', '2026-05-18']],
    next: { title: 'Reply to Desmond Quarmby about the lease length', dueOn: story('2026-11-20') },
    have: ['OUTLINE_CASE', 'DEMAND', 'SITE_AND_PLANNING'],
    targets: [['2025-10-20', '2027-09-30']],
  },
  {
    key: 'batley-carr', title: 'Supported homes, Batley Carr', kind: 'SUPPORTED_HOUSING', owner: 'priya', places: ['dewsbury', 'batley-carr'], homes: 32, middle: 6_400_000,
    parties: [['spen-valley', 'FUNDER'], ['ridings-mental-health', 'DELIVERER']],
    path: [['INTRODUCED', '2025-06-09'], ['EXPLORING', '2025-08-11'], ['SHAPING', '2026-01-26'], ['BUSINESS_CASE', '2026-07-27']],
    next: { title: 'Outline case to committee', dueOn: story('2026-12-09') },
    have: ['OUTLINE_CASE', 'FUNDING', 'DEMAND', 'IMPACT_ASSESSMENTS'],
    targets: [['2026-01-26', '2027-05-31']],
  },
  {
    key: 'lindley', title: 'Discharge flats, Lindley', kind: 'STEP_DOWN', owner: 'tom', places: ['huddersfield', 'lindley'], homes: 12, middle: 2_300_000,
    parties: [['calder-moor', 'HOST']],
    sponsors: { 'calder-moor': { person: 'philippa', post: 'calder-moor/associate-director-of-estates', on: story('2026-06-02') } },
    path: [['INTRODUCED', '2025-11-24'], ['EXPLORING', '2026-01-19'], ['SHAPING', '2026-05-11'], ['BUSINESS_CASE', '2026-10-15', { recordedOn: story('2026-10-19') }]],
    next: { title: 'Price two options', dueOn: story('2026-12-15') },
    have: ['DEMAND'],
    targets: [['2026-05-11', '2027-07-31']],
  },
  {
    key: 'ings-lane', title: 'Nurses’ homes, Ings Lane', kind: 'STAFF_HOMES', owner: 'ruth', places: ['leeds'], homes: 36, middle: 7_000_000,
    parties: [['hollin-park', 'BENEFICIARY']],
    path: [['INTRODUCED', '2025-04-08'], ['EXPLORING', '2025-06-02'], ['SHAPING', '2025-11-03'], ['BUSINESS_CASE', '2026-04-27'], ['APPROVALS', '2026-11-05']],
    next: { title: 'Call Oluchi Brennand: who signs for the trust?', dueOn: 0, at: '11:00' },
    have: ['HEADS_OF_TERMS', 'FULL_CASE'],
    targets: [['2025-11-03', '2026-12-18']],
  },
  {
    key: 'otley-road', title: 'Extra care, Otley Road', kind: 'EXTRA_CARE', owner: 'sam', places: ['leeds', 'otley-road'], homes: 54, middle: 11_300_000,
    parties: [['elmet', 'HOST'], ['pennine-ridings', 'FUNDER']],
    path: [['INTRODUCED', '2025-01-20'], ['EXPLORING', '2025-03-17'], ['SHAPING', '2025-08-04'], ['BUSINESS_CASE', '2026-01-12'], ['APPROVALS', '2026-07-06']],
    next: {
      title: 'Cabinet decides',
      setOn: story('2026-10-05'),
      dueOn: story('2026-11-18'),
      redated: [{ on: story('2026-11-10'), to: story('2026-12-16') }],
    },
    have: ['HEADS_OF_TERMS', 'FULL_CASE', 'SIGNATORIES'],
    targets: [['2026-01-12', '2026-11-18'], ['2026-11-10', '2026-12-16']],
  },
];
