import { Button, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { graphql } from '../gql/gql.js';
import type { BulkOutcomeRowFragment } from '../gql/graphql.js';
import { list, plural } from '../lib/words.js';
import { Dialog } from './dialog.js';
import { DialogActions } from './dialog-actions.js';
import { ErrorBanner } from './error-banner.js';
import { FormErrors } from './form-errors.js';
import { LoadingRows } from './loading-rows.js';

graphql(`
  fragment BulkOutcomeRow on BulkRow {
    id
    name
    version
    outcome
    reason
  }
`);

/** What stayed of a change of many. */
export interface BulkLeftover {
  gone: number;
  left: readonly { id: string; name: string; reason: string }[];
}

export interface BulkDialogProps {
  title: string;
  /** "organisation", "organisations" */
  words: readonly [one: string, many: string];
  /** What the change would come to for each; undefined until it is known. */
  rows: readonly BulkOutcomeRowFragment[] | undefined;
  /** How many were chosen: whoever is not among the rows is no longer there. */
  chosen: number;
  /** The change is whole, so that it can be asked what it comes to. */
  isReady: boolean;
  error: Error | undefined;
  onRetry: () => void;
  /** Why the last try was refused. */
  problem: string | undefined;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  /** What was left, once it is done. */
  leftover: BulkLeftover | null;
  /** The fields of the change. */
  children: ReactNode;
}

const SAMPLE = 5;

/** Changes many records together: what is done, what it would come to, and what it came to where something stayed. */
export function BulkDialog({ title, words: [one, many], rows, chosen, isReady, error, onRetry, problem, isSaving, onSave, onClose, leftover, children }: BulkDialogProps) {
  const changing = rows?.filter(({ outcome }) => outcome === 'CHANGES') ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (changing.length > 0) onSave();
  };
  if (leftover) {
    return (
      <Dialog title="Some stayed as they are" onClose={onClose} size="lg">
        <ul>
          {leftover.left.map(({ id, name, reason }) => <li key={id}>{name}: {reason}</li>)}
          {leftover.gone > 0 && <li>{plural(leftover.gone, one, many)} no longer there.</li>}
        </ul>
        <DialogActions><Button onClick={onClose}>Close</Button></DialogActions>
      </Dialog>
    );
  }
  return (
    <Dialog title={title} onClose={onClose} size="lg">
      <form onSubmit={submit} noValidate>
        {problem && <FormErrors errors={[{ message: problem }]} />}
        <Stack gap={16}>
          {children}
          {error && <ErrorBanner what="look at what this comes to" error={error} onRetry={onRetry} />}
          <div aria-live="polite">
            {!isReady && <p>Make your choice above: what it comes to is said here, and then you can change them.</p>}
            {isReady && !rows && !error && <LoadingRows what="what this comes to" rows={3} />}
            {isReady && rows && <Outcomes rows={rows} chosen={chosen} one={one} many={many} />}
          </div>
        </Stack>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isSaving} disabled={changing.length === 0 || !isReady}>{changing.length === 0 || !isReady ? 'Change' : `Change ${plural(changing.length, one, many)}`}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** "12 organisations change: A, B and 10 more. 3 are so already. 2 stay …" */
function Outcomes({ rows, chosen, one, many }: { rows: readonly BulkOutcomeRowFragment[]; chosen: number; one: string; many: string }) {
  const of = (outcome: BulkOutcomeRowFragment['outcome']) => rows.filter((row) => row.outcome === outcome);
  const [changes, same, refused] = [of('CHANGES'), of('SAME'), of('REFUSED')];
  const reasons = [...new Set(refused.map(({ reason }) => reason ?? ''))];
  const gone = chosen - rows.length;
  return (
    <ul aria-label="What this comes to">
      <li>{changes.length === 0 ? 'Nothing changes.' : <><b>{plural(changes.length, one, many)} {changes.length === 1 ? 'changes' : 'change'}</b>: {sample(changes)}.</>}</li>
      {same.length > 0 && <li>{plural(same.length, one, many)} {same.length === 1 ? 'is' : 'are'} so already.</li>}
      {reasons.map((reason) => {
        const held = refused.filter((row) => row.reason === reason);
        return <li key={reason}>{plural(held.length, one, many)} {held.length === 1 ? 'stays' : 'stay'} as {held.length === 1 ? 'it is' : 'they are'}: {reason} {sample(held)}.</li>;
      })}
      {gone > 0 && <li>{plural(gone, one, many)} no longer there.</li>}
    </ul>
  );
}

const sample = (rows: readonly BulkOutcomeRowFragment[]): string =>
  list([...rows.slice(0, SAMPLE).map(({ name }) => name), ...(rows.length > SAMPLE ? [`${rows.length - SAMPLE} more`] : [])]);
