import { AppError, fieldError } from '../errors.js';

const MEGABYTE = 1024 * 1024;

/** How much of somebody's file is read. Each is well above what a person keeps, and far below what would hold the server up. */
export const TABLE_LIMITS = {
  /** Of the file as it was sent. */
  bytes: 64 * MEGABYTE,
  /** Of one sheet of a workbook, unpacked. It is never held in memory. */
  sheetBytes: 256 * MEGABYTE,
  /** Of the texts that a workbook keeps apart from its sheets, unpacked. They are held in memory while it is read. */
  textBytes: 48 * MEGABYTE,
  rows: 250_000,
  columns: 500,
  cells: 5_000_000,
  /** Of one row of a text file, in characters: an unclosed quote would otherwise swallow the whole file. */
  record: 128 * 1024,
} as const;

const count = (n: number): string => n.toLocaleString('en-GB');

/** Why a file cannot be taken, as one sentence at the field `file`. */
export const refuseFile = (sentence: string): AppError => fieldError('file', sentence);

/** A table that is larger than what is read. What to do about it is said apart, since not every table can be split. */
export class TableTooLarge extends AppError {
  /** @param most the limit, as in “at most 250,000 rows” */
  constructor(readonly fact: string, readonly most: string, advice: string) {
    super('VALIDATION', `${fact} ${advice}`, { fields: { file: `${fact} ${advice}` } });
  }
}

/** Counts what has been read of a table and throws VALIDATION as soon as it is too much. */
export class TableMeasure {
  private rows = 0;
  private cells = 0;

  /** Takes one row into account. */
  add(columns: number): void {
    this.rows += 1;
    this.cells += columns;
    if (columns > TABLE_LIMITS.columns) throw refuseFile(`This file has ${count(columns)} columns; ${TABLE_LIMITS.columns} is the most that is read. Take out those that nobody needs and choose it again.`);
    if (this.rows > TABLE_LIMITS.rows) throw new TableTooLarge(`This file has more than ${count(TABLE_LIMITS.rows)} rows.`, `at most ${count(TABLE_LIMITS.rows)} rows`, 'Split it and bring the parts one after another.');
    if (this.cells > TABLE_LIMITS.cells) throw new TableTooLarge(`This file has more than ${count(TABLE_LIMITS.cells)} cells.`, `at most ${count(TABLE_LIMITS.cells)} cells`, 'Take out the columns that nobody needs, or split it.');
  }
}
