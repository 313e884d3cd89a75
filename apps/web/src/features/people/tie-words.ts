import type { HowWeKnowFragment, TieKind, TieStrength } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { list, pluralInWords, sentence } from '../../lib/words.js';

export const STRENGTHS: Record<TieStrength, string> = { STRONG: 'Strong', SOME: 'Some', FAINT: 'Faint' };

const KINDS: Record<TieKind, (times: number) => string> = {
  CO_ATTENDED: (times) => `${pluralInWords(times, 'roundtable')} together`,
  MET: (times) => pluralInWords(times, 'meeting or call', 'meetings or calls'),
  INTRODUCED: (times) => pluralInWords(times, 'introduction'),
  JOINT_OPPORTUNITY: (times) => `${pluralInWords(times, 'opportunity', 'opportunities')} worked on together`,
  DECLARED: () => 'said by a colleague',
};

type Known = Pick<HowWeKnowFragment, 'parts' | 'said'>;

/** What a tie rests on today, strongest class first: "Two roundtables together and one introduction". */
export function whyWords({ parts, said }: Known): string {
  if (said?.strength === 'NONE') return `Said ${said.saidBy ? `by ${said.saidBy} ` : ''}on ${plainDate(said.saidOn)}`;
  const counting = parts.filter((part) => part.pointsToday > 0);
  const kinds = [...new Set(counting.map(({ kind }) => kind))];
  const words = kinds.map((kind) => KINDS[kind](counting.filter((part) => part.kind === kind).length));
  return sentence(list(words)) || 'Nothing that still counts';
}
