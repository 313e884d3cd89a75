import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { midSentence } from '@lintel/words';
import type { GapsPageQuery } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { plural, sentence } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { findAddress, needOf } from './find-params.js';

const GAPS = graphql(`
  query GapsPage($after: String) {
    finderGaps(first: 50, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        id
        times
        lastOn
        members
        function { key label }
        topic { key label }
        place { id name }
      }
    }
  }
`);

type Gap = GapsPageQuery['finderGaps']['items'][number];

const addressOf = ({ function: job, topic, place }: Gap) => findAddress(needOf(new URLSearchParams()), { need: job?.key ?? null, topic: topic?.key ?? null, place: place?.id ?? null });
const whomOf = ({ function: job, topic }: Gap) => sentence([job?.label, topic && `about ${midSentence(topic.label)}`].filter(Boolean).join(' '));

/** Whom our organisation looked for and nobody knows. */
export function GapsPage() {
  const { data, error, fetchMore, refetch } = useQuery(GAPS);
  const gaps = data?.finderGaps;
  const more = () => fetchMore({ variables: { after: gaps?.endCursor }, updateQuery: appendPage('finderGaps') });
  return (
    <>
      <PageHead title="Gaps" back={{ to: '/find', label: 'Find' }} lead="Whom your organisation looked for, and nobody knows. How many members looked is told from three on; nobody learns who." />
      {error && <ErrorBanner what="load the gaps" error={error} onRetry={() => void refetch()} />}
      {!gaps && !error && <LoadingRows what="gaps" />}
      {gaps?.items.length === 0 && <EmptyState fact="No gaps yet." next="A question that finds nobody is noted here." action={<Link to="/find">Find</Link>} />}
      {gaps && gaps.items.length > 0 && (
        <>
          <DataTable
            caption="Gaps"
            columns={[
              { key: 'whom', header: 'Looked for', cell: (gap) => <Link to={addressOf(gap)}>{whomOf(gap)}</Link> },
              { key: 'where', header: 'Where', cell: ({ place }) => place?.name ?? 'Anywhere' },
              { key: 'ours', header: 'By us', cell: ({ times }) => `on ${plural(times, 'day')}` },
              { key: 'members', header: 'By members', cell: ({ members }) => (members ? plural(members, 'member') : 'fewer than three') },
              { key: 'last', header: 'Last asked', cell: ({ lastOn }) => <DateText value={lastOn} format="plain" /> },
            ]}
            rows={gaps.items}
            rowKey={({ id }) => id}
          />
          <Pager shown={gaps.items.length} total={gaps.totalCount} hasMore={gaps.hasNextPage} onMore={() => void more()} />
        </>
      )}
    </>
  );
}
