import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { PeopleQuery } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DIRECTORY_VIEWS } from '../../lib/directory.js';
import { useListParams } from '../../lib/list-params.js';
import { plural } from '../../lib/words.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { ExportMenu } from '../../ui/export-menu.js';
import { FilterChoice } from '../../ui/filter-choice.js';
import { Freshness } from '../../ui/freshness.js';
import { InkLink } from '../../ui/ink-link.js';
import { FilterLine } from '../../ui/lines.js';
import { ListSearch } from '../../ui/list-search.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { OrgName } from '../../ui/org-name.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { StatusWord } from '../../ui/status-word.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { useLists } from '../search/list-pickers.js';
import { PlaceFilter } from '../search/place-filter.js';

const PEOPLE = graphql(`
  query People($words: String, $function: String, $place: String, $placeWords: String!, $after: String, $mayConfirm: Boolean!) {
    rolesToConfirm(first: 1) @include(if: $mayConfirm) {
      totalCount
    }
    people(first: 25, words: $words, function: $function, place: $place, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        id
        name
        publishedAt
        currentAppointment {
          id
          verifiedOn
          verifiedBy
          verifiedHow
          post {
            id
            title
            organisation {
              id
              name
              sector
            }
          }
        }
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

type Row = PeopleQuery['people']['items'][number];

const COLUMNS: Column<Row>[] = [
  { key: 'name', header: 'Person', cell: ({ id, name, publishedAt }) => <><InkLink to={`/people/${id}`} strong>{name}</InkLink> {publishedAt === null && <StatusWord tone="quiet">Ours</StatusWord>}</> },
  { key: 'post', header: 'Post', cell: ({ currentAppointment }) => currentAppointment?.post.title ?? 'No post known' },
  { key: 'organisation', header: 'Organisation', cell: ({ currentAppointment }) => currentAppointment && <OrgName name={currentAppointment.post.organisation.name} sector={currentAppointment.post.organisation.sector} to={`/orgs/${currentAppointment.post.organisation.id}`} /> },
  { key: 'verified', header: 'In post', cell: ({ currentAppointment: held }) => held && <Freshness on={held.verifiedOn} by={held.verifiedBy} how={held.verifiedHow} /> },
];

/** People of the Directory and the member's own, by name. */
export function PeoplePage() {
  const { get, set, setSoon } = useListParams();
  const { functions } = useLists();
  const mayConfirm = useSession().role !== 'BOARD_MEMBER';
  const place = get('place');
  const filters = { words: get('words'), function: get('function'), place };
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(PEOPLE, { variables: { ...filters, placeWords: place ?? '', mayConfirm } });
  const shown = data ?? previousData;
  const list = shown?.people;
  const mayAdd = shown !== undefined && shown.me.role !== 'BOARD_MEMBER';
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('people') });

  return (
    <>
      <PageHead title="People" facts={list && plural(list.totalCount, 'person', 'people')} actions={<><ExportMenu list="people" filters={filters} />{mayAdd && <Button component={Link} to="/people/new">Add person</Button>}</>} />
      <ViewTabs label="Directory" views={DIRECTORY_VIEWS} current="/people" />
      <ListSearch label="Find a person" placeholder="Name, post, organisation, topic or place" initial={get('words') ?? ''} onChange={(text) => setSoon('words', text)} />
      <FilterLine end={shown?.rolesToConfirm && <Link to="/people/to-confirm">Roles to confirm: {shown.rolesToConfirm.totalCount}</Link>}>
        <FilterChoice label="Function" anyLabel="any" options={functions} value={get('function')} onChange={(value) => set('function', value)} searchable />
        <PlaceFilter value={place} name={shown?.search[0]?.label} onChange={(value) => set('place', value)} />
      </FilterLine>
      {error && <ErrorBanner what="load people" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="people" rows={8} />}
      {list?.items.length === 0 && <EmptyState fact="Nobody fits." next="Loosen a filter." action={mayAdd && <Button component={Link} to="/people/new" size="sm" variant="default">Add person</Button>} />}
      {list && list.items.length > 0 && (
        <>
          <DataTable caption="People" columns={COLUMNS} rows={list.items} rowKey={(row) => row.id} />
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}
