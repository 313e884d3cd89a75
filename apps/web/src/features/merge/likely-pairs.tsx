import { useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { LikelyPairsQuery, RecordKind } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { useSave } from '../../lib/use-save.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Pager } from '../../ui/pager.js';
import { StatusWord } from '../../ui/status-word.js';
import { comparePath, LIKENESS } from './merge-words.js';
import { NOT_SAME } from './not-same.js';

const PAIRS = graphql(`
  query LikelyPairs($kind: RecordKind!, $after: String) {
    likelyPairs(kind: $kind, first: 25, after: $after) {
      items {
        id
        likeness
        reasons
        a { id name detail }
        b { id name detail }
      }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

type Pair = LikelyPairsQuery['likelyPairs']['items'][number];

/** Pairs with how likely they are the same, in a word, and why. */
export function LikelyPairs({ kind }: { kind: RecordKind }) {
  const { data, error, loading, refetch, fetchMore } = useQuery(PAIRS, { variables: { kind }, fetchPolicy: 'cache-and-network' });
  const { save, refusal, isSaving } = useSave(NOT_SAME, ['LikelyPairs']);
  const pairs = data?.likelyPairs.items ?? [];
  const notSame = ({ a, b }: Pair) => save({ input: { kind, aId: a.id, bId: b.id } }, `Remembered: ${a.name} and ${b.name} are not the same`);
  return (
    <>
      {error && <ErrorBanner what="look for duplicates" error={error} onRetry={() => void refetch()} />}
      {refusal && <Text c="red" role="alert">{refusal.message}</Text>}
      {loading && !data && <LoadingRows what="likely duplicates" />}
      {data && pairs.length === 0 && <EmptyState fact="No likely duplicates." next="Two records that look alike appear here by themselves. You can also merge any two from the page of one of them." />}
      <Ledger>
        {pairs.map((pair) => (
          <LedgerRow
            key={pair.id}
            title={<InkLink to={comparePath(kind, pair.a.id, pair.b.id)} strong>{pair.a.name === pair.b.name ? `Two records of ${pair.a.name}` : `${pair.a.name} and ${pair.b.name}`}</InkLink>}
            sub={
              <span>
                <Meta>{[<StatusWord key="likeness" tone={LIKENESS[pair.likeness].tone}>{LIKENESS[pair.likeness].word}</StatusWord>, ...pair.reasons]}</Meta>
                {[pair.a, pair.b].map(({ id, name, detail }) => <Text key={id} component="span" display="block" size="sm" c="dimmed">{detail ? `${name}: ${detail}` : `${name}: nothing else is known`}</Text>)}
              </span>
            }
            actions={
              <Group gap={4} wrap="nowrap">
                <Button component={Link} to={comparePath(kind, pair.a.id, pair.b.id)} size="sm" variant="default" aria-label={`Compare ${pair.a.name} and ${pair.b.name}`}>Compare</Button>
                <Button size="sm" variant="subtle" disabled={isSaving} aria-label={`${pair.a.name} and ${pair.b.name} are not the same`} onClick={() => void notSame(pair)}>Not the same</Button>
              </Group>
            }
          />
        ))}
      </Ledger>
      {data && pairs.length > 0 && <Pager shown={pairs.length} total={data.likelyPairs.totalCount} hasMore={data.likelyPairs.hasNextPage} onMore={() => void fetchMore({ variables: { after: data.likelyPairs.endCursor }, updateQuery: appendPage('likelyPairs') })} />}
    </>
  );
}
