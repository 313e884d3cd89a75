import { otherPackage } from './file-kind.js';
import { refuseFile, TABLE_LIMITS, TableMeasure } from './limits.js';
import type { TableRow } from './csv-rows.js';
import { dateOfSerial, isDateFormat } from './xlsx-dates.js';
import { XlsxPackage, type XmlReader } from './xlsx-package.js';

const SMALL = 2 * 1024 * 1024;

/** A sheet that can be seen in the workbook. */
export interface Sheet {
  name: string;
  part: string;
}

/** What is kept apart from the sheets: texts that cells name by number, which cell formats show dates, and whether those count from 1904. */
interface Shared {
  texts: readonly string[];
  dateStyles: ReadonlySet<number>;
  from1904: boolean;
}

/** A workbook (Office Open XML, ECMA-376 part 1, section 18): the sheets that are shown, and their rows as a stream. Values are taken, never formulas; dates as dates. */
export class XlsxWorkbook {
  private constructor(private readonly package_: XlsxPackage, readonly sheets: readonly Sheet[], private readonly shared: Shared) {}

  /** A file on disk by its path, or one that is in memory already. Throws VALIDATION where it is no workbook. */
  static async open(file: string | Buffer): Promise<XlsxWorkbook> {
    const package_ = await XlsxPackage.open(file);
    if (!package_.has('xl/workbook.xml')) {
      package_.close();
      const other = otherPackage((part) => package_.has(part));
      throw refuseFile(`This is ${other.no}. ${other.instead}`);
    }
    const { sheets, from1904 } = await sheetsOf(package_);
    if (sheets.length === 0) throw refuseFile('This workbook has no sheet that is shown.');
    return new XlsxWorkbook(package_, sheets, { texts: await textsOf(package_), dateStyles: await dateStylesOf(package_), from1904 });
  }

  close(): void {
    this.package_.close();
  }

  /** The rows of one sheet, one after another, up to where it is damaged or too much; rows that the file leaves out are left out. */
  async *rows({ part }: Sheet): AsyncGenerator<TableRow> {
    const sheet = new SheetReader(this.shared);
    try {
      for await (const _ of this.package_.xml(part, TABLE_LIMITS.sheetBytes, sheet)) yield* sheet.take();
    } catch (error) {
      yield* sheet.take();
      throw error;
    }
    yield* sheet.take();
  }
}

async function sheetsOf(package_: XlsxPackage): Promise<{ sheets: Sheet[]; from1904: boolean }> {
  let from1904 = false;
  const named: { name: string; id: string }[] = [];
  await drain(package_.xml('xl/workbook.xml', SMALL, {
    ...silent,
    open(tag, attributes) {
      const { name = '', state, date1904 } = attributes;
      // By whatever prefix the workbook calls the namespace of relationships.
      const id = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'))?.[1] ?? '';
      if (tag === 'workbookPr') from1904 = date1904 === '1' || date1904 === 'true';
      if (tag === 'sheet' && (state ?? 'visible') === 'visible') named.push({ name, id });
    },
  }));
  const targets = new Map<string, string>();
  await drain(package_.xml('xl/_rels/workbook.xml.rels', SMALL, {
    ...silent,
    open(tag, { Id = '', Target = '' }) {
      if (tag === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  }));
  return { sheets: named.map(({ name, id }) => ({ name, part: targets.get(id) ?? '' })).filter(({ part }) => package_.has(part)), from1904 };
}

/** The cell formats, by number, that show numbers as dates. */
async function dateStylesOf(package_: XlsxPackage): Promise<Set<number>> {
  const codes = new Map<number, string>();
  const styles = new Set<number>();
  let isOfCells = false;
  let at = 0;
  await drain(package_.xml('xl/styles.xml', SMALL, {
    ...silent,
    open(tag, { numFmtId, formatCode = '' }) {
      if (tag === 'numFmt') codes.set(Number(numFmtId), formatCode);
      if (tag === 'cellXfs') isOfCells = true;
      if (tag === 'xf' && isOfCells) {
        if (isDateFormat(Number(numFmtId), codes.get(Number(numFmtId)))) styles.add(at);
        at += 1;
      }
    },
    close(tag) {
      if (tag === 'cellXfs') isOfCells = false;
    },
  }));
  return styles;
}

/** Texts that cells name by number. Phonetic readings beside them are left out. */
async function textsOf(package_: XlsxPackage): Promise<string[]> {
  const texts: string[] = [];
  let current = '';
  let isText = false;
  let isReading = false;
  await drain(package_.xml('xl/sharedStrings.xml', TABLE_LIMITS.textBytes, {
    open(tag) {
      if (tag === 'si') current = '';
      if (tag === 'rPh') isReading = true;
      isText = tag === 't' && !isReading;
    },
    text(text) {
      if (isText) current += text;
    },
    close(tag) {
      isText = false;
      if (tag === 'rPh') isReading = false;
      if (tag === 'si' && texts.push(unescaped(current)) > TABLE_LIMITS.cells) throw refuseFile('This workbook keeps more texts than it may have cells. Save the sheet as CSV.');
    },
  }));
  return texts;
}

/** Makes rows of a sheet's XML as it comes by. */
class SheetReader implements XmlReader {
  private readonly measure = new TableMeasure();
  private ready: TableRow[] = [];
  private row: TableRow = { number: 0, cells: [] };
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private isValue = false;
  private isReading = false;

  constructor(private readonly shared: Shared) {}

  take(): TableRow[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  open(tag: string, { r, s, t }: Record<string, string>): void {
    if (tag === 'row') {
      this.row = { number: Number(r) || this.row.number + 1, cells: [] };
      this.column = 0;
    } else if (tag === 'c') {
      this.column = r ? columnOf(r) : this.column + 1;
      if (this.column > TABLE_LIMITS.columns) this.measure.add(this.column);
      this.type = t ?? 'n';
      this.style = Number(s ?? 0);
      this.value = '';
    }
    if (tag === 'rPh') this.isReading = true;
    this.isValue = !this.isReading && (tag === 'v' || tag === 't');
  }

  text(text: string): void {
    if (this.isValue) this.value += text;
  }

  close(tag: string): void {
    this.isValue = false;
    if (tag === 'rPh') this.isReading = false;
    if (tag === 'c') {
      while (this.row.cells.length < this.column - 1) this.row.cells.push('');
      this.row.cells[this.column - 1] = this.written();
    } else if (tag === 'row') {
      this.measure.add(this.row.cells.length);
      this.ready.push(this.row);
    }
  }

  /** What the cell says: a text by its number, a date as a date, a number with all its digits, of an error nothing. */
  private written(): string {
    const { texts, dateStyles, from1904 } = this.shared;
    if (this.type === 's') return texts[Number(this.value)] ?? '';
    if (this.type === 'e') return '';
    if (this.type !== 'n') return unescaped(this.value);
    return dateStyles.has(this.style) ? dateOfSerial(this.value, from1904) : plainNumber(this.value);
  }
}

/** Characters that XML cannot hold are written by their numbers: "_x000D_" is the end of a line (ECMA-376 part 1, 22.9.2.19). */
const unescaped = (text: string): string => text.replaceAll(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A whole number as a person reads it, by the fifteen digits that a spreadsheet keeps: "4.4770090012299999E+11", "7700900123.0". */
function plainNumber(text: string): string {
  const number = Number(Number(text).toPrecision(15));
  return /[.E]/i.test(text) && Number.isSafeInteger(number) ? String(number) : text;
}

/** 1 for A1, 28 for AB7. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const at = letter.charCodeAt(0) - 64;
    if (at < 1 || at > 26) break;
    column = column * 26 + at;
  }
  return column;
}

const silent: XmlReader = { open() {}, text() {}, close() {} };

async function drain(reading: AsyncGenerator<void>): Promise<void> {
  for await (const _ of reading);
}
