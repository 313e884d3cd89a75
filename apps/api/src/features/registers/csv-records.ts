import { CsvError, parse } from 'csv-parse/sync';
import { quoted } from './register-cells.js';
import type { Problem } from './register.types.js';

export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_ROWS = 250_000;
export const MOST_COLUMNS = 500;
/** No register has a record near this; an unclosed quote would otherwise swallow the whole file. */
const LONGEST_RECORD = 64 * 1024;

/** What a file or a sheet says, before anybody knows which register it is. */
export interface Records {
  /** Every record up to the first damage. */
  records: readonly (readonly string[])[];
  /** The row of each in its sheet, from 1; a file's records are counted. */
  numbers?: readonly number[];
  damage: Problem | null;
}

/** Reads comma-separated text: UTF-8 with or without a byte order mark, else Windows-1252; any line ends. */
export function readCsv(bytes: Uint8Array): Records {
  const records: string[][] = [];
  const limit = (row: number, column: string, found: string, expected: string): Records => ({
    records,
    damage: { row, column, found, expected },
  });
  if (bytes.byteLength > MOST_BYTES) return limit(1, 'file', `${bytes.byteLength} bytes`, 'at most 64 MB');
  try {
    parse(decoded(bytes), {
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_RECORD,
      to: MOST_ROWS + 2,
      on_record: (record: string[]) => void records.push(record),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, damage: damageFrom(error, records.length + 1) };
  }
  if (records.length > MOST_ROWS + 1) {
    return limit(MOST_ROWS + 2, 'row', '', `at most ${MOST_ROWS.toLocaleString('en-GB')} rows`);
  }
  return { records, damage: firstOddity(records) };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_1252_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, since the TextDecoder of some Node releases takes Windows-1252 for Latin-1. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_FROM_80.charAt(control.charCodeAt(0) - 0x80));

const EXPECTED_BY_CODE: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a closing quote',
  CSV_INVALID_CLOSING_QUOTE: 'a comma or the end of the line after a closing quote',
  INVALID_OPENING_QUOTE: 'a quote only at the beginning of a cell, or doubled',
  CSV_MAX_RECORD_SIZE: 'a closing quote within 64 kB',
};

function damageFrom(error: CsvError, row: number): Problem {
  const column = typeof error.column === 'number' ? `column ${error.column + 1}` : 'column 1';
  return { row, column, found: '', expected: EXPECTED_BY_CODE[error.code] ?? 'comma-separated values' };
}

/** A character that no text file holds, or more columns than any register has. */
function firstOddity(records: readonly (readonly string[])[]): Problem | null {
  for (const [index, record] of records.entries()) {
    const row = index + 1;
    if (record.length > MOST_COLUMNS) {
      return { row, column: `column ${MOST_COLUMNS + 1}`, found: `${record.length} columns`, expected: `at most ${MOST_COLUMNS} columns` };
    }
    const column = record.findIndex((cell) => cell.includes('\0'));
    if (column >= 0) {
      const found = quoted((record[column] ?? '').replaceAll('\0', '␀'));
      return { row, column: `column ${column + 1}`, found, expected: 'text without NUL characters' };
    }
  }
  return null;
}
