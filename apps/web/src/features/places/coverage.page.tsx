import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/gql.js';
import type { PlaceKind, Sector } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DIRECTORY_VIEWS, PLACE_KINDS } from '../../lib/directory.js';
import { useListParams } from '../../lib/list-params.js';
import { optionsOf } from '../../lib/options.js';
import { SECTOR_OPTIONS, SECTORS } from '../../lib/sectors.js';
import { plural } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { MEASURES, measureOf } from './coverage-steps.js';
import { CoverageTable } from './coverage-table.js';
import { PlacesLooks } from './places-looks.js';

const COVERAGE = graphql(`
  query Coverage($kind: PlaceKind!, $sector: Sector!, $after: String) {
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

/** Where we are strong, thin or absent: places of one layer against the functions of one kind of organisation. */
export function CoveragePage() {
  const { get, set } = useListParams();
  const kind: PlaceKind = chosen(LAYERS, get('kind'), 'SYSTEM');
  const sector: Sector = chosen(SECTORS, get('sector'), 'COUNCIL');
  const measure = measureOf(get('measure'));
  const { data, error, loading, refetch, fetchMore } = useQuery(COVERAGE, { variables: { kind, sector } });
  const list = data?.coverage;
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('coverage') });
  return (
    <>
      <PageHead title="Coverage" facts={list && plural(list.totalCount, 'place')} lead="For each place, whether somebody we know holds the roles that matter. A role that is vacant or that nobody is known for leads to Find." />
      <ViewTabs label="Directory" views={DIRECTORY_VIEWS} current="/places" />
      <FilterLine end={<PlacesLooks current="/places/coverage" />}>
        <FilterChoice label="Kind" options={optionsOf(LAYERS)} value={kind} onChange={(value) => set('kind', value)} />
        <FilterChoice label="Measure" options={optionsOf(MEASURES)} value={measure} onChange={(value) => set('measure', value)} />
        {measure === 'roles' && <FilterChoice label="Sector" options={SECTOR_OPTIONS} value={sector} onChange={(value) => set('sector', value)} />}
      </FilterLine>
      {error && <ErrorBanner what="load coverage" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="coverage" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="No place of this kind." next="Places come from the registers; an administrator can read them in." />}
      {list && list.items.length > 0 && (
        <>
          <CoverageTable rows={list.items} measure={measure} sector={sector} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}
