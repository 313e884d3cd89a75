import { type Random, seeded } from '../../../platform/graphql/read/testing/random-documents.js';
import { type Asker, PathGraph, type PathPerson, type Way } from '../path-graph.js';
import { PathIds } from '../path-ids.js';

/** A tie of a drawn graph: 3 strong, 2 some, 1 faint, 0 faded; own to one of the members. */
export interface DrawnTie {
  memberId: string;
  aId: string;
  bId: string;
  strength: number;
  isOpen: boolean;
}

/** A graph drawn by chance, with everything that permits and forbids: who is seen, who answers, who wishes what, whose ties may be used. */
export interface DrawnGraph {
  members: string[];
  people: PathPerson[];
  ties: DrawnTie[];
  /** Somebody of the first member. */
  asker: { memberId: string; personId: string };
}

const idOf = (roll: Random): string => {
  const hex = Array.from({ length: 32 }, () => Math.floor(roll() * 16).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
};

/** Draws the graph of a seed, among three members. */
export function drawGraph(seed: number, size = 12, members_?: readonly string[]): DrawnGraph {
  const roll = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!;
  const members = members_ ? [...members_] : Array.from({ length: 3 }, () => idOf(roll));
  const [mine] = members as [string];
  const some = (share: number) => members.filter(() => roll() < share);
  const people = Array.from({ length: size }, (_, n): PathPerson => {
    const isPublic = n === 0 || roll() < 0.8;
    const teamOf = n === 0 ? [mine] : roll() < 0.12 ? [mine] : roll() < 0.5 ? [pick(members.slice(1))] : [];
    const hasAccount = teamOf.length > 0;
    return { id: idOf(roll), isPublic, seenBy: isPublic ? [] : some(0.4), hasAccount, teamOf, reachedBy: some(0.3), wish: hasAccount ? pick([1, 1, 1, 2, 0, -1]) : 1 };
  });
  const ties: DrawnTie[] = [];
  const often = 0.1 + roll() * 0.2;
  for (const [n, a] of people.entries()) for (const b of people.slice(n + 1)) for (const memberId of members) {
    if (roll() < often) ties.push({ memberId, aId: a.id < b.id ? a.id : b.id, bId: a.id < b.id ? b.id : a.id, strength: pick([0, 1, 2, 3, 3]), isOpen: roll() < 0.6 });
  }
  return { members, people, ties, asker: { memberId: mine, personId: people[0]!.id } };
}

export const DAY = 2500;
/** The last faint day of a tie that has this strength on {@link DAY}. */
export const fadesFor = (strength: number): number => DAY + [-1, 3, 730, 1460][strength]!;

/** The index over a drawn graph; of the ties `later` says which are put in after it was built, the others are packed into it. */
export function indexOf({ members, people, ties }: DrawnGraph, later: (tie: DrawnTie, n: number) => boolean = () => false): PathGraph {
  const ids = people.map(({ id }) => id).sort();
  const place = new Map([...ids, ...members].map((id) => [id, ids.includes(id) ? ids.indexOf(id) : members.indexOf(id)]));
  const packed = ties.filter((tie, n) => !later(tie, n)).map(({ memberId, aId, bId, strength, isOpen }) => {
    const tie = Buffer.alloc(12);
    tie.writeInt32BE(place.get(aId)!, 0);
    tie.writeInt32BE(place.get(bId)!, 4);
    tie.writeInt16BE(fadesFor(strength), 8);
    tie.writeUInt16BE(place.get(memberId)! * 2 + Number(isOpen), 10);
    return tie;
  });
  const graph = new PathGraph(PathIds.from(Buffer.from(ids.join('').replaceAll('-', ''), 'hex')), Buffer.concat(packed), members, people);
  ties.forEach((tie, n) => { if (later(tie, n)) graph.putTie({ ...tie, fadesOn: fadesFor(tie.strength) }); });
  return graph;
}

export const askerOf = ({ asker }: DrawnGraph): Asker => ({ ...asker, day: DAY });

/** Of each person: to whom the asker may use a tie, and how strong it is. Made once a graph. */
const usable = new WeakMap<DrawnGraph, Map<string, { to: PathPerson; strength: number }[]>>();

function usableOf(drawn: DrawnGraph): Map<string, { to: PathPerson; strength: number }[]> {
  const { people, ties, asker: { memberId, personId } } = drawn;
  const strength = (from: PathPerson, to: PathPerson): number => Math.max(
    0, from.id === personId && to.teamOf.includes(memberId) ? 3 : 0,
    ...ties.filter((tie) => (tie.isOpen || tie.memberId === memberId) && [tie.aId, tie.bId].includes(from.id) && [tie.aId, tie.bId].includes(to.id)).map((tie) => tie.strength));
  const seen = people.filter((person) => person.isPublic || person.seenBy.includes(memberId));
  const made = new Map(people.map((from) => [from.id, seen.filter((to) => to !== from).map((to) => ({ to, strength: strength(from, to) })).filter((tie) => tie.strength > 0)]));
  usable.set(drawn, made);
  return made;
}

/** Every simple path of up to three ties, one by one: slow, and written from the words of the decision, not from the index or the SQL. */
export function bruteForce(drawn: DrawnGraph, toId: string): Way[] {
  const { people, asker: { memberId, personId } } = drawn;
  const ties = usable.get(drawn) ?? usableOf(drawn);
  const mayAsk = (person: PathPerson) => person.wish >= 0 && (person.hasAccount || person.reachedBy.includes(memberId));
  const ways: (Way & { wish: number })[] = [];
  const walk = (passed: PathPerson[], strengths: number[]): void => {
    for (const { to: next, strength } of ties.get(passed.at(-1)?.id ?? personId)!) {
      if (next.id === personId || passed.includes(next)) continue;
      const [way, all] = [[...passed, next], [...strengths, strength]];
      if (next.id === toId) ways.push({ people: way.map(({ id }) => id), strengths: all, wish: way.length > 1 ? way[0]!.wish : 1 });
      else if (way.length < 3 && mayAsk(way[0]!) && next.wish >= 0) walk(way, all);
    }
  };
  if (toId !== personId && people.some(({ id }) => id === toId)) walk([], []);
  const chances = [0, 0.3, 0.6, 0.9];
  const product = (way: Way) => Math.round(way.strengths.reduce((all, one) => all * chances[one]!, 1) * 1e6);
  ways.sort((a, b) => Math.min(...b.strengths) - Math.min(...a.strengths) || product(b) - product(a) || b.wish - a.wish || (a.people.join() < b.people.join() ? -1 : 1));
  return ways.filter((way, n) => ways.findIndex((other) => other.people[0] === way.people[0]) === n).map(({ people: all, strengths }) => ({ people: all, strengths }));
}
