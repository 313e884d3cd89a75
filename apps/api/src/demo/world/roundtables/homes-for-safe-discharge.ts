import { story } from '../calendar.js';
import { directory } from '../people/people.js';
import type { BalanceGroup, InvitationSeed, RoundtableSeed } from '../world.types.js';
import { balanceGroup, guestsFrom } from './roundtable.story.js';

const on = story('2026-12-03');

const toSettle: InvitationSeed[] = [
  { person: 'nadia', sentOn: story('2026-11-12'), answer: 'substitute proposed', answeredOn: story('2026-11-20'), substitute: 'liam' },
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
  { person: 'yusuf', sentOn: story('2026-11-06'), answer: 'accepted', answeredOn: 0, joining: 'in the room' },
  { person: 'ruth', sentOn: story('2026-11-06'), answer: 'accepted', answeredOn: story('2026-11-12'), joining: 'in the room' },
  { person: 'desmond', sentOn: story('2026-11-06'), answer: 'accepted', answeredOn: story('2026-11-10'), joining: 'online' },
];

const target: Record<BalanceGroup, number> = { 'NHS provider': 7, 'NHS commissioner': 4, Council: 5, Housing: 6, 'Legal and VCSE': 2 };

/** How many accepted beside those named above: five providers, two commissioners, two council, six housing, two legal and VCSE in all. */
const others: Record<BalanceGroup, [bodies: string[], count: number]> = {
  'NHS provider': [['hollin-park', 'calder-moor', 'ridings-mental-health', 'beckside', 'don-valley-hospitals'], 4],
  'NHS commissioner': [['pennine-ridings'], 1],
  Council: [['elmet', 'merebrook'], 2],
  Housing: [['nidd-and-wharfe', 'wool-exchange', 'colne-bridge', 'merebrook-homes', 'ridge-supported'], 5],
  'Legal and VCSE': [['penhallow-reeve', 'open-latch'], 2],
};

function moreAccepted(): InvitationSeed[] {
  // The suggestions of the picture are people who were not invited yet.
  const leaveOut = ['helen', 'gareth', 'callum', 'ewan', 'yusuf', 'ruth', 'desmond', 'tamsin', 'oona', 'nadia', 'liam', 'anjali', 'beverley', 'rosalind', 'imogen'];
  return Object.values(others).flatMap(([bodies, count]) =>
    guestsFrom(bodies, on, count, leaveOut).map((person, nth) => ({
      person,
      sentOn: story('2026-11-06'),
      answer: 'accepted',
      answeredOn: story('2026-11-09') + nth,
      joining: 'in the room',
    })),
  );
}

const declined: InvitationSeed[] = guestsFrom(['shibden', 'castle-hill', 'upper-calder'], on, 3, ['rosalind']).map((person, nth) => ({
  person,
  sentOn: story('2026-11-06'),
  answer: 'declined',
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
  rule: 'Chatham House',
  on,
  startsAt: '09:30',
  endsAt: '12:00',
  venue: 'Kirkgate Hall, Leeds. Step-free, hearing loop, 6 minutes from the station',
  place: 'leeds',
  joining: 'both',
  capacity: 24,
  target,
  invitations: [...toSettle, ...notAnswered, ...accepted, ...moreAccepted(), ...declined],
  captures: [],
};

/** How many accepted seats a group has. */
export function acceptedIn(group: BalanceGroup): number {
  return homesForSafeDischarge.invitations.filter(({ person, answer }) => {
    const post = directory.appointments.find((appointment) => appointment.person === person && appointment.primary)?.post;
    return answer === 'accepted' && balanceGroup(post?.split('/')[0] ?? '') === group;
  }).length;
}
