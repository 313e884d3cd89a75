import { now } from './clock.js';
import { plural } from './words.js';

/**
 * Dates and times as people in England say them. Everything is in Europe/London, whatever the reader's device says,
 * so that two people in one conversation read the same words.
 *
 * A value is either a calendar day ("2026-11-26", no zone) or an instant ("2026-11-26T09:30:00Z" or a Date).
 */
export type DateValue = string | Date;

const ZONE = 'Europe/London';
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const MS_A_DAY = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });
const PARTS = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
const LONG = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const NO_WEEKDAY = format({ day: 'numeric', month: 'long', year: 'numeric' });
const MONTH_YEAR = format({ month: 'long', year: 'numeric' });
const DAY_MONTH = format({ day: 'numeric', month: 'long' });
const SHORT_DAY = format({ weekday: 'short', day: 'numeric', month: 'short' });
const SHORT = format({ day: 'numeric', month: 'short' });
const SHORT_YEAR = format({ day: 'numeric', month: 'short', year: 'numeric' });
const CLOCK = format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h23' });

/** A calendar day as noon UTC, which is the same day in London in summer and winter. */
function instant(value: DateValue): Date {
  if (value instanceof Date) return value;
  return new Date(DAY_ONLY.test(value) ? `${value}T12:00:00Z` : value);
}

/** "26 Nov" must not break over two lines; nor may en-GB's comma stand after a weekday. */
function tidy(text: string): string {
  return text.replace(',', '').replace(/(\d) /g, '$1\u00a0');
}

/** The London day of a value, as "2026-11-26". */
export function dayOf(value: DateValue): string {
  if (typeof value === 'string' && DAY_ONLY.test(value)) return value;
  const part = Object.fromEntries(PARTS.formatToParts(instant(value)).map(({ type, value: text }) => [type, text]));
  return `${part.year}-${part.month}-${part.day}`;
}

/** Whole days from today to the value: 0 today, 1 tomorrow, −4 four days ago. */
export function daysFromToday(value: DateValue, at: Date = now()): number {
  return Math.round((instant(dayOf(value)).getTime() - instant(dayOf(at)).getTime()) / MS_A_DAY);
}

/** "Thursday 26 November 2026" */
export function longDate(value: DateValue): string {
  return tidy(LONG.format(instant(value)));
}

/** "26 November 2026" */
export function plainDate(value: DateValue): string {
  return tidy(NO_WEEKDAY.format(instant(value)));
}

/** "November 2026" */
export function monthAndYear(value: DateValue): string {
  return MONTH_YEAR.format(instant(value));
}

/** "26 November", with the year when it is not this one. */
export function dayAndMonth(value: DateValue, at: Date = now()): string {
  const sameYear = dayOf(value).slice(0, 4) === dayOf(at).slice(0, 4);
  return tidy((sameYear ? DAY_MONTH : NO_WEEKDAY).format(instant(value)));
}

/** "Thu 26 Nov" */
export function shortDate(value: DateValue): string {
  return tidy(SHORT_DAY.format(instant(value)));
}

/** "26 Nov", with the year when it is not this one; "Today" for today. For the margin of a timeline. */
export function marginDate(value: DateValue, at: Date = now()): string {
  if (daysFromToday(value, at) === 0) return 'Today';
  const sameYear = dayOf(value).slice(0, 4) === dayOf(at).slice(0, 4);
  return tidy((sameYear ? SHORT : SHORT_YEAR).format(instant(value)));
}

/** "9:30am", "11am", "12 noon", "midnight" */
export function timeOfDay(value: DateValue): string {
  const [hour = 0, minute = 0] = CLOCK.format(instant(value)).split(':').map(Number);
  if (minute === 0 && hour === 0) return 'midnight';
  if (minute === 0 && hour === 12) return '12\u00a0noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

/** A time of day without a date, as people say it: "14:30" is "2:30pm". */
export function clockTime(at: string): string {
  return timeOfDay(`2000-01-01T${at}:00Z`);
}

/** "Thursday 26 November 2026, 9:30am"; without the time for a calendar day. */
export function exactDate(value: DateValue): string {
  const isDay = typeof value === 'string' && DAY_ONLY.test(value);
  return isDay ? longDate(value) : `${longDate(value)}, ${timeOfDay(value)}`;
}

/** "today", "tomorrow", "in 10 days", "in 8 weeks", "3 days ago", "14 months ago" */
export function fromNow(value: DateValue, at: Date = now()): string {
  const days = daysFromToday(value, at);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const length = duration(Math.abs(days));
  return days > 0 ? `in ${length}` : `${length} ago`;
}

/** How long that many days are: days to six weeks, then weeks to three months, months to two years, then years. */
function duration(days: number): string {
  if (days <= 42) return plural(days, 'day');
  if (days <= 90) return plural(Math.round(days / 7), 'week');
  if (days < 730) return plural(Math.round(days / 30.44), 'month');
  return plural(Math.floor(days / 365.25), 'year');
}

/** "9:30am to 12 noon" on one day; both dates when it ends on another. */
export function timeRange(starts: DateValue, ends: DateValue): string {
  if (dayOf(starts) === dayOf(ends)) return `${timeOfDay(starts)} to ${timeOfDay(ends)}`;
  return `${exactDate(starts)} to ${exactDate(ends)}`;
}

/** The words of the "when" margin, and how loud they are. */
export interface Due {
  text: string;
  /** `danger` overdue, `now` today, `later` not yet. */
  urgency: 'danger' | 'now' | 'later';
}

/** "Overdue 4 days", "Today, 11am", "Today", "Tomorrow", "Wed 25 Nov". */
export function due(value: DateValue, at: Date = now()): Due {
  const days = daysFromToday(value, at);
  if (days < 0) return { text: `Overdue ${plural(-days, 'day')}`, urgency: 'danger' };
  if (days > 0) return { text: days === 1 ? 'Tomorrow' : shortDate(value), urgency: 'later' };
  const isDay = typeof value === 'string' && DAY_ONLY.test(value);
  return { text: isDay ? 'Today' : `Today, ${timeOfDay(value)}`, urgency: 'now' };
}
