import { useApolloClient } from '@apollo/client/react';
import { UNDO } from '../../lib/undo.js';
import { showUndo } from '../../ui/undo-toast.js';

/** Reports what was done with a way back; both ways the open page is asked for again. */
export function useUndo(): (message: string, activityId?: string) => void {
  const client = useApolloClient();
  const refetch = () => client.refetchQueries({ include: 'active' });
  return (message, activityId) => {
    void refetch();
    showUndo({ message, ...(activityId ? { onUndo: () => client.mutate({ mutation: UNDO, variables: { activityId } }).then(refetch) } : {}) });
  };
}
