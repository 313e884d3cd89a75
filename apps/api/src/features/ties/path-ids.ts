const HEX = 16;
const WORDS = 4;

/** Writes a UUID as four big-endian words. */
function wordsOf(id: string): [number, number, number, number] {
  const hex = id.replaceAll('-', '');
  return [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), HEX)) as [number, number, number, number];
}

const eight = (word: number) => word.toString(HEX).padStart(8, '0');

/** Everybody's id and their number, 16 bytes a person: those known when the index was built stand in order, later ones behind them. */
export class PathIds {
  private readonly later = new Map<string, number>();
  private readonly laterIds: string[] = [];

  /** @param words the ids in ascending order, four words each */
  constructor(private readonly words: Uint32Array) {}

  /** Ids as PostgreSQL sends them: 16 bytes each, ascending. */
  static from(bytes: Buffer): PathIds {
    const words = new Uint32Array(bytes.length / WORDS);
    for (let at = 0; at < words.length; at += 1) words[at] = bytes.readUInt32BE(at * WORDS);
    return new PathIds(words);
  }

  get size(): number {
    return this.words.length / WORDS + this.laterIds.length;
  }

  get bytes(): number {
    return this.words.byteLength;
  }

  /** The number of an id, or -1. */
  find(id: string): number {
    const wanted = wordsOf(id);
    let low = 0;
    let high = this.words.length / WORDS - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = this.compareWords(middle, wanted);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return this.later.get(id) ?? -1;
  }

  /** The number of an id, a new one where it has none. */
  put(id: string): number {
    const known = this.find(id);
    if (known >= 0) return known;
    const number = this.size;
    this.later.set(id, number);
    this.laterIds.push(id);
    return number;
  }

  /** The id of a numbered person. */
  at(number: number): string {
    const first = this.words.length / WORDS;
    if (number >= first) return this.laterIds[number - first]!;
    const hex = Array.from(this.words.subarray(number * WORDS, number * WORDS + WORDS), eight).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }

  /** Whether one person's id stands before another's, as PostgreSQL orders them. */
  isBefore(one: number, other: number): boolean {
    const first = this.words.length / WORDS;
    return one < first && other < first ? one < other : this.at(one) < this.at(other);
  }

  private compareWords(number: number, wanted: readonly number[]): number {
    for (let at = 0; at < WORDS; at += 1) {
      const difference = this.words[number * WORDS + at]! - wanted[at]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
