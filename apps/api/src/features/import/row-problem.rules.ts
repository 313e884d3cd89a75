import type { ImportField } from './import.types.js';

/** Something about a row that somebody should know. */
export interface RowProblem {
  field: ImportField;
  /** What was found, shortened. */
  found: string;
  /** What is wrong and the way out, in a sentence. */
  sentence: string;
  /** The row cannot be imported before it is corrected; otherwise only this value is left out. */
  isBlocking: boolean;
}

/** The value of a field in one row: of several columns for the same field, the first that is filled. */
export type Values = Partial<Record<ImportField, string>>;

/** What cannot be seen and no text needs: soft hyphens, zero-width spaces, marks of order and of direction. Joiners stay: Persian words and many emoji are made with them. */
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** On one line, with plain spaces, and without control characters, which no name or title has. */
export const oneLine = (text: string): string => text.normalize('NFC').replaceAll(unseen, '').replaceAll(/[\u0000-\u001f\u007f-\u009f\p{Z}]+/gu, ' ').trim();

export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** As `oneLine`, with its lines. */
const lines = (text: string): string => text.normalize('NFC').replaceAll(unseen, '').replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]+/g, ' ').trim();

/** What people, spreadsheets and our own exports write into a cell that is empty: "n/a", "TBC", a dash, an error of a formula, a role that is not known. */
const nothing = /^([-–—_.?*]+|n\/a|n\.a\.?|not (applicable|known|given|provided|available|set)|tb[acd]|to be (confirmed|advised)|role not known yet|#(n\/a|ref!|value!|name\?|null!|num!|div\/0!|error!|spill!)|#+|\((blank|none|empty)\))$/i;
/** The same, save where it may be somebody's name. */
const nothingElse = /^(na|nil|none|null|undefined|unknown)$/i;
const ofNames: ReadonlySet<string> = new Set(['FULL_NAME', 'FIRST_NAME', 'LAST_NAME'] satisfies `${ImportField}`[]);

/** Without what makes a spreadsheet take it for text: `="0123"`, and an apostrophe before a digit or what begins a formula, as our own exports have it. */
const asMeant = (text: string): string => text.replace(/^="(.*)"$/s, '$1').replace(/^'(?=[\d=+\-@＝＋－＠])/, '');

/** Takes the cells of a row apart by what their columns are taken as. */
export function valuesOf(fields: readonly (ImportField | null)[], cells: readonly string[]): Values {
  const values: Values = {};
  for (const [at, field] of fields.entries()) {
    if (!field || values[field]) continue;
    const text = asMeant((field === 'NOTE' ? lines : oneLine)(cells[at] ?? ''));
    if (text && !nothing.test(text) && (ofNames.has(field) || !nothingElse.test(text))) values[field] = text;
  }
  return values;
}

/** The text, or nothing and a problem where it is longer than can be stored. */
export function within(problems: RowProblem[], field: ImportField, label: string, text: string | undefined, most: number, isBlocking = false): string | null {
  if (!text) return null;
  if (text.length <= most) return text;
  problems.push({ field, found: shortened(text), sentence: `${label} has more than ${most.toLocaleString('en-GB')} characters${isBlocking ? '' : ' and is left out'}. Shorten it.`, isBlocking });
  return null;
}

/** Of a row that goes beyond the columns of its file: what it says stands in the wrong ones. `field`: what names the row. */
export const moved = (field: ImportField, cells: number, columns: number): RowProblem =>
  ({ field, found: '', sentence: `This row has ${cells} cells, and the file has ${columns} columns: a comma or other separator in one of its values has no quotation marks around it. Correct it in the file, and bring the row again.`, isBlocking: true });

/** What no value may have: a letter that was lost before the file came here, or a formula where its result should stand. */
const unusable: readonly { found: RegExp; except: ReadonlySet<string>; why: string }[] = [
  { found: /\ufffd/, except: new Set(), why: 'has a letter that could not be read. Write it again.' },
  { found: /^=|^@\w+\(/, except: new Set([...ofNames, 'NOTE' satisfies `${ImportField}`]), why: 'is a formula. Write what it says.' },
];

/** Values that somebody has to write again before their row can be imported. */
export const unusableOf = (values: Values): RowProblem[] => Object.entries(values).flatMap(([field, text]) => unusable.filter(({ found, except }) => !except.has(field) && found.test(text))
  .map(({ why }) => ({ field: field as ImportField, found: shortened(text), sentence: `“${shortened(text)}” ${why}`, isBlocking: true })));
