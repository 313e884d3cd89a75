import { useId, type ReactNode } from 'react';
import classes from './board.module.css';

interface PackSectionProps {
  title: string;
  /** Small grey words under the title; at its right on paper. */
  note?: ReactNode;
  children: ReactNode;
}

/** A part of the pack: its title in the margin on an ink rule. */
export function PackSection({ title, note, children }: PackSectionProps) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </header>
      <div className={classes.body}>{children}</div>
    </section>
  );
}

/** A table that may be wider than a phone: it scrolls in its own frame, by touch and by keyboard. */
export function WideTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.wide} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
