import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** What stands in one cell of a table that leaves as a file; null is an empty one. */
export type Cell = string | number | null;

/** UTF-8 with its mark, so that spreadsheets know it, and Windows line ends; what a spreadsheet would take for a formula gets an apostrophe before it. */
const FORM = { bom: true, escape_formulas: true, record_delimiter: 'windows' } as const;

/** A CSV file as a stream, as quick as it is taken. */
export const csvStream = (rows: AsyncIterable<readonly Cell[]>): Readable => Readable.from(rows).compose(stringify(FORM)) as unknown as Readable;
