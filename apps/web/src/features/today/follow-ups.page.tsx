import { useQuery } from '@apollo/client/react';
import { Box } from '@mantine/core';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { DueList } from './due-list.js';

const FOLLOW_UPS = graphql(`
  query FollowUpsPage($mine: Boolean, $after: String) {
    followUps(mine: $mine, first: 50, after: $after) { items { ...DueFollowUp } totalCount endCursor hasNextPage }
  }
`);

const VIEWS = [{ to: '/follow-ups', label: 'Mine' }, { to: '/follow-ups?whose=all', label: 'Everybody’s' }];

/** Every open follow-up, one's own or all of the organisation's. */
export function FollowUpsPage() {
  const [params] = useSearchParams();
  const isAll = params.get('whose') === 'all';
  const { data, error, refetch, fetchMore } = useQuery(FOLLOW_UPS, { variables: { mine: isAll ? null : true } });
  const found = data?.followUps;
  const more = () => fetchMore({ variables: { after: found?.endCursor }, updateQuery: appendPage('followUps') });
  return (
    <>
      <PageHead title="Follow-ups" back={{ to: '/', label: 'Today' }} />
      <ViewTabs label="Whose follow-ups" views={VIEWS} current={isAll ? '/follow-ups?whose=all' : '/follow-ups'} />
      {error && <ErrorBanner what="load the follow-ups" error={error} onRetry={() => void refetch()} />}
      {!found && !error && <LoadingRows what="follow-ups" rows={6} />}
      {found && <Box mt={32}><DueList items={found.items} total={found.totalCount} onChanged={() => void refetch()} /></Box>}
      {found && found.items.length > 0 && <Pager shown={found.items.length} total={found.totalCount} hasMore={found.hasNextPage} step={50} onMore={() => void more()} />}
    </>
  );
}
