import { type Cells, RefusedRow } from './register-cells.js';
import type { IsoDate } from './register.types.js';

/** The day before: registers that date a successor's first day close the predecessor on the day before it. */
export function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The day after: a membership ends with its body's last day. */
export function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

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
