import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PlaceKind, Sector } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { plainDate } from '../../lib/dates.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { useListParams } from '../../lib/list-params.js';
import { optionsOf } from '../../lib/options.js';
import { SECTOR_OPTIONS, SECTORS } from '../../lib/sectors.js';
import { plural } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/filter-line.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { CoverageMap } from './coverage-map.js';
import { MEASURES, measureOf } from './coverage-steps.js';
import { CoverageTable } from './coverage-table.js';
import { PlacesLooks } from './places-looks.js';

const COVERAGE = graphql(`
  query Coverage($kind: PlaceKind!, $sector: Sector!, $after: String, $isMap: Boolean!, $on: Date) {
    boundaryEditions(kind: $kind, on: $on, first: 1) @include(if: $isMap) {
      items {
        id
        ...CoverageMapEdition
      }
    }
    editions: boundaryEditions(kind: $kind, first: 20) @include(if: $isMap) {
      items {
        id
        editionOn
      }
    }
    coverage(kind: $kind, sector: $sector, first: 50, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        id
        place {
          id
          code
          name
          peopleCount
          ...PlacePart
        }
        liveOpportunities
        lastContactOn
        roles {
          ...RoleRow
        }
      }
    }
  }
`);

const LAYERS = { SYSTEM: PLACE_KINDS.SYSTEM, COUNCIL: PLACE_KINDS.COUNCIL, REGION: PLACE_KINDS.REGION, LOCAL_PLACE: PLACE_KINDS.LOCAL_PLACE } as const;

/** A choice of the address, or the first where it names none of them. */
const chosen = <Key extends string>(names: Record<Key, unknown>, asked: string | null, otherwise: Key): Key => (asked && Object.hasOwn(names, asked) ? (asked as Key) : otherwise);

/** What was chosen, as an address has it. */
const chosenIn = (choices: Record<string, string | null>): string => new URLSearchParams(Object.entries(choices).filter((choice): choice is [string, string] => choice[1] !== null)).toString();

/** Where we are strong, thin or absent: places of one layer against the functions of one kind of organisation. */
export function CoveragePage() {
  const { get, set } = useListParams();
  const kind: PlaceKind = chosen(LAYERS, get('kind'), 'SYSTEM');
  const sector: Sector = chosen(SECTORS, get('sector'), 'COUNCIL');
  const measure = measureOf(get('measure'));
  const isMap = get('look') === 'map';
  const on = isMap ? get('on') : null;
  const { data, error, loading, refetch, fetchMore } = useQuery(COVERAGE, { variables: { kind, sector, isMap, on } });
  const list = data?.coverage;
  const more = () => fetchMore({ variables: { after: list?.endCursor, isMap: false }, updateQuery: (before, next) => ({ ...before, ...appendPage('coverage')(before, next) }) });
  // A map has no pages: the rest comes by itself.
  const next = isMap && !loading && !error && list?.hasNextPage ? list.endCursor : null;
  useEffect(() => {
    if (next) void more();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [next]);
  const editions = data?.editions?.items ?? [];
  return (
    <>
      <PageHead title="Coverage" facts={list && plural(list.totalCount, 'place')} lead="For each place, whether somebody we know holds the roles that matter. A role that is vacant or that nobody is known for leads to Find." />
      <DirectoryTabs current="/places" />
      <FilterLine end={<PlacesLooks current={isMap ? '/places/coverage?look=map' : '/places/coverage'} search={chosenIn({ kind: get('kind'), sector: get('sector'), measure: get('measure') })} />}>
        <FilterChoice label="Kind" options={optionsOf(LAYERS)} value={kind} onChange={(value) => set('kind', value)} />
        <FilterChoice label="Measure" options={optionsOf(MEASURES)} value={measure} onChange={(value) => set('measure', value)} />
        {measure === 'roles' && <FilterChoice label="Sector" options={SECTOR_OPTIONS} value={sector} onChange={(value) => set('sector', value)} />}
        {editions.length > 1 && <FilterChoice label="Boundaries" options={editions.map(({ editionOn }) => ({ value: editionOn, label: `of ${plainDate(editionOn)}` }))} value={on ?? editions[0]!.editionOn} onChange={(value) => set('on', value)} />}
      </FilterLine>
      {error && <ErrorBanner what="load coverage" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="coverage" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="No place of this kind." next="Places come from the registers; an administrator can read them in." />}
      {list && list.items.length > 0 && (
        <>
          {isMap
            ? <CoverageMap edition={data?.boundaryEditions?.items[0] ?? null} layer={PLACE_KINDS[kind]} rows={list.items} total={list.totalCount} measure={measure} sector={sector} />
            : <>
                <CoverageTable rows={list.items} measure={measure} sector={sector} />
                <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
              </>}
        </>
      )}
    </>
  );
}
