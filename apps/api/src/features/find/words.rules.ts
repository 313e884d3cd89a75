import { shortWords } from './need-words.types.js';

/** The words as they are compared: lower case, without accents and marks, as `app.fold` has them. */
export const wordsOf = (text: string): string[] => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);

/** The words of a question, with short forms and nicknames written out: "dir of PH, Brum" is "director of public health birmingham". */
export const tokensOf = (question: string): string[] => wordsOf(question).flatMap((word) => (Object.hasOwn(shortWords, word) ? shortWords[word]!.split(' ') : [word]));

/** A word without its plural: "estates" and "estate" are one, "charities" and "charity". "Access" and "bus" stay. */
export function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** The same for each word of a phrase. */
export const stemsOf = (phrase: string): string => phrase.split(' ').map(stemOf).join(' ');

/** Shorter words are somebody's own: a slip in one of them could as well be another word. */
const LEAST = 5;

/** Whether a word is another one with a slip of the finger: one letter missing, added, wrong or swapped with its neighbour, and two of these from eight letters on. */
export function isNearly(typed: string, meant: string): boolean {
  const most = typed.length >= 8 ? 2 : 1;
  return typed !== meant && typed.length >= LEAST && Math.abs(typed.length - meant.length) <= most && slips(typed, meant) <= most;
}

/** How many slips lie between two words (optimal string alignment: each letter is touched once). */
function slips(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + Number(!isSame)));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
