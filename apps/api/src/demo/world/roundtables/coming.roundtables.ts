import { story } from '../calendar.js';
import type { RoundtableSeed } from '../roundtable.types.js';
import { homesForSafeDischarge } from './homes-for-safe-discharge.js';
import { guestsFrom, usualTarget } from './roundtable.story.js';

const staffHomes = story('2027-01-20');
const thirdHub = story('2027-02-11');
const midlands = story('2027-03-04');

export const comingRoundtables: RoundtableSeed[] = [
  homesForSafeDischarge,
  {
    key: 'staff-homes-near-hospitals', title: 'Staff homes near hospitals', member: 'thornmoor', organiser: 'ruth',
    purpose: 'Guarantees, rents and sites for homes that trusts need.',
    questions: ['What can a trust guarantee?', 'Which sites could start in 2027?'],
    rule: 'OPEN', on: staffHomes, startsAt: '14:00', endsAt: '16:00', venue: 'Online', joiningLink: 'https://meet.thornmoor.example/staff-homes', place: 'west-yorkshire', format: 'ONLINE',
    capacity: 20, target: usualTarget, captures: [],
    invitations: guestsFrom(['hollin-park', 'calder-moor', 'ridings-mental-health', 'larkfield'], staffHomes, 6).map((person) => ({ person })),
  },
  {
    key: 'third-hub', title: 'Where the third hub goes', member: 'three-dales-health', organiser: 'dilip',
    purpose: 'Choose between three halls, with those who would use them.',
    questions: ['Who is not reached yet?', 'Which hall is open in the evening?'],
    rule: 'OPEN', on: thirdHub, startsAt: '10:00', endsAt: '12:30', venue: 'Town Hall', town: 'Halifax', place: 'halifax', format: 'IN_ROOM',
    capacity: 16, target: { NHS_PROVIDER: 3, NHS_COMMISSIONER: 2, COUNCIL: 4, HOUSING: 4, VCSE: 3 }, captures: [],
    invitations: guestsFrom(['shibden', 'next-door-up', 'calder-moor', 'upper-calder'], thirdHub, 8, ['rosalind']).map((person, nth) =>
      nth < 5 ? { person, sentOn: story('2026-11-17'), ...(nth < 2 ? { answer: 'ACCEPTED', answeredOn: story('2026-11-20'), joining: 'IN_ROOM' } : {}) } : { person },
    ),
  },
  {
    key: 'midlands-one-year-on', title: 'The Midlands, one year on', member: 'penhallow-reeve', organiser: 'imogen',
    purpose: 'What came of last year’s table, and what should come next.',
    questions: ['What was started?', 'Who is missing?'],
    rule: 'CHATHAM_HOUSE', on: midlands, startsAt: '09:30', endsAt: '12:00', venue: 'Reaside Yards', town: 'Birmingham', place: 'birmingham', format: 'IN_ROOM',
    capacity: 24, target: usualTarget, captures: [], invitations: [],
  },
];
