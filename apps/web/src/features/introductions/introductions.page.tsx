import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { IntroductionLane } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Ledger } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { AskPoolsSection } from './ask-pools.js';
import { IntroductionRow } from './introduction-row.js';

const INTRODUCTIONS = graphql(`
  query Introductions($lane: IntroductionLane!, $after: String) {
    introductions(lane: $lane, first: 25, after: $after) {
      items { id ...IntroductionLine }
      totalCount
      endCursor
      hasNextPage
    }
    introductionCounts { forMe waiting outcomeDue closed }
    askPools { ...AskPoolLine }
  }
`);

const LANES: { lane: IntroductionLane; label: string; count: 'forMe' | 'waiting' | 'outcomeDue' | 'closed'; empty: string }[] = [
  { lane: 'FOR_ME', label: 'For me to answer', count: 'forMe', empty: 'No one is waiting on you.' },
  { lane: 'WAITING', label: 'Waiting for others', count: 'waiting', empty: 'You are waiting for no one.' },
  { lane: 'OUTCOME_DUE', label: 'Made, result due', count: 'outcomeDue', empty: 'No introduction waits for its result.' },
  { lane: 'CLOSED', label: 'Closed', count: 'closed', empty: 'No introduction has come to its end yet.' },
];

const addressOf = (lane: IntroductionLane) => (lane === 'FOR_ME' ? '/introductions' : `/introductions?lane=${lane}`);

/** Promises to keep: what waits for me, for others, for its result, and what came of the rest. */
export function IntroductionsPage() {
  const [search] = useSearchParams();
  const { lane, empty } = LANES.find((one) => one.lane === search.get('lane')) ?? LANES[0]!;
  const { data, previousData, error, refetch, fetchMore } = useQuery(INTRODUCTIONS, { variables: { lane } });
  const counts = (data ?? previousData)?.introductionCounts;
  const items = data?.introductions.items ?? [];
  const more = () => fetchMore({ variables: { after: data?.introductions.endCursor }, updateQuery: appendPage('introductions') });

  return (
    <>
      <PageHead title="Introductions" actions={<><Button component={Link} to="/introductions/month" variant="subtle">Print a month</Button><Button component={Link} to="/find" variant="default">Find the right contact</Button></>} />
      <ViewTabs label="Introductions" current={addressOf(lane)} views={LANES.map((one) => ({ to: addressOf(one.lane), label: one.label, count: counts?.[one.count] }))} />
      {error && <ErrorBanner what="load the introductions" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="introductions" />}
      {data && items.length === 0 && <EmptyState fact={empty} next="Introductions begin on Find: choose whom you need, and ask somebody who knows them." />}
      <Ledger label="Introductions">
        {items.map((item) => <IntroductionRow key={item.id} introduction={item} />)}
      </Ledger>
      {data && items.length > 0 && <Pager shown={items.length} total={data.introductions.totalCount} hasMore={data.introductions.hasNextPage} onMore={() => void more()} />}
      {lane === 'FOR_ME' && data && <AskPoolsSection pools={data.askPools} />}
    </>
  );
}
