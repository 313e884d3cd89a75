import type { ReactNode } from 'react';
import classes from './ledger.module.css';

interface LedgerProps {
  /** `LedgerRow`s, or any `<li>`. */
  children: ReactNode;
  /** Names the list where no section head does. */
  label?: string;
}

/** Ordered rows on hairlines. `<Ledger><LedgerRow … /></Ledger>` */
export function Ledger({ children, label }: LedgerProps) {
  return (
    <ol className={classes.ledger} aria-label={label}>
      {children}
    </ol>
  );
}

interface LedgerRowProps {
  /** The left margin is for when: a date, or a `StatusWord` such as "Overdue 4 days". Leave it out in narrow columns. */
  when?: ReactNode;
  title: ReactNode;
  /** One line beneath, in small grey; its children stand 8 px apart. */
  sub?: ReactNode;
  /** Buttons of size `sm` at the right; beneath the words on a phone. */
  actions?: ReactNode;
  selected?: boolean;
  children?: ReactNode;
}

/** One line of a ledger: when, what, and what can be done about it. */
export function LedgerRow({ when, title, sub, actions, selected, children }: LedgerRowProps) {
  return (
    <li className={classes.row} data-when={when !== undefined || undefined} data-selected={selected || undefined}>
      {when !== undefined && <div className={classes.when}>{when}</div>}
      <div className={classes.words}>
        <div className={classes.title}>{title}</div>
        {sub !== undefined && <div className={classes.sub}>{sub}</div>}
        {children}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </li>
  );
}
