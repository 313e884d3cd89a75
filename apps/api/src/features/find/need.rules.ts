import type { Sector } from '../organisations/organisation.types.js';
import { emptyWords, sectorWords } from './need-words.types.js';

/** A name in the Directory, and the folded words of the question that name it. */
export interface Named {
  id: string;
  name: string;
  phrase: string;
}

/** What the Directory says of the words of a question. Phrases and patterns are folded: lower case, no accents, single spaces. */
export interface Vocabulary {
  functions: { key: string; sectors: Sector[]; phrases: string[] }[];
  topics: { key: string; phrases: string[] }[];
  /** Larger places first where one phrase names several. */
  places: Named[];
  /** Places that a single word is nearly the name of. */
  guesses: Named[];
  /** The one organisation whose name, or other name, begins with the phrase. */
  organisations: (Named & { sector: Sector })[];
}

/** A question in words, read as what Find can ask. */
export interface NeedInWords {
  functionKey: string | null;
  topicKey: string | null;
  placeId: string | null;
  organisationId: string | null;
  sectors: Sector[];
  /** The telling words that name neither place nor organisation: titles are compared with them. */
  words: string[];
}

const LONGEST = 7;

/** The words as they are compared: lower case, without accents and marks, as `app.fold` has them. */
export const wordsOf = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);

interface Span {
  from: number;
  /** The word after the last. */
  to: number;
  phrase: string;
}

/** Every run of up to seven words, longest first, then from the left. */
export function spansOf(tokens: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let size = Math.min(LONGEST, tokens.length); size > 0; size -= 1) {
    for (let from = 0; from + size <= tokens.length; from += 1) spans.push({ from, to: from + size, phrase: tokens.slice(from, from + size).join(' ') });
  }
  return spans;
}

interface Hit<T> extends Span {
  what: T;
}

/**
 * Reads a question. Names of two words or more come first, since "Warm Hearths" is no topic; then places; then the longest
 * phrases of functions, topics and kinds of bodies; at last single words that begin one name, and words that are nearly a place's.
 */
export function readNeed(question: string, { functions, topics, places, guesses, organisations }: Vocabulary): NeedInWords {
  const tokens = wordsOf(question);
  const spans = spansOf(tokens);
  const taken = new Set<number>();
  const isFree = ({ from, to }: Span) => !range(from, to).some((at) => taken.has(at));
  const take = ({ from, to }: Span) => range(from, to).forEach((at) => taken.add(at));
  const first = <T extends Named>(names: readonly T[], mayBe: (span: Span) => boolean): T | undefined => {
    const [hit] = hits(spans.filter((span) => isFree(span) && mayBe(span)), (phrase) => names.find((name) => name.phrase === phrase));
    if (hit) take(hit);
    return hit?.what;
  };
  const isWord = (phrase: string) => emptyWords.has(phrase) || phrase in sectorWords || [...functions, ...topics].some(({ phrases }) => phrases.includes(phrase)) || places.some((place) => place.phrase === phrase);

  let organisation = first(organisations, ({ from, to, phrase }) => to - from > 1 && !isWord(phrase));
  let place = first(places, () => true);
  const free = spans.filter(isFree);
  const bodies = organisation ? [] : hits(free, (phrase) => sectorWords[phrase]);
  const sectors = organisation ? [organisation.sector] : (bodies[0]?.what ?? []);
  const phrases = outermost([
    ...hits(free, (phrase) => bestFunction(functions, phrase, sectors, topics.some((topic) => topic.phrases.includes(phrase)))).map((hit) => ({ ...hit, of: 'function' })),
    ...hits(free, (phrase) => topics.find((topic) => topic.phrases.includes(phrase))).map((hit) => ({ ...hit, of: 'topic' })),
  ]);
  const keyOf = (kind: string) => phrases.find((hit) => hit.of === kind)?.what.key ?? null;
  const isLeft = ({ phrase }: Span) => !phrases.some((hit) => hit.phrase.split(' ').includes(phrase)) && !isWord(phrase);
  organisation ??= first(organisations, isLeft);
  place ??= first(guesses, isLeft);
  for (const body of bodies) take(body);
  return {
    functionKey: keyOf('function'), topicKey: keyOf('topic'), placeId: place?.id ?? null, organisationId: organisation?.id ?? null, sectors: organisation ? [] : sectors,
    words: [...new Set(tokens.filter((token, at) => !taken.has(at) && !emptyWords.has(token)))],
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, nth) => from + nth);

const hits = <T>(spans: readonly Span[], find: (phrase: string) => T | undefined): Hit<T>[] =>
  spans.flatMap((span) => {
    const what = find(span.phrase);
    return what === undefined ? [] : [{ ...span, what }];
  });

/** Of functions that share a phrase, the one of the sector that was named; a function of other sectors gives way to a topic of the same phrase. */
function bestFunction(functions: Vocabulary['functions'], phrase: string, sectors: readonly Sector[], isTopic: boolean) {
  const fitting = functions.filter(({ phrases }) => phrases.includes(phrase));
  return fitting.find((one) => sectors.some((sector) => one.sectors.includes(sector))) ?? (isTopic && sectors.length > 0 ? undefined : fitting[0]);
}

/** "surplus land" is a topic, not the "land" in it: a phrase within a longer one is dropped. Longest first. */
const outermost = <T extends Span>(found: readonly T[]): T[] =>
  found.filter((one) => !found.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from)).sort((a, b) => b.to - b.from - (a.to - a.from));
