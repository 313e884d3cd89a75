import type { IsoDate, Problem } from './register.types.js';

/** Ends the reading of a file: a register whose structure is damaged is refused whole. */
export class BrokenFile extends Error {
  constructor(readonly problem: Problem) {
    super(`row ${problem.row}, ${problem.column}: expected ${problem.expected}`);
  }
}

/** Ends the reading of one row: well formed, but not a fact that can be kept. */
export class RefusedRow extends Error {
  constructor(readonly problem: Problem) {
    super(`row ${problem.row}, ${problem.column}: expected ${problem.expected}`);
  }
}

const DATE_SHAPES = {
  yyyymmdd: /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  'yyyy-mm-dd': /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/,
  'dd/mm/yyyy': /^(?<d>\d{2})\/(?<m>\d{2})\/(?<y>\d{4})$/,
} as const;
export type DateShape = keyof typeof DATE_SHAPES;

const LONGEST_NAME = 300;
const LONGEST_QUOTE = 60;

/** Column names of different editions, made comparable: case and blanks around them vary. */
export const columnKey = (name: string): string => name.trim().toLowerCase();

/** One record, its cells by column name. Readers throw `BrokenFile` or `RefusedRow`. */
export class Cells {
  constructor(
    readonly row: number,
    private readonly columns: readonly string[],
    private readonly values: readonly string[],
  ) {}

  /** The cell without surrounding and doubled blanks; empty where the register has no such column. */
  text(column: string): string {
    const value = this.values[this.columns.indexOf(columnKey(column))] ?? '';
    return value.replace(/\s+/g, ' ').trim();
  }

  /** The cell’s text; null where it is empty. */
  optional(column: string): string | null {
    return this.text(column) || null;
  }

  /** The organisation's name; a row without one, or with an absurd one, is refused. */
  name(column: string): string {
    const name = this.text(column);
    if (!name || name.length > LONGEST_NAME) {
      throw new RefusedRow(this.problem(column, `a name of 1 to ${LONGEST_NAME} characters`));
    }
    return name;
  }

  /** A code of the register's own shape. Always text: `00CC` and `0012` keep their noughts. */
  code(column: string, shape: RegExp, expected: string): string {
    const code = this.text(column);
    if (!shape.test(code)) throw new BrokenFile(this.problem(column, expected));
    return code;
  }

  /** A code of this shape; null where the cell is empty. Throws where it looks otherwise. */
  optionalCode(column: string, shape: RegExp, expected: string): string | null {
    return this.text(column) ? this.code(column, shape, expected) : null;
  }

  /** A whole number of things, 0 among them. */
  count(column: string): number {
    if (!/^\d{1,9}$/.test(this.text(column))) throw new BrokenFile(this.problem(column, 'a whole number'));
    return Number(this.text(column));
  }

  /** A number from 0, with or without decimals; a row that says something else is refused. */
  decimal(column: string): number {
    if (!/^\d{1,9}(?:\.\d{1,9})?$/.test(this.text(column))) throw new RefusedRow(this.problem(column, 'a number'));
    return Number(this.text(column));
  }

  /** A real calendar day in one of the shapes that the register is known to use, or null if empty. */
  date(column: string, ...shapes: [DateShape, ...DateShape[]]): IsoDate | null {
    const text = this.text(column);
    if (!text) return null;
    for (const shape of shapes) {
      const parts = DATE_SHAPES[shape].exec(text)?.groups;
      const iso = parts && `${parts.y}-${parts.m}-${parts.d}`;
      if (iso && isCalendarDay(iso)) return iso;
    }
    throw new BrokenFile(this.problem(column, `a date as ${shapes.join(' or ')}`));
  }

  /** What the word of a cell means; any other word refuses the row. */
  oneOf<Meaning>(column: string, meanings: Readonly<Record<string, Meaning>>): Meaning {
    const found = Object.entries(meanings).find(
      ([word]) => word.toLowerCase() === this.text(column).toLowerCase(),
    );
    if (!found) throw new RefusedRow(this.problem(column, Object.keys(meanings).join(' or ')));
    return found[1];
  }

  /** What is wrong with a cell: what was found, what was expected. */
  problem(column: string, expected: string): Problem {
    return { row: this.row, column, found: quoted(this.text(column)), expected };
  }
}

/** Whether `yyyy-mm-dd` names a day that exists. */
export function isCalendarDay(iso: IsoDate): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** A cell as an error message may repeat it. */
export const quoted = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
