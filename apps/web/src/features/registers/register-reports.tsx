import { Button } from '@mantine/core';
import { count, plural } from '../../lib/words.js';
import { InkLink } from '../../ui/ink-link.js';
import { Section } from '../../ui/section.js';
import { RegisterReport } from './register-report.js';
import type { FileReport, LeftOut } from './register-uploads.js';
import classes from './registers.module.css';
import { useChoice } from './use-choice.js';

interface RegisterReportsProps {
  reports: FileReport[];
  isApplied: boolean;
  isBusy: boolean;
  onApply: (leftOut: LeftOut) => void;
}

/** File by file what would change, each change with a tick to take away; once applied, what was changed. */
export function RegisterReports({ reports, isApplied, isBusy, onApply }: RegisterReportsProps) {
  const choice = useChoice(reports);
  const each = reports.flatMap(({ fileName, groups }) => groups.map((group) => ({ all: group.changes.length, taken: choice.taken(fileName, group) })));
  const all = each.reduce((sum, group) => sum + group.all, 0);
  const taken = each.reduce((sum, group) => sum + group.taken, 0);
  return (
    <Section title={isApplied ? 'What was changed' : 'What would change'} aside={isApplied ? undefined : 'Nothing has been changed yet'}>
      {reports.map((report) => (
        <RegisterReport key={report.fileName} report={report} choice={isApplied ? null : choice} />
      ))}
      {!isApplied && (
        <div className={classes.apply}>
          <Button onClick={() => onApply(choice.leftOut)} loading={isBusy} disabled={taken === 0}>
            {taken < all && taken > 0 ? `Apply ${count(taken)} of ${plural(all, 'change')}` : 'Apply to the Directory'}
          </Button>
          <p>
            {all === 0 && 'There is nothing to apply.'}
            {all > 0 && taken === 0 && 'Every change is left out.'}
            {taken > 0 && 'It can be taken back whole, here or under Recent changes, until somebody changes what it wrote. A first reading of more than 5,000 facts cannot.'}
          </p>
        </div>
      )}
      {isApplied && (
        <p className={classes.after}>
          Nobody was moved. People, posts and opportunities of bodies that closed or were split <InkLink to="/admin/reorganised">wait for your decision</InkLink>.
        </p>
      )}
    </Section>
  );
}
