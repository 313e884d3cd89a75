const SMALL_WORDS = new Set(['and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'under', 'upon', 'with']);
/** A code within a name, as of the part of a board that its report calls `NHS MERELAND ICB - A3A8R`. */
const CODE = /^(?=.*\d)(?=.*[A-Z])[A-Z0-9]{3,6}$/;
const ORDINAL = /^\d+(?:ST|ND|RD|TH)$/;
const KEPT_CAPITALS = new Set(['CCG', 'CIC', 'HQ', 'ICB', 'ICS', 'NHS', 'PCN', 'UK']);

/**
 * The name or address line that a screen shows for one that a register prints in capitals:
 * `GUY'S AND ST THOMAS' NHS FOUNDATION TRUST` → `Guy's and St Thomas' NHS Foundation Trust`.
 * A text with any small letter is somebody's own spelling and is left alone.
 */
export function readableName(registered: string): string {
  if (/\p{Ll}/u.test(registered)) return registered;
  return registered
    .split(' ')
    .map((word, index) => readableWord(word, index === 0))
    .join(' ');
}

function readableWord(word: string, first: boolean): string {
  return word
    .split('-')
    .map((part, index) => readablePart(part, first && index === 0))
    .join('-');
}

function readablePart(part: string, first: boolean): string {
  const letters = part.replace(/[^\p{L}]/gu, '');
  if (KEPT_CAPITALS.has(letters)) return part;
  if (CODE.test(part) && !ORDINAL.test(part)) return part;
  const lower = part.toLowerCase();
  if (!first && SMALL_WORDS.has(lower)) return lower;
  return lower
    .replace(/^(\P{L}*)(\p{L})/u, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^(\P{L}*\p{L}['’])(\p{L}{2,})/u, (_, before: string, rest: string) => before + capitalised(rest))
    .replace(/^(\d+)(St|Nd|Rd|Th)\b/, (ordinal) => ordinal.toLowerCase());
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Two spellings of one council name, made comparable; used for councils only, since others do share names. */
export const comparableName = (name: string): string =>
  name.toLowerCase().replaceAll('&', ' and ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
