import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { refuseFile, TABLE_LIMITS, TableMeasure } from './limits.js';
import { findDelimiter } from './table-shape.js';
import type { TextEncoding } from './text-encoding.js';

const SAMPLE = 64 * 1024;

/** A row of a table as it was found. `number` counts the rows of the file from 1, as a spreadsheet shows them. */
export interface TableRow {
  number: number;
  cells: string[];
}

/** The separator of a text file, from its beginning. */
export async function delimiterOf(path: string, encoding: TextEncoding): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: SAMPLE - 1 })) parts.push(chunk as Buffer);
  return findDelimiter(iconv.decode(Buffer.concat(parts), encoding));
}

/**
 * The rows of a text file, one after another, empty ones included; at no time more than a few hundred of them are in memory.
 * Throws VALIDATION with the row where the quotes do not close, and where the file is beyond what is read.
 */
export async function* csvRows(path: string, encoding: TextEncoding, delimiter: string): AsyncGenerator<TableRow> {
  const measure = new TableMeasure();
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, ltrim: true, max_record_size: TABLE_LIMITS.record, bom: true });
  let number = 0;
  const feeding = pipeline(createReadStream(path), iconv.decodeStream(encoding), parser).catch(() => undefined); // the parser throws it below
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      measure.add(cells.length);
      if (cells.some((cell) => cell.includes('\0'))) throw refuseFile(`Row ${number.toLocaleString('en-GB')} has characters that no text has. Save the file again as CSV in UTF-8.`);
      yield { number, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? refuseFile(sentenceOf(error, number + 1)) : error;
  } finally {
    parser.destroy();
    await feeding;
  }
}

function sentenceOf({ code }: CsvError, row: number): string {
  const at = `row ${row.toLocaleString('en-GB')}`;
  if (code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE') return `From ${at} on a quotation mark is opened and never closed. Close it, or take it out, and choose the file again.`;
  return `From ${at} on this file cannot be read as a table. Save it again as CSV or XLSX.`;
}
