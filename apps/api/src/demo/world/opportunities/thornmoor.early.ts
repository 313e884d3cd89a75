import { story } from '../calendar.js';
import type { OpportunityStory } from './opportunity.story.js';

/** Thornmoor's cards of stages 1 and 2, as they stand on the story's day. */
export const thornmoorEarly: OpportunityStory[] = [
  {
    key: 'calder-moor-staff-homes', title: 'Staff homes beside Calder Moor', kind: 'STAFF_HOMES', owner: 'sam', places: ['halifax'], homes: 40,
    parties: [['calder-moor', 'HOST']],
    path: [['INTRODUCED', '2026-10-19']],
    next: { title: 'First call with Calder Moor’s director of people', dueOn: story('2026-11-27'), owners: ['sam', 'ruth'] },
    have: ['PERSON_AND_FUNCTION'],
  },
  {
    key: 'damp-referrals', title: 'Damp and mould referrals', kind: 'DAMP_MOULD', owner: 'ruth', places: ['dewsbury'], sizeWords: 'referral route',
    parties: [['beckside', 'DELIVERER'], ['spen-valley', 'HOST']],
    path: [['INTRODUCED', '2026-11-02']],
    next: { title: 'Find who owns the pathway', dueOn: story('2026-12-01') },
  },
  {
    key: 'student-nurses', title: 'Student nurses’ lets', kind: 'STAFF_HOMES', owner: 'tom', places: ['bradford'], homes: 22,
    parties: [['ridings-university', 'BENEFICIARY']],
    path: [['INTRODUCED', '2026-11-10']],
    next: { title: 'Share the void list', dueOn: story('2026-12-02') },
    have: ['PERSON_AND_FUNCTION', 'WAY_IN'],
  },
  {
    key: 'falls-visits', title: 'Falls-prevention visits', kind: 'PREVENTION', owner: 'priya', places: ['keighley'], sizeWords: 'visits',
    parties: [['warm-hearths', 'DELIVERER'], ['beckside', 'FUNDER']],
    path: [['INTRODUCED', '2026-09-08']],
    talks: [
      { kind: 'MEETING', direction: 'TWO_WAY', on: story('2026-09-08'), by: 'priya', people: ['winifred'], text: 'Winifred showed us the visits that Warm Hearths already makes.' },
      { kind: 'CALL', direction: 'TWO_WAY', on: story('2026-10-06'), by: 'priya', people: ['winifred'], text: 'They could reach 200 tenants if somebody pays for a second visitor.' },
      { kind: 'CALL', direction: 'TWO_WAY', on: story('2026-10-27'), by: 'priya', people: ['desmond'], text: 'Desmond will ask who holds the falls budget.' },
      { kind: 'EMAIL', direction: 'OUT', on: story('2026-11-04'), by: 'priya', people: ['desmond'], text: 'Asked whether he has found the budget holder.' },
      { kind: 'EMAIL', direction: 'OUT', on: story('2026-11-13'), by: 'priya', people: ['desmond'], text: 'Asked again.' },
    ],
  },
  {
    key: 'airebank', title: 'Extra care at Airebank', kind: 'EXTRA_CARE', owner: 'ruth', places: ['leeds'], homes: 72, middle: 15_100_000,
    parties: [['elmet', 'HOST'], ['pennine-ridings', 'FUNDER']],
    path: [['INTRODUCED', '2026-08-25'], ['EXPLORING', '2026-10-12', { recordedOn: story('2026-10-15') }]],
    next: { title: 'Meet the commissioner', dueOn: story('2026-11-30') },
    have: ['MEETING_NOTE', 'NEED_AND_OFFER', 'CONFLICTS'],
    targets: [['2026-10-12', '2028-03-31']],
  },
  {
    key: 'move-on-flats', title: 'Move-on flats after wards', kind: 'SUPPORTED_HOUSING', owner: 'priya', places: ['wakefield'], homes: 18, middle: 3_200_000,
    parties: [['ridings-mental-health', 'HOST']],
    path: [['INTRODUCED', '2026-09-01'], ['EXPLORING', '2026-10-20']],
    next: { title: 'Agree who to house first', dueOn: story('2026-12-03') },
    have: ['MEETING_NOTE', 'LOCAL_ECONOMY'],
    targets: [['2026-10-20', '2027-11-30']],
  },
  {
    key: 'home-adaptations', title: 'Hospital-to-home adaptations', kind: 'ADAPTATIONS', owner: 'priya', places: ['leeds'], middle: 600_000,
    parties: [['hollin-park', 'BENEFICIARY'], ['elmet', 'FUNDER']],
    path: [
      ['INTRODUCED', '2026-02-10'],
      ['EXPLORING', '2026-04-20'],
      ['PAUSED', '2026-07-20', { reason: 'Council reorganisation', restartOn: story('2026-10-05') }],
      ['EXPLORING', '2026-10-05'],
    ],
    next: { title: 'Compare waiting times', dueOn: story('2026-12-08') },
    have: ['MEETING_NOTE', 'NEED_AND_OFFER', 'BOTH_SIDES', 'CONFLICTS'],
    targets: [['2026-04-20', '2027-06-30']],
  },
  {
    key: 'whinmoor', title: 'Former Whinmoor clinic', kind: 'SURPLUS_LAND', owner: 'sam', places: ['leeds', 'whinmoor'], homes: 28, middle: 5_600_000,
    parties: [['ridings-estate', 'HOST']],
    summary: 'An empty clinic that could become 28 homes, if we speak up before it is declared surplus.',
    land: { site: 'Former Whinmoor clinic', hectares: 0.6, surplusStatus: 'UNDER_REVIEW' },
    path: [['INTRODUCED', '2026-09-03'], ['EXPLORING', '2026-09-29', { recordedOn: story('2026-10-01') }]],
    spokeOn: '2026-09-30',
    have: ['MEETING_NOTE'],
    targets: [['2026-09-29', '2028-06-30']],
  },
];
