import { story, type IsoDay } from '../calendar.js';
import type { CaptureSeed, RoundtableSeed } from '../roundtable.types.js';
import { guestsFrom, pastInvitations, usualTarget } from './roundtable.story.js';

interface PastRoundtable {
  key: string;
  title: string;
  member?: string;
  organiser?: string;
  on: IsoDay;
  purpose: string;
  questions: string[];
  rule: RoundtableSeed['rule'];
  venue: string;
  town: string;
  place: string;
  from: string[];
  /** Guests of the story who must be there. */
  withPeople?: string[];
  captures: CaptureSeed[];
}

const westYorkshire = ['hollin-park', 'pennine-ridings', 'elmet', 'thornmoor', 'beckside', 'calder-moor', 'ridings-mental-health', 'upper-calder', 'spen-valley', 'wool-exchange', 'shibden', 'kirkgate-trust', 'warm-hearths'];
const ivelAndOuzel = ['ouzel-valley', 'ivel-and-ouzel-icb', 'ouzel', 'ivel', 'flit', 'ouzel-homes', 'ivel-homes', 'flit-homes', 'ivel-mental-health', 'ouzel-pantry', 'ouzel-university', 'ivel-estate'];
const midlands = ['cole-valley', 'tame-and-penk-icb', 'cole-valley-council', 'penk', 'cole-homes', 'rea-homes', 'penk-hospitals', 'penk-housing', 'cole-kitchen', 'tembury-vale', 'reaside'];
const north = ['don-valley-hospitals', 'moor-and-don-icb', 'loxley', 'loxley-homes', 'dearne-homes', 'foss-and-swale', 'foss', 'foss-homes', 'irwell-park', 'irwell-homes', 'enablers-forum'];

const told: PastRoundtable[] = [
  {
    key: 'who-can-live-near-work', title: 'Who can live near work?', on: '2024-12-05', rule: 'CHATHAM_HOUSE', venue: 'Penhallow Reeve', town: 'Leeds', place: 'leeds', from: westYorkshire,
    withPeople: ['ruth', 'oluchi', 'helen'],
    purpose: 'Staff homes that trusts and landlords can start within a year.',
    questions: ['Who turns a job down for want of a home?', 'What would a trust guarantee?'],
    captures: [
      { kind: 'POINT', text: 'A third of offers to nurses fail on rent.' },
      { kind: 'ACTION', text: 'Count empty homes within a mile of each hospital', person: 'ruth', dueOn: story('2025-01-10'), opportunity: 'nhs-staff-leeds' },
    ],
  },
  {
    key: 'health-centres-with-homes', title: 'Health centres with homes above', on: '2025-02-13', rule: 'OPEN', venue: 'Ouzel Valley University', town: 'Milton Keynes', place: 'milton-keynes', from: ivelAndOuzel,
    purpose: 'Land that a surgery and a landlord could share.',
    questions: ['Which surgeries are worn out?', 'Who owns the ground beside them?'],
    captures: [{ kind: 'OFFER', text: 'We can bring a scheme architect for the first month.' }, { kind: 'ACTION', text: 'Walk the Bletchley plot together', person: 'conrad', dueOn: story('2025-03-14'), opportunity: 'bletchley-centre' }],
  },
  {
    key: 'hubs-that-last', title: 'Hubs that last', member: 'three-dales-health', organiser: 'dilip', on: '2025-05-15', rule: 'ON_RECORD', venue: 'Town Hall', town: 'Halifax', place: 'halifax', from: westYorkshire,
    withPeople: ['grace', 'priya', 'winifred'],
    purpose: 'What the first weeks of two hubs teach about a third.',
    questions: ['Why do people come back?', 'What did we stop doing?'],
    captures: [
      { kind: 'POINT', text: 'It takes a number of weeks before people feel confident to come.', person: 'winifred' },
      { kind: 'OFFER', text: 'A hall in Halifax, two days a week.', person: 'priya' },
      { kind: 'ACTION', text: 'Sketch a third hub', person: 'grace', dueOn: story('2025-06-20'), opportunity: 'hub-halifax' },
    ],
  },
  {
    key: 'homes-and-hospitals-midlands', title: 'Homes and hospitals in the Midlands', on: '2025-09-18', rule: 'CHATHAM_HOUSE', venue: 'Reaside Yards', town: 'Birmingham', place: 'birmingham', from: midlands,
    purpose: 'Senior leaders of both sectors meet, many for the first time.',
    questions: ['Where do our plans already agree?', 'What could we start by spring?'],
    captures: [{ kind: 'ASK', text: 'Somebody to read our rent guarantee.' }, { kind: 'POINT', text: 'Boards meet in different weeks; nothing is ever decided at once.' }],
  },
  {
    key: 'land-before-market', title: 'Land before the market', on: '2025-11-20', rule: 'CHATHAM_HOUSE', venue: 'Rivelin Institute', town: 'Sheffield', place: 'sheffield', from: north,
    purpose: 'How landlords can speak before land is declared surplus.',
    questions: ['Who knows first?', 'What may be said, and when?'],
    captures: [{ kind: 'POINT', text: 'Once declared surplus, it goes to the highest bidder.' }, { kind: 'ASK', text: 'A list of buildings under review.' }],
  },
  {
    key: 'beds-outside-the-ward', title: 'Beds outside the ward', on: '2026-03-12', rule: 'ON_RECORD', venue: 'Kirkgate Hall', town: 'Leeds', place: 'leeds', from: westYorkshire,
    withPeople: ['yusuf', 'helen', 'ruth', 'beverley', 'priya', 'gareth', 'ewan', 'idris'],
    purpose: 'Places for people who are well enough to leave a ward but cannot go home yet.',
    questions: ['How many wait, and where?', 'Which space could be used first?'],
    captures: [
      { kind: 'OFFER', text: 'Two wards that could become step-down space.', person: 'yusuf' },
      { kind: 'ASK', text: 'A way out of hospital for people without a ground floor.', person: 'beverley' },
      { kind: 'POINT', text: '31 people a day wait at Hollin Park for somewhere to stay.', person: 'helen' },
      { kind: 'ACTION', text: 'Look at the north car park together', person: 'ruth', dueOn: story('2026-03-27'), opportunity: 'hollin-park-flats' },
    ],
  },
  {
    key: 'warm-and-dry', title: 'Warm and dry by winter', member: 'three-dales-health', organiser: 'dilip', on: '2026-06-11', rule: 'OPEN', venue: 'Town Hall', town: 'Dewsbury', place: 'dewsbury', from: westYorkshire,
    withPeople: ['callum', 'desmond', 'tom'],
    purpose: 'One way from a cough to a repair.',
    questions: ['Who may refer?', 'Who answers within a week?'],
    captures: [{ kind: 'OFFER', text: 'A surveyor one day a week.', person: 'tom' }, { kind: 'ACTION', text: 'Draw the referral route on one page', person: 'callum', dueOn: story('2026-07-10') }],
  },
  {
    key: 'discharge-what-next', title: 'After discharge: what next?', on: '2026-09-10', rule: 'CHATHAM_HOUSE', venue: 'Penhallow Reeve', town: 'Leeds', place: 'leeds', from: westYorkshire,
    withPeople: ['helen', 'ruth', 'gareth', 'anjali'],
    purpose: 'A smaller table to prepare the winter.',
    questions: ['What stopped us last winter?', 'Which homes are nearly ready?'],
    captures: [{ kind: 'POINT', text: 'Bed numbers change weekly; agree a range.' }, { kind: 'ACTION', text: 'Invite housing options to the next table', person: 'imogen', dueOn: story('2026-10-02') }, { kind: 'ACTION', text: 'Send round the homes that are nearly ready', person: 'gareth', dueOn: story('2026-11-27') }],
  },
];

const CAPACITY = 16;

export const pastRoundtables: RoundtableSeed[] = told.map(({ from, withPeople = [], member = 'penhallow-reeve', organiser = 'imogen', ...words }) => {
  const on = story(words.on);
  // Whoever the story quotes was there.
  const certain = [...new Set([...withPeople, ...words.captures.flatMap(({ person }) => (person && person !== organiser ? [person] : []))])];
  const guests = [...certain, ...guestsFrom(from, on, 18 - certain.length, [...certain, organiser])];
  return {
    ...words,
    on,
    member,
    organiser,
    startsAt: '09:30',
    endsAt: '12:00',
    format: 'IN_ROOM',
    capacity: CAPACITY,
    target: usualTarget,
    invitations: pastInvitations(words.key, on, guests, CAPACITY, certain),
  };
});
