import type { Sector } from '../organisations/organisation.types.js';
import { emptyWords, sectorWords } from './need-words.types.js';
import { isNearly, stemOf, stemsOf, tokensOf } from './words.rules.js';

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
  /** The more usual first where one phrase names several. */
  places: (Named & { kind: string })[];
  /** Towns that are no places of the list, as the place that most of the organisations seated there serve. */
  towns: Named[];
  /** Places whose name a single word is a part of, or may be meant to be. */
  guesses: (Named & { nameKey: string })[];
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
 * Reads a question. Names of two words or more come first, since "Warm Hearths" is no topic; then places; then, plurals and slips of
 * the finger aside, the longest phrases of functions, topics and kinds of bodies; at last single words that begin one name, towns,
 * and words that are nearly a place's.
 */
export function readNeed(question: string, { functions, topics, places, towns, guesses, organisations }: Vocabulary): NeedInWords {
  const typed = tokensOf(question);
  const taken = new Set<number>();
  const isFree = ({ from, to }: Span) => !range(from, to).some((at) => taken.has(at));
  const take = ({ from, to }: Span) => range(from, to).forEach((at) => taken.add(at));
  const known = lexicon([...functions, ...topics]);
  const isPhrase = (phrase: string) => known.phrases.has(stemsOf(phrase));
  const isWord = (phrase: string) => emptyWords.has(phrase) || isPhrase(phrase) || places.some((place) => place.phrase === phrase);
  const isTopic = (phrase: string) => topics.some((topic) => says(topic, phrase));
  const named = spansOf(typed);
  const namesIn = <T extends Named>(names: readonly T[], mayBe: (span: Span) => boolean): Hit<T>[] =>
    hits(named.filter((span) => isFree(span) && mayBe(span)), (phrase) => names.find((name) => name.phrase === phrase));
  const first = <T extends Named>(names: readonly T[], mayBe: (span: Span) => boolean): T | undefined => {
    const [hit] = namesIn(names, mayBe);
    if (hit) take(hit);
    return hit?.what;
  };

  let organisation = first(organisations, ({ from, to, phrase }) => to - from > 1 && !isWord(phrase));
  const whereabouts = outermost(namesIn(places, () => true));
  whereabouts.forEach(take);
  // "Bradford, West Yorkshire" is Bradford.
  let place: Named | undefined = whereabouts.toSorted((a, b) => narrowness(a) - narrowness(b))[0]?.what;
  const isName = (word: string) => organisations.some((one) => one.phrase === word) || towns.some((one) => one.phrase === word);
  organisation ??= first(organisations, ({ phrase }) => !phrase.split(' ').some((word) => known.has(word)) && !isWord(phrase));
  const tokens = typed.map((word, at) => (taken.has(at) || isName(word) ? word : known.meant(word)));
  const free = spansOf(tokens).map((span) => ({ ...span, phrase: stemsOf(span.phrase) })).filter(isFree);
  const bodies = organisation ? [] : hits(free, (phrase) => sectorWords[phrase]);
  const sectors = organisation ? [organisation.sector] : (bodies[0]?.what ?? []);
  const phrases = outermost([
    ...hits(free, (phrase) => bestFunction(functions, phrase, sectors, isTopic(phrase))).map((hit) => ({ ...hit, of: 'function' as const })),
    ...hits(free, (phrase) => topics.find((topic) => says(topic, phrase))).map((hit) => ({ ...hit, of: 'topic' as const })),
  ]);
  const ofSector = (hit: (typeof phrases)[number]) => 'sectors' in hit.what && hit.what.sectors.some((sector) => sectors.includes(sector));
  const hitOf = (kind: 'function' | 'topic') => phrases.find((hit) => hit.of === kind && ofSector(hit)) ?? phrases.find((hit) => hit.of === kind);
  const isLeft = ({ from, to, phrase }: Span) => !phrases.some((hit) => hit.from < to && from < hit.to) && !isWord(phrase);
  organisation ??= first(organisations, isLeft);
  // The town itself still says where among the names.
  place ??= namesIn(towns, isLeft)[0]?.what ?? first(guesses.filter(({ phrase, nameKey }) => nameKey.split(' ').includes(phrase) || isNearly(phrase, nameKey)), isLeft);
  for (const body of bodies) take(body);
  return {
    functionKey: hitOf('function')?.what.key ?? null, topicKey: hitOf('topic')?.what.key ?? null, placeId: place?.id ?? null, organisationId: organisation?.id ?? null, sectors: organisation ? [] : sectors,
    words: [...new Set(tokens.filter((token, at) => !taken.has(at) && !emptyWords.has(token)))],
  };
}

/** Kinds of places, the narrowest first. */
const NARROWEST: readonly string[] = ['NEIGHBOURHOOD', 'LOCAL_PLACE', 'COUNCIL', 'SYSTEM', 'REGION', 'COUNTRY'];
const narrowness = ({ what }: Hit<{ kind: string }>): number => NARROWEST.indexOf(what.kind);

/** What the lists know: their phrases without plurals, and the word that a mistyped one stands for where exactly one is near. */
function lexicon(lists: readonly { phrases: string[] }[]) {
  const written = [...lists.flatMap(({ phrases }) => phrases), ...Object.keys(sectorWords)];
  const words = [...new Set([...written.flatMap((phrase) => phrase.split(' ')), ...emptyWords])];
  const stems = new Set(words.map(stemOf));
  return {
    phrases: new Set(written.map(stemsOf)),
    has: (word: string) => stems.has(stemOf(word)),
    meant(word: string): string {
      if (stems.has(stemOf(word))) return word;
      const near = words.filter((one) => isNearly(word, one));
      return new Set(near.map(stemOf)).size === 1 ? near[0]! : word;
    },
  };
}

/** `phrase` is without plurals. */
const says = ({ phrases }: { phrases: string[] }, phrase: string): boolean => phrases.some((one) => stemsOf(one) === phrase);

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, nth) => from + nth);

const hits = <T>(spans: readonly Span[], find: (phrase: string) => T | undefined): Hit<T>[] =>
  spans.flatMap((span) => {
    const what = find(span.phrase);
    return what === undefined ? [] : [{ ...span, what }];
  });

/** Of functions that share a phrase, the one of the sector that was named; a function of other sectors gives way to a topic of the same phrase. */
function bestFunction(functions: Vocabulary['functions'], phrase: string, sectors: readonly Sector[], isTopic: boolean) {
  const fitting = functions.filter((one) => says(one, phrase));
  return fitting.find((one) => sectors.some((sector) => one.sectors.includes(sector))) ?? (isTopic && sectors.length > 0 ? undefined : fitting[0]);
}

/** "surplus land" is a topic, not the "land" in it: a phrase within a longer one is dropped. Longest first. */
const outermost = <T extends Span>(found: readonly T[]): T[] =>
  found.filter((one) => !found.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from)).sort((a, b) => b.to - b.from - (a.to - a.from));
