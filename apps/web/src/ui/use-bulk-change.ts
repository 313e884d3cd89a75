import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql/gql.js';
import type { BulkAnswerFragment, BulkOutcomeRowFragment } from '../gql/graphql.js';
import { useSave } from '../lib/use-save.js';
import { plural } from '../lib/words.js';
import type { BulkDialogProps, BulkLeftover } from './bulk-dialog.js';

graphql(`
  fragment BulkAnswer on BulkDone {
    changed
    gone
    left {
      id
      name
      reason
    }
    activityId
  }
`);

interface BulkChange<Change> {
  /** "organisation", "organisations" */
  words: readonly [one: string, many: string];
  /** What the change comes to, as `rows`. */
  preview: TypedDocumentNode<{ rows: BulkOutcomeRowFragment[] }, { ids: string[]; change: Change }>;
  /** The change, answering as `done`. */
  mutation: TypedDocumentNode<{ done: BulkAnswerFragment }, { input: { rows: { id: string; version: number }[]; change: Change } }>;
  /** The query of the list that they were chosen from. */
  list: string;
  ids: readonly string[];
  change: Change;
  /** The change as it is sent, where it has words that what it comes to does not hang on. */
  sent?: Change;
  /** The change is whole, so that it can be asked what it comes to. */
  isReady: boolean;
  /** Nobody is typing. */
  isSettled?: boolean;
  /** The chosen ones are no longer in the list. */
  onRemoved: () => void;
  onClose: () => void;
}

/** Asks what a change of many comes to, makes it, and keeps what stayed: the props of `BulkDialog`, and what was refused by field. */
export function useBulkChange<Change extends { kind: string }>({ words, preview, mutation, list, ids, change, sent = change, isReady, isSettled = true, onRemoved, onClose }: BulkChange<Change>) {
  const [leftover, setLeftover] = useState<BulkLeftover | null>(null);
  const { data, error, loading, refetch } = useQuery(preview, { variables: { ids: [...ids], change }, skip: !isReady || ids.length === 0, fetchPolicy: 'network-only' });
  const rows = loading || !isSettled ? undefined : data?.rows;
  const { save, refusal, isSaving, forget } = useSave(mutation, [list, 'Bin']);
  const isRemoval = change.kind === 'REMOVE';
  const submit = async () => {
    const ready = rows!.filter(({ outcome }) => outcome === 'CHANGES').map(({ id, version }) => ({ id, version }));
    const answer = await save({ input: { rows: ready, change: sent } }, ({ done: { changed } }) => `${plural(changed, ...words)} ${isRemoval ? 'moved to the bin' : 'changed'}`);
    if (!answer) return void refetch();
    if (isRemoval) onRemoved();
    const { left, gone } = answer.done;
    if (left.length + gone > 0) setLeftover({ left, gone });
    else onClose();
  };
  const dialog: Omit<BulkDialogProps, 'children'> = {
    title: `Change ${plural(ids.length, ...words)}`, words, rows, chosen: ids.length, isReady, error, onRetry: () => void refetch(),
    problem: refusal?.message, isSaving, onSave: () => void submit(), onClose, leftover,
  };
  return { dialog, fields: refusal?.fields, forget };
}
