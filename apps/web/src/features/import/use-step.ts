import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { refusalOf, type Refusal } from '../../lib/refusal.js';

/** Runs one step of an import and reads the page again. Nothing is in the Directory yet, so there is nothing to take back. */
export function useStep<Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>): { run: (variables: Variables) => Promise<boolean>; refusal: Refusal | null; isBusy: boolean } {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (variables: Variables): Promise<boolean> => {
    setBusy(true);
    setRefusal(null);
    try {
      await client.mutate<Data>({ mutation: mutation as TypedDocumentNode<Data>, variables, refetchQueries: 'active', awaitRefetchQueries: true });
      return true;
    } catch (error) {
      setRefusal(refusalOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, refusal, isBusy };
}
