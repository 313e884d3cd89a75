import type { ReactNode } from 'react';
import classes from './fact-list.module.css';

interface FactListProps {
  facts: { label: string; value: ReactNode }[];
}

/** Label above value, for "At a glance" only; elsewhere the fact comes first. `<FactList facts={[{ label: 'Owner', value: 'Ruth' }]} />` */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
