import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { OrgName } from '../../ui/org-name.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { agreementLine } from './partnership.words.js';

const PARTNERSHIPS = graphql(`
  query Partnerships($after: String) {
    partnerships(first: 25, after: $after) {
      items { id title purpose agreementType signedOn startsOn endsOn state parties { id organisation { id name sector } } }
      totalCount endCursor hasNextPage
    }
  }
`);

/** What opportunities became: every agreed partnership that you may read. */
export function PartnershipsPage() {
  const { data, error, refetch, fetchMore } = useQuery(PARTNERSHIPS);
  const items = data?.partnerships.items ?? [];
  const more = () => fetchMore({ variables: { after: data?.partnerships.endCursor }, updateQuery: appendPage('partnerships') });
  return (
    <>
      <PageHead title="Agreed partnerships" />
      <ViewTabs label="Partnerships" current="/partnerships" views={[{ to: '/opportunities', label: 'Opportunities' }, { to: '/partnerships', label: 'Agreed', count: data?.partnerships.totalCount }]} />
      {error && <ErrorBanner what="load the partnerships" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="partnerships" />}
      {data && items.length === 0 && <EmptyState fact="Nothing has been agreed yet." next="A partnership appears here when an opportunity moves to Agreed." />}
      <Ledger label="Agreed partnerships">
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            when={<DateText value={item.signedOn ?? item.startsOn} format="plain" />}
            title={<InkLink to={`/partnerships/${item.id}`} strong>{item.title}</InkLink>}
            sub={item.parties.map(({ id, organisation: { name, sector } }) => <OrgName key={id} name={name} sector={sector} />)}
          >
            {item.purpose && <p>{item.purpose}</p>}
            <p>{agreementLine(item)}</p>
          </LedgerRow>
        ))}
      </Ledger>
      {data && items.length > 0 && <Pager shown={items.length} total={data.partnerships.totalCount} hasMore={data.partnerships.hasNextPage} onMore={() => void more()} />}
    </>
  );
}
