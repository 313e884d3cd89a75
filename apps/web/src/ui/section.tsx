import { useId, type ReactNode } from 'react';
import classes from './section.module.css';

interface SectionHeadProps {
  title: string;
  /** Follows the title in grey: `8`, or `3 of 17 open opportunities`. */
  count?: ReactNode;
  /** A link or quiet words at the right end of the rule. */
  aside?: ReactNode;
  /** 2 on a page, 3 inside a panel. */
  order?: 2 | 3;
  id?: string;
}

/** A heading on an ink rule: the word leads, the count follows. `<SectionHead title="Due" count={8} />` */
export function SectionHead({ title, count, aside, order = 2, id }: SectionHeadProps) {
  const Heading = order === 2 ? 'h2' : 'h3';
  return (
    <div className={classes.head}>
      <Heading id={id}>
        {title}
        {count !== undefined && <span className={classes.count}> {count}</span>}
      </Heading>
      {aside !== undefined && <div className={classes.aside}>{aside}</div>}
    </div>
  );
}

interface SectionProps extends Omit<SectionHeadProps, 'id'> {
  children: ReactNode;
}

/** A named region: head on the ink rule, 48 px from the one above it. `<Section title="Due" count={8}><Ledger>…</Ledger></Section>` */
export function Section({ children, ...head }: SectionProps) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <SectionHead {...head} id={id} />
      {children}
    </section>
  );
}
