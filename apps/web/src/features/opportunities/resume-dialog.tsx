import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { refusalOf } from '../../lib/refusal.js';
import { stageName } from '../../lib/stages.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import { REOPEN, RESUME } from './moves.mutations.js';
import type { SideDialogProps } from './use-moves.js';

/** Back from a pause, or, with a reason, from closed: to the stage that it left. */
export function ResumeDialog({ what, isClosed, refetch, onDone, onClose }: SideDialogProps & { isClosed: boolean }) {
  const again = { refetchQueries: refetch, awaitRefetchQueries: true };
  const [resume, resuming] = useMutation(RESUME, again);
  const [reopen, reopening] = useMutation(REOPEN, again);
  const [reason, setReason] = useState('');
  const error = resuming.error ?? reopening.error;
  const to = { id: what.id, version: what.version };

  const confirm = async () => {
    const activityId = isClosed
      ? await reopen({ variables: { input: { ...to, reason } } }).then(({ data }) => data?.reopenOpportunity.activityId, () => undefined)
      : await resume({ variables: { input: to } }).then(({ data }) => data?.resumeOpportunity.activityId, () => undefined);
    if (activityId) onDone(isClosed ? 'Reopened' : 'Resumed', activityId);
  };
  return (
    <ConfirmDialog opened title={`${isClosed ? 'Reopen' : 'Resume'} ${what.title}?`} confirmLabel={isClosed ? 'Reopen' : 'Resume'} isBusy={resuming.loading || reopening.loading} onConfirm={() => void confirm()} onClose={onClose}>
      {error && <FormErrors errors={[{ message: refusalOf(error).message }]} />}
      <p>It goes back to {stageName(what.stage)}, where it stood. Its stall clock starts again today.</p>
      {isClosed && (
        <div className={classes.items}>
          <Textarea id="reason" label="Why it is open again" autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        </div>
      )}
    </ConfirmDialog>
  );
}
