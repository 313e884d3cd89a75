import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { actionInWords } from '../../lib/action-words.js';
import { appendPage } from '../../lib/append-page.js';
import { refusalOf } from '../../lib/refusal.js';
import { UNDO } from '../../lib/undo.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';

const ACTIVITIES = graphql(`
  query Activities($after: String) {
    activities(first: 25, after: $after) {
      items { id at action subjectKind subjectId by subjectName isUndone }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** What colleagues changed, each with a way back that outlives the page. */
export function ActivityPage() {
  const { data, error, refetch, fetchMore } = useQuery(ACTIVITIES);
  const [refused, setRefused] = useState<string | null>(null);
  const [takeBack, { loading }] = useMutation(UNDO, { refetchQueries: [ACTIVITIES] });
  const items = data?.activities.items ?? [];
  const undo = (activityId: string) => takeBack({ variables: { activityId } }).then(() => setRefused(null), (reason: unknown) => setRefused(refusalOf(reason).message));
  const more = () => fetchMore({ variables: { after: data?.activities.endCursor }, updateQuery: appendPage('activities') });

  return (
    <>
      <PageHead title="Recent changes" lead="What people of your organisation changed, newest first. A change can be taken back while nobody has built on it." />
      {refused && <FormErrors errors={[{ message: refused }]} />}
      {error && <ErrorBanner what="load recent changes" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="recent changes" />}
      {data && items.length === 0 && <EmptyState fact="Nothing has been changed yet." />}
      <Ledger>
        {items.map((item) => (
          <LedgerRow
            key={item.id}
            when={<DateText value={item.at} format="relative" />}
            title={`${actionInWords(item.action)}${item.subjectName ? `: ${item.subjectName}` : ''}`}
            sub={`${item.by ?? 'Lintel'}${item.isUndone ? '. Taken back.' : ''}`}
            actions={!item.isUndone && item.action !== 'undo' && (
              <Button variant="subtle" size="sm" disabled={loading} aria-label={`Undo: ${[actionInWords(item.action), item.subjectName].filter(Boolean).join(' ')}`} onClick={() => void undo(item.id)}>Undo</Button>
            )}
          />
        ))}
      </Ledger>
      {items.length > 0 && data && <Pager shown={items.length} total={data.activities.totalCount} hasMore={data.activities.hasNextPage} onMore={() => void more()} />}
    </>
  );
}
