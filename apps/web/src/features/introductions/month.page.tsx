import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { MonthLineFragment } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { now } from '../../lib/clock.js';
import { dayAndMonth, dayOf, monthAndYear } from '../../lib/dates.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Icon } from '../../ui/icon.js';
import { InkLink } from '../../ui/ink-link.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { RESULTS } from './introduction-words.js';
import { MonthSteps } from './month-steps.js';

graphql(`
  fragment MonthLine on Introduction {
    id askerName target { id name } targetRole connector { id name } stateLabel waitsFor result askedAt hopedBy madeAt
    ledTo { id title }
  }
`);

const MONTH = graphql(`
  query IntroductionsOfMonth($month: Date!, $after: String) {
    introductionsOfMonth(month: $month, first: 100, after: $after) {
      items { id ...MonthLine }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

const MONTHS = /^\d{4}-(0[1-9]|1[0-2])$/;

const columns: Column<MonthLineFragment>[] = [
  { key: 'who', header: 'Who wants to meet whom', width: '34%', cell: ({ id, askerName, target, targetRole }) => <><InkLink to={`/introductions/${id}`}>{askerName} to {target?.name ?? 'somebody no longer listed'}</InkLink>{targetRole && <small> {targetRole}</small>}</> },
  { key: 'through', header: 'Through', cell: ({ connector }) => connector?.name ?? 'Somebody no longer listed' },
  { key: 'asked', header: 'Asked', cell: ({ askedAt }) => dayAndMonth(askedAt) },
  { key: 'by', header: 'By', cell: ({ hopedBy }) => (hopedBy ? dayAndMonth(hopedBy) : '–') },
  { key: 'made', header: 'Made', cell: ({ madeAt }) => (madeAt ? dayAndMonth(madeAt) : '–') },
  { key: 'stands', header: 'How it stands', width: '24%', cell: ({ result, stateLabel, waitsFor, ledTo }) => (result ? `${RESULTS[result]}${ledTo ? `: ${ledTo.title}` : ''}` : `${stateLabel}${waitsFor ? `, waits for ${waitsFor}` : ''}`) },
];

/** The month's list for paper: what was asked, made or closed in it. */
export function IntroductionsMonthPage() {
  const [search] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = MONTHS.test(asked) ? asked : dayOf(now()).slice(0, 7);
  const { data, error, refetch, fetchMore } = useQuery(MONTH, { variables: { month: `${month}-01` } });
  const page = data?.introductionsOfMonth;
  const more = () => fetchMore({ variables: { after: page?.endCursor }, updateQuery: appendPage('introductionsOfMonth') });
  return (
    <>
      <PageHead
        title={`Introductions in ${monthAndYear(`${month}-01`)}`}
        back={{ to: '/introductions', label: 'Introductions' }}
        actions={<Button leftSection={<Icon of={IconPrinter} />} variant="default" onClick={() => window.print()}>Print</Button>}
      />
      <MonthSteps month={month} />
      {error && <ErrorBanner what="load the month" error={error} onRetry={() => void refetch()} />}
      {!page && !error && <LoadingRows what="introductions" />}
      {page?.items.length === 0 && <EmptyState fact="Nothing was asked, made or closed in this month." next="Choose another month." />}
      {page && page.items.length > 0 && (
        <>
          <DataTable caption={`Introductions in ${monthAndYear(`${month}-01`)}`} columns={columns} rows={page.items} rowKey={({ id }) => id} />
          <Pager shown={page.items.length} total={page.totalCount} hasMore={page.hasNextPage} onMore={() => void more()} />
        </>
      )}
    </>
  );
}
