import { plainDate } from '../../lib/dates.js';
import { StatusWord } from '../../ui/status-word.js';

/** A post without a known holder: vacant since a day, or nobody knows who holds it. */
export function Vacancy({ since }: { since: string | null }) {
  return since ? <StatusWord tone="warn">Vacant since {plainDate(since)}</StatusWord> : <StatusWord tone="quiet">Holder not known</StatusWord>;
}
