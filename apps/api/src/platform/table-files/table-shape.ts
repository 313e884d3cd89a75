import { parse } from 'csv-parse/sync';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LOOKED_AT = 30;

/** What separates the cells of a text, by which of the usual ones gives its rows the most cells most evenly. A comma where none does. */
export function findDelimiter(sample: string): string {
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter) }));
  return scored.toSorted((a, b) => b.score - a.score)[0]!.delimiter;
}

/** How many rows share the commonest width above one, weighted by that width: a lone semicolon in a note counts for little. */
function evenness(sample: string, delimiter: string): number {
  const widths = new Map<number, number>();
  try {
    parse(sample, { delimiter, relax_column_count: true, relax_quotes: true, ltrim: true, to: LOOKED_AT, on_record: (record: string[]) => void widths.set(record.length, (widths.get(record.length) ?? 0) + 1) });
  } catch {
    // The sample may end within quotes; the records before count.
  }
  return Math.max(0, ...[...widths].filter(([width]) => width > 1).map(([width, rows]) => rows * Math.sqrt(width)));
}

/** What a table begins with: the place of its header among the first rows. */
export interface FoundHeader {
  at: number;
  /** The table is a section of a report, and ends where the next one begins. */
  inSection: boolean;
}

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell.trim() !== '');
/** "2. Participants": how a report heads its sections. */
export const isSectionHead = (cells: readonly string[]): boolean => filled(cells).length === 1 && /^\d+\. \S/.test(filled(cells)[0]!.trim());

/**
 * The row that names the columns, among the first rows of a file: the one with the most cells that are known as column names, else the
 * first of the widest that is followed by others and holds words alone. Null where no row names two columns (or one, of a one-column list).
 */
export function findHeader(rows: readonly (readonly string[])[], isKnown: (name: string) => boolean): FoundHeader | null {
  const looked = rows.slice(0, LOOKED_AT * 2);
  const scores = looked.map((cells) => cells.filter((cell) => isKnown(cell)).length);
  const best = scores.indexOf(Math.max(0, ...scores));
  if (best >= 0 && scores[best]! >= Math.min(2, filled(looked[best]!).length) && scores[best]! > 0) return { at: best, inSection: isInSection(looked, best) };
  const widest = Math.max(0, ...looked.map((cells) => filled(cells).length));
  const at = looked.findIndex((cells) => widest > 1 && filled(cells).length === widest && filled(cells).every((cell) => !/^[\d\s./:,+-]+$/.test(cell) && !cell.includes('@') && cell.length <= 100));
  return at < 0 ? null : { at, inSection: isInSection(looked, at) };
}

const isInSection = (rows: readonly (readonly string[])[], at: number): boolean => rows.slice(0, at).some(isSectionHead);
