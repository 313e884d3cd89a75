import { ImportField as F } from './import.types.js';
import { type RowProblem, shortened } from './row-problem.rules.js';

const address = /^[^\s@<>,;:"()[\]]+@[^\s@.<>,;:"()[\]]+(\.[^\s@.<>,;:"()[\]]+)+$/;

/** One address out of what a mail program or a person wrote: "mailto:", "Ann <ann@…>", "ann@… (work)", several at once, of which the first is kept. */
export function emailOf(problems: RowProblem[], text: string | undefined): string | null {
  if (!text) return null;
  if (/^\/o=/i.test(text)) {
    problems.push({ field: F.EMAIL, found: shortened(text), sentence: 'This is a path within an Exchange server and no e-mail address; it is left out.', isBlocking: false });
    return null;
  }
  const written = text.split(/[\s;,|/<>()[\]"]+/).map((part) => part.replace(/^['‘]?(mailto:)?/i, '').replace(/(\?.*|[.:'’]+)$/, '').toLowerCase());
  const found = [...new Set(written.filter((part) => part.length <= 254 && address.test(part)))];
  if (found.length > 1) problems.push({ field: F.EMAIL, found: shortened(text), sentence: `Several addresses are given: ${found[0]!} is kept, the others are left out.`, isBlocking: false });
  if (found.length > 0) return found[0]!;
  problems.push({ field: F.EMAIL, found: shortened(text), sentence: 'This is no e-mail address. Write one like name@example.com, or empty the cell.', isBlocking: true });
  return null;
}

/** Longer ones are not stored. */
const MOST = 40;
const FEWEST_DIGITS = 3;

/** A phone number as a person would write it: a spreadsheet that took it for a number has lost its first zero or plus, and may have lost its end. */
export function phoneOf(problems: RowProblem[], text: string | undefined): string | null {
  if (!text) return null;
  const leave = (sentence: string): null => {
    problems.push({ field: F.PHONE, found: shortened(text), sentence, isBlocking: false });
    return null;
  };
  if (/^\d([.,]\d+)?E\+?\d+$/i.test(text)) return leave('A spreadsheet has shortened this telephone number, and its last digits are lost; it is left out. Write it again.');
  if (digitsOf(text) < FEWEST_DIGITS) return leave('This is no telephone number, and is left out. Write its digits.');
  const plain = text.replace(/^tel:\s*/i, '').replace(/^(\d{9,13})\.0+$/, '$1');
  if (plain.length <= MOST && !plain.includes(':::')) return dialled(plain);
  const [first = ''] = plain.split(/\s*(?::::|[;,/|]|\bor\b)\s*/i);
  if (first.length > MOST || digitsOf(first) < FEWEST_DIGITS) return leave(`The telephone number has more than ${MOST} characters and is left out. Shorten it.`);
  leave(`Several telephone numbers are given: ${first} is kept, the others are left out.`);
  return dialled(first);
}

const digitsOf = (text: string): number => text.replaceAll(/\D/g, '').length;

// UK numbers have ten digits after the 0, some nine (Ofcom, National Telephone Numbering Plan).
const dialled = (number: string): string => (/^[1237]\d{9}$/.test(number) ? `0${number}` : /^44\d{9,10}$/.test(number) ? `+${number}` : number);
