import type { Likeness, RecordKind } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import type { Tone } from '../../ui/status-word.js';

/** How likely two are the same, in words. */
export const LIKENESS: Record<Likeness, { word: string; tone: Tone }> = {
  NEARLY_CERTAIN: { word: 'Nearly certain', tone: 'ink' },
  LIKELY: { word: 'Likely', tone: 'info' },
  POSSIBLE: { word: 'Possible', tone: 'quiet' },
};

/** Where a record of either kind has its page. */
export const recordPath = (kind: RecordKind, id: string): string => `${kind === 'PERSON' ? '/people' : '/orgs'}/${id}`;

/** The page on which two records are compared; without the second it asks for it. */
export const comparePath = (kind: RecordKind, keepId: string, awayId?: string): string =>
  `/admin/duplicates/compare?${new URLSearchParams({ kind, keep: keepId, ...(awayId && { away: awayId }) }).toString()}`;

/** What a field of a record says, as screens write it. */
export function fieldWords(key: string, value: string | null): string {
  if (value === null) return 'Nothing';
  if (key === 'type') return ORGANISATION_TYPES[value as keyof typeof ORGANISATION_TYPES];
  if (key === 'acts_as') return value.replaceAll('_', ' ');
  return value;
}
