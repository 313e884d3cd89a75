import { story } from '../calendar.js';
import type { InvitationSeed, RoundtableSeed } from '../roundtable.types.js';
import { guestsFrom } from './roundtable.story.js';

const on = story('2026-12-03');

const toSettle: InvitationSeed[] = [
  { person: 'nadia', sentOn: story('2026-11-12'), answer: 'SUBSTITUTE_PROPOSED', answeredOn: story('2026-11-20'), substitute: 'liam' },
  { person: 'tamsin' },
  { person: 'oona' },
];

const notAnswered: InvitationSeed[] = [
  { person: 'helen', sentOn: story('2026-11-13'), remindedOn: story('2026-11-20') },
  { person: 'gareth', sentOn: story('2026-11-13') },
  { person: 'callum', sentOn: story('2026-11-19') },
  { person: 'ewan', sentOn: story('2026-11-13'), returnedOn: story('2026-11-16') },
];

const accepted: InvitationSeed[] = [
  { person: 'yusuf', sentOn: story('2026-11-06'), answer: 'ACCEPTED', answeredOn: 0, joining: 'IN_ROOM' },
  { person: 'ruth', sentOn: story('2026-11-06'), answer: 'ACCEPTED', answeredOn: story('2026-11-12'), joining: 'IN_ROOM' },
  { person: 'desmond', sentOn: story('2026-11-06'), answer: 'ACCEPTED', answeredOn: story('2026-11-10'), joining: 'ONLINE' },
];

const target: RoundtableSeed['target'] = { NHS_PROVIDER: 7, NHS_COMMISSIONER: 4, COUNCIL: 5, HOUSING: 6, LEGAL: 1, VCSE: 1 };

/** Who accepted beside those named above: with them five providers, two commissioners, two of councils, six of housing, one lawyer, one of VCSE. */
const others: [bodies: string[], count: number][] = [
  [['hollin-park', 'calder-moor', 'ridings-mental-health', 'beckside', 'don-valley-hospitals'], 4],
  [['pennine-ridings'], 1],
  [['elmet', 'merebrook'], 2],
  [['nidd-and-wharfe', 'wool-exchange', 'colne-bridge', 'merebrook-homes', 'ridge-supported'], 5],
  [['penhallow-reeve'], 1],
  [['open-latch'], 1],
];

function moreAccepted(): InvitationSeed[] {
  // The suggestions of the picture are people who were not invited yet.
  const leaveOut = ['helen', 'gareth', 'callum', 'ewan', 'yusuf', 'ruth', 'desmond', 'tamsin', 'oona', 'nadia', 'liam', 'anjali', 'beverley', 'rosalind', 'imogen'];
  return others.flatMap(([bodies, count]) =>
    guestsFrom(bodies, on, count, leaveOut).map((person, nth) => ({
      person,
      sentOn: story('2026-11-06'),
      answer: 'ACCEPTED',
      answeredOn: story('2026-11-09') + nth,
      joining: 'IN_ROOM',
    })),
  );
}

const declined: InvitationSeed[] = guestsFrom(['shibden', 'castle-hill', 'upper-calder'], on, 3, ['rosalind']).map((person, nth) => ({
  person,
  sentOn: story('2026-11-06'),
  answer: 'DECLINED',
  answeredOn: story('2026-11-11') + nth,
}));

export const homesForSafeDischarge: RoundtableSeed = {
  key: 'homes-for-safe-discharge',
  title: 'Homes for safe discharge',
  member: 'penhallow-reeve',
  organiser: 'imogen',
  purpose: '24 people from health, councils and housing spend a morning on one question: where can people go when they are well enough to leave hospital?',
  questions: [
    'Where do people wait today, and for what?',
    'Which homes could be ready within a year?',
    'Who pays for the weeks between ward and home?',
  ],
  rule: 'CHATHAM_HOUSE',
  on,
  startsAt: '09:30',
  endsAt: '12:00',
  venue: 'Kirkgate Hall',
  town: 'Leeds',
  accessNote: 'Step-free, hearing loop, 6 minutes from the station',
  joiningLink: 'https://meet.penhallow-reeve.example/safe-discharge',
  place: 'west-yorkshire',
  format: 'HYBRID',
  capacity: 24,
  target,
  invitations: [...toSettle, ...notAnswered, ...accepted, ...moreAccepted(), ...declined],
  captures: [],
};
