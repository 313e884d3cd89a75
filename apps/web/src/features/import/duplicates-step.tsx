import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportQuery } from '../../gql/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import classes from './import.module.css';
import { RowChoice } from './row-choice.js';

interface DuplicatesStepProps {
  rows: ImportQuery['importRows'];
  onMore: () => void;
  /** The address of the next step. */
  next: string;
}

/** Rows that may be somebody known, one decision each: the same, somebody new, or left out. */
export function DuplicatesStep({ rows, onMore, next }: DuplicatesStepProps) {
  return (
    <>
      <Section title="May be known already" count={rows.totalCount}>
        {rows.items.length === 0 && <EmptyState fact="No likely duplicates." next="Whoever has the same name at the same organisation, or the same name and address, is matched without asking." />}
        {rows.items.map((row) => <RowChoice key={row.id} row={row} />)}
        {rows.items.length > 0 && <Pager shown={rows.items.length} total={rows.totalCount} hasMore={rows.hasNextPage} onMore={onMore} />}
      </Section>
      <div className={classes.actions}>
        <Button component={Link} to={next}>Continue</Button>
      </div>
    </>
  );
}
