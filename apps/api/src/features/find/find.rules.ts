import { midSentence } from '@lintel/words';
import { agoWords } from '../ties/tie.rules.js';
import { stemOf, wordsOf } from './words.rules.js';
import type { Candidate, CorrectionFact, Need, PlaceFact, StoredFact, TopicFact } from './find.facts.js';

/** The formula of the finder, published: what each part can give, and for what. The score is their sum, and nothing else. */
export const formula = {
  CORRECTED: { label: 'Corrected by somebody', points: { RIGHT: 60, WRONG: -30 } },
  FUNCTION: { label: 'The post is for this', points: { IS: 30, TITLE: 24, NEAR: 16 } },
  PLACE: { label: 'Answers for the place', points: { COVERS: 36, LARGER: 32, WITHIN: 20, SERVES: 14, PARTLY: 10, BASED: 12, AROUND: 10 }, sharedAmongPlaces: 10 },
  WORDS: { label: 'Named in your words', points: { title: 24, name: 24 } },
  TOPIC: { label: 'Knows the topic', points: { PERSON: 20, SPONSOR: 18, POST: 15 }, halvesInDays: 730 },
  DECISION: { label: 'Role in the decision', points: { DECIDES: 10, APPROVES: 8, INFLUENCES: 6, ADVISES: 4, DELIVERS: 3, GATEKEEPER: 1 } },
  SENIORITY: { label: 'Seniority', points: { 1: 5, 2: 5, 3: 4, 4: 2, 5: 1 } },
  REACH: { label: 'Can be reached', points: { email: 4, answered: 6 } },
  WAY_IN: { label: 'Way in', points: { 3: 10, 2: 7, 1: 3 }, lessPerFurtherTie: 1 },
  FRESHNESS: { label: 'Role confirmed', points: [{ days: 90, points: 8 }, { days: 365, points: 5 }, { days: 548, points: 2 }] },
  APPROACHED: { label: 'Approached this quarter', points: { none: 0, once: -2, several: -8 } },
  VACANT: { label: 'Nobody holds the post', points: { vacant: -6 } },
} as const;

export type PartKey = keyof typeof formula;

/** One part of a score: its points, why, and the stored fact that it cites. */
export interface ScorePart {
  key: PartKey;
  points: number;
  because: string;
  fact: StoredFact | null;
}

/** A sentence that speaks for a candidate, with the fact that it cites. */
export interface Reason {
  text: string;
  fact: StoredFact;
  opportunityId: string | null;
}

export interface Ranked {
  candidate: Candidate;
  /** Whether it is what was asked for, and where: what does not meet the question is ranked, and not shown. */
  meets: boolean;
  score: number;
  parts: ScorePart[];
  reasons: Reason[];
}

const days = (from: string, to: string) => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
const round = (points: number) => Math.round(points * 10) / 10;

/** What an organisation serves besides takes its share: the trust of one district is more that district's than the trust of five. */
const placePoints = ({ kind, among }: PlaceFact): number => round(formula.PLACE.points[kind] + (among && kind !== 'PARTLY' ? formula.PLACE.sharedAmongPlaces / among : 0));

const placeWords = ({ statement, kind, placeName }: PlaceFact, organisation: string): string =>
  statement ?? (kind === 'BASED' ? `${organisation} is based in ${placeName}` : ['SERVES', 'PARTLY', 'AROUND'].includes(kind) ? `${organisation} serves ${placeName}` : `Answers for ${placeName}`);
const topicWords = ({ statement, kind, topicLabel }: TopicFact): string =>
  statement ?? (kind === 'POST' ? `The post answers for ${midSentence(topicLabel)}` : `Knows ${midSentence(topicLabel)}`);

/** Evidence fades: what was said two years ago counts half. What a post answers for stands until it is taken away. */
function topicPoints({ kind, on }: TopicFact, today: string): number {
  const { points, halvesInDays } = formula.TOPIC;
  return round(points[kind] * (kind === 'POST' ? 1 : on ? 0.5 ** (days(on, today) / halvesInDays) : 0.5));
}

const best = <T>(facts: readonly T[], points: (fact: T) => number): T | undefined =>
  facts.reduce<T | undefined>((top, fact) => (top === undefined || points(fact) > points(top) ? fact : top), undefined);

/** The words of a title or name, without plurals. */
const stems = (...texts: (string | null | undefined)[]): string[] => texts.flatMap((text) => wordsOf(text ?? '')).map(stemOf);
const namesOf = ({ organisation: { name, subType, town }, person }: Candidate): string[] => stems(name, subType, town, person?.name);

/**
 * What each of the question's words is worth, together 1: the fewer of the candidates it says something of, the more. Words that
 * stand in nobody's title or name are worth nothing, and take nothing away.
 */
export function worthOf(candidates: readonly Candidate[], { words, nameWords }: Pick<Need, 'words' | 'nameWords'>): Map<string, number> {
  const said = candidates.map((candidate) => ({ title: stems(candidate.post.title), names: namesOf(candidate) }));
  const others = new Set(nameWords.map(stemOf));
  const rare = [...new Set(words.map(stemOf))].map((word): [string, number] => {
    const times = said.filter(({ title, names }) => title.includes(word) || (others.has(word) && names.includes(word))).length;
    return [word, times && Math.log(1 + candidates.length / times)];
  });
  const all = rare.reduce((sum, [, worth]) => sum + worth, 0);
  return new Map(all > 0 ? rare.map(([word, worth]) => [word, worth / all]) : []);
}

/** The worth of the question's words that the post's title holds, and of the rest that the names around it hold. */
function wordsPart(candidate: Candidate, worth: ReadonlyMap<string, number>, { nameWords }: Need): ScorePart | null {
  const title = stems(candidate.post.title);
  const others = new Set(nameWords.map(stemOf));
  const names = namesOf(candidate).filter((word) => others.has(word) && !title.includes(word));
  const sum = (of: readonly string[]) => [...worth].reduce((total, [word, share]) => total + (of.includes(word) ? share : 0), 0);
  const points = round(sum(title) * formula.WORDS.points.title + sum(names) * formula.WORDS.points.name);
  const said = [...worth.keys()].filter((word) => title.includes(word) || names.includes(word));
  return points > 0 ? { key: 'WORDS', points, because: `Says “${said.join(' ')}”`, fact: candidate.post } : null;
}

/** "Named as right by Ruth Adeyemi of Thornmoor Homes: estates moved to her in May". */
const correctionWords = ({ verdict, byName, memberName, because }: CorrectionFact): string =>
  `${verdict === 'RIGHT' ? 'Named as right' : 'Somebody else is right, says'}${verdict === 'RIGHT' ? ' by' : ''} ${byName} of ${memberName}${because ? `: ${because}` : ''}`;

function suitability(candidate: Candidate, worth: ReadonlyMap<string, number>, need: Need): (ScorePart | null)[] {
  const { today } = need;
  const { post, organisation, places, topics } = candidate;
  const place = best(places, placePoints);
  const topic = best(topics, (fact) => topicPoints(fact, today));
  const level = Math.min(5, Math.max(1, post.seniority)) as 1 | 2 | 3 | 4 | 5;
  return [
    candidate.correction ? { key: 'CORRECTED', points: formula.CORRECTED.points[candidate.correction.verdict], because: correctionWords(candidate.correction), fact: candidate.correction } : null,
    post.functionFit ? { key: 'FUNCTION', points: formula.FUNCTION.points[post.functionFit], because: post.functionFit === 'TITLE' ? `Its title: ${post.title}` : `${post.title}: ${post.functionLabel}`, fact: post } : null,
    wordsPart(candidate, worth, need),
    place ? { key: 'PLACE', points: placePoints(place), because: placeWords(place, organisation.name), fact: place } : null,
    topic ? { key: 'TOPIC', points: topicPoints(topic, today), because: topicWords(topic), fact: topic } : null,
    post.decisionRole ? { key: 'DECISION', points: formula.DECISION.points[post.decisionRole], because: decisionWords[post.decisionRole], fact: post } : null,
    { key: 'SENIORITY', points: formula.SENIORITY.points[level], because: seniorityWords[level], fact: post },
  ];
}

export const decisionWords = {
  DECIDES: 'Decides', APPROVES: 'Approves', INFLUENCES: 'Has a say', ADVISES: 'Advises', DELIVERS: 'Delivers', GATEKEEPER: 'Keeps the diary',
} as const;
export const seniorityWords = { 1: 'Board or executive', 2: 'Director', 3: 'Head of', 4: 'Manager', 5: 'Officer' } as const;

function reach({ person, detail, introductions: { made, met }, ways, appointment, approached, post }: Candidate, { today }: Need): (ScorePart | null)[] {
  const [way] = ways;
  const weakest = way ? (Math.min(...way.strengths) as 1 | 2 | 3) : null;
  const verified = appointment?.verifiedOn ?? null;
  const fresh = verified ? formula.FRESHNESS.points.find((step) => days(verified, today) <= step.days) : undefined;
  return [
    detail?.hasEmail && !detail.objected ? { key: 'REACH', points: formula.REACH.points.email, because: 'Your organisation holds an address', fact: detail } : null,
    made > 0 ? { key: 'REACH', points: round((formula.REACH.points.answered * met) / made), because: `${met} of ${made} ${made === 1 ? 'introduction' : 'introductions'} led to a meeting`, fact: null } : null,
    way && weakest ? { key: 'WAY_IN', points: Math.max(0, formula.WAY_IN.points[weakest] - formula.WAY_IN.lessPerFurtherTie * (way.strengths.length - 1)), because: wayWords[weakest], fact: null } : null,
    fresh && verified ? { key: 'FRESHNESS', points: fresh.points, because: `Confirmed ${agoWords(verified, today)}`, fact: appointment } : null,
    approached && approached !== 'none' ? { key: 'APPROACHED', points: formula.APPROACHED.points[approached], because: `Approached ${approached === 'once' ? 'once' : 'several times'} this quarter`, fact: null } : null,
    person ? null : { key: 'VACANT', points: formula.VACANT.points.vacant, because: post.vacantSince ? `Vacant ${agoWords(post.vacantSince, today)}` : 'Nobody is noted in this post', fact: post },
  ];
}

const wayWords = { 3: 'Strong all the way', 2: 'Some, at its weakest', 1: 'Faint, at its weakest' } as const;

/** Facts in words, strongest first, each citing what is stored; the post's own function where nothing else speaks. */
function reasonsFor(candidate: Candidate, need: Need): Reason[] {
  const { places, topics, post, organisation, introductions: { made, met }, appointment, detail, correction, bridge } = candidate;
  const place = best(places, placePoints);
  // What is said of the person says more than what their post answers for.
  const personal = topics.filter(({ kind }) => kind !== 'POST');
  const strongest = (personal.length > 0 ? personal : [...topics]).sort((a, b) => topicPoints(b, need.today) - topicPoints(a, need.today)).slice(0, 2);
  const cited = appointment ?? detail;
  const reasons: Reason[] = [
    ...(correction ? [{ text: correctionWords(correction), fact: correction, opportunityId: null }] : []),
    ...(place ? [{ text: placeWords(place, organisation.name), fact: place, opportunityId: null }] : []),
    ...strongest.map((fact) => ({ text: topicWords(fact), fact, opportunityId: fact.opportunityId })),
    ...(bridge ? [{ text: `Has worked on both sides: ${bridge.title}, ${bridge.organisation}`, fact: bridge, opportunityId: null }] : []),
    ...(made > 0 && cited ? [{ text: `Answers: ${met} of ${made} ${made === 1 ? 'introduction' : 'introductions'} led to a meeting`, fact: cited, opportunityId: null }] : []),
  ];
  return reasons.length > 0 ? reasons : [{ text: `The post is for this: ${post.functionLabel}`, fact: post, opportunityId: null }];
}

const meets = ({ post, places, topics, correction }: Candidate, { functionKey, topicKey, placeId, organisationId }: Need): boolean =>
  correction?.verdict === 'RIGHT' || ((!placeId || places.length > 0) && (functionKey ? post.functionFit !== null : !topicKey || Boolean(organisationId) || topics.length > 0 || post.functionFit !== null));

/** The score of one candidate, part by part. */
export function scored(candidate: Candidate, need: Need, worth: ReadonlyMap<string, number> = worthOf([candidate], need)): Ranked {
  const parts = [...suitability(candidate, worth, need), ...reach(candidate, need)].filter((part): part is ScorePart => part !== null);
  return { candidate, meets: meets(candidate, need), parts, score: round(parts.reduce((sum, part) => sum + part.points, 0)), reasons: reasonsFor(candidate, need) };
}

/** Best first; of equal scores the name that comes first, then ids, so that the order never changes by chance. */
export function rank(candidates: readonly Candidate[], need: Need): Ranked[] {
  const name = ({ candidate: { person, post } }: Ranked) => (person?.name ?? post.title).toLowerCase();
  const worth = worthOf(candidates, need);
  return candidates.map((candidate) => scored(candidate, need, worth)).sort((a, b) =>
    b.score - a.score || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : a.candidate.post.id < b.candidate.post.id ? -1 : 1));
}
