import { daysFromToday, fromNow, plainDate } from '../lib/dates.js';
import { Meta } from './lines.js';
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
  if (on === null) return <Meta>Nobody has confirmed this yet</Meta>;
  const isStale = daysFromToday(on) < -STALE_AFTER_DAYS;
  const words = `${isStale ? 'Last verified' : 'Verified'} ${fromNow(on)}${by ? ` by ${by}` : ''}${how ? `, ${how}` : ''}`;
  return <Meta>{isStale ? <StatusWord tone="warn">{words}</StatusWord> : <time dateTime={on} title={plainDate(on)}>{words}</time>}</Meta>;
}
