import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { CaptureForm } from './capture-form.js';
import { CaptureList } from './capture-list.js';
import { CheckIn } from './check-in.js';
import { GuestsShown } from './guests-shown.js';
import { PlannerHead } from './planner-head.js';
import { RoundtableFailed } from './roundtable-failed.js';

const LIVE = graphql(`
  query RoundtableLive($id: ID!) {
    roundtable(id: $id) {
      ...PlannerHead
      question
      ...CheckIn
      shownGuests { id name postTitle organisationName sector }
      captures { ...Captured }
    }
  }
`);
/** What others capture arrives while the page is open. */
const REFRESH_MS = 15_000;

/** On the day, on a tablet or a phone: check in by name, and keep what is said. */
export function LivePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(LIVE, { variables: { id }, pollInterval: REFRESH_MS });
  if (error && !data) return <RoundtableFailed what="open the live page" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the roundtable" />;
  const { roundtable } = data;
  return (
    <>
      <PlannerHead event={roundtable} step="live" />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      <Columns layout="main-aside">
        <div>
          {roundtable.abilities.capture && <CaptureForm roundtableId={roundtable.id} rule={roundtable.rule} />}
          <CaptureList captures={[...roundtable.captures].reverse()} title="Captured" roundtableId={roundtable.id} />
        </div>
        {roundtable.abilities.edit ? <CheckIn event={roundtable} /> : <GuestsShown guests={roundtable.shownGuests} rule={roundtable.rule} />}
      </Columns>
    </>
  );
}
