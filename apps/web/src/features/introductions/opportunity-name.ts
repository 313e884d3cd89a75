/** More words than this make a sentence, not a name. */
const MOST_WORDS = 6;
/** Where a name ends: the clause tells more, but no longer what it is. */
const TURN = /\s(?:who|which|that|where|because|so)\s|[.,;:!?\n]|\s[–—-]\s/i;
/** What a name does not end with. */
const LOOSE_END = /^(?:a|an|the|and|or|of|for|to|in|on|at|by|with|from|are|is|could|would|be|we|you|our|your)$/i;

/** A name to begin with, from what an introduction was asked for: "Two floors at Beckside" of "Two floors at Beckside that could be flats". */
export function nameOf(about: string): string {
  const words = about.trim().split(TURN)[0]!.split(/\s+/).slice(0, MOST_WORDS);
  while (words.length > 1 && LOOSE_END.test(words.at(-1)!)) words.pop();
  return words.join(' ');
}
