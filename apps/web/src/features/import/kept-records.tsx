import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Pager } from '../../ui/pager.js';
import { SectionHead } from '../../ui/section.js';

const KEPT = graphql(`
  query ImportKept($id: ID!, $after: String) {
    importKept(importId: $id, first: 25, after: $after) {
      items { id kind recordId name reason }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

const PATHS: Record<string, (id: string) => string> = { PERSON: (id) => `/people/${id}`, ORGANISATION: (id) => `/orgs/${id}` };

/** What was left as it is, since somebody has changed it or built on it since. */
export function KeptRecords({ id }: { id: string }) {
  const { data, error, refetch, fetchMore } = useQuery(KEPT, { variables: { id } });
  if (error) return <ErrorBanner what="load what stayed" error={error} onRetry={() => void refetch()} />;
  const kept = data?.importKept;
  if (!kept) return null;
  return (
    <>
      <SectionHead order={3} title="Stayed as it is" />
      {kept.items.length === 0 && <EmptyState fact="Everything went back." />}
      <Ledger>
        {kept.items.map(({ id: key, kind, recordId, name, reason }) => {
          const path = PATHS[kind];
          return <LedgerRow key={key} title={path ? <InkLink to={path(recordId)}>{name ?? 'No longer there'}</InkLink> : name} sub={reason} />;
        })}
      </Ledger>
      {kept.items.length > 0 && <Pager shown={kept.items.length} total={kept.totalCount} hasMore={kept.hasNextPage} onMore={() => void fetchMore({ variables: { after: kept.endCursor }, updateQuery: appendPage('importKept') })} />}
    </>
  );
}
