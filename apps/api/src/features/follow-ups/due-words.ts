import * as days from '@lintel/days';
import { addWorkingDays } from '../opportunities/working-days.rules.js';
import type { Day } from '../opportunities/opportunity.types.js';

const reading = (today: Day, holidays: ReadonlySet<Day>): days.ReadingOfDays => ({ inWorkingDays: (count) => addWorkingDays(today, count, holidays) });

/**
 * The day that a text speaks of, such as "in 2 weeks", "next Tuesday", "by 12 March", "end of month" or "in three working days"; null when there is none.
 * Of several, the one at the beginning is meant, else the last. `holidays` are England's.
 */
export const findDay = (text: string, today: Day, holidays: ReadonlySet<Day>): days.DayInWords | null => days.findDay(text, today, reading(today, holidays));

/** The day that these words name and nothing besides; null when a part of them cannot be read. */
export const readDay = (words: string, today: Day, holidays: ReadonlySet<Day>): Day | null => days.readDay(words, today, reading(today, holidays));
