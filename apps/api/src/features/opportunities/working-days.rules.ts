import type { Day } from './opportunity.types.js';

const DAY_MS = 86_400_000;
const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Monday to Friday less the holidays given (England's, as data). */
function isWorkingDay(day: Day, holidays: ReadonlySet<Day>): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The day that lies `count` working days after (or, below zero, before) `day`. */
export function addWorkingDays(day: Day, count: number, holidays: ReadonlySet<Day>): Day {
  let at = Date.parse(day);
  const step = count < 0 ? -DAY_MS : DAY_MS;
  for (let left = Math.abs(count); left > 0;) {
    at += step;
    if (isWorkingDay(toDay(at), holidays)) left -= 1;
  }
  return toDay(at);
}

/** The next calendar day. */
export const dayAfter = (day: Day): Day => toDay(Date.parse(day) + DAY_MS);
