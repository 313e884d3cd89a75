import { daysFromToday, fromNow } from '../lib/dates.js';
import { StatusWord } from './status-word.js';

/** After a year nobody knows whether somebody is still in post. */
const STALE_AFTER_DAYS = 365;

interface FreshnessProps {
  /** The day on which somebody confirmed it; null when nobody has. */
  on: string | null;
  by?: string | null;
  /** "by phone", "at a meeting" */
  how?: string | null;
}

/** How sure we are that they are in post: "Verified 43 days ago by Ruth Adeyemi, by phone". */
export function Freshness({ on, by, how }: FreshnessProps) {
  if (on === null) return <StatusWord tone="warn">Nobody has confirmed this yet</StatusWord>;
  const isStale = daysFromToday(on) < -STALE_AFTER_DAYS;
  const words = `erified ${fromNow(on)}${by ? ` by ${by}` : ''}${how ? `, ${how}` : ''}`;
  return isStale ? <StatusWord tone="warn">Last v{words}</StatusWord> : <span title={on}>V{words}</span>;
}
