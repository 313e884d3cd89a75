import { story, type IsoDay } from '../calendar.js';
import type { OpportunityStory, PathStep } from './opportunity.story.js';

const winter = { reason: 'Winter pressures', restartOn: story('2027-01-11') };

const paused: OpportunityStory[] = [
  {
    key: 'savile-park', title: 'Recovery flats, Halifax', kind: 'STEP_DOWN', owner: 'priya', places: ['halifax'], homes: 14, middle: 2_700_000,
    parties: [['calder-moor', 'HOST'], ['upper-calder', 'DELIVERER']],
    path: [['INTRODUCED', '2026-02-24'], ['EXPLORING', '2026-04-14'], ['SHAPING', '2026-10-01'], ['PAUSED', '2026-11-16', winter]],
    targets: [['2026-04-14', '2027-12-31']],
  },
  {
    key: 'harehills-lodgings', title: 'Nurses’ lodgings, Harehills', kind: 'STAFF_HOMES', owner: 'sam', places: ['harehills', 'leeds'], homes: 20, middle: 3_600_000,
    parties: [['hollin-park', 'BENEFICIARY']],
    path: [['INTRODUCED', '2026-04-21'], ['EXPLORING', '2026-06-29'], ['PAUSED', '2026-11-09', winter]],
    targets: [['2026-06-29', '2028-01-31']],
  },
  {
    key: 'old-laundry', title: 'Old laundry land, Wakefield', kind: 'SURPLUS_LAND', owner: 'sam', places: ['wakefield'], homes: 44, middle: 8_800_000,
    parties: [['ridings-mental-health', 'HOST'], ['merebrook', 'BENEFICIARY']],
    land: { site: 'Old laundry', hectares: 1.1, surplusStatus: 'UNDER_REVIEW' },
    path: [
      ['INTRODUCED', '2025-05-06'],
      ['EXPLORING', '2025-07-07'],
      ['SHAPING', '2026-01-19'],
      ['PAUSED', '2026-06-22', { reason: 'Planning', restartOn: story('2027-02-01'), recordedOn: story('2026-06-26') }],
    ],
    targets: [['2025-07-07', '2028-03-31']],
  },
];

/** Closed in the story's year, each with what was learned; two of them had gone quiet before, and stood as stalled in September. */
const closed: OpportunityStory[] = (
  [
    ['memory-cafe', 'Memory café, Dewsbury', 'COMMUNITY_HUB', 'tom', 'dewsbury', 'spen-valley',
      [['INTRODUCED', '2025-08-18'], ['CLOSED', '2026-01-20', { reason: 'DELIVERED_ELSEWHERE', lesson: 'A library had already opened one. Ask the council’s community team first.' }]]],
    ['ward-seven', 'Ward 7 conversion', 'SURPLUS_LAND', 'sam', 'huddersfield', 'calder-moor',
      [['INTRODUCED', '2025-03-24'], ['EXPLORING', '2025-05-19'], ['CLOSED', '2026-02-17', { reason: 'DECLINED', lesson: 'The trust needed the ward back in winter. Ask for the bed plan before drawing anything.' }]]],
    ['link-worker', 'Link worker for tenants, Leeds', 'SOCIAL_PRESCRIBING', 'ruth', 'seacroft', 'seacroft-gps',
      [['INTRODUCED', '2025-06-23'], ['EXPLORING', '2025-08-18'], ['SHAPING', '2025-12-01'], ['CLOSED', '2026-03-24', { reason: 'MERGED', lesson: 'Two small bids for one fund help nobody. We joined the Kirkgate hub.' }]]],
    ['telecare', 'Telecare for early discharge', 'STEP_DOWN', 'priya', 'bradford', 'beckside',
      [['INTRODUCED', '2025-02-10'], ['EXPLORING', '2025-04-14'], ['SHAPING', '2025-09-08'], ['EXPLORING', '2026-01-12', { reason: 'Commissioner changed after the reorganisation' }], ['CLOSED', '2026-05-12', { reason: 'DECLINED', lesson: 'One contact was not enough: when he left, nobody knew of us.' }]]],
    ['respite-flats', 'Carers’ respite flats', 'EXTRA_CARE', 'priya', 'leeds', 'elmet',
      [['INTRODUCED', '2025-09-15'], ['EXPLORING', '2025-11-17'], ['CLOSED', '2026-06-30', { reason: 'HANDED_OVER', lesson: 'Ridgewell already had the right building. Hand over early and stay friends.' }]]],
    ['apprentice-lets', 'Rooms for apprentices', 'EMPLOYMENT', 'tom', 'wakefield', 'ridings-mental-health',
      [['INTRODUCED', '2026-01-26'], ['CLOSED', '2026-08-11', { reason: 'DECLINED', lesson: 'No budget holder was in the room. Do not start without one.' }]]],
    ['smoking-visits', 'Stop-smoking visits', 'PREVENTION', 'ruth', 'bradford', 'craven-dales',
      [['INTRODUCED', '2026-07-14'], ['CLOSED', '2026-10-14', { reason: 'DELIVERED_ELSEWHERE', lesson: 'The council let the contract while we were talking. Look at its notices every month.' }]], '2026-07-21'],
    ['almshouse-wing', 'Almshouse wing for discharge', 'STEP_DOWN', 'tom', 'pontefract', 'ridings-mental-health',
      [['INTRODUCED', '2026-03-30'], ['EXPLORING', '2026-06-01'], ['CLOSED', '2026-11-03', { reason: 'DECLINED', lesson: 'The trustees’ deed allows almspeople only. Read the deed first.' }]], '2026-07-20'],
  ] satisfies [string, string, OpportunityStory['kind'], string, string, string, PathStep[], lastSpokeOn?: IsoDay][]
).map(([key, title, kind, owner, place, partner, path, spokeOn]) => ({ key, title, kind, owner, places: [place], parties: [[partner, 'HOST']], path, spokeOn }));

/** What Thornmoor has paused or closed. */
export const thornmoorAside: OpportunityStory[] = [...paused, ...closed];
