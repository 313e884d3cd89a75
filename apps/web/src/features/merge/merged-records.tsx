import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { RecordMergesQuery } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Pager } from '../../ui/pager.js';
import { recordPath } from './merge-words.js';
import { Unmerge } from './unmerge.js';

const MERGES = graphql(`
  query RecordMerges($after: String) {
    recordMerges(first: 25, after: $after) {
      items {
        id
        kind
        keptId
        keptName
        awayName
        memberName
        mergedAt
        unmergeUntil
        version
        addedSince { rowId what says }
      }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

export type MergedRecord = RecordMergesQuery['recordMerges']['items'][number];

/** What was merged, by whom, and until when it can be unmerged. */
export function MergedRecords() {
  const { data, error, loading, refetch, fetchMore } = useQuery(MERGES, { fetchPolicy: 'cache-and-network' });
  const [open, setOpen] = useState<MergedRecord | null>(null);
  const merges = data?.recordMerges.items ?? [];
  return (
    <>
      {error && <ErrorBanner what="load what was merged" error={error} onRetry={() => void refetch()} />}
      {loading && !data && <LoadingRows what="merged records" />}
      {data && merges.length === 0 && <EmptyState fact="Nothing was merged in the last 90 days." next="What is merged stays here for as long as it can be unmerged." />}
      <Ledger>
        {merges.map((merge) => (
          <LedgerRow
            key={merge.id}
            when={<DateText value={merge.mergedAt} format="relative" />}
            title={<InkLink to={recordPath(merge.kind, merge.keptId)} strong>{merge.keptName ?? 'A record'}</InkLink>}
            sub={<span>{merge.awayName ?? 'Another'} was merged into it by {merge.memberName}. Can be unmerged until <DateText value={merge.unmergeUntil} format="long" />.</span>}
            actions={<Button size="sm" variant="default" aria-label={`Unmerge ${merge.awayName ?? 'the other'} from ${merge.keptName ?? 'the record'}`} onClick={() => setOpen(merge)}>Unmerge</Button>}
          />
        ))}
      </Ledger>
      {data && merges.length > 0 && <Pager shown={merges.length} total={data.recordMerges.totalCount} hasMore={data.recordMerges.hasNextPage} onMore={() => void fetchMore({ variables: { after: data.recordMerges.endCursor }, updateQuery: appendPage('recordMerges') })} />}
      {open && <Unmerge merge={open} onClose={() => setOpen(null)} />}
    </>
  );
}
