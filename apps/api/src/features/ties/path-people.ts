import type { PathPerson } from './path-graph.js';
import type { PathIds } from './path-ids.js';

/** A member's number, and the people in whom it differs from others: whom it sees, to whom it can write, who signs in for it. */
export interface PathMember {
  number: number;
  sees: Set<number>;
  reaches: Set<number>;
  team: Set<number>;
}

const PUBLIC = 1;
const ACCOUNT = 2;
const WISH = 2;
/** Somebody of whom there is nothing to say: everybody sees them, no account, no wish. */
const ORDINARY = PUBLIC | (2 << WISH);
/** Somebody who came later, until it is read what is so of them: nobody sees them. */
const UNKNOWN = 2 << WISH;

/** What decides whether and by whom a way may lead through somebody: one byte a person, and sets a member. */
export class PathPeople {
  private flags: Uint8Array;
  private readonly members = new Map<string, PathMember>();

  /** @param special those of whom there is more to say than that everybody sees them */
  constructor(readonly ids: PathIds, members: readonly string[], special: readonly PathPerson[]) {
    this.flags = new Uint8Array(ids.size).fill(ORDINARY);
    for (const id of members) this.member(id);
    for (const person of special) this.add(person);
  }

  get bytes(): number {
    return this.ids.bytes + this.flags.byteLength;
  }

  /** Puts down what is now so of somebody, in place of what was. */
  put(person: PathPerson): void {
    const number = this.number(person.id);
    for (const sets of this.members.values()) for (const set of [sets.sees, sets.team, sets.reaches]) set.delete(number);
    this.add(person);
  }

  private add({ id, isPublic, seenBy, hasAccount, teamOf, reachedBy, wish }: PathPerson): void {
    const person = this.number(id);
    this.flags[person] = (isPublic ? PUBLIC : 0) | (hasAccount ? ACCOUNT : 0) | ((wish + 1) << WISH);
    for (const memberId of seenBy) this.member(memberId).sees.add(person);
    for (const memberId of teamOf) this.member(memberId).team.add(person);
    for (const memberId of reachedBy) this.member(memberId).reaches.add(person);
  }

  /** The number of a person, a new one where they have none. */
  number(id: string): number {
    const number = this.ids.put(id);
    if (number >= this.flags.length) {
      const more = new Uint8Array(Math.ceil(number * 1.1) + 1000).fill(UNKNOWN);
      more.set(this.flags);
      this.flags = more;
    }
    return number;
  }

  member(id: string): PathMember {
    const known = this.members.get(id);
    if (known) return known;
    const member = { number: this.members.size, sees: new Set<number>(), reaches: new Set<number>(), team: new Set<number>() };
    this.members.set(id, member);
    return member;
  }

  sees(member: PathMember, person: number): boolean {
    return (this.flags[person]! & PUBLIC) !== 0 || member.sees.has(person);
  }

  /** 2 gladly, 1 nothing said, 0 ask me first, -1 never. */
  wish(person: number): number {
    return (this.flags[person]! >> WISH) - 1;
  }

  /** Whether somebody of a member can ask them to introduce somebody, and they have not ruled it out. */
  connects(member: PathMember, person: number): boolean {
    return this.wish(person) >= 0 && ((this.flags[person]! & ACCOUNT) !== 0 || member.reaches.has(person));
  }
}
