import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
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
}

/** What will happen, in numbers, and the button that makes it happen; or the file is thrown away. */
export function StartImport({ id, version, counts: { ready, decide, cannot } }: { id: string; version: number; counts: Counts }) {
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
      <p className={classes.status}>{plural(ready, 'row')} will be imported{decide + cannot > 0 ? `; ${plural(decide + cannot, 'row')} will be refused, with the reasons` : ''}.</p>
      <p>People stay your organisation’s own until somebody publishes them. The whole import can be taken back for 30 days.</p>
      <div className={classes.actions}>
        <Button loading={start.isBusy} disabled={ready === 0} onClick={() => void start.run({ input: { id, version } })}>Import {plural(ready, 'row')}</Button>
        <Button variant="subtle" onClick={() => setAsking(true)}>Throw the file away</Button>
      </div>
      <ConfirmDialog opened={isAsking} title="Throw the file away?" confirmLabel="Throw away" onConfirm={() => void throwAway()} onClose={() => setAsking(false)} isBusy={discard.isBusy}>
        What was read of it, and what you decided, is gone. Nothing in Lintel changes.
      </ConfirmDialog>
    </>
  );
}
