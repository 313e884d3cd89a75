import { story } from '../calendar.js';
import type { OpportunityStory, PathStep } from './opportunity.story.js';

const winter = { reason: 'Winter pressures', restartOn: story('2027-01-11') };

const paused: OpportunityStory[] = [
  {
    key: 'savile-park', title: 'Recovery flats, Halifax', kind: 'step-down', owner: 'priya', places: ['halifax'], homes: 14, middle: 2_700_000,
    parties: [['calder-moor', 'host'], ['upper-calder', 'deliverer']],
    path: [['introduced', '2026-02-24'], ['exploring', '2026-04-14'], ['shaping', '2026-10-01'], ['paused', '2026-11-16', winter]],
    targets: [['2026-04-14', '2027-12-31']],
  },
  {
    key: 'harehills-lodgings', title: 'Nurses’ lodgings, Harehills', kind: 'keyworker-homes', owner: 'sam', places: ['harehills', 'leeds'], homes: 20, middle: 3_600_000,
    parties: [['hollin-park', 'beneficiary']],
    path: [['introduced', '2026-04-21'], ['exploring', '2026-06-29'], ['paused', '2026-11-09', winter]],
    targets: [['2026-06-29', '2028-01-31']],
  },
  {
    key: 'old-laundry', title: 'Old laundry land, Wakefield', kind: 'surplus-land', owner: 'sam', places: ['wakefield'], homes: 44, middle: 8_800_000,
    parties: [['ridings-mental-health', 'host'], ['merebrook', 'beneficiary', 'planning']],
    land: { site: 'Old laundry', hectares: 1.1, surplusStatus: 'under review' },
    path: [
      ['introduced', '2025-05-06'],
      ['exploring', '2025-07-07'],
      ['shaping', '2026-01-19'],
      ['paused', '2026-06-22', { reason: 'Planning', restartOn: story('2027-02-01'), recordedOn: story('2026-06-26') }],
    ],
    targets: [['2025-07-07', '2028-03-31']],
  },
];

/** Closed in the story's year, each with what was learned. */
const closed: OpportunityStory[] = (
  [
    ['memory-cafe', 'Memory café, Dewsbury', 'community-hub', 'tom', 'dewsbury', 'spen-valley',
      [['introduced', '2025-08-18'], ['closed', '2026-01-20', { reason: 'Delivered elsewhere', lesson: 'A library had already opened one. Ask the council’s community team first.' }]]],
    ['ward-seven', 'Ward 7 conversion', 'surplus-land', 'sam', 'huddersfield', 'calder-moor',
      [['introduced', '2025-03-24'], ['exploring', '2025-05-19'], ['closed', '2026-02-17', { reason: 'Declined', lesson: 'The trust needed the ward back in winter. Ask for the bed plan before drawing anything.' }]]],
    ['link-worker', 'Link worker for tenants, Leeds', 'social-prescribing', 'ruth', 'seacroft', 'seacroft-gps',
      [['introduced', '2025-06-23'], ['exploring', '2025-08-18'], ['shaping', '2025-12-01'], ['closed', '2026-03-24', { reason: 'Merged into another', lesson: 'Two small bids for one fund help nobody. We joined the Kirkgate hub.' }]]],
    ['telecare', 'Telecare for early discharge', 'step-down', 'priya', 'bradford', 'beckside',
      [['introduced', '2025-02-10'], ['exploring', '2025-04-14'], ['shaping', '2025-09-08'], ['exploring', '2026-01-12', { reason: 'Commissioner changed after the reorganisation' }], ['closed', '2026-05-12', { reason: 'Declined', lesson: 'One contact was not enough: when he left, nobody knew of us.' }]]],
    ['respite-flats', 'Carers’ respite flats', 'extra-care', 'priya', 'leeds', 'elmet',
      [['introduced', '2025-09-15'], ['exploring', '2025-11-17'], ['closed', '2026-06-30', { reason: 'Handed over', lesson: 'Ridgewell already had the right building. Hand over early and stay friends.' }]]],
    ['apprentice-lets', 'Rooms for apprentices', 'employment', 'tom', 'wakefield', 'ridings-mental-health',
      [['introduced', '2026-01-26'], ['closed', '2026-08-11', { reason: 'Declined', lesson: 'No budget holder was in the room. Do not start without one.' }]]],
    ['smoking-visits', 'Stop-smoking visits', 'prevention', 'ruth', 'bradford', 'craven-dales',
      [['introduced', '2026-07-14'], ['closed', '2026-10-14', { reason: 'Delivered elsewhere', lesson: 'The council let the contract while we were talking. Look at its notices every month.' }]]],
    ['almshouse-wing', 'Almshouse wing for discharge', 'step-down', 'tom', 'pontefract', 'ridings-mental-health',
      [['introduced', '2026-03-30'], ['exploring', '2026-06-01'], ['closed', '2026-11-03', { reason: 'Declined', lesson: 'The trustees’ deed allows almspeople only. Read the deed first.' }]]],
  ] satisfies [string, string, OpportunityStory['kind'], string, string, string, PathStep[]][]
).map(([key, title, kind, owner, place, partner, path]) => ({ key, title, kind, owner, places: [place], parties: [[partner, 'host']], path }));

/** What Thornmoor has paused or closed. */
export const thornmoorAside: OpportunityStory[] = [...paused, ...closed];
