import { count } from '../../lib/words.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import classes from './import.module.css';

/** How far the worker came, in words and as a bar. It goes on when the page is closed. */
export function ImportProgress({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <div>
      <p role="status" className={classes.status}>
        {label}: {count(Math.min(done, of))} of {count(of)} rows
      </p>
      <ProgressBar label={label} done={done} of={of} />
      <p>You can leave this page: the work goes on, and this import stays in the list.</p>
    </div>
  );
}
