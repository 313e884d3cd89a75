import { plainDate } from '../../lib/dates.js';
import { count, plural } from '../../lib/words.js';
import { Meta } from '../../ui/lines.js';
import { SectionHead } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { RegisterChanges } from './register-changes.js';
import type { FileReport, RowRemark } from './register-uploads.js';
import classes from './registers.module.css';
import type { Choice } from './use-choice.js';

const MOST_REMARKS = 20;

/** One file: its counts, which add up to its rows, what was refused and why, and the changes by kind. */
export function RegisterReport({ report, choice }: { report: FileReport; choice: Choice | null }) {
  const { fileName, label, edition, outcome, note } = report;
  return (
    <section className={classes.report} aria-label={fileName}>
      <SectionHead order={3} title={label ?? fileName} aside={<Meta>{[label && fileName, edition && `edition of ${plainDate(edition)}`]}</Meta>} />
      {outcome === 'BROKEN' && <StatusWord tone="danger">Nothing of this file is taken</StatusWord>}
      {note && <p>{note}</p>}
      {outcome === 'READ' && <Counts report={report} />}
      <Remarks title="refused" remarks={report.refusals} />
      <Remarks title="taken on a judgement" remarks={report.remarks} />
      {report.groups.map((group) => (
        <RegisterChanges key={group.kind} fileName={fileName} group={group} choice={choice} />
      ))}
    </section>
  );
}

function Counts({ report: { rows, created, changed, unchanged, refused, leftOut } }: { report: FileReport }) {
  return (
    <p>
      <b>{plural(rows, 'row')}</b>: {count(created)} new, {count(changed)} changed, {count(unchanged)} unchanged, {count(refused)} refused.{leftOut > 0 && ` ${plural(leftOut, 'change')} left out: the next reading proposes ${leftOut === 1 ? 'it' : 'them'} again.`}
    </p>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: RowRemark[] }) {
  if (remarks.length === 0) return null;
  return (
    <details className={classes.remarked}>
      <summary>
        {plural(remarks.length, 'row')} {title}
      </summary>
      <ul className={classes.remarks}>
        {remarks.slice(0, MOST_REMARKS).map(({ row, sentence }) => (
          <li key={`${row}${sentence}`}>
            Row {count(row)}: {sentence}
          </li>
        ))}
        {remarks.length > MOST_REMARKS && <li>and {count(remarks.length - MOST_REMARKS)} more</li>}
      </ul>
    </details>
  );
}
