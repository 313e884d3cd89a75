import { useEffect, useState } from 'react';
import { VisuallyHidden } from '@mantine/core';
import classes from './loading-rows.module.css';

const PATIENCE_MS = 300;

interface LoadingRowsProps {
  /** What is coming, for screen readers: "follow-ups". */
  what: string;
  rows?: number;
}

/** Grey bars in the row's own grid. Nothing at all for the first 300 ms, since most answers come before that. */
export function LoadingRows({ what, rows = 3 }: LoadingRowsProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true" role="status" className={classes.space}>
      {isLate && <VisuallyHidden>Loading {what}</VisuallyHidden>}
      {isLate &&
        Array.from({ length: rows }, (_, row) => (
          <div key={row} className={classes.row} aria-hidden>
            <i />
            <i />
            <i />
          </div>
        ))}
    </div>
  );
}
