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

const SET = graphql(`mutation SetNextStep($input: SetNextStepInput!) { setNextStep(input: $input) { opportunity { id } activityId } }`);

/** What is next, and by when: without a day it does not count. */
export function NextStepDialog({ opportunityId, onChanged, refetch, onClose }: SectionProps & { opportunityId: string; onClose: () => void }) {
  const [set, { error, loading }] = useMutation(SET, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const fields: Record<string, string> = error ? (refusalOf(error).fields ?? { title: refusalOf(error).message }) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await set({ variables: { input: { opportunityId, title, dueOn } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged('Next step set', done.data.setNextStep.activityId);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="Next step">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['title', 'dueOn'])} />
        <div className={classes.items}>
          <TextInput id="title" label="What is next" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fields['title']} data-autofocus required />
          <DateField id="dueOn" label="By when" value={dueOn} onChange={setDueOn} error={fields['dueOn']} required />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Set next step</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
