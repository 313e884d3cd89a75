import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { RecordKind } from '../../gql/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { ChooseOther } from './choose-other.js';
import { Compare } from './compare.js';

const PREVIEW = graphql(`
  query MergePreview($kind: RecordKind!, $keepId: ID!, $awayId: ID!) {
    mergePreview(kind: $kind, keepId: $keepId, awayId: $awayId) {
      keep { id name detail source version }
      away { id name detail source version }
      refusal
      fields { key label kept other isFixed }
      moves { what rows }
      notices { says }
    }
  }
`);

const BACK = { to: '/admin/duplicates', label: 'Duplicates' };

/** Two records side by side: which stays, what stands in each field, and all that moves. The address says which two. */
export function ComparePage() {
  const [params, setParams] = useSearchParams();
  const kind: RecordKind = params.get('kind') === 'ORGANISATION' ? 'ORGANISATION' : 'PERSON';
  const keepId = params.get('keep');
  const awayId = params.get('away');
  const set = (keep: string, away: string) => setParams({ kind, keep, away }, { replace: true });
  const { data, previousData, error, loading, refetch } = useQuery(PREVIEW, { variables: { kind, keepId: keepId ?? '', awayId: awayId ?? keepId ?? '' }, skip: !keepId, fetchPolicy: 'network-only' });
  const shown = (data ?? previousData)?.mergePreview;

  if (!keepId) return <><PageHead title="Compare two records" back={BACK} /><EmptyState fact="No record is chosen." next="Choose a pair under Duplicates, or start from the page of a person or an organisation." /></>;
  if (error && !shown) return <PageFailed title="Compare two records" back={BACK} what="compare the two" error={error} onRetry={() => void refetch()} />;
  if (!shown) return loading ? <LoadingRows what="the two records" rows={6} /> : null;
  if (!shown.keep || !shown.away) return <><PageHead title="Compare two records" back={BACK} /><EmptyState fact="One of the two is gone." next="It may have been merged into another already: look under Merged records." /></>;
  if (!awayId) return <ChooseOther kind={kind} keep={shown.keep} />;
  return <Compare key={`${shown.keep.id} ${shown.away.id} ${shown.keep.version} ${shown.away.version}`} kind={kind} preview={{ ...shown, keep: shown.keep, away: shown.away }} onSwap={() => set(awayId, keepId)} />;
}
