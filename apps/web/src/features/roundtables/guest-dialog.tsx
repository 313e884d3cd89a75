import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { GuestFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import type { GuestAction } from './guest-actions.js';
import { MailPreviewText } from './mail-preview.js';
import { useGuestChange } from './use-guest-change.js';
import { useUndo } from './use-undo.js';

const CORRECT = graphql(`mutation CorrectInvitationEmail($input: CorrectEmailInput!) { correctInvitationEmail(input: $input) { invitation { id email state version } activityId } }`);

/** What is asked before something is done with one guest. */
export function GuestDialog({ guest, action, onClose }: { guest: GuestFragment; action: GuestAction; onClose: () => void }) {
  const { change, isBusy } = useGuestChange(guest);
  if (action.kind === 'correctEmail') return <CorrectEmail guest={guest} onClose={onClose} />;
  if (action.kind === 'preview') return <Dialog onClose={onClose} title={`What ${guest.name} will be sent`}><MailPreviewText invitationId={guest.id} /></Dialog>;
  const { kind } = action;
  return (
    <ConfirmDialog opened title={`Withdraw the invitation to ${guest.name}?`} confirmLabel="Withdraw" isDangerous isBusy={isBusy} onConfirm={() => void change(kind).then(onClose)} onClose={onClose}>
      <p>{guest.name} is told by e-mail, and the event leaves their calendar.{guest.state === 'ACCEPTED' && ' Their seat is free again.'}</p>
    </ConfirmDialog>
  );
}

function CorrectEmail({ guest, onClose }: { guest: GuestFragment; onClose: () => void }) {
  const [email, setEmail] = useState(guest.email ?? '');
  const [correct, { loading, error }] = useMutation(CORRECT);
  const report = useUndo();
  const fields = error ? (refusalOf(error).fields ?? { email: refusalOf(error).message }) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await correct({ variables: { input: { id: guest.id, version: guest.version, email } } }).catch(() => null);
    if (!done?.data) return;
    onClose();
    report(done.data.correctInvitationEmail.invitation.state === 'DRAFT' ? 'Corrected; ready to send' : 'Corrected');
  };
  return (
    <Dialog onClose={onClose} title={`Where to write to ${guest.name}`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['email'])} />
        <TextInput id="email" type="email" label="E-mail address" description="Links that went to the old address stop working" value={email} error={fields['email']} onChange={({ currentTarget }) => setEmail(currentTarget.value)} autoComplete="off" data-autofocus />
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Correct</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
