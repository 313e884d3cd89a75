import { plural } from '../../lib/words.js';

interface StalledWordsProps {
  pursuit: { quietDays: number; stalledBecause: string | null };
}

/** "**Stalled 19 working days:** two messages unanswered" */
export function StalledWords({ pursuit: { quietDays, stalledBecause } }: StalledWordsProps) {
  return <><b>Stalled {plural(quietDays, 'working day')}:</b> {stalledBecause}</>;
}
