import { sentence } from '../../lib/words.js';

/** More words than this make a sentence, not a name. */
const MOST_WORDS = 6;
/** Where a name ends: the clause tells more, but no longer what it is. */
const TURN = /\s(?:who|which|that|where|because|so)\s|[.,;:!?\n]|\s[–—-]\s/i;
/** What a name does not end with. */
const LOOSE_END = /^(?:a|an|the|and|or|of|for|to|in|on|at|by|with|from|are|is|could|would|be|we|you|our|your)$/i;

/** How an ask begins, before it says what it is about: "Could we", "I would like to talk about". */
const ASKING = /^(?:please\s+|(?:could|can|may|might|shall|should|would|will|do|is|are)\s+(?:we|you|i|they|it|there|somebody|anybody|someone|anyone)\s+(?:please\s+|be able to\s+)?|(?:i|we)(?:\s+would|['’]d)?\s+(?:like|love|want|need|hope|wish)\s+(?:to\s+)?|(?:looking|hoping|asking)\s+(?:for|to)\s+)/i;
/** What it says next, where it is about something. */
const SPEAKING = /^(?:(?:talk|speak|hear|ask|learn|meet|know)\s+(?:(?:to|with)\s+\S+\s+)?(?:more\s+)?about|discuss|explore|look at|consider)\s+/i;

/** A name to begin with, from what an introduction was asked for: "Two floors at Beckside" of "Could we talk about two floors at Beckside that could be flats?" */
export function nameOf(about: string): string {
  const words = sentence(about.trim().replace(ASKING, '').replace(SPEAKING, '')).split(TURN)[0]!.split(/\s+/).slice(0, MOST_WORDS);
  while (words.length > 1 && LOOSE_END.test(words.at(-1)!)) words.pop();
  return words.join(' ');
}
