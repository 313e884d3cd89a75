import type { ReactNode } from 'react';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  /** One bold fact: "Nothing due." */
  fact: string;
  /** The next fact: "Next: Homes for safe discharge, on Thursday 3 December." */
  next?: ReactNode;
  /** One button of size `sm`, variant `default`. */
  action?: ReactNode;
}

/** Nothing here, said plainly, and the way on. No picture. */
export function EmptyState({ fact, next, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p>
        <b>{fact}</b> {next}
      </p>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
