import type { ReactNode } from 'react';
import classes from './reasons.module.css';

interface ReasonsProps {
  children: ReactNode[];
  label?: string;
}

/** Why this stands here: one fact a line, each behind a short dash. `<Reasons>{reasons.map((r) => r.text)}</Reasons>` */
export function Reasons({ children, label = 'Reasons' }: ReasonsProps) {
  return (
    <ul className={classes.reasons} aria-label={label}>
      {children.map((reason, index) => (
        <li key={index}>{reason}</li>
      ))}
    </ul>
  );
}
