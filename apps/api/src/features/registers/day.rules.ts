import type { IsoDate } from './register.types.js';

/** The day before: registers that date a successor's first day close the predecessor on the day before it. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day after: a membership ends with its body's last day. */
export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
/** "1 April 2026" for a day. */
export const inWords = (day: IsoDate): string => dayFormat.format(Date.parse(`${day}T00:00:00Z`));
