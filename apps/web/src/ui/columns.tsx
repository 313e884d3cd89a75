import type { ReactNode } from 'react';
import classes from './columns.module.css';

interface ColumnsProps {
  /**
   * `main-aside`: the page and 352 px beside it (Today). `aside-main`: 360 px, then the page (planner).
   * `facts-main-aside`: 224 px of facts, the page, 304 px beside it (a record).
   */
  layout: 'main-aside' | 'aside-main' | 'facts-main-aside';
  /** One element a column, in reading order. */
  children: ReactNode;
}

/** The page's columns; one beneath the other under 1,024 px. */
export function Columns({ layout, children }: ColumnsProps) {
  return (
    <div className={classes.columns} data-layout={layout}>
      {children}
    </div>
  );
}
