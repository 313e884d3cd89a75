import { graphql } from '../gql/gql.js';
import { count } from './words.js';

/** Takes a change back by the id that its payload carried; refused once somebody has built on it. */
export const UNDO = graphql(`
  mutation Undo($activityId: ID!) {
    undo(activityId: $activityId) {
      activityId
      kept
    }
  }
`);

/** What an undo came to; of a change of many, what stayed. */
export function undoneInWords(kept: readonly string[]): string {
  if (kept.length === 0) return 'Undone';
  const named = kept.slice(0, 3).join(', ');
  return `Undone, save ${count(kept.length)} that somebody changed since: ${named}${kept.length > 3 ? ' …' : ''}`;
}
