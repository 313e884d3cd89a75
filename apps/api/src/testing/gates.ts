import { EvidenceKind, gatesBetween, type Stage } from '../features/opportunities/opportunity.stages.js';

/** An answer to everything that the gates between two stages ask for: days as days, the rest as these words, which name somebody. */
export const answersTo = (from: Stage, to: Stage, words: (n: number) => string = () => 'Helen Marsden'): { item: string; value: string }[] =>
  gatesBetween(from, to).map(({ key, answer }, n) => ({ item: key, value: answer === EvidenceKind.DATE ? '2020-01-06' : words(n) }));
