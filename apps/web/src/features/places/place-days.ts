import { plainDate } from '../../lib/dates.js';

interface Days {
  validFrom: string | null;
  validTo: string | null;
}

/** "from 1 April 2026", "until 31 March 2026" or both of a place that was not always there or will not be; null where neither is known. */
export function placeDays({ validFrom, validTo }: Days): string | null {
  return [validFrom && `from ${plainDate(validFrom)}`, validTo && `until ${plainDate(validTo)}`].filter(Boolean).join(' ') || null;
}

/** Of a place that is not there on a day, when it is: "It was there until 31 March 2026." Null where it is there. */
export function absence({ validFrom, validTo }: Days, on: string): string | null {
  if (validTo && validTo < on) return `It was there until ${plainDate(validTo)}.`;
  return validFrom && validFrom > on ? `It is there from ${plainDate(validFrom)}.` : null;
}
