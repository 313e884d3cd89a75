import { chance } from '../chance.js';
import type { DayOffset } from '../calendar.js';
import { directory } from '../people/people.js';
import type { InvitationSeed, RoundtableSeed } from '../roundtable.types.js';

const withMail = new Set(directory.people.filter(({ email }) => email).map(({ key }) => key));

/** People of the given organisations, one from each in turn, holding their post on the day; only those who can be written to. */
export function guestsFrom(bodies: string[], on: DayOffset, count: number, leaveOut: string[] = []): string[] {
  const queues = bodies.map((body) =>
    directory.appointments
      .filter(({ post, from, until }) => post.startsWith(`${body}/`) && from < on - 60 && (until === undefined || until > on))
      .map(({ person }) => person)
      .filter((person) => withMail.has(person)),
  );
  const guests = new Set<string>();
  for (let turn = 0; turn < 8; turn += 1) {
    for (const [nth, queue] of queues.entries()) {
      // Begins with another post in each body, so that a table is not made of one function.
      const person = queue[(turn + nth) % queue.length];
      if (person && !leaveOut.includes(person) && guests.size < count) guests.add(person);
    }
  }
  return [...guests];
}

/** How the guests of a past roundtable answered, and whether they came: most yes, some no, a few who did not turn up. `certain` came. */
export function pastInvitations(key: string, on: DayOffset, guests: string[], capacity: number, certain: string[]): InvitationSeed[] {
  const { between, happens } = chance(key);
  let seats = capacity - certain.length;
  return guests.map((person) => {
    // Two waves: the first list nine weeks before, the second six.
    const sentOn = on - (happens(70) ? 63 : 42);
    const answeredOn = sentOn + between(1, 20);
    if (certain.includes(person)) return { person, sentOn, answer: 'ACCEPTED', answeredOn, joining: 'IN_ROOM', attended: true };
    const accepted = seats > 0 && happens(80);
    if (!accepted) return { person, sentOn, answer: 'DECLINED', answeredOn };
    seats -= 1;
    return { person, sentOn, answer: 'ACCEPTED', answeredOn, joining: 'IN_ROOM', attended: happens(90) };
  });
}

export const usualTarget: RoundtableSeed['target'] = { NHS_PROVIDER: 4, NHS_COMMISSIONER: 2, COUNCIL: 4, HOUSING: 4, LEGAL: 1, VCSE: 1 };
