import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { RoleAtHandFragment } from '../../gql/graphql.js';
import { refusalOf, type Refusal } from '../../lib/refusal.js';
import { UNDO } from '../../lib/undo.js';
import { showUndo } from '../../ui/undo-toast.js';
import { CONFIRM, END } from './appointment.mutations.js';

/** What was done with one role, with the id by which it is taken back. */
export interface RoleDone { id: string; name: string; what: string; activityId: string }

/** The three answers of the queue. Each is written at once, counted, and can be taken back: from the bar, or later from the list. */
export function useConfirming(how: string) {
  const client = useApolloClient();
  const [done, setDone] = useState<readonly RoleDone[]>([]);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  const takeBack = async (one: RoleDone) => {
    await client.mutate({ mutation: UNDO, variables: { activityId: one.activityId }, refetchQueries: 'active', awaitRefetchQueries: true });
    setDone((before) => before.filter(({ activityId }) => activityId !== one.activityId));
  };
  const note = (role: RoleAtHandFragment, what: string, activityId: string) => {
    const one = { id: role.id, name: role.appointment.person.name, what, activityId };
    setDone((before) => [one, ...before]);
    showUndo({ message: `${one.name}: ${what}`, onUndo: () => takeBack(one) });
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setRefused(null);
    try {
      await work();
    } catch (error) {
      setRefused(refusalOf(error));
      await client.refetchQueries({ include: 'active' });
    } finally {
      setBusy(false);
    }
  };

  return {
    done, refused, isBusy,
    confirm: (role: RoleAtHandFragment) => attempt(async () => {
      const { id, version } = role.appointment;
      const { data } = await client.mutate({ mutation: CONFIRM, variables: { input: { id, version, how } }, refetchQueries: 'active', awaitRefetchQueries: true });
      note(role, `confirmed ${how}`, data!.confirmAppointment.activityId);
    }),
    leave: (role: RoleAtHandFragment) => attempt(async () => {
      const { id, version } = role.appointment;
      const { data } = await client.mutate({ mutation: END, variables: { input: { id, version } }, refetchQueries: 'active', awaitRefetchQueries: true });
      note(role, 'has left; find the successor from Today', data!.endAppointment.activityId);
    }),
    noteChange: (role: RoleAtHandFragment, what: string, activityId: string) => {
      note(role, what, activityId);
      void client.refetchQueries({ include: 'active' });
    },
    takeBack: (one: RoleDone) => attempt(() => takeBack(one)),
  };
}
