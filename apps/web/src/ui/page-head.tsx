import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useArrivalFocus } from './arrival-focus.js';
import classes from './page-head.module.css';

interface PageHeadProps {
  /** The words of the heading, also the title of the browser's tab. */
  title: string;
  /** Shows this instead of the plain title, for a heading that is a sentence: `<><b>Good morning, Ruth.</b> Two are overdue.</>` */
  heading?: ReactNode;
  /** Small words above the heading: a date, or the way back as a link. */
  above?: ReactNode;
  back?: { to: string; label: string };
  /** One or two sentences of 18 px beneath. */
  lead?: ReactNode;
  /** A line of facts beneath: when, where, how many seats. */
  facts?: ReactNode;
  /** At most one filled button, last. */
  actions?: ReactNode;
}

/** Heading of a page. Sets the tab's title and takes the focus when one arrives here by a link. */
export function PageHead({ title, heading, above, back, lead, facts, actions }: PageHeadProps) {
  const ref = useArrivalFocus();
  return (
    <header className={classes.head}>
      <title>{`${title} – Lintel`}</title>
      <div className={classes.words}>
        {back && (
          <p className={classes.above}>
            <Link to={back.to}>{back.label}</Link>
          </p>
        )}
        {above && <p className={classes.above}>{above}</p>}
        <h1 ref={ref} tabIndex={-1} data-sentence={heading !== undefined || undefined}>
          {heading ?? title}
        </h1>
        {lead && <p className={classes.lead}>{lead}</p>}
        {facts && <p className={classes.facts}>{facts}</p>}
      </div>
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
