/** The ties that leave one person: a run of two parallel lists. A tie's word holds the other person and the owner, `fades` its last faint day. */
export interface TieRun {
  words: ArrayLike<number>;
  fades: ArrayLike<number>;
  from: number;
  end: number;
}

interface Changed {
  words: number[];
  fades: number[];
}

const TIE_BYTES = 12;
const OWNER_BITS = 12;
const OWNER = (1 << OWNER_BITS) - 1;
/** What fits into a word: a million people and two thousand members. Past that the index is not built, and SQL answers. */
export const MOST_PEOPLE = 2 ** (32 - OWNER_BITS);
export const MOST_MEMBERS = 2 ** (OWNER_BITS - 1);

const wordOf = (other: number, member: number, isOpen: boolean): number => ((other << OWNER_BITS) | (member << 1) | Number(isOpen)) >>> 0;
/** To whom a tie leads. */
export const otherOf = (word: number): number => word >>> OWNER_BITS;
/** Whether somebody of a member may use a tie: it is their own, or others may. */
const isUsable = (word: number, member: number): boolean => (word & 1) === 1 || (word & OWNER) >> 1 === member;

/** How many days before its last faint one a tie was still strong, and still some (see `app.tie_strength`). */
const STRONG_DAYS = 1460;
const SOME_DAYS = 730;

/** 3 strong, 2 some, 1 faint on a day; 0 where it has faded, or is another member's that does not let it be used. */
export function strengthOf(fades: number, word: number, member: number, day: number): number {
  const left = fades - day;
  if (left < 0 || !isUsable(word, member)) return 0;
  return left >= STRONG_DAYS ? 3 : left >= SOME_DAYS ? 2 : 1;
}

/**
 * All ties in compressed sparse rows: six bytes a direction and four a person, in three typed arrays. A person whose ties changed since has
 * a row of its own beside them, which takes the place of the first.
 */
export class PathTies {
  private readonly changed = new Map<number, Changed>();

  private constructor(
    private readonly offsets: Uint32Array,
    private readonly words: Uint32Array,
    private readonly fades: Int16Array,
  ) {}

  /**
   * Builds the rows from ties as `app.path_graph` packs them: the two people's numbers (4 bytes each), the last faint day (2), and the member's
   * number times two, plus one where others may use it (2), big-endian. Each tie goes into both people's rows: counted first, then put down.
   */
  static from(packed: Buffer, people: number): PathTies {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    const count = packed.length / TIE_BYTES;
    const offsets = new Uint32Array(people + 1);
    for (let at = 0; at < packed.length; at += TIE_BYTES) {
      offsets[view.getUint32(at)]! += 1;
      offsets[view.getUint32(at + 4)]! += 1;
    }
    let sum = 0;
    for (let person = 0; person <= people; person += 1) offsets[person] = sum += offsets[person]!;
    const [words, fades] = [new Uint32Array(count * 2), new Int16Array(count * 2)];
    for (let at = 0; at < packed.length; at += TIE_BYTES) {
      const [a, b, day, owner] = [view.getUint32(at), view.getUint32(at + 4), view.getInt16(at + 8), view.getUint16(at + 10)];
      for (let way = 0; way < 2; way += 1) {
        // Filled from each row's end towards its beginning, after which its offset is where it begins.
        const place = (offsets[way ? b : a]! -= 1);
        words[place] = wordOf(way ? a : b, owner >> 1, (owner & 1) === 1);
        fades[place] = day;
      }
    }
    return new PathTies(offsets, words, fades);
  }

  get bytes(): number {
    return this.offsets.byteLength + this.words.byteLength + this.fades.byteLength;
  }

  /** How many people's rows were changed since it was built. */
  get changes(): number {
    return this.changed.size;
  }

  /** Everybody a person has a tie with, whosever it is. */
  of(person: number): TieRun {
    const changed = this.changed.get(person);
    if (changed) return { ...changed, from: 0, end: changed.words.length };
    return { words: this.words, fades: this.fades, from: this.offsets[person] ?? 0, end: this.offsets[person + 1] ?? 0 };
  }

  /** How many ties a person has. */
  degree(person: number): number {
    const { from, end } = this.of(person);
    return end - from;
  }

  /** Puts one member's tie between two people as it now stands; `fades` null takes it away. */
  set(a: number, b: number, member: number, fades: number | null, isOpen: boolean): void {
    if (Math.max(a, b) >= MOST_PEOPLE || member >= MOST_MEMBERS) throw new Error('There are more people or members than the index of paths can hold.');
    this.setOne(a, wordOf(b, member, isOpen), fades);
    this.setOne(b, wordOf(a, member, isOpen), fades);
  }

  private setOne(person: number, word: number, fades: number | null): void {
    const row = this.changed.get(person) ?? this.copied(person);
    this.changed.set(person, row);
    const known = row.words.findIndex((other) => other >>> 1 === word >>> 1);
    if (known >= 0) {
      row.words.splice(known, 1);
      row.fades.splice(known, 1);
    }
    if (fades === null) return;
    row.words.push(word);
    row.fades.push(fades);
  }

  private copied(person: number): Changed {
    const { words, fades, from, end } = this.of(person);
    const slice = (list: ArrayLike<number>) => Array.from({ length: end - from }, (_, at) => list[from + at]!);
    return { words: slice(words), fades: slice(fades) };
  }
}
