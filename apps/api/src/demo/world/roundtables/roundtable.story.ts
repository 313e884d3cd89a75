import { chance } from '../chance.js';
import type { DayOffset } from '../calendar.js';
import { organisations } from '../organisations/organisations.js';
import { directory } from '../people/people.js';
import type { BalanceGroup, InvitationSeed, OrganisationType, RoundtableSeed } from '../world.types.js';

const groupOf: Partial<Record<OrganisationType, BalanceGroup>> = {
  'nhs-trust': 'NHS provider',
  'nhs-foundation-trust': 'NHS provider',
  icb: 'NHS commissioner',
  'place-partnership': 'NHS commissioner',
  council: 'Council',
  'shared-team': 'Council',
  'housing-association': 'Housing',
  'council-landlord': 'Housing',
  'law-firm': 'Legal and VCSE',
  vcse: 'Legal and VCSE',
};

/** The group of the balance meter that somebody is counted in, by the organisation of their post. */
export function balanceGroup(organisation: string): BalanceGroup | undefined {
  const found = organisations.find(({ key }) => key === organisation);
  return found && groupOf[found.type];
}

/** People of the given organisations, one from each in turn, holding their post on the day. */
export function guestsFrom(bodies: string[], on: DayOffset, count: number, leaveOut: string[] = []): string[] {
  const queues = bodies.map((body) =>
    directory.appointments
      .filter(({ post, from, until }) => post.startsWith(`${body}/`) && from < on - 60 && (until === undefined || until > on))
      .map(({ person }) => person),
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
    const sentOn = on - between(45, 63);
    const answeredOn = sentOn + between(1, 20);
    if (certain.includes(person)) return { person, sentOn, answer: 'accepted', answeredOn, joining: 'in the room', attended: true };
    const accepted = seats > 0 && happens(80);
    if (!accepted) return { person, sentOn, answer: 'declined', answeredOn };
    seats -= 1;
    return { person, sentOn, answer: 'accepted', answeredOn, joining: 'in the room', attended: happens(90) };
  });
}

export const usualTarget: RoundtableSeed['target'] = {
  'NHS provider': 5,
  'NHS commissioner': 3,
  Council: 4,
  Housing: 5,
  'Legal and VCSE': 3,
};
