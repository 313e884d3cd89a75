import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { refusalOf } from '../../lib/refusal.js';
import { plural } from '../../lib/words.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import { useUndo } from './use-undo.js';

const CANCEL = graphql(`mutation CancelRoundtable($input: VersionedInput!) { cancelRoundtable(input: $input) { roundtable { id state version } count } }`);

/** Calls the event off, in every guest's calendar too. */
export function CancelRoundtable({ id, version, title }: { id: string; version: number; title: string }) {
  const [isOpen, setOpen] = useState(false);
  const [cancel, { loading, error }] = useMutation(CANCEL);
  const report = useUndo();
  const confirm = async () => {
    const done = await cancel({ variables: { input: { id, version } } }).catch(() => null);
    if (!done?.data) return;
    setOpen(false);
    report(`Cancelled; ${plural(done.data.cancelRoundtable.count, 'guest')} told`);
  };
  return (
    <>
      <p><Button variant="subtle" color="red" onClick={() => setOpen(true)}>Cancel this roundtable</Button></p>
      <ConfirmDialog opened={isOpen} title={`Cancel ${title}?`} confirmLabel="Cancel the event" cancelLabel="Keep it" isDangerous isBusy={loading} onConfirm={() => void confirm()} onClose={() => setOpen(false)}>
        {error && <FormErrors errors={[{ message: refusalOf(error).message }]} />}
        <p>Everybody who was invited is told by e-mail, and the event leaves their calendars. This cannot be taken back.</p>
      </ConfirmDialog>
    </>
  );
}
