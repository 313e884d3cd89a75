import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../app/session.js';
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
import { ChosenPeople } from './chosen-people.js';
import { PEOPLE_COLUMNS } from './people-columns.js';
import { PeopleFilterLine } from './people-filter-line.js';
import { PEOPLE_FILTERS, PEOPLE_VIEWS, peopleFilters } from './people-views.js';

const PEOPLE = graphql(`
  query People($words: String, $sector: Sector, $function: String, $topic: String, $place: String, $under: ID, $worksWith: Boolean, $notContactedDays: Int, $order: String, $placeWords: String!, $underIds: [ID!]!, $after: String, $mayConfirm: Boolean!) {
    rolesToConfirm(first: 1) @include(if: $mayConfirm) {
      totalCount
    }
    people(first: 25, words: $words, sector: $sector, function: $function, topic: $topic, place: $place, under: $under, worksWith: $worksWith, notContactedDays: $notContactedDays, order: $order, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        ...PersonRow
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
    savedViews(list: PEOPLE) {
      ...ListView
    }
  }
`);

/** People of the Directory and the member's own; the address is the view. */
export function PeoplePage() {
  const { get, set, setSoon, visit } = useListParams();
  const mayAdd = useSession().role !== 'BOARD_MEMBER';
  const filters = peopleFilters(get);
  const { place, under } = filters;
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PEOPLE, { variables: { ...filters, placeWords: place ?? '', underIds: under ? [under] : [], mayConfirm: mayAdd } });
  const shown = data ?? previousData;
  const list = shown?.people;
  const views = useListViews('/people', PEOPLE_FILTERS, PEOPLE_VIEWS, shown?.savedViews);
  const queue = shown?.rolesToConfirm ? [{ to: '/people/to-confirm', label: 'Roles to confirm', count: shown.rolesToConfirm.totalCount }] : [];
  const [isAsked, setAsked] = useState(false);
  const selection = useSelection(list?.items.map(({ id }) => id) ?? [], views.current);
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('people') });

  return (
    <>
      <PageHead title="People" facts={list && plural(list.totalCount, 'person', 'people')} actions={<><ExportMenu list="people" filters={filters} />{mayAdd && <Button component={Link} to="/people/new">Add person</Button>}</>} />
      <DirectoryTabs current="/people" />
      <ListSearch key={visit} label="Find a person" placeholder="Name, post, organisation, topic or place" initial={get('words') ?? ''} onChange={(text) => setSoon('words', text)} />
      <ViewTabs label="Views" views={[...views.tabs.slice(0, PEOPLE_VIEWS.length), ...queue, ...views.tabs.slice(PEOPLE_VIEWS.length)]} current={views.current} />
      <PeopleFilterLine
        get={get} set={set} placeName={shown?.search[0]?.label} underName={shown?.around.items[0]?.name}
        end={mayAdd && shown && <ViewActions list="PEOPLE" views={views} saved={shown.savedViews} />}
      />
      {error && <ErrorBanner what="load people" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="people" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="Nobody fits." next="Loosen a filter." action={mayAdd && <Button component={Link} to="/people/new" size="sm" variant="default">Add person</Button>} />}
      {list && list.items.length > 0 && (
        <>
          {mayAdd && <ChosenPeople selection={selection} total={list.totalCount} filters={filters} isAsked={isAsked} onAsk={setAsked} />}
          <DataTable caption="People" columns={PEOPLE_COLUMNS} rows={list.items} rowKey={(row) => row.id} choosing={mayAdd ? { selection, labelOf: (row) => row.name, isAsked } : undefined} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}
