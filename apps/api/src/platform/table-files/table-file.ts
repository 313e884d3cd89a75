import iconv from 'iconv-lite';
import { csvRows, delimiterOf, type TableRow } from './csv-rows.js';
import { kindOfBytes, otherText } from './file-kind.js';
import { refuseFile } from './limits.js';
import { findHeader, type FoundHeader, isSectionHead } from './table-shape.js';
import type { EncodingFinder } from './text-encoding.js';
import { type Sheet, XlsxWorkbook } from './xlsx-rows.js';

const BEGINNING = 60;
const MOST_SHEETS = 20;

/** How a file was read, to be shown to whoever brought it. */
export interface TableForm {
  format: 'CSV' | 'XLSX';
  /** Of a CSV file: "utf-8", "windows-1252". */
  encoding: string | null;
  delimiter: string | null;
  /** Of a workbook: the sheet that was read. */
  sheet: string | null;
  /** Of a workbook: other sheets that name columns which are known. They are not read. */
  otherSheets: string[];
  /** The row of the file that names the columns, from 1. */
  headerRow: number;
  headers: string[];
}

export interface Table {
  form: TableForm;
  /** The rows below the header, empty ones left out, as wide as it; of a text file one that goes beyond it is longer. Can be read once. */
  rows: AsyncGenerator<TableRow>;
}

/**
 * Opens a file on disk as a table, whatever its name says it is. `isKnown` says of a text whether it is known as the name of a column.
 * Throws VALIDATION in one sentence for what is no table, has no header, or is beyond what is read.
 */
export async function openTable(path: string, seen: EncodingFinder, isKnown: (name: string) => boolean): Promise<Table> {
  const { encoding } = seen;
  const kind = kindOfBytes(seen.beginning, encoding);
  if (kind === 'ZIP') return openWorkbook(path, isKnown);
  const other = kind === 'TEXT' ? otherText(iconv.decode(seen.beginning, encoding)) : kind;
  if (other) throw refuseFile(`This is ${other.no}, not a table. ${other.instead}`);
  const delimiter = await delimiterOf(path, encoding);
  return tableOf({ format: 'CSV', encoding, delimiter, sheet: null, otherSheets: [] }, csvRows(path, encoding, delimiter), isKnown);
}

/** Of the sheets that are shown, the one whose beginning names the most columns that are known. */
async function openWorkbook(path: string, isKnown: (name: string) => boolean): Promise<Table> {
  const workbook = await XlsxWorkbook.open(path);
  try {
    const known: { sheet: Sheet; columns: number }[] = [];
    for (const sheet of workbook.sheets.slice(0, MOST_SHEETS)) {
      const rows = (await beginningOf(workbook.rows(sheet), true)).map(({ cells }) => cells);
      const header = findHeader(rows, isKnown);
      known.push({ sheet, columns: header ? rows[header.at]!.filter(isKnown).length : -1 });
    }
    const { sheet, columns } = known.reduce((best, one) => (one.columns > best.columns ? one : best));
    // One that names half as many columns may be another list; a summary or a key names few.
    const otherSheets = known.filter((one) => one.sheet !== sheet && one.columns > 1 && one.columns >= columns / 2).map((one) => one.sheet.name);
    return await tableOf({ format: 'XLSX', encoding: null, delimiter: null, sheet: sheet.name, otherSheets }, closing(workbook, workbook.rows(sheet)), isKnown);
  } catch (error) {
    workbook.close();
    throw error;
  }
}

async function* closing(workbook: XlsxWorkbook, rows: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  try {
    yield* rows;
  } finally {
    workbook.close();
  }
}

/** The first rows; `only`: no others will be asked for. */
async function beginningOf(rows: AsyncGenerator<TableRow>, only = false): Promise<TableRow[]> {
  const beginning: TableRow[] = [];
  while (beginning.length < BEGINNING) {
    const { value, done } = await rows.next();
    if (done) break;
    beginning.push(value);
  }
  if (only) await rows.return(undefined);
  return beginning;
}

async function tableOf(form: Omit<TableForm, 'headerRow' | 'headers'>, all: AsyncGenerator<TableRow>, isKnown: (name: string) => boolean): Promise<Table> {
  const beginning = await beginningOf(all);
  const header = findHeader(beginning.map(({ cells }) => cells), isKnown);
  if (!header) {
    await all.return(undefined);
    throw refuseFile(beginning.length === 0 ? 'This file is empty.' : 'No row of this file names its columns. Add a first row with names like "Name", "Email" and "Organisation".');
  }
  const { number, cells } = beginning[header.at]!;
  const headers = cells.map((cell) => cell.trim());
  while (headers.length && headers.at(-1) === '') headers.pop();
  const below = beginning.slice(header.at + 1);
  headers.push(...Array.from({ length: widthOfMost(below, headers.length) - headers.length }, () => ''));
  return { form: { ...form, headerRow: number, headers }, rows: bodyOf(below, all, header, { width: headers.length, isText: form.format === 'CSV' }) };
}

const filledWidth = ({ cells }: TableRow): number => cells.findLastIndex((cell) => cell.trim() !== '') + 1;

/** How far a table goes, where most of its rows go beyond their header: its last columns have no names. */
function widthOfMost(rows: readonly TableRow[], named: number): number {
  const filled = rows.map(filledWidth).filter((width) => width > 0);
  const beyond = filled.filter((width) => width > named);
  return beyond.length > filled.length / 2 ? Math.max(...beyond) : named;
}

/** Rows as wide as the header. In a text file, one that goes beyond it keeps what it has: a separator within a value has moved all behind it, and whoever reads it must know. */
async function* bodyOf(first: readonly TableRow[], rest: AsyncGenerator<TableRow>, { inSection }: FoundHeader, { width, isText }: { width: number; isText: boolean }): AsyncGenerator<TableRow> {
  const shaped = (row: TableRow): TableRow => ({ number: row.number, cells: Array.from({ length: isText ? Math.max(width, filledWidth(row)) : width }, (_, at) => row.cells[at] ?? '') });
  const isEmpty = ({ cells }: TableRow) => cells.every((cell) => cell.trim() === '');
  try {
    for (const row of first) {
      if (inSection && isSectionHead(row.cells)) return;
      if (!isEmpty(row)) yield shaped(row);
    }
    for await (const row of rest) {
      if (inSection && isSectionHead(row.cells)) return;
      if (!isEmpty(row)) yield shaped(row);
    }
  } finally {
    await rest.return(undefined);
  }
}
