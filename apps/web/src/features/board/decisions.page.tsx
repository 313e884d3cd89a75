import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { StatusWord } from '../../ui/status-word.js';
import { OUTCOME } from './board.words.js';

const DECISIONS = graphql(`
  query Decisions($after: String) {
    decisions(first: 25, after: $after) {
      items { id ask outcome decidedOn conditions opportunityId opportunityTitle askedBy { name } meeting { id heldOn } }
      totalCount endCursor hasNextPage
    }
  }
`);

/** What was asked and what was decided, latest meeting first. */
export function DecisionsPage() {
  const { data, error, refetch, fetchMore } = useQuery(DECISIONS);
  const items = data?.decisions.items ?? [];
  const more = () => fetchMore({ variables: { after: data?.decisions.endCursor }, updateQuery: appendPage('decisions') });
  return (
    <>
      <PageHead title="Decisions" back={{ to: '/board', label: 'Board' }} lead="What each meeting was asked, and what it decided. Conditions became follow-ups of whoever asked." />
      {error && <ErrorBanner what="load the decisions" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="decisions" />}
      {data && items.length === 0 && <EmptyState fact="Nothing has been asked yet." next="A lead asks for a decision on the board page." />}
      <Ledger label="Decisions">
        {items.map(({ id, ask, outcome, decidedOn, conditions, opportunityId, opportunityTitle, askedBy, meeting }) => (
          <LedgerRow
            key={id}
            when={<DateText value={meeting.heldOn} format="plain" />}
            title={ask}
            sub={
              <>
                <StatusWord tone={outcome === 'APPROVED' ? 'ok' : outcome ? 'ink' : 'warn'}>{outcome ? OUTCOME[outcome] : 'Not decided yet'}</StatusWord>
                {decidedOn && decidedOn !== meeting.heldOn && <span>on <DateText value={decidedOn} format="plain" /></span>}
                {askedBy && <span>Asked by {askedBy.name}</span>}
                {opportunityId && opportunityTitle && <InkLink to={`/opportunities/${opportunityId}`}>{opportunityTitle}</InkLink>}
              </>
            }
          >
            {conditions && <p>{conditions}</p>}
          </LedgerRow>
        ))}
      </Ledger>
      {data && items.length > 0 && <Pager shown={items.length} total={data.decisions.totalCount} hasMore={data.decisions.hasNextPage} onMore={() => void more()} />}
    </>
  );
}
