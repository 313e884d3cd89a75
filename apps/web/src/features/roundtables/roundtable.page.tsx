import { useQuery } from '@apollo/client/react';
import { Navigate, useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { daysFromToday } from '../../lib/dates.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { RoundtableFailed } from './roundtable-failed.js';

const ROUNDTABLE = graphql(`query RoundtableStep($id: ID!) { roundtable(id: $id) { id startsAt abilities { edit } } }`);

/** Opens the step that the day calls for: invites before, live on the day, follow-up after. */
export function RoundtablePage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(ROUNDTABLE, { variables: { id } });
  if (error && !data) return <RoundtableFailed what="open this roundtable" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the roundtable" />;
  const days = daysFromToday(data.roundtable.startsAt);
  const step = days === 0 ? 'live' : days < 0 ? 'follow-up' : data.roundtable.abilities.edit ? 'invites' : 'live';
  return <Navigate to={`/roundtables/${id}/${step}`} replace />;
}
