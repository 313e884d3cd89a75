import { isCalendarDay } from './register-cells.js';
import type { IsoDate } from './register.types.js';

const DATED_NAME = /(?<!\d)(?<y>(?:19|20)\d{2})(?:-?(?<m>\d{2})(?:-?(?<d>\d{2}))?)?(?!\d)/;

/**
 * The day from which a register file speaks. A name with a month or a year alone means the first day of it
 * (`etr_2026-04.csv` → 2026-04-01): the earliest day on which the file can have been published, so that a
 * dated file of the same month is never taken for an older one. The option given by the user counts where
 * the name has no date, and makes a date more exact that has only its month or its year.
 */
export function editionOf(fileName: string, option: IsoDate | null): IsoDate | null {
  const { y, m, d } = DATED_NAME.exec(fileName)?.groups ?? {};
  if (!y) return option;
  const named = [y, m, d].filter(Boolean).join('-');
  if (option?.startsWith(named)) return option;
  const first = `${y}-${m ?? '01'}-${d ?? '01'}`;
  return isCalendarDay(first) ? first : option;
}
