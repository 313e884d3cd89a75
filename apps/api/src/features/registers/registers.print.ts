import type { FileReport, RowRemark } from './registers.report.js';

/** Enough to see every move of a reorganisation; `--json` has all. */
const MOST_LINES = 100;

/** Prints what became of each file; a preview shows the changes themselves, a refresh only how many of each kind. */
export function printReports(
  reports: readonly FileReport[],
  { from, dryRun }: { from: string; dryRun: boolean },
  print: (line: string) => void,
): void {
  print(`Registers in ${from}${dryRun ? ' (preview: nothing is changed)' : ''}`);
  for (const report of reports.filter(({ outcome }) => outcome !== 'NOT_A_REGISTER')) printReport(report, dryRun, print);
  const others = reports.filter(({ outcome }) => outcome === 'NOT_A_REGISTER');
  if (others.length) print('\nNot registers');
  for (const { fileName, note } of others) print(`  ${fileName}: ${note}`);
}

function printReport(report: FileReport, dryRun: boolean, print: (line: string) => void): void {
  print(`\n${report.fileName}: ${report.label}${report.edition ? `, edition of ${report.edition}` : ''}`);
  if (report.note) print(`  ${report.note}`);
  if (report.outcome === 'BROKEN') return;
  const { rows, created, changed, unchanged, refused } = report;
  print(`  ${rows} rows = ${created} created + ${changed} changed + ${unchanged} unchanged + ${refused} refused`);
  printRemarks('Refused', report.refusals, print);
  printRemarks('Taken on a judgement', report.remarks, print);
  for (const { label, changes } of report.groups) {
    print(`  ${label}: ${changes.length}`);
    if (dryRun) printSome(changes.map(({ code, name, sentence }) => `${code} ${name}: ${sentence}`), print);
  }
}

function printRemarks(heading: string, remarks: readonly RowRemark[], print: (line: string) => void): void {
  if (!remarks.length) return;
  print(`  ${heading}: ${remarks.length}`);
  printSome(remarks.map(({ row, sentence }) => `row ${row}, ${sentence}`), print);
}

function printSome(lines: readonly string[], print: (line: string) => void): void {
  for (const line of lines.slice(0, MOST_LINES)) print(`    ${line}`);
  if (lines.length > MOST_LINES) print(`    and ${lines.length - MOST_LINES} more (--json lists all)`);
}
