import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { count, plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { STATES } from './import-words.js';
import { UploadForm } from './upload-form.js';

const IMPORTS = graphql(`
  query Imports($after: String) {
    imports(first: 25, after: $after) {
      items { id fileName state rowCount created updated unchanged refused by createdAt }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** The first step of an import, and those that were begun. */
export function ImportsPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(IMPORTS, { fetchPolicy: 'cache-and-network' });
  const items = data?.imports.items ?? [];
  return (
    <>
      <PageHead title="Import" back={{ to: '/admin', label: 'Admin' }} lead="Bring people or organisations from a file: Outlook, HubSpot, Dynamics, LinkedIn, Eventbrite, Teams, or any table whose columns have names. Nothing is changed before you have seen what would be." />
      <UploadForm />
      <Section title="Files that were brought">
        {error && <ErrorBanner what="load the imports" error={error} onRetry={() => void refetch()} />}
        {loading && !data && <LoadingRows what="imports" />}
        {data && items.length === 0 && <EmptyState fact="No file yet." next="Each import stays here with what it came to, and can be taken back for 30 days." />}
        <Ledger>
          {items.map((item) => (
            <LedgerRow
              key={item.id}
              when={<DateText value={item.createdAt} format="relative" />}
              title={<InkLink to={`/admin/import/${item.id}`} strong>{item.fileName}</InkLink>}
              sub={item.created + item.updated + item.unchanged + item.refused > 0
                ? `${plural(item.rowCount, 'row')}: ${count(item.created)} created, ${count(item.updated)} updated, ${count(item.unchanged)} unchanged, ${count(item.refused)} refused. By ${item.by}`
                : `${plural(item.rowCount, 'row')}, by ${item.by}`}
              actions={<StatusWord tone={STATES[item.state].tone}>{STATES[item.state].word}</StatusWord>}
            />
          ))}
        </Ledger>
        {data && items.length > 0 && <Pager shown={items.length} total={data.imports.totalCount} hasMore={data.imports.hasNextPage} onMore={() => void fetchMore({ variables: { after: data.imports.endCursor }, updateQuery: appendPage('imports') })} />}
      </Section>
    </>
  );
}
