import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import type { PlaceKind, PlacesQuery } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { useListParams } from '../../lib/list-params.js';
import { optionsOf } from '../../lib/options.js';
import { percentWords } from '../../lib/percent-words.js';
import { plural } from '../../lib/words.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { InkLink } from '../../ui/ink-link.js';
import { FilterLine } from '../../ui/filter-line.js';
import { ListSearch } from '../../ui/list-search.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { placeDays } from './place-days.js';
import { PlacesLooks } from './places-looks.js';

const PLACES = graphql(`
  query Places($words: String, $kind: PlaceKind, $after: String) {
    places(first: 25, words: $words, kind: $kind, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        id
        code
        name
        kind
        validFrom
        validTo
        organisationCount
        peopleCount
        within {
          id
          name
        }
        liesPartlyIn {
          id
          share
          place {
            id
          }
        }
      }
    }
  }
`);

type Row = PlacesQuery['places']['items'][number];

/** "Westshire (62%), Eastshire (38%)": of a place that straddles two, the part of it in each. */
function liesIn({ within, liesPartlyIn }: Row): string {
  const shares = new Map(liesPartlyIn.map(({ place, share }) => [place.id, share]));
  return within.map(({ id, name }) => (shares.has(id) ? `${name} (${percentWords(shares.get(id)!)})` : name)).join(', ');
}

const COLUMNS: Column<Row>[] = [
  { key: 'name', header: 'Place', cell: ({ code, name }) => <InkLink to={`/places/${code}`} strong>{name}</InkLink> },
  { key: 'kind', header: 'Kind', cell: (row) => [PLACE_KINDS[row.kind], placeDays(row)].filter(Boolean).join(', ') },
  { key: 'within', header: 'Lies in', cell: liesIn },
  { key: 'organisations', header: 'Organisations', align: 'right', cell: ({ organisationCount }) => organisationCount },
  { key: 'people', header: 'People known', align: 'right', cell: ({ peopleCount }) => peopleCount },
];

/** Places by name, with how many we know there. */
export function PlacesPage() {
  const { get, set, setSoon } = useListParams();
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PLACES, { variables: { words: get('words'), kind: get('kind') as PlaceKind | null } });
  const list = (data ?? previousData)?.places;
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('places') });
  return (
    <>
      <PageHead title="Places" facts={list && plural(list.totalCount, 'place')} />
      <DirectoryTabs current="/places" />
      <ListSearch label="Find a place" placeholder="Name or code" initial={get('words') ?? ''} onChange={(text) => setSoon('words', text)} />
      <FilterLine end={<PlacesLooks current="/places" />}>
        <FilterChoice label="Kind" anyLabel="any" options={optionsOf(PLACE_KINDS)} value={get('kind')} onChange={(value) => set('kind', value)} />
      </FilterLine>
      {error && <ErrorBanner what="load places" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="places" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="No place of that name." next="Places come from the registers; an administrator can read them in." />}
      {list && list.items.length > 0 && (
        <>
          <DataTable caption="Places" columns={COLUMNS} rows={list.items} rowKey={(row) => row.id} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}
