import { columnKey } from './register-cells.js';

/**
 * The columns of every ODS CSV report (etr, ets, eccg, ...): no heading, 27 columns, dates yyyymmdd.
 * Source: NHS ODS, "CSV downloads", file layout.
 */
export const ODS_COLUMNS = [
  'Organisation code', 'Name', 'National grouping', 'High level health geography',
  'Address line 1', 'Address line 2', 'Address line 3', 'Address line 4', 'Address line 5', 'Postcode',
  'Open date', 'Close date', 'Column 13', 'Organisation sub-type', 'Parent organisation',
  'Join parent date', 'Left parent date', 'Telephone', 'Column 19', 'Column 20', 'Column 21',
  'Amended record indicator', 'Column 23', 'GOR code', 'Column 25', 'Column 26', 'Column 27',
].map(columnKey);

export const ODS_CODE = /^[A-Z0-9]{3,6}$/;
export const ODS_CODE_EXPECTED = 'an ODS code: 3 to 6 capital letters and digits';
const ODS_DAY = /^\d{8}$/;
const PARENT_COLUMN = 14;
const NAME_COLUMN = 1;
const OPEN_COLUMN = 10;

/**
 * The columns of an ODS report whose names mostly match `named`, else null. ODS reports share one layout,
 * so only the names tell them apart. One damaged row among the first does not hide what the file is.
 */
export function odsReportOf(
  records: readonly (readonly string[])[],
  named: RegExp,
): readonly string[] | null {
  const fitting = records.filter((record) => isOdsRecord(record) && named.test(record[NAME_COLUMN] ?? ''));
  return fitting.length && fitting.length >= records.length / 2 ? ODS_COLUMNS : null;
}

/** The name in the first row of any ODS report, so that a sentence can tell which; null for any other file. */
export const beginningOfOds = (records: readonly (readonly string[])[]): string | null => {
  const fitting = records.filter((record) => record.length === ODS_COLUMNS.length && ODS_CODE.test(record[0] ?? ''));
  return fitting.length && fitting.length >= records.length / 2 ? (fitting[0]?.[NAME_COLUMN] ?? '') : null;
};

const isOdsRecord = (record: readonly string[]): boolean =>
  record.length === ODS_COLUMNS.length &&
  ODS_CODE.test(record[0] ?? '') &&
  ODS_DAY.test(record[OPEN_COLUMN] ?? '') &&
  !record[PARENT_COLUMN];
