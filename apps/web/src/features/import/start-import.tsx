import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { ImportKind } from '../../gql/graphql.js';
import { count, plural } from '../../lib/words.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FactList } from '../../ui/fact-list.js';
import { FormErrors } from '../../ui/form-errors.js';
import classes from './import.module.css';
import { useStep } from './use-step.js';

const START = graphql(`
  mutation StartImport($input: ImportVersionInput!) {
    startImport(input: $input) {
      activityId
    }
  }
`);

const DISCARD = graphql(`
  mutation DiscardImport($input: ImportVersionInput!) {
    discardImport(input: $input) {
      activityId
    }
  }
`);

interface Counts {
  ready: number;
  decide: number;
  cannot: number;
  added: number;
  known: number;
}

interface StartImportProps {
  id: string;
  version: number;
  kind: ImportKind;
  rowCount: number;
  counts: Counts;
  /** What else the import will add. */
  children: ReactNode;
}

const refusedInWords = (cannot: number, decide: number, skipped: number): string =>
  [{ rows: cannot, why: 'cannot be imported' }, { rows: decide, why: 'not decided' }, { rows: skipped, why: 'left out by you' }].flatMap(({ rows, why }) => (rows > 0 ? [`${count(rows)} ${why}`] : [])).join(', ');

/** What will happen, in numbers, and the button that makes it happen; or the file is thrown away. */
export function StartImport({ id, version, kind, rowCount, counts: { ready, decide, cannot, added, known }, children }: StartImportProps) {
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const start = useStep(START);
  const discard = useStep(DISCARD);
  const refusal = start.refusal ?? discard.refusal;
  const throwAway = async () => {
    await navigate('/admin/import');
    await discard.run({ input: { id, version } });
  };
  return (
    <>
      {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
      <p className={classes.status}>{plural(added + known, 'row')} of {count(rowCount)} will be imported.</p>
      <FactList facts={[
        { label: 'Created', value: kind === 'PEOPLE' ? plural(added, 'person', 'people') : plural(added, 'organisation') },
        { label: 'Updated or unchanged', value: known > 0 ? `${plural(known, 'row')} of ${kind === 'PEOPLE' ? 'people who are' : 'organisations that are'} known, or stand further up in the file: what is new is added` : plural(0, 'row') },
        { label: 'Refused', value: `${plural(rowCount - added - known, 'row')}${rowCount > added + known ? `: ${refusedInWords(cannot, decide, ready - added - known)}` : ''}` },
      ]} />
      {children}
      <p>{kind === 'PEOPLE' && 'People stay your organisation’s own until somebody publishes them. '}The whole import can be taken back for 30 days.</p>
      <div className={classes.actions}>
        <Button loading={start.isBusy} disabled={added + known === 0} onClick={() => void start.run({ input: { id, version } })}>Import {plural(added + known, 'row')}</Button>
        <Button variant="subtle" onClick={() => setAsking(true)}>Throw the file away</Button>
      </div>
      <ConfirmDialog opened={isAsking} title="Throw the file away?" confirmLabel="Throw away" onConfirm={() => void throwAway()} onClose={() => setAsking(false)} isBusy={discard.isBusy}>
        What was read of it, and what you decided, is gone. Nothing in Lintel changes.
      </ConfirmDialog>
    </>
  );
}
