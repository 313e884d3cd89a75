import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { refusalOf } from '../../lib/refusal.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import type { SectionProps } from './section-props.js';

const ADD = graphql(`mutation AddOpportunityFollowUp($input: AddFollowUpInput!) { addFollowUp(input: $input) { followUp { id } activityId } }`);

/** Something to do about this opportunity, besides its next step. */
export function FollowUpDialog({ opportunityId, onChanged, refetch, onClose }: SectionProps & { opportunityId: string; onClose: () => void }) {
  const [add, { error, loading }] = useMutation(ADD, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const fields: Record<string, string> = error ? (refusalOf(error).fields ?? { title: refusalOf(error).message }) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await add({ variables: { input: { opportunityId, title, dueOn } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged('Follow-up added', done.data.addFollowUp.activityId);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="Add a follow-up">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['title', 'dueOn'])} />
        <div className={classes.items}>
          <TextInput id="title" label="What" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fields['title']} data-autofocus required />
          <DateField id="dueOn" label="By when" value={dueOn} onChange={setDueOn} error={fields['dueOn']} />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Add follow-up</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
