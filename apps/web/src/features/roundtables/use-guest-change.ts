import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { GuestFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import type { GuestChange } from './guest-actions.js';
import { useUndo } from './use-undo.js';

const REMOVE = graphql(`mutation RemoveInvitation($input: VersionedInput!) { removeInvitation(input: $input) { invitationId activityId } }`);
const REVERT = graphql(`mutation RevertInvitation($input: VersionedInput!) { revertInvitation(input: $input) { invitation { id state } activityId } }`);
const WITHDRAW = graphql(`mutation WithdrawInvitation($input: VersionedInput!) { withdrawInvitation(input: $input) { invitation { id state } activityId } }`);
const OFFER = graphql(`mutation OfferSeat($input: VersionedInput!) { offerSeat(input: $input) { invitation { id state } activityId } }`);
const AGREE = graphql(`mutation AgreeSubstitute($input: VersionedInput!) { agreeSubstitute(input: $input) { invitation { id name } activityId } }`);
const ANSWER = graphql(`mutation RecordAnswer($input: RecordAnswerInput!) { recordAnswer(input: $input) { invitation { id state } activityId } }`);
const REMIND_ONE = graphql(`mutation RemindGuest($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }`);
const RESEND_ONE = graphql(`mutation SendInvitationAgain($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }`);

const activity = (data: Record<string, unknown>): string | undefined => (Object.values(data)[0] as { activityId?: string } | undefined)?.activityId;

/** Changes one invitation and reports it; what cannot be undone is reported without the button. */
export function useGuestChange(guest: Pick<GuestFragment, 'id' | 'version' | 'name' | 'substituteName'>): { change: (kind: GuestChange) => Promise<void>; isBusy: boolean } {
  const { id: roundtableId = '' } = useParams();
  const client = useApolloClient();
  const report = useUndo();
  const [isBusy, setBusy] = useState(false);
  const own = { id: guest.id, version: guest.version };
  const one = { roundtableId, invitationIds: [guest.id] };

  const run = async <Variables extends Record<string, unknown>>(mutation: TypedDocumentNode<unknown, Variables>, variables: Variables, message: string, canUndo: boolean) => {
    setBusy(true);
    try {
      const { data } = await client.mutate({ mutation: mutation as TypedDocumentNode<Record<string, unknown>>, variables });
      report(message, canUndo && data ? activity(data) : undefined);
    } catch (error) {
      report(refusalOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  const change = (kind: GuestChange): Promise<void> => {
    switch (kind) {
      case 'remind': return run(REMIND_ONE, { input: one }, `The reminder to ${guest.name} leaves in a minute`, true);
      case 'resend': return run(RESEND_ONE, { input: one }, `The invitation to ${guest.name} leaves in a minute`, true);
      case 'remove': return run(REMOVE, { input: own }, `${guest.name} is off the list`, true);
      case 'revert': return run(REVERT, { input: own }, `${guest.name} is a draft again`, true);
      case 'withdraw': return run(WITHDRAW, { input: own }, `Withdrawn; ${guest.name} is told`, false);
      case 'offerSeat': return run(OFFER, { input: own }, `${guest.name} has the seat and is told`, false);
      case 'agreeSubstitute': return run(AGREE, { input: own }, `${guest.substituteName} is invited`, false);
      case 'yes': return run(ANSWER, { input: { ...own, answer: 'YES' as const } }, `Recorded a yes from ${guest.name}`, false);
      case 'no': return run(ANSWER, { input: { ...own, answer: 'NO' as const } }, `Recorded a no from ${guest.name}`, false);
    }
  };
  return { change, isBusy };
}
