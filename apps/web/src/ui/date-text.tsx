import { clockTime, dayAndMonth, dayOf, due, exactDate, fromNow, longDate, marginDate, plainDate, shortDate, type DateValue } from '../lib/dates.js';
import { StatusWord } from './status-word.js';
import classes from './date-text.module.css';

const FORMATS = {
  /** "Thursday 26 November 2026, 9:30am" */
  exact: exactDate,
  /** "Thursday 26 November 2026" */
  long: longDate,
  /** "26 November 2026" */
  plain: plainDate,
  /** "26 November" */
  day: dayAndMonth,
  /** "Thu 26 Nov" */
  short: shortDate,
  /** "26 Nov" or "Today" */
  margin: marginDate,
  /** "in 10 days"; exact on hover and in print */
  relative: fromNow,
} as const;

interface DateTextProps {
  /** A calendar day "2026-11-26" or an instant; read in Europe/London. */
  value: DateValue;
  format?: keyof typeof FORMATS;
}

/** A date in words inside `<time>`; the exact date is on hover, and in print where the words depend on today. */
export function DateText({ value, format = 'day' }: DateTextProps) {
  const words = FORMATS[format](value);
  const dateTime = value instanceof Date ? value.toISOString() : value;
  return (
    <time dateTime={dateTime} title={exactDate(value)} className={classes.time}>
      {words}
      {format === 'relative' && <span className={classes.print}> ({plainDate(dayOf(value))})</span>}
    </time>
  );
}

/** The words of the "when" margin: "Overdue 4 days" in red, "Today, 11am" in ink, "Wed 25 Nov" plain. `time` is London time, 14:30, of a calendar day. */
export function DueText({ value, time: at = null }: { value: DateValue; time?: string | null }) {
  const { text, urgency } = due(value);
  const words = urgency === 'now' && at ? `${text}, ${clockTime(at)}` : text;
  const time = (
    <time dateTime={value instanceof Date ? value.toISOString() : value} title={exactDate(value)} className={classes.time}>
      {words}
    </time>
  );
  if (urgency === 'later') return time;
  return <StatusWord tone={urgency === 'danger' ? 'danger' : 'ink'}>{time}</StatusWord>;
}
