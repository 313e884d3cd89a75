import { AppError } from '../../platform/errors.js';
import { TableTooLarge } from '../../platform/table-files/limits.js';
import { type Sheet, XlsxWorkbook } from '../../platform/table-files/xlsx-rows.js';
import type { Records } from './csv-records.js';
import { ODS_COLUMNS } from './ods-report.js';
import { otherTableReason } from './other-files.js';
import { quoted } from './register-cells.js';
import { readRecords, recognised, RECORDS_TO_RECOGNISE, type RegisterFile } from './register-files.js';
import type { IsoDate } from './register.types.js';

/** Sheets that are looked at for a register: published workbooks have notes and other tables before it. */
const MOST_SHEETS = 20;
/** Rows of a title and notes that may stand above a sheet's heading. */
const ROWS_ABOVE_HEADING = 5;
/** As many as a register's figures have. */
const DECIMALS = 9;

/** Whether a file is a package, as XLSX is; its name says nothing. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/**
 * Reads the register of a workbook: the first sheet that is shown and has the columns of one, as its CSV has them. Rows keep the numbers that the
 * sheet gives them. Never throws on bad input: what cannot be opened, or is beyond what is read, is no register, in a sentence.
 */
export async function readRegisterWorkbook(fileName: string, bytes: Uint8Array, edition: IsoDate | null): Promise<RegisterFile> {
  try {
    const workbook = await XlsxWorkbook.open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    try {
      return await readSheets(workbook, fileName, edition);
    } finally {
      workbook.close();
    }
  } catch (error) {
    return { outcome: 'NOT_A_REGISTER', fileName, reason: refusalOf(error) };
  }
}

/** The sentence of a file that is not read. Throws everything else again. */
function refusalOf(error: unknown): string {
  // A register in two parts would be two editions, each without the other's half: that it should be split is no advice.
  if (error instanceof TableTooLarge) return `${error.fact} Save the sheet of the register as CSV.`;
  const sentence = error instanceof AppError && error.details.fields?.['file'];
  if (!sentence) throw error;
  return sentence;
}

async function readSheets(workbook: XlsxWorkbook, fileName: string, edition: IsoDate | null): Promise<RegisterFile> {
  let damaged: Place | null = null;
  let reason = '';
  let unread = '';
  const { sheets } = workbook;
  for (const sheet of sheets.slice(0, MOST_SHEETS)) {
    let records: Records['records'] = [];
    try {
      ({ records } = await recordsOf(workbook, sheet, RECORDS_TO_RECOGNISE));
    } catch (error) {
      // A sheet that cannot be read, such as a very wide pivot, does not hide the register behind it.
      unread ||= refusalOf(error);
    }
    const found = placesIn(sheet, records);
    const whole = found.find(({ isDamaged }) => !isDamaged);
    if (whole) return read(workbook, whole, fileName, edition);
    damaged ??= found[0] ?? null;
    reason ||= records.length ? otherTableReason(records) : '';
  }
  if (damaged) return read(workbook, damaged, fileName, edition);
  if (sheets.length === 1) return { outcome: 'NOT_A_REGISTER', fileName, reason: unread || reason || 'The workbook is empty.' };
  const looked = sheets.length > MOST_SHEETS ? `None of the first ${MOST_SHEETS} of ${sheets.length} sheets of this workbook is a register; the others are not looked at.` : `None of the ${sheets.length} sheets of this workbook is a register.`;
  return { outcome: 'NOT_A_REGISTER', fileName, reason: `${looked} ${unread || reason}`.trim() };
}

/** Where a register is: its sheet, how many rows stand above it, and how many columns it has. */
interface Place {
  sheet: Sheet;
  above: number;
  width: number;
  isDamaged: boolean;
}

function placesIn(sheet: Sheet, records: Records['records']): Place[] {
  return records.slice(0, ROWS_ABOVE_HEADING + 1).flatMap((heading, above) =>
    // By its heading; else as an ODS report, which has none, and a fixed number of columns.
    [heading.length, ODS_COLUMNS.length].flatMap((width) => {
      const found = recognised(filledTo(width, records.slice(above)));
      return found && width === (found.definition.hasHeading ? heading : ODS_COLUMNS).length ? [{ sheet, above, width, isDamaged: 'problem' in found }] : [];
    }).slice(0, 1));
}

/** A workbook leaves out what is empty at a row's end. */
const filledTo = (width: number, records: Records['records']): string[][] => records.map((cells) => [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')]);

async function read(workbook: XlsxWorkbook, { sheet, above, width }: Place, fileName: string, edition: IsoDate | null): Promise<RegisterFile> {
  const { records, numbers, damage } = await recordsOf(workbook, sheet);
  const below = { records: filledTo(width, records.slice(above)), numbers: numbers.slice(above), damage };
  return readRecords(fileName, below, edition) ?? { outcome: 'NOT_A_REGISTER', fileName, reason: `The sheet “${quoted(sheet.name)}” is no register.` };
}

/** The rows of a sheet that say something, each up to its last cell that does. */
async function recordsOf(workbook: XlsxWorkbook, sheet: Sheet, most = Infinity): Promise<Records & { numbers: number[] }> {
  const records: string[][] = [];
  const numbers: number[] = [];
  let damage: Records['damage'] = null;
  let last = 0;
  try {
    for await (const { number, cells } of workbook.rows(sheet)) {
      last = number;
      const values = cells.map(plain);
      while (values.at(-1)?.trim() === '') values.pop();
      if (values.length === 0) continue;
      records.push(values);
      numbers.push(number);
      if (records.length >= most) break;
    }
  } catch (error) {
    if (!(error instanceof TableTooLarge) || records.length === 0) throw error;
    damage = { row: last + 1, column: 'row', found: '', expected: error.most };
  }
  return { records, numbers, damage };
}

/** A number as the sheet shows it: spreadsheets keep 22.716 as 22.716000000000001, and small ones as 1.2E-3. */
const plain = (cell: string): string => (/^\d+(?:\.\d{10,}|(?:\.\d+)?e-\d+)$/i.test(cell) ? Number(cell).toFixed(DECIMALS).replace(/\.?0+$/, '') : cell);
