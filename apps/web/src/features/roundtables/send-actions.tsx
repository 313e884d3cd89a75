import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { GuestFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { plural } from '../../lib/words.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Icon } from '../../ui/icon.js';
import classes from './invites.module.css';
import { MailPreviewText } from './mail-preview.js';
import { useUndo } from './use-undo.js';

const SEND = graphql(`mutation SendInvitations($input: GuestsInput!) { sendInvitations(input: $input) { count activityId } }`);
const REMIND = graphql(`mutation RemindGuests($input: GuestsInput!) { remindGuests(input: $input) { count activityId } }`);

/** Sends what is ready and reminds who is silent; both ask first, since mail leaves the building. */
export function SendActions({ id, guests }: { id: string; guests: GuestFragment[] }) {
  const [asked, setAsked] = useState<'send' | 'remind' | null>(null);
  const [send, sending] = useMutation(SEND);
  const [remind, reminding] = useMutation(REMIND);
  const report = useUndo();
  const ready = guests.filter(({ state, email }) => state === 'DRAFT' && email);
  const silent = guests.filter(({ group, email, mail }) => group === 'NOT_ANSWERED' && email && mail?.status !== 'FAILED');
  const close = () => setAsked(null);
  const input = (chosen: GuestFragment[]) => ({ variables: { input: { roundtableId: id, invitationIds: chosen.map((guest) => guest.id) } } });
  const doSend = async () => {
    const done = await send(input(ready)).catch(() => null);
    if (!done?.data) return;
    close();
    report(`${plural(done.data.sendInvitations.count, 'invitation')} will leave in a minute`, done.data.sendInvitations.activityId);
  };
  const doRemind = async () => {
    const done = await remind(input(silent)).catch(() => null);
    if (!done?.data) return;
    close();
    report(`${plural(done.data.remindGuests.count, 'reminder')} will leave in a minute`, done.data.remindGuests.activityId);
  };
  return (
    <>
      {silent.length > 0 && <Button variant="subtle" onClick={() => setAsked('remind')}>Remind {silent.length}</Button>}
      {ready.length > 0 && <Button leftSection={<Icon of={IconMail} />} onClick={() => setAsked('send')}>Send {plural(ready.length, 'invitation')}</Button>}
      <ConfirmDialog opened={asked === 'send'} title={`Send ${plural(ready.length, 'invitation')}?`} confirmLabel={`Send ${plural(ready.length, 'invitation')}`} isBusy={sending.loading} onConfirm={() => void doSend()} onClose={close}>
        {sending.error && <FormErrors errors={[{ message: refusalOf(sending.error).message }]} />}
        <p>Each gets an e-mail with the date, the place, an entry for their calendar and a link of their own. It waits 60 seconds, and you can undo it until then.</p>
        <Recipients guests={ready} />
        {asked === 'send' && ready[0] && <MailPreviewText invitationId={ready[0].id} />}
      </ConfirmDialog>
      <ConfirmDialog opened={asked === 'remind'} title={`Remind ${plural(silent.length, 'guest')}?`} confirmLabel={`Remind ${plural(silent.length, 'guest')}`} isBusy={reminding.loading} onConfirm={() => void doRemind()} onClose={close}>
        {reminding.error && <FormErrors errors={[{ message: refusalOf(reminding.error).message }]} />}
        <p>They have not answered yet. The reminder waits 60 seconds, and you can undo it until then.</p>
        <Recipients guests={silent} />
      </ConfirmDialog>
    </>
  );
}

function Recipients({ guests }: { guests: GuestFragment[] }) {
  return (
    <ul className={classes.recipients} aria-label="Recipients" tabIndex={0}>
      {guests.map((guest) => <li key={guest.id}><span>{guest.name}</span><span className={classes.small2}>{guest.email}</span></li>)}
    </ul>
  );
}
