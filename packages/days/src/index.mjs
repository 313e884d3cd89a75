import { GB } from 'chrono-node/en';

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = (word) => (/^an?$/i.test(word) ? 1 : numbers.indexOf(word.toLowerCase()) + 1 || Number(word));
const howMany = `(\\d{1,3}|an?|${numbers.join('|')})`;
const weekdays = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';

/** What people in England say and chrono does not know, in words that it does. Each keeps the length of the text out of it: the whole phrase is replaced. */
const inOtherWords = [
  [new RegExp(`\\b(?:in )?${howMany} fortnights?(?:['’]s time)?(?! ago)\\b`, 'i'), ([, n]) => `in ${count(n) * 2} weeks`],
  [new RegExp(`\\b${howMany} fortnights? ago\\b`, 'i'), ([, n]) => `${count(n) * 2} weeks ago`],
  [new RegExp(`\\b(?:in )?${howMany} (day|week|month)s?['’]s? time\\b`, 'i'), ([, n, unit]) => `in ${count(n)} ${unit}s`],
  [/\b(?:the )?day after tomorrow\b/i, () => 'in 2 days'],
  [/\b(?:the )?day before yesterday\b/i, () => '2 days ago'],
  [/\b(?:the )?week after next\b/i, () => 'in 2 weeks'],
  [/\b(?:a )?week today\b|\btoday week\b/i, () => 'in 1 week'],
  [/\b(?:the )?end of (?:the |this )?week\b/i, () => 'friday'],
  [/\btues\b/i, () => 'tuesday'],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b/, ([, day, month, year]) => `${day}/${month}/${year}`],
];
const workingDays = new RegExp(`\\b(?:in |within )?${howMany} working days?(?:['’] time)?\\b`, 'i');
const weekdayWeek = new RegExp(`\\b(?:on )?(${weekdays}) week\\b|\\ba week on (${weekdays})\\b`, 'i');
/** Words that lead to a day without being part of it. */
const leading = /(?:^|\s)(?:by|on|before|due|for|until|from|at)?\s*(?:the)?\s*$/i;
/** Chrono takes "last Friday" for the next one where days ahead are meant. */
const lastWeekday = /\blast (?:mon|tue|wed|thu|fri|sat|sun)/i;

const plusDays = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const cut = (text, at, words, day) => ({ day, words, before: text.slice(0, at).replace(leading, '').trim(), after: text.slice(at + words.length).trim() });
const dayOf = (start) => [start.get('year'), start.get('month'), start.get('day')].map((n) => String(n).padStart(2, '0')).join('-');

/** What chrono reads, as of noon in London on this day; the day stands before the month. */
function parse(text, today, lean) {
  const forwardDate = lean === 'AHEAD' && !lastWeekday.test(text);
  const found = GB.parse(text, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }, { forwardDate });
  return found
    .filter(({ start }) => ['day', 'weekday', 'month', 'year'].some((part) => start.isCertain(part)))
    .map(({ index, text: words, start }) => ({ index, text: words, day: lean === 'BACK' ? notAhead(dayOf(start), start, today) : dayOf(start) }));
}

/** Looking back, a day without its year is that of last year where this year's is still to come, and a weekday is last week's. */
function notAhead(day, start, today) {
  if (day <= today || start.isCertain('year')) return day;
  if (start.isCertain('month')) return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return start.isCertain('weekday') ? plusDays(day, -7) : day;
}

export function findDay(text, today, { lean = 'AHEAD', inWorkingDays } = {}) {
  const working = workingDays.exec(text);
  if (working) return inWorkingDays ? cut(text, working.index, working[0], inWorkingDays(count(working[1]))) : null;
  const week = weekdayWeek.exec(text);
  if (week) return cut(text, week.index, week[0], plusDays(parse(week[1] ?? week[2], today, 'AHEAD')[0].day, 7));
  for (const [phrase, say] of inOtherWords) {
    const match = phrase.exec(text);
    const said = match && parse(say(match), today, lean)[0];
    if (said) return cut(text, match.index, match[0], said.day);
  }
  const found = parse(text, today, lean);
  const meant = found.find(({ index }) => leading.test(text.slice(0, index)) && text.slice(0, index).replace(leading, '').trim() === '') ?? found.at(-1);
  return meant ? cut(text, meant.index, meant.text, meant.day) : null;
}

export function readDay(words, today, reading) {
  const found = findDay(words, today, reading);
  return found && found.before === '' && found.after.replace(/[.!]+$/, '') === '' ? found.day : null;
}
