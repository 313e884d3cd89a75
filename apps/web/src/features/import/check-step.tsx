import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { CheckStepFragment, ImportQuery } from '../../gql/graphql.js';
import { count } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import { ImportProgress } from './import-progress.js';
import classes from './import.module.css';
import { NameChoice } from './name-choice.js';
import { ProblemRow } from './problem-row.js';

graphql(`
  fragment CheckStep on Import {
    id
    state
    rowCount
    done
    columns { header field isDropped }
    counts { ready decide cannot names }
  }
`);

interface CheckStepProps {
  from: CheckStepFragment;
  names: ImportQuery['importNames'];
  rows: ImportQuery['importRows'];
  onMore: () => void;
  /** The address of the next step. */
  next: string;
}

/** What stands in the way: organisations that nobody has told apart yet, and cells to correct, in place. */
export function CheckStep({ from: { state, rowCount, done, columns, counts }, names, rows, onMore, next }: CheckStepProps) {
  if (state === 'CHECKING') return <ImportProgress label="Looking at each row" done={done} of={rowCount} />;
  return (
    <>
      <p role="status" className={classes.status}>
        {count(counts.ready)} ready · {count(counts.decide)} {counts.decide === 1 ? 'needs' : 'need'} a decision · {count(counts.cannot)} cannot be imported
      </p>
      {names.items.length > 0 && (
        <Section title="Which organisation is meant?" count={names.totalCount}>
          {names.items.map((name) => <NameChoice key={name.id} name={name} />)}
        </Section>
      )}
      <Section title="To correct" count={rows.totalCount}>
        {rows.items.length === 0 && <EmptyState fact="Nothing to correct." />}
        {rows.items.map((row) => <ProblemRow key={row.id} row={row} columns={columns} />)}
        {rows.items.length > 0 && <Pager shown={rows.items.length} total={rows.totalCount} hasMore={rows.hasNextPage} onMore={onMore} />}
      </Section>
      <div className={classes.actions}>
        <Button component={Link} to={next}>Continue</Button>
        {counts.decide + counts.cannot > 0 && <span>Rows that are left as they are will be refused, and can be downloaded with the reasons.</span>}
      </div>
    </>
  );
}
