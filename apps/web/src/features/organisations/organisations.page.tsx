import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OrganisationsQuery, OrganisationsQueryVariables } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DIRECTORY_VIEWS, ORGANISATION_TYPES } from '../../lib/directory.js';
import { useListParams } from '../../lib/list-params.js';
import { optionsOf } from '../../lib/options.js';
import { SECTOR_OPTIONS } from '../../lib/sectors.js';
import { plural } from '../../lib/words.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { FilterLine } from '../../ui/lines.js';
import { ListSearch } from '../../ui/list-search.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { OrgName } from '../../ui/org-name.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { StatusWord } from '../../ui/status-word.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { PlaceFilter } from '../search/place-filter.js';

const ORGANISATIONS = graphql(`
  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $placeWords: String!, $after: String) {
    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        id
        name
        sector
        type
        status
        town
        code
        peopleKnown
        vacantPosts
      }
    }
    search(words: $placeWords, kinds: [PLACE], first: 1) {
      label
    }
    me {
      role
    }
  }
`);

type Row = OrganisationsQuery['organisations']['items'][number];

const STATUS_OPTIONS = [
  { value: 'OPEN,CLOSING', label: 'open now' },
  { value: 'PLANNED', label: 'planned' },
  { value: 'CLOSED', label: 'closed' },
];

const COLUMNS: Column<Row>[] = [
  { key: 'name', header: 'Organisation', cell: ({ id, name, sector }) => <OrgName name={name} sector={sector} to={`/orgs/${id}`} strong /> },
  { key: 'type', header: 'Kind', cell: ({ type, status }) => <>{ORGANISATION_TYPES[type]} {status !== 'OPEN' && <StatusWord tone="quiet">{status.toLowerCase()}</StatusWord>}</> },
  { key: 'town', header: 'Town', cell: ({ town }) => town ?? '' },
  { key: 'code', header: 'Code', cell: ({ code }) => code ?? '' },
  { key: 'people', header: 'People known', align: 'right', cell: ({ peopleKnown }) => peopleKnown },
  { key: 'vacant', header: 'Vacant posts', align: 'right', cell: ({ vacantPosts }) => vacantPosts },
];

/** Every organisation of the Directory, by name. */
export function OrganisationsPage() {
  const { get, set, setSoon } = useListParams();
  const status = get('status') ?? STATUS_OPTIONS[0]!.value;
  const place = get('place');
  const filters = {
    words: get('words'),
    sector: get('sector') as OrganisationsQueryVariables['sector'],
    type: get('type') as OrganisationsQueryVariables['type'],
    status: (status === 'ANY' ? null : status.split(',')) as OrganisationsQueryVariables['status'],
    place,
  };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ORGANISATIONS, { variables: { ...filters, placeWords: place ?? '' } });
  const shown = data ?? previousData;
  const list = shown?.organisations;
  const mayAdd = shown !== undefined && shown.me.role !== 'BOARD_MEMBER';
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('organisations') });

  return (
    <>
      <PageHead title="Organisations" facts={list && plural(list.totalCount, 'organisation')} actions={<><ExportMenu list="organisations" filters={filters} />{mayAdd && <Button component={Link} to="/orgs/new">Add organisation</Button>}</>} />
      <ViewTabs label="Directory" views={DIRECTORY_VIEWS} current="/orgs" />
      <ListSearch label="Find an organisation" placeholder="Name, former name, code or town" initial={get('words') ?? ''} onChange={(text) => setSoon('words', text)} />
      <FilterLine>
        <FilterChoice label="Sector" anyLabel="any" options={SECTOR_OPTIONS} value={get('sector')} onChange={(value) => set('sector', value)} />
        <FilterChoice label="Kind" anyLabel="any" options={optionsOf(ORGANISATION_TYPES)} value={get('type')} onChange={(value) => set('type', value)} />
        <PlaceFilter value={place} name={shown?.search[0]?.label} onChange={(value) => set('place', value)} />
        <FilterChoice label="Status" anyLabel="any" options={STATUS_OPTIONS} value={status === 'ANY' ? null : status} onChange={(value) => set('status', value ?? 'ANY')} />
      </FilterLine>
      {error && <ErrorBanner what="load organisations" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="organisations" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="No organisation fits." next="Loosen a filter." action={mayAdd && <Button component={Link} to={`/orgs/new?name=${encodeURIComponent(get('words') ?? '')}`} size="sm" variant="default">Add organisation</Button>} />}
      {list && list.items.length > 0 && (
        <>
          <DataTable caption="Organisations" columns={COLUMNS} rows={list.items} rowKey={(row) => row.id} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}
