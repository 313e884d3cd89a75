import { addDays, addMonths, differenceInCalendarDays, format, getYear, isWeekend, parseISO } from 'date-fns';

/** Days from the day the demo is loaded: 0 is that day, -31 is 31 days before it. */
export type DayOffset = number;

/** A calendar day as `YYYY-MM-DD`. */
export type IsoDay = `${number}-${number}-${number}`;

/** The story is written as if it were this Monday. */
export const STORY_TODAY: IsoDay = '2026-11-23';

/** The offset of a day of the story, so that the story can be written in dates that people can check. */
export function story(date: IsoDay): DayOffset {
  return differenceInCalendarDays(parseISO(date), parseISO(STORY_TODAY));
}

/** Turns the story's offsets into real days. Pure: the same load day gives the same world. */
export interface WorldCalendar {
  /** The exact day. */
  day(offset: DayOffset): IsoDay;
  /** The same day moved off a weekend: back to Friday in the past, on to Monday in the future. Never changes the order of two days. */
  workingDay(offset: DayOffset): IsoDay;
  /** The moment at which clocks in London show `at` (HH:MM) on the working day. */
  moment(offset: DayOffset, at: string): Date;
  /** The financial year, April to March, of a day: "2026-27". */
  financialYear(offset: DayOffset): string;
  /** Replaces each `{YYYY-MM-DD}` of a text, a day of the story, by the day it falls on, in words: "16 December". */
  text(words: string): string;
}

export function worldCalendar(loadDay: IsoDay): WorldCalendar {
  const start = parseISO(loadDay);
  const day = (offset: DayOffset) => iso(addDays(start, offset));
  const workingDay = (offset: DayOffset) => {
    // The load day itself stays: what is due today is due today, on a Sunday too.
    if (offset === 0) return day(0);
    const step = offset < 0 ? -1 : 1;
    let moved = offset;
    while (isWeekend(addDays(start, moved))) moved += step;
    return day(moved);
  };
  const moment = (offset: DayOffset, at: string) => {
    const inSummer = parseISO(`${workingDay(offset)}T${at}:00+01:00`);
    return londonTime.format(inSummer) === at ? inSummer : parseISO(`${workingDay(offset)}T${at}:00Z`);
  };
  const financialYear = (offset: DayOffset) => {
    const began = getYear(addMonths(addDays(start, offset), -3));
    return `${began}-${String((began + 1) % 100).padStart(2, '0')}`;
  };
  const text = (words: string) =>
    words.replace(/\{(\d{4}-\d{2}-\d{2})\}/g, (_, date: string) =>
      format(parseISO(workingDay(story(date as IsoDay))), 'd MMMM'),
    );
  return { day, workingDay, moment, financialYear, text };
}

const londonTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

function iso(date: Date): IsoDay {
  return format(date, 'yyyy-MM-dd') as IsoDay;
}
