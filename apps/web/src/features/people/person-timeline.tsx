import { useApolloClient } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../app/session.js';
import type { PersonStoryFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { Pager } from '../../ui/pager.js';
import { Section } from '../../ui/section.js';
import { Timeline } from '../../ui/timeline.js';
import { toEvent } from './person-events.js';
import classes from './person.module.css';

const QuickNote = lazy(() => import('../../app/quick-note/quick-note.js').then((module) => ({ default: module.QuickNote })));

graphql(`
  fragment PersonStory on PersonEventPage {
    totalCount
    endCursor
    hasNextPage
    items { ...PersonEvents }
  }
`);
const MORE = graphql(`
  query PersonTimeline($personId: ID!, $after: String) {
    personTimeline(personId: $personId, first: 20, after: $after) { ...PersonStory }
  }
`);

interface PersonTimelineProps {
  person: { id: string; name: string };
  /** The latest page; earlier ones are asked for. */
  story: PersonStoryFragment;
}

/** What happened with somebody, the latest first, with the note box on top. */
export function PersonTimeline({ person: { id, name }, story }: PersonTimelineProps) {
  const { role } = useSession();
  const client = useApolloClient();
  const [earlier, setEarlier] = useState<{ than: PersonStoryFragment; pages: PersonStoryFragment[] }>({ than: story, pages: [] });
  // Something new on top moves what the pages below began with.
  const pages = [story, ...(earlier.than === story ? earlier.pages : [])];
  const items = pages.flatMap((page) => page.items);
  const last = pages.at(-1)!;
  const more = async () => {
    const { data } = await client.query({ query: MORE, variables: { personId: id, after: last.endCursor } });
    if (data) setEarlier({ than: story, pages: [...pages.slice(1), data.personTimeline] });
  };
  return (
    <Section title="Timeline" count={story.totalCount}>
      {role !== 'BOARD_MEMBER' && (
        <div className={classes.note}>
          <Suspense><QuickNote about={{ kind: 'person', id, label: name }} /></Suspense>
        </div>
      )}
      {items.length === 0 && <Text mt="sm">Nothing has happened yet that you could see.</Text>}
      {items.length > 0 && <Timeline events={items.map(toEvent)} />}
      <Pager shown={items.length} total={story.totalCount} hasMore={last.hasNextPage} onMore={() => void more()} />
    </Section>
  );
}
