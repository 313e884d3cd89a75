import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { CancelRoundtable } from './cancel-roundtable.js';
import { PlanForm } from './plan-form.js';
import { PlannerHead } from './planner-head.js';
import { RoundtableFailed } from './roundtable-failed.js';

const PLAN = graphql(`query RoundtablePlan($id: ID!) { roundtable(id: $id) { ...PlannerHead ...PlanForm } }`);

/** Step 1: what the event is for, when and where, and whom it should seat. */
export function PlanPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PLAN, { variables: { id } });
  if (error && !data) return <RoundtableFailed what="open this roundtable" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the plan" />;
  const { roundtable } = data;
  return (
    <>
      <PlannerHead event={roundtable} step="plan" />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      {roundtable.abilities.edit ? <PlanForm event={roundtable} /> : <p>The organiser plans this event. You find what concerns you under Live and Follow-up.</p>}
      {roundtable.abilities.edit && roundtable.state === 'PLANNED' && <CancelRoundtable id={roundtable.id} version={roundtable.version} title={roundtable.title} />}
    </>
  );
}
