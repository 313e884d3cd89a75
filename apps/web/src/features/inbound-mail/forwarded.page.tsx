import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { ForwardedRow } from './forwarded-row.js';

const FORWARDED = graphql(`
  query ForwardedMails($after: String) {
    forwardedMails(first: 25, after: $after) {
      items { id ...ForwardedRow }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** Mails that came to one's own forwarding address: log each with people, or let it go. Nobody else sees them. */
export function ForwardedPage() {
  const { data, error, refetch, fetchMore } = useQuery(FORWARDED);
  const page = data?.forwardedMails;
  const more = () => fetchMore({ variables: { after: page?.endCursor }, updateQuery: appendPage('forwardedMails') });
  return (
    <>
      <PageHead title="Forwarded mails" back={{ to: '/account', label: 'Your account' }} lead="Only you see these. A mail that you log becomes a conversation that your colleagues see too; who sent it is what the mail says, and nothing proves it." />
      {error && <ErrorBanner what="load forwarded mails" error={error} onRetry={() => void refetch()} />}
      {!page && !error && <LoadingRows what="forwarded mails" />}
      {page?.items.length === 0 && <EmptyState fact="No forwarded mail waits for you." next={<>Your forwarding address stands in <InkLink to="/account">your account</InkLink>.</>} />}
      <Ledger>
        {page?.items.map((mail) => <ForwardedRow key={mail.id} mail={mail} />)}
      </Ledger>
      {page && page.items.length > 0 && <Pager shown={page.items.length} total={page.totalCount} hasMore={page.hasNextPage} onMore={() => void more()} />}
    </>
  );
}
