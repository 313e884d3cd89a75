import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { DirectoryTabs } from '../../app/directory-tabs.js';
import { useListParams } from '../../lib/list-params.js';
import { plural } from '../../lib/words.js';
import { DataTable } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { ListSearch } from '../../ui/list-search.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { useSelection } from '../../ui/use-selection.js';
import { useListViews } from '../../ui/use-list-views.js';
import { ViewActions } from '../../ui/view-actions.js';
import { ChosenOrganisations } from './chosen-organisations.js';
import { organisationColumns } from './organisation-columns.js';
import { OrganisationFilterLine } from './organisation-filter-line.js';
import { ORGANISATION_FILTERS, ORGANISATION_VIEWS, organisationFilters } from './organisation-views.js';

const ORGANISATIONS = graphql(`
  query Organisations($words: String, $sector: Sector, $type: OrganisationType, $status: [OrganisationStatus!], $place: String, $under: ID, $function: String, $worksWith: Boolean, $notContactedDays: Int, $order: String, $isInPlace: Boolean!, $placeWords: String!, $underIds: [ID!]!, $after: String) {
    organisations(first: 25, words: $words, sector: $sector, type: $type, status: $status, place: $place, under: $under, function: $function, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        ...OrganisationRow
      }
    }
    around: organisations(first: 1, ids: $underIds) {
      items {
        id
        name
      }
    }
    search(words: $placeWords, kinds: [PLACE], first: 1) {
      label
    }
    savedViews(list: ORGANISATIONS) {
      ...ListView
    }
    me {
      role
    }
  }
`);

/** Every organisation of the Directory; the address is the view. */
export function OrganisationsPage() {
  const { get, set, setSoon, visit } = useListParams();
  const filters = organisationFilters(get);
  const { place, under } = filters;
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(ORGANISATIONS, { variables: { ...filters, isInPlace: place !== null, placeWords: place ?? '', underIds: under ? [under] : [] } });
  const shown = data ?? previousData;
  const list = shown?.organisations;
  const views = useListViews('/orgs', ORGANISATION_FILTERS, ORGANISATION_VIEWS, shown?.savedViews);
  const mayAdd = shown !== undefined && shown.me.role !== 'BOARD_MEMBER';
  const [isAsked, setAsked] = useState(false);
  const selection = useSelection(list?.items.map(({ id }) => id) ?? [], views.current);
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('organisations') });

  return (
    <>
      <PageHead title="Organisations" facts={list && plural(list.totalCount, 'organisation')} actions={<><ExportMenu list="organisations" filters={filters} />{mayAdd && <Button component={Link} to="/orgs/new">Add organisation</Button>}</>} />
      <DirectoryTabs current="/orgs" />
      <ListSearch key={visit} label="Find an organisation" placeholder="Name, former name, code or town" initial={get('words') ?? ''} onChange={(text) => setSoon('words', text)} />
      <ViewTabs label="Views" views={views.tabs} current={views.current} />
      <OrganisationFilterLine
        get={get} set={set} placeName={shown?.search[0]?.label} underName={shown?.around.items[0]?.name}
        end={mayAdd && <ViewActions list="ORGANISATIONS" views={views} saved={shown.savedViews} />}
      />
      {error && <ErrorBanner what="load organisations" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="organisations" rows={8} />}
      {list?.items.length === 0 && <NoneFits words={get('words') ?? ''} mayAdd={mayAdd} onAnyStatus={get('status') ? null : () => set('status', 'ANY')} />}
      {list && list.items.length > 0 && (
        <>
          {mayAdd && <ChosenOrganisations selection={selection} total={list.totalCount} filters={filters} isAsked={isAsked} onAsk={setAsked} />}
          <DataTable caption="Organisations" columns={organisationColumns(filters.order, shown?.search[0]?.label)} rows={list.items} rowKey={(row) => row.id} choosing={mayAdd ? { selection, labelOf: (row) => row.name, isAsked } : undefined} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}

/** Nothing fits: the list begins with what is open today, so that one of another day is looked for before it is added a second time. */
function NoneFits({ words, mayAdd, onAnyStatus }: { words: string; mayAdd: boolean; onAnyStatus: (() => void) | null }) {
  const add = mayAdd && <Button component={Link} to={`/orgs/new?name=${encodeURIComponent(words)}`} size="sm" variant="default">Add organisation</Button>;
  return (
    <EmptyState
      fact={onAnyStatus ? 'No organisation that is open now fits.' : 'No organisation fits.'}
      next={onAnyStatus ? 'Look among the planned and closed ones too, or loosen a filter.' : 'Loosen a filter.'}
      action={<Group gap={8}>{onAnyStatus && <Button size="sm" variant="default" onClick={onAnyStatus}>Any status</Button>}{add}</Group>}
    />
  );
}
