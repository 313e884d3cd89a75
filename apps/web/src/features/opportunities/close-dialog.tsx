import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { CloseReason } from '../../gql/graphql.js';
import { CLOSE_REASONS } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { refusalOf } from '../../lib/refusal.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import { CLOSE } from './moves.mutations.js';
import type { SideDialogProps } from './use-moves.js';

/** Closing asks for a reason and a lesson, so that the next one goes better. */
export function CloseDialog({ what, refetch, onDone, onClose }: SideDialogProps) {
  const [close, { error, loading }] = useMutation(CLOSE, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [reason, setReason] = useState<CloseReason | null>(null);
  const [lesson, setLesson] = useState('');
  const [isIncomplete, setIncomplete] = useState(false);
  const fields = error ? (refusalOf(error).fields ?? { lesson: refusalOf(error).message }) : isIncomplete ? { reason: 'Choose why it closes.' } : {};

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIncomplete(!reason);
    if (!reason) return;
    const done = await close({ variables: { input: { id: what.id, version: what.version, reason, lesson } } }).catch(() => undefined);
    if (done?.data) onDone('Closed', done.data.closeOpportunity.activityId);
  };
  return (
    <Dialog onClose={onClose} title={`Close ${what.title}`}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['reason', 'lesson'])} />
        <div className={classes.items}>
          <Select
            id="reason" label="Why it closes" placeholder="Choose one" data={optionsOf(CLOSE_REASONS)}
            value={reason} onChange={(value) => setReason(value as CloseReason | null)} error={fields['reason']} data-autofocus required
          />
          <Textarea id="lesson" label="What others should learn from it" autosize minRows={3} value={lesson} onChange={(event) => setLesson(event.currentTarget.value)} error={fields['lesson']} required />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Close it</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
