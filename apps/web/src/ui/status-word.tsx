import type { ReactNode } from 'react';
import classes from './status-word.module.css';

export type Tone = 'ok' | 'warn' | 'danger' | 'info' | 'quiet' | 'ink';

interface StatusWordProps {
  tone: Tone;
  children: ReactNode;
}

/** A state in words; the colour only repeats it. `<StatusWord tone="danger">Overdue 3 days</StatusWord>` */
export function StatusWord({ tone, children }: StatusWordProps) {
  return (
    <span className={classes.word} data-tone={tone}>
      {children}
    </span>
  );
}
