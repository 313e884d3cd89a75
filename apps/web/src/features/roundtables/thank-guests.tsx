import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { refusalOf } from '../../lib/refusal.js';
import { plural } from '../../lib/words.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import { useUndo } from './use-undo.js';

const THANK = graphql(`mutation ThankGuests($input: GuestsInput!) { thankGuests(input: $input) { count activityId } }`);

/** Thanks those who came, a minute after it is asked. */
export function ThankGuests({ id, attended }: { id: string; attended: number }) {
  const [isOpen, setOpen] = useState(false);
  const [thank, { loading, error }] = useMutation(THANK);
  const report = useUndo();
  const confirm = async () => {
    const done = await thank({ variables: { input: { roundtableId: id } } }).catch(() => null);
    if (!done?.data) return;
    setOpen(false);
    report(`${plural(done.data.thankGuests.count, 'thank-you')} will leave in a minute`, done.data.thankGuests.activityId);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Thank {plural(attended, 'guest')}</Button>
      <ConfirmDialog opened={isOpen} title={`Thank ${plural(attended, 'guest')}?`} confirmLabel="Send the thanks" isBusy={loading} onConfirm={() => void confirm()} onClose={() => setOpen(false)}>
        {error && <FormErrors errors={[{ message: refusalOf(error).message }]} />}
        <p>Everybody who attended gets a short mail of thanks. It waits 60 seconds, and you can undo it until then.</p>
      </ConfirmDialog>
    </>
  );
}
