import { addWorkingDays } from '../opportunities/working-days.rules.js';
import type { Day } from '../opportunities/opportunity.types.js';

const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** Why nobody works on a day in England, "a Saturday" or "Boxing Day"; null on a working day. `holidays`: day → name. */
export function dayOff(day: Day, holidays: ReadonlyMap<Day, string>): string | null {
  const name = weekday.format(Date.parse(day));
  return holidays.get(day) ?? (name.startsWith('S') ? `a ${name}` : null);
}

/** The first working day after a day. */
export const nextWorkingDay = (day: Day, holidays: ReadonlyMap<Day, string>): Day => addWorkingDays(day, 1, new Set(holidays.keys()));

const YEARS = 10;

/** What is wrong with a day for a follow-up, in a sentence; null when it is fine. `day` is null when no day could be read from `words`. */
export function dayProblem(day: Day | null, words: string, today: Day): string | null {
  if (day === null) return `We could not read a day in “${words.slice(0, 60)}”. Write it like “in 2 weeks”, “next Tuesday”, “end of month” or “12 March”.`;
  if (day < today) return 'This day has passed. Give one that is still to come.';
  if (Number(day.slice(0, 4)) - Number(today.slice(0, 4)) > YEARS) return `This lies more than ${YEARS} years ahead. Give an earlier day.`;
  return null;
}
