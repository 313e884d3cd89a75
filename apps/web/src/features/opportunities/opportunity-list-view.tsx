import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { stageName } from '../../lib/stages.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Pager } from '../../ui/pager.js';
import { OpportunityFilters } from './opportunity-filters.js';
import { OpportunityTable } from './opportunity-table.js';
import { TablesByPlace } from './tables-by-place.js';
import { TargetTimeline } from './target-timeline.js';
import { filtersOf, type Look, stateOf } from './view-params.js';

const LIST = graphql(`
  query OpportunityList($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean, $state: OpportunityState, $order: String, $after: String) {
    opportunityBoard { ...OpportunityViews }
    opportunities(first: 50, after: $after, placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard, state: $state, order: $order) {
      items { ...OpportunityCard }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** The same opportunities as rows, or along the days by which they are hoped to be agreed. */
export function OpportunityListView({ look }: { look: Exclude<Look, 'board'> }) {
  const [params] = useSearchParams();
  const state = stateOf(params);
  const { data, previousData, error, refetch, fetchMore } = useQuery(LIST, { variables: { ...filtersOf(params), state, order: look === 'timeline' ? 'TARGET' : 'STAGE' } });
  const shown = data ?? previousData;
  const more = () => fetchMore({ variables: { after: data?.opportunities.endCursor }, updateQuery: appendPage('opportunities') });
  const rows = shown?.opportunities.items ?? [];
  return (
    <>
      <OpportunityFilters found={shown?.opportunityBoard} />
      {error && <ErrorBanner what="load the opportunities" error={error} onRetry={() => void refetch()} />}
      {!shown && !error && <LoadingRows what="opportunities" rows={6} />}
      {shown && rows.length === 0 && <EmptyState fact={state === 'OPEN' ? 'No opportunities here.' : `Nothing is ${stageName(state).toLowerCase()}.`} />}
      {rows.length > 0 && (look === 'timeline' ? <TargetTimeline rows={rows} /> : params.get('saved') === 'place' ? <TablesByPlace rows={rows} /> : <OpportunityTable rows={rows} caption="Opportunities" />)}
      {shown && rows.length > 0 && <Pager shown={rows.length} total={shown.opportunities.totalCount} hasMore={shown.opportunities.hasNextPage} step={50} onMore={() => void more()} />}
    </>
  );
}
