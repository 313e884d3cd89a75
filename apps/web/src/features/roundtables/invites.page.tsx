import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import classes from './invites.module.css';
import { Balance } from './balance.js';
import { GuestList } from './guest-list.js';
import { InviteNext } from './invite-next.js';
import { PlannerHead } from './planner-head.js';
import { RoundtableFailed } from './roundtable-failed.js';
import { SendActions } from './send-actions.js';

const INVITES = graphql(`
  query RoundtableInvites($id: ID!) {
    roundtable(id: $id) {
      ...PlannerHead
      ...RoomBalance
      ...InviteNext
      ...GuestList
    }
  }
`);

/** Step 2: is the room balanced, and what does each invitation need? */
export function InvitesPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(INVITES, { variables: { id } });
  if (error && !data) return <RoundtableFailed what="open the invitations" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the invitations" rows={6} />;
  const { roundtable } = data;
  const isOpen = roundtable.abilities.edit && roundtable.state === 'PLANNED';
  return (
    <>
      <PlannerHead event={roundtable} step="invites" actions={isOpen && <SendActions id={roundtable.id} guests={roundtable.invitations} />} />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      {!roundtable.abilities.edit && <p>The guest list stays with the organiser.</p>}
      {roundtable.abilities.edit && (
        <>
          <Balance event={roundtable} />
          <Columns layout="aside-main">
            <div className={classes.suggested}><InviteNext event={roundtable} /></div>
            <GuestList event={roundtable} />
          </Columns>
        </>
      )}
    </>
  );
}
