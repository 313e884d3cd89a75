import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import { toEvent } from './person-events.js';
import classes from './person.module.css';

const QuickNote = lazy(() => import('../../app/quick-note/quick-note.js').then((module) => ({ default: module.QuickNote })));

const TIMELINE = graphql(`
  query PersonTimeline($personId: ID!, $after: String) {
    personTimeline(personId: $personId, first: 20, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items { ...PersonEvents }
    }
  }
`);

/** What happened with somebody, the latest first, with the note box on top. */
export function PersonTimeline({ person: { id, name } }: { person: { id: string; name: string } }) {
  const { role } = useSession();
  const { data, error, fetchMore, refetch } = useQuery(TIMELINE, { variables: { personId: id } });
  const page = data?.personTimeline;
  const more = () => fetchMore({
    variables: { after: page?.endCursor },
    updateQuery: (before, { fetchMoreResult }) => ({ ...fetchMoreResult, personTimeline: { ...fetchMoreResult.personTimeline, items: [...before.personTimeline.items, ...fetchMoreResult.personTimeline.items] } }),
  });
  return (
    <Section title="Timeline" count={page?.totalCount}>
      {role !== 'BOARD_MEMBER' && (
        <div className={classes.note}>
          <Suspense><QuickNote about={{ kind: 'person', id, label: name }} /></Suspense>
        </div>
      )}
      {error && <ErrorBanner what="load the timeline" error={error} onRetry={() => void refetch()} />}
      {!page && !error && <LoadingRows what="the timeline" />}
      {page?.items.length === 0 && <Text mt="sm">Nothing has happened yet that you could see.</Text>}
      {page && page.items.length > 0 && <Timeline events={page.items.map(toEvent)} />}
      {page && <Pager shown={page.items.length} total={page.totalCount} hasMore={page.hasNextPage} onMore={() => void more()} />}
    </Section>
  );
}
