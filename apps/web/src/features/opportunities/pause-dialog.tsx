import { useMutation } from '@apollo/client/react';
import { Autocomplete, Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { refusalOf } from '../../lib/refusal.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import { PAUSE } from './moves.mutations.js';
import type { SideDialogProps } from './use-moves.js';

const REASONS = [
  'Winter pressures', 'ICB or trust reorganisation', 'Council reorganisation', 'Pre-election period', 'NHS planning round', 'Sponsor left', 'Funding round closed',
  'Planning', 'Procurement in progress, contact restricted', 'Legal or title', 'Capacity', 'Awaiting a board date',
];

/** A pause has a reason and a day on which somebody looks again. */
export function PauseDialog({ what, refetch, onDone, onClose }: SideDialogProps) {
  const [pause, { error, loading }] = useMutation(PAUSE, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [reason, setReason] = useState('');
  const [restartOn, setRestartOn] = useState<string | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const fields = error ? (refusalOf(error).fields ?? { reason: refusalOf(error).message }) : isIncomplete ? { restartOn: 'Give the day on which you look at it again.' } : {};

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIncomplete(!restartOn);
    if (!restartOn) return;
    const done = await pause({ variables: { input: { id: what.id, version: what.version, reason, restartOn } } }).catch(() => undefined);
    if (done?.data) onDone('Paused', done.data.pauseOpportunity.activityId);
  };
  return (
    <Dialog onClose={onClose} title={`Pause ${what.title}`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['reason', 'restartOn'])} />
        <div className={classes.items}>
          <Autocomplete id="reason" label="Why it pauses" data={REASONS} value={reason} onChange={setReason} error={fields['reason']} data-autofocus required />
          <DateField id="restartOn" label="Look again on" value={restartOn} onChange={setRestartOn} error={fields['restartOn']} required />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Pause</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
