import type { ReactNode } from 'react';
import classes from './band.module.css';

/** A strip from edge to edge at the top of a page, on a hairline: the question above its answers (Find). */
export function Band({ children }: { children: ReactNode }) {
  return <div className={classes.band}>{children}</div>;
}
