import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { graphql } from '../../gql/gql.js';
import { appendPage } from '../../lib/append-page.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { BodyToSettle } from './body-to-settle.js';
import { byBody } from './by-body.js';
import classes from './reorganised.module.css';
import { focusRow } from './row-keys.js';

const REORGANISED = graphql(`
  query Reorganised($postsAfter: String, $partiesAfter: String) {
    postsToSettle(first: 50, after: $postsAfter) {
      items {
        id
        ...WaitingPost
        organisation {
          ...BodyToSettle
        }
      }
      totalCount
      endCursor
      hasNextPage
    }
    partiesToSettle(first: 50, after: $partiesAfter) {
      items {
        id
        ...WaitingParty
        organisation {
          ...BodyToSettle
        }
      }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

/** Posts, people and opportunities of bodies that closed or were split: what becomes of each is decided here, one by one. */
export function ReorganisedPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(REORGANISED, { notifyOnNetworkStatusChange: true });
  const list = useRef<HTMLDivElement>(null);
  /** The row that was decided on: when it has gone, the focus goes to the one that took its place. */
  const decided = useRef<number | null>(null);
  const posts = data?.postsToSettle;
  const parties = data?.partiesToSettle;
  useEffect(() => {
    if (decided.current === null || !list.current) return;
    focusRow(list.current, decided.current);
    decided.current = null;
  }, [posts?.items, parties?.items]);
  const bodies = byBody(posts?.items ?? [], parties?.items ?? []);

  return (
    <>
      <PageHead
        title="Closed and split bodies"
        back={{ to: '/admin', label: 'Admin' }}
        lead="Nobody is moved by a register. Say of each post, with the people in it, and of each part in an opportunity whether it goes on at a successor, stays, or ends. Earlier days stay as they were."
      />
      {error && <ErrorBanner what="load what waits" error={error} onRetry={() => void refetch()} />}
      {loading && !data && <LoadingRows what="what waits" />}
      {data && bodies.length === 0 && <EmptyState fact="Nothing waits for a decision." next="When a register closes or splits a body that has people, posts or opportunities here, they come to this page." />}
      {bodies.length > 0 && (
        <p className={classes.keys}>
          With the keyboard: <kbd>↑</kbd> <kbd>↓</kbd> from row to row, <kbd>1</kbd> to <kbd>9</kbd> for a successor, <kbd>K</kbd> stays, <kbd>E</kbd> ends.
        </p>
      )}
      <div ref={list}>
        {bodies.map((body) => (
          <BodyToSettle key={body.organisation.id} body={body} onSettled={(row) => { decided.current = row; }} />
        ))}
      </div>
      {posts && posts.totalCount > 50 && (
        <Pager shown={posts.items.length} total={posts.totalCount} hasMore={posts.hasNextPage} onMore={() => void fetchMore({ variables: { postsAfter: posts.endCursor }, updateQuery: appendPage('postsToSettle') })} />
      )}
      {parties && parties.totalCount > 50 && (
        <Pager shown={parties.items.length} total={parties.totalCount} hasMore={parties.hasNextPage} onMore={() => void fetchMore({ variables: { partiesAfter: parties.endCursor }, updateQuery: appendPage('partiesToSettle') })} />
      )}
    </>
  );
}
