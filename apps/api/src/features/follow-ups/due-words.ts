import { GB } from 'chrono-node/en';
import { addWorkingDays } from '../opportunities/working-days.rules.js';
import type { Day } from '../opportunities/opportunity.types.js';

/** A day that was found in words: the day, the words that said it, and what is left of the text around them. */
export interface DayInWords {
  day: Day;
  words: string;
  before: string;
  after: string;
}

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (word: string): number => (/^an?$/i.test(word) ? 1 : numbers.indexOf(word.toLowerCase()) + 1 || Number(word));
const howMany = `(\\d{1,3}|an?|${numbers.join('|')})`;
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What people in England say and chrono does not know, in words that it does. Each keeps the length of the text out of it: the whole phrase is replaced. */
const inOtherWords: readonly [phrase: RegExp, say: (match: RegExpMatchArray) => string][] = [
  [new RegExp(`\\b(?:in )?${howMany} fortnights?(?:['’]s time)?\\b`, 'i'), ([, n]) => `in ${count(n!) * 2} weeks`],
  [new RegExp(`\\b(?:in )?${howMany} (day|week|month)s?['’]s? time\\b`, 'i'), ([, n, unit]) => `in ${count(n!)} ${unit}s`],
  [/\b(?:the )?day after tomorrow\b/i, () => 'in 2 days'],
  [/\b(?:the )?week after next\b/i, () => 'in 2 weeks'],
  [/\b(?:a )?week today\b|\btoday week\b/i, () => 'in 1 week'],
  [/\b(?:the )?end of (?:the |this )?week\b/i, () => 'friday'],
  [/\btues\b/i, () => 'tuesday'],
];
const workingDays = new RegExp(`\\b(?:in |within )?${howMany} working days?(?:['’] time)?\\b`, 'i');
const weekdayWeek = new RegExp(`\\b(?:on )?(${weekdays}) week\\b|\\ba week on (${weekdays})\\b`, 'i');
/** Words that lead to a day without being part of it. */
const leading = /(?:^|\s)(?:by|on|before|due|for|until|from|at)?\s*(?:the)?\s*$/i;

const plusDays = (day: Day, days: number): Day => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const cut = (text: string, at: number, words: string, day: Day): DayInWords => ({ day, words, before: text.slice(0, at).replace(leading, '').trim(), after: text.slice(at + words.length).trim() });

/** What chrono reads, as of noon in London on this day: days that lie ahead are meant; the day stands before the month. */
function parse(text: string, today: Day): { index: number; text: string; day: Day }[] {
  const found = GB.parse(text, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }, { forwardDate: true });
  return found.filter(({ start }) => start.isCertain('day') || start.isCertain('weekday') || start.isCertain('month') || start.isCertain('year')).map(({ index, text: words, start }) => ({
    index, text: words, day: [start.get('year'), start.get('month'), start.get('day')].map((n) => String(n).padStart(2, '0')).join('-'),
  }));
}

/**
 * The day that a text speaks of, such as "in 2 weeks", "next Tuesday", "by 12 March", "end of month" or "in three working days"; null when there is none.
 * Of several, the one at the beginning is meant, else the last. `holidays` are England's.
 */
export function findDay(text: string, today: Day, holidays: ReadonlySet<Day>): DayInWords | null {
  const working = workingDays.exec(text);
  if (working) return cut(text, working.index, working[0], addWorkingDays(today, count(working[1]!), holidays));
  const week = weekdayWeek.exec(text);
  if (week) return cut(text, week.index, week[0], plusDays(parse((week[1] ?? week[2])!, today)[0]!.day, 7));
  for (const [phrase, say] of inOtherWords) {
    const match = phrase.exec(text);
    const said = match && parse(say(match), today)[0];
    if (said) return cut(text, match.index, match[0], said.day);
  }
  const found = parse(text, today);
  const meant = found.find(({ index }) => leading.test(text.slice(0, index)) && text.slice(0, index).replace(leading, '').trim() === '') ?? found.at(-1);
  return meant ? cut(text, meant.index, meant.text, meant.day) : null;
}

/** The day that these words name and nothing besides; null when a part of them cannot be read. */
export function readDay(words: string, today: Day, holidays: ReadonlySet<Day>): Day | null {
  const found = findDay(words, today, holidays);
  return found && found.before === '' && found.after.replace(/[.!]+$/, '') === '' ? found.day : null;
}
