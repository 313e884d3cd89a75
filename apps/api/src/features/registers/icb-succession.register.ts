import { ICB_GSS_CODE, ICB_GSS_CODE_EXPECTED, icbFacts } from './icb.facts.js';
import { ODS_CODE, ODS_CODE_EXPECTED } from './ods-report.js';
import { BrokenFile, type Cells } from './register-cells.js';
import { dayBefore } from './day.rules.js';
import { headingWith, type RegisterDefinition } from './register-definition.js';
import type { IsoDate, SuccessionKind, SuccessionRow } from './register.types.js';

const SUCCESSION_WORDS: Readonly<Record<string, SuccessionKind>> = {
  merger: 'MERGER',
  split: 'SPLIT',
  acquisition: 'ACQUISITION',
};
const COLUMNS = [
  'predecessor_ods', 'predecessor_gss', 'predecessor_name',
  'successor_ods', 'successor_gss', 'successor_name', 'date', 'type',
];

/** Which ICB took over from which, one row a pair: a split has several rows with one predecessor. */
export const icbSuccession: RegisterDefinition = {
  register: 'ICB_SUCCESSION',
  label: 'ICB successions',
  hasHeading: true,
  recognise: ([heading]) => headingWith(heading, COLUMNS),
  readRow(cells): SuccessionRow {
    const on = firstDay(cells);
    const kind = cells.oneOf('type', SUCCESSION_WORDS);
    const predecessor = icbFacts({ ...icbAt(cells, 'predecessor'), closedOn: dayBefore(on) });
    // A body that acquires was there before; merging and splitting make a new one.
    const openedOn = kind === 'ACQUISITION' ? null : on;
    const successor = icbFacts({ ...icbAt(cells, 'successor'), openedOn });
    return {
      kind: 'SUCCESSION',
      row: cells.row,
      predecessor,
      successor,
      succession: { predecessor: predecessor.identifiers[0], successor: successor.identifiers[0], on, kind },
    };
  },
};

function firstDay(cells: Cells): IsoDate {
  const on = cells.date('date', 'yyyy-mm-dd', 'dd/mm/yyyy');
  if (!on) throw new BrokenFile(cells.problem('date', 'a date as yyyy-mm-dd'));
  return on;
}

function icbAt(cells: Cells, side: 'predecessor' | 'successor') {
  return {
    ods: cells.code(`${side}_ods`, ODS_CODE, ODS_CODE_EXPECTED),
    gss: cells.code(`${side}_gss`, ICB_GSS_CODE, ICB_GSS_CODE_EXPECTED),
    name: cells.name(`${side}_name`),
  };
}
