import { type Cells, RefusedRow } from './register-cells.js';
import type { IsoDate } from './register.types.js';

/** Throws where an organisation would have closed before it opened. */
export function refuseClosingBeforeOpening(
  cells: Cells,
  dates: { openedOn: IsoDate | null; closedOn: IsoDate | null },
  column: string,
): void {
  if (dates.openedOn && dates.closedOn && dates.closedOn < dates.openedOn) {
    throw new RefusedRow(cells.problem(column, `a day not before its opening on ${dates.openedOn}`));
  }
}
