/** A repeatable source of choices: the same words always give the same choices, on any machine and in any order of files. */
export interface Chance {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the things given. */
  pick<T>(things: readonly T[]): T;
  /** True about `percent` times in a hundred. */
  happens(percent: number): boolean;
}

/** Starts a source of choices from any words (FNV-1a for the seed, mulberry32 for the sequence). */
export function chance(words: string): Chance {
  let state = seed(words);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    pick: <T>(things: readonly T[]) => {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new Error(`Nothing to pick from for ${words}`);
      return thing;
    },
    happens: (percent) => next() * 100 < percent,
  };
}

function seed(words: string): number {
  let hash = 0x811c9dc5;
  for (const letter of words) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
