import { councilSpellings } from './council-spellings.register.js';
import { councils } from './councils.register.js';
import { readCsv, type Records } from './csv-records.js';
import { icbList } from './icb-list.register.js';
import { icbShares } from './icb-shares.register.js';
import { icbSuccession } from './icb-succession.register.js';
import { odsTrusts } from './ods-trusts.register.js';
import { BrokenFile, Cells, RefusedRow } from './register-cells.js';
import type { RegisterDefinition } from './register-definition.js';
import { deprivation } from './deprivation.register.js';
import { editionOf } from './edition-date.js';
import { otherFileReason } from './other-files.js';
import { patientShares } from './patient-shares.register.js';
import { registeredProviders } from './registered-providers.register.js';
import { subIcbs } from './sub-icbs.register.js';
import { type IsoDate, type Problem, type Register, REGISTERS, type RegisterRow } from './register.types.js';

const DEFINITIONS: Readonly<Record<Register, RegisterDefinition>> = {
  ICB_LIST: icbList,
  ICB_SUCCESSION: icbSuccession,
  COUNCILS: councils,
  REGISTERED_PROVIDERS: registeredProviders,
  NHS_TRUSTS: odsTrusts,
  SUB_ICBS: subIcbs,
  ICB_SHARES: icbShares,
  COUNCIL_SPELLINGS: councilSpellings,
  PATIENT_SHARES: patientShares,
  DEPRIVATION: deprivation,
};
/** Enough to tell ODS reports apart by their names. */
export const RECORDS_TO_RECOGNISE = 20;

/** A register that was read; `rows` and `refused` together are every row of the file. */
export interface ReadRegister {
  outcome: 'READ';
  fileName: string;
  register: Register;
  edition: IsoDate | null;
  rows: readonly RegisterRow[];
  refused: readonly Problem[];
  /** It lists only what has changed: what it does not list is there all the same. */
  isPart?: true;
}
/** A register whose structure is damaged: nothing of it is taken. */
export interface BrokenRegister {
  outcome: 'BROKEN';
  fileName: string;
  register: Register;
  edition: IsoDate | null;
  problem: Problem;
}
/** Any other file, with the reason in a sentence. */
export interface NotARegister {
  outcome: 'NOT_A_REGISTER';
  fileName: string;
  reason: string;
}
export type RegisterFile = ReadRegister | BrokenRegister | NotARegister;

/** What a register is called on screens. */
export const registerLabel = (register: Register): string => DEFINITIONS[register].label;

/**
 * Recognises a register in a text file by its content and reads all of it; for workbooks see `readRegisterWorkbook`. Never throws on
 * bad input: the outcome says what the file is. `edition` is the user's own date for it (see `editionOf`).
 */
export function readRegisterFile(fileName: string, bytes: Uint8Array, edition: IsoDate | null): RegisterFile {
  const csv = readCsv(bytes);
  return readRecords(fileName, csv, edition) ?? { outcome: 'NOT_A_REGISTER', fileName, reason: otherFileReason(bytes, csv) };
}

/** Reads the register that these records are; null where they are none. */
export function readRecords(fileName: string, csv: Records, edition: IsoDate | null): ReadRegister | BrokenRegister | null {
  const found = recognised(csv.records);
  if (!found) return null;
  const { register } = found.definition;
  const file = { fileName, register, edition: editionOf(fileName, edition) ?? headingDay(found.definition, csv) };
  if ('problem' in found) return { ...file, outcome: 'BROKEN', problem: found.problem };
  const { editionExpected } = found.definition;
  if (editionExpected && !file.edition) return { ...file, outcome: 'BROKEN', problem: { row: 1, column: 'edition', found: '', expected: editionExpected } };
  try {
    return { ...file, outcome: 'READ', ...readRows(found.definition, found.columns, csv) };
  } catch (error) {
    if (error instanceof BrokenFile) return { ...file, outcome: 'BROKEN', problem: error.problem };
    throw error;
  }
}

const headingDay = (definition: RegisterDefinition, { records: [heading = []] }: Records): IsoDate | null => definition.editionIn?.(heading) ?? null;

/** What other files must be read before this one: sorts a folder by register, then by edition. */
export function inReadingOrder(files: readonly RegisterFile[]): RegisterFile[] {
  const rank = (file: RegisterFile) =>
    file.outcome === 'NOT_A_REGISTER' ? REGISTERS.length : REGISTERS.indexOf(file.register);
  const edition = (file: RegisterFile) => (file.outcome === 'NOT_A_REGISTER' ? '' : (file.edition ?? '9999'));
  return files.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      edition(a).localeCompare(edition(b)) ||
      a.fileName.localeCompare(b.fileName),
  );
}

type Recognised =
  | { definition: RegisterDefinition; columns: readonly string[] }
  | { definition: RegisterDefinition; problem: Problem };

/** Which register these records are, by the first of them. */
export function recognised(records: Records['records']): Recognised | null {
  const first = records.slice(0, RECORDS_TO_RECOGNISE);
  for (const definition of Object.values(DEFINITIONS)) {
    try {
      const columns = first.length ? definition.recognise(first) : null;
      if (columns) return { definition, columns };
    } catch (error) {
      if (error instanceof BrokenFile) return { definition, problem: error.problem };
      throw error;
    }
  }
  return null;
}

function readRows(
  definition: RegisterDefinition,
  columns: readonly string[],
  { records, numbers, damage }: Records,
): { rows: RegisterRow[]; refused: Problem[] } {
  if (damage) throw new BrokenFile(damage);
  const firstRow = definition.hasHeading ? 1 : 0;
  const rows: RegisterRow[] = [];
  const refused: Problem[] = [];
  const seen = new Map<string, number>();
  for (const [index, values] of records.entries()) {
    if (index < firstRow) continue;
    const cells = new Cells(numbers?.[index] ?? index + 1, columns, values);
    try {
      refuseColumnCount(cells.row, columns, values);
      const row = definition.readRow(cells);
      refuseRepeated(row, seen);
      rows.push(row);
    } catch (error) {
      if (!(error instanceof RefusedRow)) throw error;
      refused.push(error.problem);
    }
  }
  if (records.length <= firstRow) {
    throw new BrokenFile({ row: firstRow + 1, column: columns[0] ?? '', found: '', expected: 'at least one row under the heading' });
  }
  return { rows, refused };
}

function refuseColumnCount(row: number, columns: readonly string[], values: readonly string[]): void {
  if (values.length === columns.length) return;
  const column = `column ${Math.min(values.length, columns.length) + 1}`;
  throw new BrokenFile({ row, column, found: `${values.length} columns`, expected: `${columns.length} columns` });
}

function refuseRepeated(row: RegisterRow, seen: Map<string, number>): void {
  const code = aboutOf(row);
  if (code === null) return;
  const earlier = seen.get(code);
  if (earlier !== undefined) {
    throw new RefusedRow({ row: row.row, column: 'code', found: code, expected: `each code once; row ${earlier} has it already` });
  }
  seen.set(code, row.row);
}

/** What a register has one row of; null where a row said twice is no fault. */
function aboutOf(row: RegisterRow): string | null {
  switch (row.kind) {
    case 'ORGANISATION':
      return row.identifiers[0].value;
    case 'SUCCESSION':
      return `${row.succession.predecessor.value} to ${row.succession.successor.value}`;
    case 'PLACE_WITHIN':
      return `${row.place} in ${row.within}`;
    case 'PATIENT_SHARE':
      return `${row.trust.value} in ${row.place}`;
    case 'DEPRIVATION':
      return row.place;
    case 'SPELLING':
      return null;
  }
}
