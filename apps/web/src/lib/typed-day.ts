import { readDay } from '@lintel/days';
import { now } from './clock.js';
import { dayOf, plainDate } from './dates.js';

/** What a day field makes of what was typed into it. */
export interface TypedDay {
  /** "2026-11-26", or null where no day could be read or the field does not take it. */
  day: string | null;
  /** What is wrong with it and a way out, in a sentence; null where nothing is. */
  problem: string | null;
}

export interface DayLimits {
  /** A field for days that have been: "20 Nov" is the last one, not the next. */
  isPast?: boolean;
  /** The first and the last day that the field takes. */
  minDate?: string;
  maxDate?: string;
}

/** Reads a typed day: "4/12/2026", "4.12.26", "Friday 4 December", "2026-12-04", "yesterday", "in 2 weeks". Nothing typed is no problem. */
export function typedDay(text: string, { isPast = false, minDate, maxDate }: DayLimits = {}, at: Date = now()): TypedDay {
  const words = text.trim();
  if (words === '') return { day: null, problem: null };
  const day = readDay(words, dayOf(at), { lean: isPast ? 'BACK' : 'AHEAD' });
  if (day === null) return { day, problem: `We could not read “${words.slice(0, 40)}” as a day. Try ${suggestion(words, at)} or “${isPast ? 'yesterday' : 'in 2 weeks'}”.` };
  if (maxDate && day > maxDate) return { day: null, problem: `This is ${plainDate(day)}. Give a day that is not after ${plainDate(maxDate)}.` };
  if (minDate && day < minDate) return { day: null, problem: `This is ${plainDate(day)}. Give a day that is not before ${plainDate(minDate)}.` };
  return { day, problem: null };
}

/** A day as it may be typed: the last of the month for a day that the month does not have, else today. */
function suggestion(words: string, at: Date): string {
  const [, month, year] = /^(?:29|30|31)[/.-](0?[1-9]|1[0-2])[/.-](\d{4})$/.exec(words) ?? [];
  const day = month && year ? new Date(Date.UTC(Number(year), Number(month), 0, 12)) : at;
  return plainDate(day).replace(/([A-Z][a-z]{2})[a-z]+/, '$1');
}
