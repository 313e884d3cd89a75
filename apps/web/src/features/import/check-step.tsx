import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { CheckStepFragment } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { count } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
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

const CHECK = graphql(`
  query ImportCheck($id: ID!, $after: String) {
    importNames(importId: $id, first: 20) {
      items { ...NameChoice }
      totalCount
    }
    importRows(importId: $id, view: PROBLEMS, first: 25, after: $after) {
      items { ...ProblemRow }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** What stands in the way: organisations that nobody has told apart yet, and cells to correct, in place. */
export function CheckStep({ from: { id, state, rowCount, done, columns, counts }, next }: { from: CheckStepFragment; next: string }) {
  const isChecking = state === 'CHECKING';
  const { data, error, refetch, fetchMore } = useQuery(CHECK, { variables: { id }, skip: isChecking, fetchPolicy: 'cache-and-network' });
  if (isChecking) return <ImportProgress label="Looking at each row" done={done} of={rowCount} />;
  const more = () => fetchMore({ variables: { after: data?.importRows.endCursor }, updateQuery: appendPage('importRows') });
  return (
    <>
      <p role="status" className={classes.status}>
        {count(counts.ready)} ready · {count(counts.decide)} {counts.decide === 1 ? 'needs' : 'need'} a decision · {count(counts.cannot)} cannot be imported
      </p>
      {error && <ErrorBanner what="load the rows" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="rows" />}
      {data && data.importNames.items.length > 0 && (
        <Section title="Which organisation is meant?" count={data.importNames.totalCount}>
          {data.importNames.items.map((name) => <NameChoice key={name.id} name={name} />)}
        </Section>
      )}
      {data && (
        <Section title="To correct" count={data.importRows.totalCount}>
          {data.importRows.items.length === 0 && <EmptyState fact="Nothing to correct." />}
          {data.importRows.items.map((row) => <ProblemRow key={row.id} row={row} columns={columns} />)}
          {data.importRows.items.length > 0 && <Pager shown={data.importRows.items.length} total={data.importRows.totalCount} hasMore={data.importRows.hasNextPage} onMore={() => void more()} />}
        </Section>
      )}
      <div className={classes.actions}>
        <Button component={Link} to={next}>Continue</Button>
        <span>Rows that are left as they are will be refused, and can be downloaded with the reasons.</span>
      </div>
    </>
  );
}
