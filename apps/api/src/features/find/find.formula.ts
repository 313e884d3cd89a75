import { decisionWords, formula, seniorityWords } from './find.rules.js';
import type { FormulaLine } from './found.js';

const entries = <Key extends string | number>(points: Record<Key, number>, words: Record<Key, string>): string =>
  (Object.keys(words) as unknown as Key[]).map((key) => `${words[key]} ${points[key]}`).join(', ');

const { CORRECTED, FUNCTION, WORDS, PLACE, TOPIC, DECISION, SENIORITY, REACH, WAY_IN, FRESHNESS, APPROACHED, VACANT } = formula;

/** The formula in words, as the page publishes it; made from the table that the ranking uses. */
export const formulaLines: FormulaLine[] = [
  { label: CORRECTED.label, gives: `${entries(CORRECTED.points, { RIGHT: 'Somebody named them as right for this question', WRONG: 'named another in their place' }).replaceAll('-', '−')}; the latest word counts, and who said it stands beside it` },
  { label: FUNCTION.label, gives: entries(FUNCTION.points, { IS: 'The post’s function is the one asked for', TITLE: 'its title holds two of your words and most of them', NEAR: 'its function is one beside it' }) },
  { label: WORDS.label, gives: `The share of your words that stand in its title, of ${WORDS.points.title}; in the organisation’s name, kind or town or the person’s name, of ${WORDS.points.name}; the fewer a word fits, the more it counts` },
  { label: PLACE.label, gives: `${entries(PLACE.points, { COVERS: 'Answers for it', LARGER: 'for a larger place around it', WITHIN: 'for a part', SERVES: 'the organisation serves it', PARTLY: 'a part of it', BASED: 'is based there', AROUND: 'serves a larger place' })}; where it serves the place or a part, ${PLACE.sharedAmongPlaces} more, shared among the places that it serves` },
  { label: TOPIC.label, gives: `${entries(TOPIC.points, { PERSON: 'Said of the person', SPONSOR: 'sponsors an opportunity about it', POST: 'the post answers for it' })}; what was said counts half after ${TOPIC.halvesInDays / 365} years; the strongest counts` },
  { label: DECISION.label, gives: entries(DECISION.points, decisionWords) },
  { label: SENIORITY.label, gives: entries(SENIORITY.points, seniorityWords) },
  { label: REACH.label, gives: `Your organisation holds an address ${REACH.points.email}; introductions that led to a meeting, up to ${REACH.points.answered}` },
  { label: WAY_IN.label, gives: `Strong ${WAY_IN.points[3]}, some ${WAY_IN.points[2]}, faint ${WAY_IN.points[1]}, by the weakest tie; ${WAY_IN.lessPerFurtherTie} less for each further tie` },
  { label: FRESHNESS.label, gives: FRESHNESS.points.map(({ days, points }) => `within ${days} days ${points}`).join(', ') },
  { label: APPROACHED.label, gives: entries(APPROACHED.points, { none: 'None', once: 'once', several: 'several times' }).replaceAll('-', '−') },
  { label: VACANT.label, gives: `−${-VACANT.points.vacant}` },
];
