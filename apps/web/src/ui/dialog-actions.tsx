import type { ReactNode } from 'react';
import classes from './dialog-actions.module.css';

/** The foot of a dialog: the quiet way out first, the filled button last. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
