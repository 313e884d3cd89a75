import { BrokenFile, type Cells, columnKey } from './register-cells.js';
import type { IsoDate, Register, RegisterRow } from './register.types.js';

/** How one register is told from other files, and how its rows are read. */
export interface RegisterDefinition {
  register: Register;
  label: string;
  /** The columns' comparable names if the first records look like this register, whatever the file is called. */
  recognise(firstRecords: readonly (readonly string[])[]): readonly string[] | null;
  hasHeading: boolean;
  /** The day from which it speaks, where only its heading says it; its name and the user's own date go before it. */
  editionIn?(heading: readonly string[]): IsoDate | null;
  /** Where to say the edition, for a register whose figures mean nothing without it; any other counts as today's where nobody says it. */
  editionExpected?: string;
  /** Throws `BrokenFile` or `RefusedRow` (see `register-cells.ts`). */
  readRow(cells: Cells): RegisterRow;
}

/**
 * The heading's comparable names, if it has every required column; further columns and any order are fine.
 * A heading with most of them is this register damaged, and throws `BrokenFile` with the first that is missing.
 */
export function headingWith(
  heading: readonly string[] | undefined,
  required: readonly string[],
  rename: (column: string) => string = (column) => column,
): readonly string[] | null {
  const columns = (heading ?? []).map((column) => rename(columnKey(column)));
  const missing = required.filter((column) => !columns.includes(columnKey(column)));
  const [first] = missing;
  if (first === undefined) return columns;
  if (missing.length * 2 >= required.length) return null;
  throw new BrokenFile({ row: 1, column: first, found: '', expected: `a column "${first}"` });
}

/** ONS puts the year into column names (`ICB24CDH`, `ICB26CDH`). */
export const withoutYear = (column: string): string => column.replace(/^(icb|lad|lsoa|sicbl)\d\d(cdh?|nm)$/, '$1$2');

/** That year with a month and day (`04-01`), from the column that fits `named`. */
export function yearIn(heading: readonly string[], named: RegExp, day: string): IsoDate | null {
  const year = heading.map((column) => named.exec(column.trim())?.[1]).find(Boolean);
  return year ? `20${year}-${day}` : null;
}
