import type { Way } from './path-graph.js';
import type { PathMember, PathPeople } from './path-people.js';
import { otherOf, type PathTies, strengthOf } from './path-ties.js';

/** Who asks for whom, by number, on a day; and how many ways, at most. */
interface Asked {
  me: number;
  to: number;
  member: PathMember;
  day: number;
  most: number;
}

/** The best way that begins with one person; `middle` is the second of three ties, else null. */
interface Best {
  first: number;
  middle: number | null;
  score: number;
}

/** Above every product: the weakest tie comes first. */
const WEAKEST = 1000;

/** How a mark is read: the asker's tie to somebody, whether they connect, the target's tie to them. */
const FIRST = 3;
const CONNECTS = 4;
const LAST = 3;
/** Putting a candidate into a map costs as much as passing this many ties. */
const MAP_COST = 4;

/**
 * A way's place, the higher the better: by its weakest tie, then by the product of all in thousandths, 0.9 for a strong tie, 0.6 for some, 0.3 for a
 * faint one. The same as `app.way_score`. A tie that the way has not is 0.
 */
function scoreOf(one: number, two: number, three: number): number {
  return Math.min(one, two || FIRST, three || FIRST) * WEAKEST + 3 * one * (two ? 3 * two : 10) * (three ? 3 * three : 10);
}

/**
 * One question, answered from both ends: it marks everybody one tie from the asker and one tie from the target, and looks for ties between the two
 * from whichever end passes fewer.
 */
export class PathSearch {
  private readonly kept: Best[] = [];

  /** @param marks one for each person, all 0, and 0 again once it is answered */
  constructor(
    private readonly people: PathPeople,
    private readonly ties: PathTies,
    private readonly marks: Uint8Array,
    private readonly asked: Asked,
  ) {}

  /** The best ways, in order. */
  ways(): Way[] {
    const [firsts, lasts] = [this.firsts(), this.near(this.asked.to, LAST)];
    try {
      this.search(firsts, lasts);
      return this.kept.map((best) => this.wayOf(best));
    } finally {
      for (const person of [...firsts, ...lasts]) this.marks[person] = 0;
    }
  }

  private search(firsts: readonly number[], lasts: readonly number[]): void {
    const { me, to } = this.asked;
    const direct = this.marks[to]! & FIRST;
    if (direct > 0) this.keep({ first: to, middle: null, score: scoreOf(direct, 0, 0) });
    const connectors = firsts.filter((person) => person !== to && (this.marks[person]! & CONNECTS) !== 0);
    const middles = lasts.filter((person) => person !== me && this.people.wish(person) >= 0);
    const passed = (list: readonly number[]) => list.reduce((sum, person) => sum + this.ties.degree(person), 0);
    if (passed(middles) * MAP_COST < passed(connectors)) this.searchBackwards(connectors, middles);
    else this.searchForwards(connectors);
  }

  /** Everybody whom the asker reaches with one tie, colleagues among them; marked with its strength. */
  private firsts(): number[] {
    const { me, member } = this.asked;
    const firsts = this.near(me, 0);
    for (const colleague of member.team) {
      if (colleague === me || !this.people.sees(member, colleague)) continue;
      if (this.marks[colleague] === 0) firsts.push(colleague);
      this.marks[colleague]! |= FIRST;
    }
    for (const person of firsts) if (this.people.connects(member, person)) this.marks[person]! |= CONNECTS;
    return firsts;
  }

  /** Everybody one usable tie away, marked with the strongest such tie. */
  private near(person: number, shift: number): number[] {
    const { member, day } = this.asked;
    const { words, fades, from, end } = this.ties.of(person);
    const found: number[] = [];
    for (let at = from; at < end; at += 1) {
      const strength = strengthOf(fades[at]!, words[at]!, member.number, day);
      if (strength === 0) continue;
      const other = otherOf(words[at]!);
      if (!this.people.sees(member, other)) continue;
      const before = (this.marks[other]! >> shift) & FIRST;
      if (before === 0) found.push(other);
      if (strength > before) this.marks[other] = (this.marks[other]! & ~(FIRST << shift)) | (strength << shift);
    }
    return found;
  }

  /** Strongest first: once enough are kept, those that cannot be better are not looked at. */
  private searchForwards(connectors: readonly number[]): void {
    const { most } = this.asked;
    for (let strength = FIRST; strength > 0; strength -= 1) {
      for (const first of connectors) {
        if ((this.marks[first]! & FIRST) !== strength) continue;
        const two = this.direct(first);
        const last = this.kept.length === most ? this.kept[most - 1]!.score : 0;
        const isSettled = two?.score === scoreOf(strength, FIRST, 0) || scoreOf(strength, FIRST, FIRST) < last;
        this.keepBetter(two, isSettled ? null : this.forwards(first));
      }
    }
  }

  /** From the target's side, for everybody at once: for each first person the best middle one. */
  private searchBackwards(connectors: readonly number[], middles: readonly number[]): void {
    const { to, member, day } = this.asked;
    const found = new Map<number, Best>();
    for (const middle of middles) {
      const last = this.marks[middle]! >> LAST;
      const { words, fades, from, end } = this.ties.of(middle);
      for (let at = from; at < end; at += 1) {
        const first = otherOf(words[at]!);
        const mark = this.marks[first]!;
        if ((mark & CONNECTS) === 0 || first === to) continue;
        const strength = strengthOf(fades[at]!, words[at]!, member.number, day);
        if (strength === 0) continue;
        const way = { first, middle, score: scoreOf(mark & FIRST, strength, last) };
        if (this.isBetterMiddle(way, found.get(first))) found.set(first, way);
      }
    }
    for (const first of connectors) this.keepBetter(this.direct(first), found.get(first));
  }

  /** The way of two ties over somebody, if there is one. */
  private direct(first: number): Best | null {
    const last = this.marks[first]! >> LAST;
    return last === 0 ? null : { first, middle: null, score: scoreOf(this.marks[first]! & FIRST, last, 0) };
  }

  /** The best way of three ties that begins with somebody. */
  private forwards(first: number): Best | null {
    const { me, member, day } = this.asked;
    const { words, fades, from, end } = this.ties.of(first);
    const one = this.marks[first]! & FIRST;
    let best: Best | null = null;
    for (let at = from; at < end; at += 1) {
      const middle = otherOf(words[at]!);
      const last = this.marks[middle]! >> LAST;
      if (last === 0 || middle === me || this.people.wish(middle) < 0) continue;
      const strength = strengthOf(fades[at]!, words[at]!, member.number, day);
      if (strength === 0) continue;
      const way = { first, middle, score: scoreOf(one, strength, last) };
      if (this.isBetterMiddle(way, best)) best = way;
    }
    return best;
  }

  /** Of two ways with one first person: by score, then by the middle one's id. */
  private isBetterMiddle(way: Best, best: Best | null | undefined): boolean {
    return !best || way.score > best.score || (way.score === best.score && this.people.ids.isBefore(way.middle!, best.middle!));
  }

  private keepBetter(two: Best | null, three: Best | null | undefined): void {
    if (three && three.score > (two?.score ?? 0)) this.keep(three);
    else if (two) this.keep(two);
  }

  /** Puts a way among those kept, which stand in order: score, then willingness, then the first person's id. */
  private keep(best: Best): void {
    const { kept, asked: { most }, people: { ids } } = this;
    const isBetter = (other: Best) => best.score - other.score || this.willing(best.first) - this.willing(other.first) || (ids.isBefore(best.first, other.first) ? 1 : -1);
    let place = kept.length;
    while (place > 0 && isBetter(kept[place - 1]!) > 0) place -= 1;
    if (place >= most) return;
    kept.splice(place, 0, best);
    if (kept.length > most) kept.pop();
  }

  /** Of a direct way nobody is asked. */
  private willing(first: number): number {
    return first === this.asked.to ? 1 : this.people.wish(first);
  }

  private wayOf({ first, middle }: Best): Way {
    const { to } = this.asked;
    const idsOf = (...list: number[]) => list.map((person) => this.people.ids.at(person));
    const one = this.marks[first]! & FIRST;
    if (first === to) return { people: idsOf(to), strengths: [one] };
    if (middle === null) return { people: idsOf(first, to), strengths: [one, this.marks[first]! >> LAST] };
    return { people: idsOf(first, middle, to), strengths: [one, this.strengthBetween(first, middle), this.marks[middle]! >> LAST] };
  }

  private strengthBetween(one: number, other: number): number {
    const { member, day } = this.asked;
    const { words, fades, from, end } = this.ties.of(one);
    let strongest = 0;
    for (let at = from; at < end; at += 1) if (otherOf(words[at]!) === other) strongest = Math.max(strongest, strengthOf(fades[at]!, words[at]!, member.number, day));
    return strongest;
  }
}
