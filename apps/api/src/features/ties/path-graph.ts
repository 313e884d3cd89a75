import type { PathIds } from './path-ids.js';
import { PathPeople } from './path-people.js';
import { PathSearch } from './path-search.js';
import { MOST_MEMBERS, MOST_PEOPLE, PathTies } from './path-ties.js';

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

/**
 * Everybody's ties in memory, to find the best ways of up to three ties without a database: exactly those that `app.paths` finds, in its
 * order. It holds ids, days and flags, and answers with ids. A tie that is neither the asker's member's own nor let be used is passed over
 * in `strengthOf`, through which every tie is read.
 */
export class PathGraph {
  private readonly people: PathPeople;
  private readonly ties: PathTies;
  /** Where a question notes what it found of each person; nought between questions. */
  private marks: Uint8Array;

  /**
   * @param packed ties as `PathTies.from` reads them, with members numbered in the order of `members`
   * @param special those people of whom there is more to say than that everybody sees them
   */
  constructor(ids: PathIds, packed: Buffer, members: readonly string[], special: readonly PathPerson[]) {
    if (ids.size >= MOST_PEOPLE || members.length >= MOST_MEMBERS) throw new Error('There are more people or members than the index of paths can hold.');
    this.ties = PathTies.from(packed, ids.size);
    this.people = new PathPeople(ids, members, special);
    this.marks = new Uint8Array(ids.size);
  }

  /** What it takes in memory, in bytes, apart from what changed since it was built. */
  get bytes(): number {
    return this.people.bytes + this.ties.bytes + this.marks.byteLength;
  }

  /** How many people's ties have changed since it was built. */
  get changes(): number {
    return this.ties.changes;
  }

  /** Puts down what is now so of somebody. */
  putPerson(person: PathPerson): void {
    this.people.put(person);
  }

  /** Puts down one member's tie as it now is. */
  putTie({ memberId, aId, bId, fadesOn, isOpen }: PathTie): void {
    this.ties.set(this.people.number(aId), this.people.number(bId), this.people.member(memberId).number, fadesOn, isOpen);
  }

  /** The best ways from an asker to somebody, one for each first person, at most `most`. */
  ways({ memberId, personId, day }: Asker, toId: string, most: number): Way[] {
    const { ids } = this.people;
    const [me, to, member] = [ids.find(personId), ids.find(toId), this.people.member(memberId)];
    if (me < 0 || to < 0 || me === to || !this.people.sees(member, to)) return [];
    if (this.marks.length < ids.size) this.marks = new Uint8Array(Math.ceil(ids.size * 1.1));
    return new PathSearch(this.people, this.ties, this.marks, { me, to, member, day, most }).ways();
  }
}
