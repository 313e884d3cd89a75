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

/** Control characters that no name or title has; line breaks become spaces. */
export const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').replaceAll(/ {2,}/g, ' ').trim();

export const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** As `oneLine`, with its lines. */
const lines = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f]+/g, ' ').trim();

/** Takes the cells of a row apart by what their columns are taken as. */
export function valuesOf(fields: readonly (ImportField | null)[], cells: readonly string[]): Values {
  const values: Values = {};
  for (const [at, field] of fields.entries()) {
    const text = field ? (field === 'NOTE' ? lines : oneLine)(cells[at] ?? '') : '';
    if (field && text && !values[field]) values[field] = text;
  }
  return values;
}

/** The text, or nothing and a problem where it is longer than can be stored. */
export function within(problems: RowProblem[], field: ImportField, label: string, text: string | undefined, most: number, isBlocking = false): string | null {
  if (!text) return null;
  if (text.length <= most) return text;
  problems.push({ field, found: shortened(text), sentence: `${label} has more than ${most} characters.`, isBlocking });
  return null;
}

/** A phone number as a person would write it; a spreadsheet that took it for a number has lost its first zero. */
export const phoneOf = (text: string): string => (/^[1237]\d{9}$/.test(text) ? `0${text}` : text);
