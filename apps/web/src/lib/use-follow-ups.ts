import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql/gql.js';
import { showUndo } from '../ui/undo-toast.js';
import { refusalOf } from './refusal.js';
import { UNDO } from './undo.js';

const DONE = graphql(`mutation DoneFollowUp($input: DoneFollowUpInput!) { doneFollowUp(input: $input) { activityId } }`);
const SNOOZE = graphql(`mutation SnoozeFollowUp($input: SnoozeFollowUpInput!) { snoozeFollowUp(input: $input) { activityId } }`);

interface Settling {
  done: (item: { id: string; version: number }) => Promise<void>;
  snooze: (item: { id: string; version: number }, days: number) => Promise<void>;
  /** Why the last one was refused; null when it was not. */
  refused: string | null;
}

/** Ticks follow-ups off and puts them off, at once and with a way back; `onChanged` reads the page again. */
export function useFollowUps(onChanged: () => unknown): Settling {
  const [refused, setRefused] = useState<string | null>(null);
  const [finish] = useMutation(DONE, { refetchQueries: ['Shell'] });
  const [putOff] = useMutation(SNOOZE, { refetchQueries: ['Shell'] });
  const [takeBack] = useMutation(UNDO, { refetchQueries: ['Shell'] });

  const settle = async (message: string, write: () => Promise<string | undefined>) => {
    try {
      const activityId = await write();
      setRefused(null);
      onChanged();
      if (activityId) showUndo({ message, onUndo: () => takeBack({ variables: { activityId } }).then(onChanged) });
    } catch (error) {
      setRefused(refusalOf(error).message);
      onChanged();
    }
  };
  return {
    done: ({ id, version }) => settle('Marked as done', async () => (await finish({ variables: { input: { id, version } } })).data?.doneFollowUp.activityId),
    snooze: ({ id, version }, days) => settle(`Put off by ${days === 1 ? 'a day' : `${days} days`}`, async () => (await putOff({ variables: { input: { id, version, days } } })).data?.snoozeFollowUp.activityId),
    refused,
  };
}
