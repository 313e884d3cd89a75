import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import classes from './import.module.css';
import { RowChoice } from './row-choice.js';

const DUPLICATES = graphql(`
  query ImportDuplicates($id: ID!, $after: String) {
    importRows(importId: $id, view: MATCHES, first: 25, after: $after) {
      items { ...RowChoice }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** Rows that may be somebody known, one decision each: the same, somebody new, or left out. */
export function DuplicatesStep({ id, next }: { id: string; next: string }) {
  const { data, error, refetch, fetchMore } = useQuery(DUPLICATES, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const rows = data?.importRows;
  return (
    <>
      <Section title="May be known already" count={rows?.totalCount}>
        {error && <ErrorBanner what="load the rows" error={error} onRetry={() => void refetch()} />}
        {!rows && !error && <LoadingRows what="rows" />}
        {rows?.items.length === 0 && <EmptyState fact="No likely duplicates." next="Whoever has the same name at the same organisation, or the same name and address, is matched without asking." />}
        {rows?.items.map((row) => <RowChoice key={row.id} row={row} />)}
        {rows && rows.items.length > 0 && <Pager shown={rows.items.length} total={rows.totalCount} hasMore={rows.hasNextPage} onMore={() => void fetchMore({ variables: { after: rows.endCursor }, updateQuery: appendPage('importRows') })} />}
      </Section>
      <div className={classes.actions}>
        <Button component={Link} to={next}>Continue</Button>
      </div>
    </>
  );
}
