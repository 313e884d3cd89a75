import type { PathIds } from './path-ids.js';
import { isUsable, MOST_MEMBERS, MOST_PEOPLE, otherOf, PathTies } from './path-ties.js';

/** What decides whether and by whom a way may lead through somebody, as `app.path_people` gives it. */
export interface PathPerson {
  id: string;
  /** Everybody sees them. */
  isPublic: boolean;
  /** The members that see somebody who is not published. */
  seenBy: readonly string[];
  /** An account answers for them. */
  hasAccount: boolean;
  /** The members for which they sign in. */
  teamOf: readonly string[];
  /** The members that hold an address of theirs. */
  reachedBy: readonly string[];
  /** Of being asked to introduce: 2 gladly, 1 nothing said, 0 ask me first, -1 never. */
  wish: number;
}

/** One member's tie between two people; null days: there is none. Days are counted from 1 January 2020. */
export interface PathTie {
  memberId: string;
  aId: string;
  bId: string;
  fadesOn: number | null;
  isOpen: boolean;
}

/** Who asks: as somebody of a member, on a day. */
export interface Asker {
  memberId: string;
  personId: string;
  /** Days from 1 January 2020. */
  day: number;
}

/** A way of up to three ties: people behind the asker, the target last; the strength of the tie that leads to each, 3 strong to 1 faint. */
export interface Way {
  people: string[];
  strengths: number[];
}

interface Member {
  number: number;
  sees: Set<number>;
  reaches: Set<number>;
  team: Set<number>;
}

/** The best way that begins with one person; `middle` is the second of three ties, else null. */
interface Best {
  first: number;
  middle: number | null;
  score: number;
}

/** One question, while it is answered. */
interface Question {
  me: number;
  to: number;
  member: Member;
  day: number;
  firsts: number[];
  lasts: number[];
}

const STRONG_DAYS = 1460;
const SOME_DAYS = 730;
/** Above every product: the weakest tie comes first. */
const WEAKEST = 1000;

const PUBLIC = 1;
const ACCOUNT = 2;
const WISH = 2;
/** Somebody of whom there is nothing to say: everybody sees them, no account, no wish. */
const ORDINARY = PUBLIC | (2 << WISH);

/** How a mark is read: the asker's tie to somebody, whether they connect, the target's tie to them. */
const FIRST = 3;
const CONNECTS = 4;
const LAST = 3;
/** Putting a candidate into a map costs as much as passing this many ties. */
const MAP_COST = 4;

/**
 * A way's place, the higher the better: by its weakest tie, then by the product of all in thousandths, 0.9 for a strong tie, 0.6 for some, 0.3 for a
 * faint one (see `app.way_product`). A tie that the way has not is 0.
 */
export function scoreOf(one: number, two: number, three: number): number {
  return Math.min(one, two || FIRST, three || FIRST) * WEAKEST + 3 * one * (two ? 3 * two : 10) * (three ? 3 * three : 10);
}

/**
 * Everybody's ties in memory, to find the best ways of up to three ties without a database: exactly those that `app.paths` finds, in its
 * order. It holds ids, days and flags, and answers with ids. A tie that is neither the asker's member's own nor let be used is passed over
 * in `strengthOf`, through which every tie is read.
 */
export class PathGraph {
  private readonly ties: PathTies;
  private flags: Uint8Array;
  private marks: Uint8Array;
  private readonly members = new Map<string, Member>();

  /**
   * @param packed ties as `PathTies.from` reads them, with members numbered in the order of `members`
   * @param special those people of whom there is more to say than that everybody sees them
   */
  constructor(private readonly ids: PathIds, packed: Buffer, members: readonly string[], special: readonly PathPerson[]) {
    if (ids.size >= MOST_PEOPLE || members.length >= MOST_MEMBERS) throw new Error('There are more people or members than the index of paths can hold.');
    this.ties = PathTies.from(packed, ids.size);
    this.flags = new Uint8Array(ids.size).fill(ORDINARY);
    this.marks = new Uint8Array(ids.size);
    for (const id of members) this.member(id);
    for (const person of special) this.putPerson(person);
  }

  /** What it takes in memory, in bytes, apart from what changed since it was built. */
  get bytes(): number {
    return this.ids.bytes + this.ties.bytes + this.flags.byteLength + this.marks.byteLength;
  }

  /** How many people's ties have changed since it was built. */
  get changes(): number {
    return this.ties.changes;
  }

  /** Puts down what is now so of somebody. */
  putPerson({ id, isPublic, seenBy, hasAccount, teamOf, reachedBy, wish }: PathPerson): void {
    const person = this.number(id);
    this.flags[person] = (isPublic ? PUBLIC : 0) | (hasAccount ? ACCOUNT : 0) | ((wish + 1) << WISH);
    for (const memberId of [...seenBy, ...teamOf, ...reachedBy]) this.member(memberId);
    for (const [memberId, { sees, team, reaches }] of this.members) {
      put(sees, person, seenBy.includes(memberId));
      put(team, person, teamOf.includes(memberId));
      put(reaches, person, reachedBy.includes(memberId));
    }
  }

  /** Puts down one member's tie as it now is. */
  putTie({ memberId, aId, bId, fadesOn, isOpen }: PathTie): void {
    this.ties.set(this.number(aId), this.number(bId), this.member(memberId).number, fadesOn, isOpen);
  }

  /** The best ways from an asker to somebody, one for each first person, at most `most`. */
  ways({ memberId, personId, day }: Asker, toId: string, most: number): Way[] {
    const [me, to, member] = [this.ids.find(personId), this.ids.find(toId), this.member(memberId)];
    if (me < 0 || to < 0 || me === to || !this.sees(member, to)) return [];
    const question: Question = { me, to, member, day, firsts: this.firsts(me, member, day), lasts: this.near(to, member, day, LAST) };
    try {
      return this.best(question, most).map((best) => this.wayOf(best, question));
    } finally {
      for (const person of [...question.firsts, ...question.lasts]) this.marks[person] = 0;
    }
  }

  private number(id: string): number {
    const number = this.ids.put(id);
    if (number >= this.flags.length) {
      this.flags = grown(this.flags);
      this.marks = grown(this.marks);
    }
    if (this.flags[number] === 0) this.flags[number] = 2 << WISH;
    return number;
  }

  private member(id: string): Member {
    const known = this.members.get(id);
    if (known) return known;
    const member = { number: this.members.size, sees: new Set<number>(), reaches: new Set<number>(), team: new Set<number>() };
    this.members.set(id, member);
    return member;
  }

  private sees(member: Member, person: number): boolean {
    return (this.flags[person]! & PUBLIC) !== 0 || member.sees.has(person);
  }

  private wish(person: number): number {
    return (this.flags[person]! >> WISH) - 1;
  }

  private connects(member: Member, person: number): boolean {
    return this.wish(person) >= 0 && ((this.flags[person]! & ACCOUNT) !== 0 || member.reaches.has(person));
  }

  /** Everybody whom the asker reaches with one tie, colleagues among them; marked with its strength. */
  private firsts(me: number, member: Member, day: number): number[] {
    const firsts = this.near(me, member, day, 0);
    for (const colleague of member.team) {
      if (colleague === me || !this.sees(member, colleague)) continue;
      if (this.marks[colleague] === 0) firsts.push(colleague);
      this.marks[colleague]! |= FIRST;
    }
    for (const person of firsts) if (this.connects(member, person)) this.marks[person]! |= CONNECTS;
    return firsts;
  }

  /** Everybody one usable tie away, marked with the strongest such tie. */
  private near(person: number, member: Member, day: number, shift: number): number[] {
    const { words, fades, from, end } = this.ties.of(person);
    const found: number[] = [];
    for (let at = from; at < end; at += 1) {
      const strength = strengthOf(fades[at]!, words[at]!, member.number, day);
      if (strength === 0) continue;
      const other = otherOf(words[at]!);
      if (!this.sees(member, other)) continue;
      const before = (this.marks[other]! >> shift) & FIRST;
      if (before === 0) found.push(other);
      if (strength > before) this.marks[other] = (this.marks[other]! & ~(FIRST << shift)) | (strength << shift);
    }
    return found;
  }

  private best(question: Question, most: number): Best[] {
    const { to, firsts } = question;
    const kept: Best[] = [];
    const keep = (best: Best) => this.keep(kept, best, most, to);
    const direct = this.marks[to]! & FIRST;
    if (direct > 0) keep({ first: to, middle: null, score: scoreOf(direct, 0, 0) });
    const connectors = firsts.filter((person) => person !== to && (this.marks[person]! & CONNECTS) !== 0);
    const passed = (people: readonly number[]) => people.reduce((sum, person) => sum + this.ties.degree(person), 0);
    if (passed(question.lasts) * MAP_COST < passed(connectors)) {
      const found = this.backwards(question);
      for (const first of connectors) {
        const [two, three] = [this.direct(first), found.get(first)];
        if (three && three.score > (two?.score ?? 0)) keep(three);
        else if (two) keep(two);
      }
      return kept;
    }
    // Strongest first: once enough are kept, those that cannot be better are not looked at.
    for (let strength = FIRST; strength > 0; strength -= 1) {
      for (const first of connectors) {
        if ((this.marks[first]! & FIRST) !== strength) continue;
        const two = this.direct(first);
        const last = kept.length === most ? kept[most - 1]!.score : 0;
        const three = two?.score === scoreOf(strength, FIRST, 0) || scoreOf(strength, FIRST, FIRST) < last ? null : this.forwards(first, question);
        if (three && three.score > (two?.score ?? 0)) keep(three);
        else if (two) keep(two);
      }
    }
    return kept;
  }

  /** The way of two ties over somebody, if there is one. */
  private direct(first: number): Best | null {
    const last = this.marks[first]! >> 3;
    return last === 0 ? null : { first, middle: null, score: scoreOf(this.marks[first]! & FIRST, last, 0) };
  }

  /** The best way of three ties that begins with somebody. */
  private forwards(first: number, { me, member, day }: Question): Best | null {
    const { words, fades, from, end } = this.ties.of(first);
    const one = this.marks[first]! & FIRST;
    let best: Best | null = null;
    for (let at = from; at < end; at += 1) {
      const middle = otherOf(words[at]!);
      const last = this.marks[middle]! >> 3;
      if (last === 0 || middle === me || this.wish(middle) < 0) continue;
      const strength = strengthOf(fades[at]!, words[at]!, member.number, day);
      if (strength === 0) continue;
      const score = scoreOf(one, strength, last);
      if (!best || score > best.score || (score === best.score && this.ids.isBefore(middle, best.middle!))) best = { first, middle, score };
    }
    return best;
  }

  /** The same for everybody at once, from the target's side: for each first person the best middle one. */
  private backwards({ me, to: target, member, day, lasts }: Question): Map<number, Best> {
    const found = new Map<number, Best>();
    for (const middle of lasts) {
      if (middle === me || this.wish(middle) < 0) continue;
      const last = this.marks[middle]! >> 3;
      const { words, fades, from, end } = this.ties.of(middle);
      for (let at = from; at < end; at += 1) {
        const first = otherOf(words[at]!);
        const mark = this.marks[first]!;
        if ((mark & CONNECTS) === 0 || first === target) continue;
        const strength = strengthOf(fades[at]!, words[at]!, member.number, day);
        if (strength === 0) continue;
        const score = scoreOf(mark & FIRST, strength, last);
        const best = found.get(first);
        if (!best || score > best.score || (score === best.score && this.ids.isBefore(middle, best.middle!))) found.set(first, { first, middle, score });
      }
    }
    return found;
  }

  /** Puts a way among those kept, which stand in order: score, then willingness, then the first person's id. */
  private keep(kept: Best[], best: Best, most: number, to: number): void {
    const isBetter = (other: Best) => best.score - other.score || this.willing(best.first, to) - this.willing(other.first, to) || (this.ids.isBefore(best.first, other.first) ? 1 : -1);
    let place = kept.length;
    while (place > 0 && isBetter(kept[place - 1]!) > 0) place -= 1;
    if (place >= most) return;
    kept.splice(place, 0, best);
    if (kept.length > most) kept.pop();
  }

  /** Of a direct way nobody is asked. */
  private willing(first: number, to: number): number {
    return first === to ? 1 : this.wish(first);
  }

  private wayOf({ first, middle }: Best, { to, member, day }: Question): Way {
    const one = this.marks[first]! & FIRST;
    if (first === to) return { people: [this.ids.at(to)], strengths: [one] };
    if (middle === null) return { people: [this.ids.at(first), this.ids.at(to)], strengths: [one, this.marks[first]! >> 3] };
    return { people: [first, middle, to].map((person) => this.ids.at(person)), strengths: [one, this.strengthBetween(first, middle, member, day), this.marks[middle]! >> 3] };
  }

  private strengthBetween(one: number, other: number, member: Member, day: number): number {
    const { words, fades, from, end } = this.ties.of(one);
    let strongest = 0;
    for (let at = from; at < end; at += 1) if (otherOf(words[at]!) === other) strongest = Math.max(strongest, strengthOf(fades[at]!, words[at]!, member.number, day));
    return strongest;
  }
}

/** 3 strong, 2 some, 1 faint on a day; 0 where it has faded, or is another member's that does not let it be used. */
function strengthOf(fades: number, word: number, member: number, day: number): number {
  const left = fades - day;
  if (left < 0 || !isUsable(word, member)) return 0;
  return left >= STRONG_DAYS ? 3 : left >= SOME_DAYS ? 2 : 1;
}

const put = (set: Set<number>, person: number, has: boolean) => (has ? set.add(person) : set.delete(person));

function grown(list: Uint8Array): Uint8Array {
  const more = new Uint8Array(Math.ceil(list.length * 1.1) + 1000);
  more.set(list);
  return more;
}
