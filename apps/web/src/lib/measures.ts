import type { MeasureUnit, MeasureWord } from '../gql/graphql.js';
import { count } from './words.js';

/** Where a measure stands, in words. */
export const MEASURE_WORDS = {
  MET: { words: 'Met', tone: 'ok' },
  CLOSE: { words: 'Close', tone: 'ink' },
  ON_COURSE: { words: 'On course', tone: 'ink' },
  BEHIND: { words: 'Behind', tone: 'warn' },
  TOO_EARLY: { words: 'Too early', tone: 'quiet' },
  NOT_AVAILABLE: { words: 'Not available', tone: 'quiet' },
  NO_TARGET: { words: 'No target', tone: 'quiet' },
} as const satisfies Record<MeasureWord, { words: string; tone: string }>;

/** "57%", "£1,200", "51 days"; "Fewer than 5" where a small count is hidden, "Not available" where there is none. */
export function figure(value: number | null | undefined, unit: MeasureUnit, isHidden = false): string {
  if (isHidden) return 'Fewer than 5';
  if (value === null || value === undefined) return 'Not available';
  if (unit === 'PERCENT') return `${count(value)}%`;
  if (unit === 'POUNDS') return `£${count(value)}`;
  return unit === 'DAYS' ? `${count(value)} days` : count(value);
}
