import type { ReactNode } from 'react';
import classes from './lines.module.css';

/** The sentence that holds `SentenceSlot`s, set as the page's question. */
export function SentenceLine({ children }: { children: ReactNode }) {
  return <div className={classes.sentence}>{children}</div>;
}

/** Small grey words; pieces in one line stand apart by a middle dot. `<Meta>{['Leeds', '24 homes']}</Meta>` */
export function Meta({ children }: { children: ReactNode | ReactNode[] }) {
  if (!Array.isArray(children)) return <span className={classes.meta}>{children}</span>;
  return (
    <span className={classes.meta} data-dots>
      {children.map((piece, index) => (piece === null || piece === undefined || piece === false ? null : <span key={index}>{piece}</span>))}
    </span>
  );
}

/** "Saved 10:42", for pages that save as you type. Announced politely. */
export function SavedAt({ time }: { time: string | null }) {
  return (
    <span role="status" className={classes.meta}>
      {time !== null && `Saved ${time}`}
    </span>
  );
}
