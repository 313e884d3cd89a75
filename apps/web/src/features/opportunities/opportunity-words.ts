import { clockTime, daysFromToday, due, shortDate } from '../../lib/dates.js';
import { money } from '../../lib/money.js';
import { plural, pluralInWords, sentence } from '../../lib/words.js';

/** Under an answer that the record gave and a person has yet to confirm. */
export const FROM_RECORD = 'Known from the record: check it, then confirm it by saving.';

/** The middle of a range of pounds, for one figure on a card; null when it is not valued. */
export function middle(low: number | null, high: number | null): number | null {
  if (low === null && high === null) return null;
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** "24 homes", or what there is in place of homes. */
export function sizeInWords({ homes, noteLine }: { homes: number | null; noteLine: string | null }): string[] {
  return [homes === null ? null : plural(homes, 'home'), noteLine].filter((part): part is string => part !== null && part !== '');
}

/** "£4.8m", or nothing where it is not valued. */
export function valueInWords({ valueLow, valueHigh }: { valueLow: number | null; valueHigh: number | null }): string | null {
  const value = middle(valueLow, valueHigh);
  return value === null ? null : money(value);
}

/** "One follow-up is overdue.", or null where none is. */
export function overdueInWords(followUps: readonly { dueOn: string | null }[]): string | null {
  const overdue = followUps.filter(({ dueOn }) => dueOn !== null && daysFromToday(dueOn) < 0).length;
  return overdue === 0 ? null : `${sentence(pluralInWords(overdue, 'follow-up'))} ${overdue === 1 ? 'is' : 'are'} overdue.`;
}

/** "Thu 26 Nov", "today, 11am", "overdue 3 days"; for the end of a sentence. */
export function dueInWords(dueOn: string, dueAt: string | null): { text: string; isOverdue: boolean } {
  const { text, urgency } = due(dueOn);
  if (urgency === 'later' && text !== 'Tomorrow') return { text: shortDate(dueOn), isOverdue: false };
  return { text: `${text.charAt(0).toLowerCase()}${text.slice(1)}${urgency === 'now' && dueAt ? `, ${clockTime(dueAt)}` : ''}`, isOverdue: urgency === 'danger' };
}
