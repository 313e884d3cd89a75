import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './ink-link.module.css';

interface InkLinkProps {
  to: string;
  children: ReactNode;
  /** For the title of a row. */
  strong?: boolean;
}

/** A link in ink on a hairline: titles of rows, and every figure that opens its list. Petrol links are for navigation. */
export function InkLink({ to, children, strong }: InkLinkProps) {
  return (
    <Link to={to} className={classes.link} data-strong={strong || undefined}>
      {children}
    </Link>
  );
}
