import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { showUndo, type Toast } from '../ui/undo-toast.js';
import { refusalOf, type Refusal } from './refusal.js';
import { UNDO, undoneInWords } from './undo.js';

/** What the bar says, with a link to what was made. */
type Said = Pick<Toast, 'message' | 'link'>;

export interface Saving<Data, Variables> {
  /** Resolves to what the mutation answered, or null when it was refused (see `refusal`). */
  save: (variables: Variables, done: string | ((data: Data) => string | Said)) => Promise<Data | null>;
  refusal: Refusal | null;
  isSaving: boolean;
  /** Refuses by itself what cannot be sent: field name → what to correct, told as the server's own refusals are. */
  refuse: (fields: Record<string, string>) => void;
  /** Forgets the refusal, for a dialog that closes. */
  forget: () => void;
}

/**
 * Runs a mutation, reads the named queries again (`active`: all that the page shows), and says what was done with a way back.
 * A stale edit leaves its conflict in `refusal`; refused fields are there by name.
 */
export function useSave<Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>, queries: string[] | 'active'): Saving<Data, Variables> {
  const client = useApolloClient();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save = async (variables: Variables, done: string | ((data: Data) => string | Said)): Promise<Data | null> => {
    setSaving(true);
    setRefusal(null);
    try {
      const { data } = await client.mutate<Data>({ mutation: mutation as TypedDocumentNode<Data>, variables, refetchQueries: queries });
      const activityId = activityOf(data);
      const said = typeof done === 'function' ? done(data!) : done;
      showUndo({ ...(typeof said === 'string' ? { message: said } : said), onUndo: activityId ? () => client.mutate({ mutation: UNDO, variables: { activityId }, refetchQueries: queries }).then(({ data: undone }) => undoneInWords(undone?.undo.kept ?? [])) : undefined });
      return data ?? null;
    } catch (error) {
      setRefusal(refusalOf(error));
      return null;
    } finally {
      setSaving(false);
    }
  };

  const refuse = (fields: Record<string, string>) => setRefusal({ code: 'VALIDATION', message: 'Fill in what is missing.', fields });
  return { save, refusal, isSaving, refuse, forget: () => setRefusal(null) };
}

/** Every payload carries the id by which the change is known; beside it stands the `__typename` that documents ask for. */
function activityOf(data: unknown): string | null {
  const payloads = Object.values((data ?? {}) as Record<string, string | { activityId?: string }>);
  return payloads.map((payload) => (typeof payload === 'object' ? payload.activityId : undefined)).find(Boolean) ?? null;
}
