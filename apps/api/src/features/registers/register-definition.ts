import { BrokenFile, type Cells, columnKey } from './register-cells.js';
import type { Register, RegisterRow } from './register.types.js';

/** How one register is told from other files, and how its rows are read. */
export interface RegisterDefinition {
  register: Register;
  label: string;
  /** The columns' comparable names if the first records look like this register, whatever the file is called. */
  recognise(firstRecords: readonly (readonly string[])[]): readonly string[] | null;
  hasHeading: boolean;
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
