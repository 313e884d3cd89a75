import { TieKind, TieStrength } from './tie.types.js';

/** How `app.tie_strength` writes a strength; 0 is gone. */
export const strengthOf: Record<number, TieStrength | undefined> = { 3: TieStrength.STRONG, 2: TieStrength.SOME, 1: TieStrength.FAINT };

/** What a path tells of one tie: its class and how often, and the day only where the tie is the asker's own. */
export interface TieEvidence {
  kind: TieKind | 'SAME_TEAM';
  /** How many ties of this class there are between the two. */
  times: number;
  lastOn: string | null;
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

const classWords: Record<TieEvidence['kind'], (times: number) => string> = {
  SAME_TEAM: () => 'same team',
  MET: () => 'met',
  CO_ATTENDED: (times) => (times === 1 ? 'one roundtable' : `${small[times] ?? times} roundtables`),
  INTRODUCED: () => 'introduced',
  JOINT_OPPORTUNITY: () => 'working together',
  DECLARED: () => 'know each other',
};

const dayCount = (from: string, to: string) => Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));

/** "3 weeks ago", "in 2024": when, as exactly as it matters. */
export function agoWords(day: string, today: string): string {
  const days = dayCount(day, today);
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  if (days < 60) return `${Math.round(days / 7)} weeks ago`;
  if (days < 365) return `${Math.round(days / 30.4)} months ago`;
  return `in ${day.slice(0, 4)}`;
}

/** The evidence class in words, "met 3 weeks ago" or "two roundtables": never what was said or where. */
export function evidenceWords({ kind, times, lastOn }: TieEvidence, today: string): string {
  const words = classWords[kind](times);
  return lastOn && kind === 'MET' ? `${words} ${agoWords(lastOn, today)}` : words;
}

/** A tie as whoever may use it is told of it: strength in a word, class in words. `strength` is 1 to 3. */
export const told = (strength: number, evidence: TieEvidence, today: string): { strength: TieStrength; evidence: string } =>
  ({ strength: strengthOf[strength]!, evidence: evidenceWords(evidence, today) });
