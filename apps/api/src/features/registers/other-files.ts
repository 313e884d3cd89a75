import { kindOfBytes } from '../../platform/table-files/file-kind.js';
import type { Records } from './csv-records.js';
import { columnKey, quoted } from './register-cells.js';
import { beginningOfOds } from './ods-report.js';

const BEGINS_AS_BOUNDARIES = /^\s*\{\s*"type"\s*:\s*"(?:(?<topology>Topology)|FeatureCollection)"/;
/** Enough of a file to see how it begins. */
const BEGINNING = 200;
const KINDS: readonly [beginning: string, reason: string][] = [
  ['\u00d0\u00cf\u0011\u00e0', 'A workbook of an older Excel (XLS): save the sheet that holds the register as XLSX or CSV, and choose that.'],
  ['%PDF-', 'A PDF: registers are read as CSV or XLSX.'],
  ['\u00ff\u00fe', 'A text in UTF-16, as Teams writes it: registers come in UTF-8. A list of people is brought in under Import.'],
];
/** Where a list of people has its heading at the latest: some begin with notes. */
const ROWS_BEFORE_HEADING = 5;
const OF_PEOPLE = /^(?:first name|full name|e-?mail(?: address)?)$/;
const COLUMNS_NAMED = 3;

/** What a text file is that is none of the registers, and where it belongs, in a sentence. `records` are its first. */
export function otherFileReason(bytes: Uint8Array, { records, damage }: Records): string {
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING));
  const kind = KINDS.find(([start]) => beginning.toString('latin1').startsWith(start));
  if (kind) return kind[1];
  const other = kindOfBytes(beginning, 'utf-8');
  if (typeof other === 'object' && other.no !== 'not text') return `This is ${other.no}: registers are read as CSV or XLSX.`;
  const boundaries = BEGINS_AS_BOUNDARIES.exec(beginning.toString('utf8'));
  if (boundaries) return `Boundaries of areas (${boundaries.groups?.['topology'] ? 'TopoJSON' : 'GeoJSON'}): they are drawn on the map of coverage, and are brought in under Admin, Boundaries.`;
  return damage ? (tableReason(records) ?? 'Not a table of comma-separated values.') : otherTableReason(records);
}

/** The same of a table, whatever file it came in. */
export const otherTableReason = (records: Records['records']): string => tableReason(records) ?? (records.length ? unknownTable(records) : 'The file is empty.');

function tableReason(records: readonly (readonly string[])[]): string | null {
  const [heading = []] = records;
  const columns = heading.map(columnKey);
  const has = (pattern: RegExp) => columns.some((column) => pattern.test(column));
  if (has(/^lat(itude)?$/) && has(/^long?(itude)?$/)) return 'Points by latitude and longitude: the map of coverage is drawn from outlines, and the Directory keeps no points.';
  if (has(/^lsoa\d\dcd$/)) return 'A lookup with one row for each small area (LSOA): it is read once it is added up by district, with the columns LAD24CD, ICB26CD, LSOA_COUNT and LAD_LSOA_TOTAL.';
  if (has(/^(?:upper tier )?local authority district code \(\d{4}\)$/) && has(/ - average (?:rank|score)$/)) return 'Figures of the Indices of Deprivation, but not those of districts by the whole index: choose the sheet of the IMD by district.';
  if (records.slice(0, ROWS_BEFORE_HEADING).some((record) => record.map(columnKey).some((column) => OF_PEOPLE.test(column)))) return 'A list of people: it is brought in under Import.';
  const ods = beginningOfOds(records);
  return ods === null ? null : `An ODS report, but neither the one of NHS trusts (etr) nor the one of sub-ICB locations (eccg): it begins with “${quoted(ods)}”.`;
}

/** With its first columns, so that whoever sent it knows which file is meant. */
const unknownTable = ([heading = []]: readonly (readonly string[])[]): string =>
  `Not one of the registers that Lintel reads: it begins with the columns ${heading.slice(0, COLUMNS_NAMED).map((column) => `“${quoted(column.trim())}”`).join(', ')}.`;
