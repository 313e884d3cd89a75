import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import type { DeprivationQuery } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { useListParams } from '../../lib/list-params.js';
import { plural } from '../../lib/words.js';
import type { Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/filter-line.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { DeprivationTable } from './deprivation-table.js';
import { PlacesLooks } from './places-looks.js';

const DEPRIVATION = graphql(`
  query Deprivation($within: String, $after: String) {
    deprivation(first: 25, within: $within, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        peopleCount
        ...DistrictRow
      }
    }
    places(first: 100, kind: SYSTEM) {
      items {
        id
        code
        name
      }
    }
  }
`);

type Row = DeprivationQuery['deprivation']['items'][number];

const KNOWN: Column<Row>[] = [{ key: 'people', header: 'People known', align: 'right', cell: ({ peopleCount }) => peopleCount }];

/** Districts, the most deprived first, beside how many people we know there: where need is greatest and nobody is known. */
export function DeprivationPage() {
  const { get, set } = useListParams();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(DEPRIVATION, { variables: { within: get('within') } });
  const shown = data ?? previousData;
  const list = shown?.deprivation;
  const systems = shown?.places.items.map(({ code, name }) => ({ value: code, label: name })) ?? [];
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('deprivation') });
  return (
    <>
      <PageHead title="Deprivation" facts={list && plural(list.totalCount, 'district')} lead="Where need is greatest, and how many people we know there. The most deprived districts come first." />
      <DirectoryTabs current="/places" />
      <FilterLine end={<PlacesLooks current="/places/deprivation" />}>
        <FilterChoice label="System" anyLabel="any" options={systems} value={get('within')} onChange={(value) => set('within', value)} />
      </FilterLine>
      {error && <ErrorBanner what="load deprivation" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="districts" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="No district with figures." next="An administrator can read the Indices of Deprivation in under Registers." />}
      {list && list.items.length > 0 && (
        <>
          <DeprivationTable caption="Districts by deprivation" rows={list.items} more={KNOWN} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}
