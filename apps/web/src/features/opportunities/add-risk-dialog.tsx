import { useMutation } from '@apollo/client/react';
import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Impact, Likelihood } from '../../gql/graphql.js';
import { IMPACTS, LIKELIHOODS } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { refusalOf } from '../../lib/refusal.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import type { SectionProps } from './section-props.js';

const ADD = graphql(`mutation AddOpportunityRisk($input: AddRiskInput!) { addRisk(input: $input) { risk { id } activityId } }`);

/** A risk of this opportunity; put to the board on purpose only. */
export function AddRiskDialog({ opportunityId, onChanged, refetch, onClose }: SectionProps & { opportunityId: string; onClose: () => void }) {
  const [add, { error, loading }] = useMutation(ADD, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [title, setTitle] = useState('');
  const [likelihood, setLikelihood] = useState<Likelihood>('POSSIBLE');
  const [impact, setImpact] = useState<Impact>('MEDIUM');
  const [response, setResponse] = useState('');
  const [forBoard, setForBoard] = useState(false);
  const fields: Record<string, string> = error ? (refusalOf(error).fields ?? { title: refusalOf(error).message }) : {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const done = await add({ variables: { input: { opportunityId, title, likelihood, impact, trend: 'SAME', response, forBoard } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged('Risk added', done.data.addRisk.activityId);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title="Add a risk">
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormErrors errors={toFieldErrors(fields, ['title', 'response'])} />
        <div className={classes.items}>
          <TextInput id="title" label="What may go wrong" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fields['title']} data-autofocus required />
          <Select label="How likely" data={optionsOf(LIKELIHOODS)} value={likelihood} onChange={(value) => value && setLikelihood(value as Likelihood)} allowDeselect={false} />
          <Select label="How bad" data={optionsOf(IMPACTS)} value={impact} onChange={(value) => value && setImpact(value as Impact)} allowDeselect={false} />
          <Textarea id="response" label="What we are doing" autosize minRows={2} value={response} onChange={(event) => setResponse(event.currentTarget.value)} error={fields['response']} required />
          <Checkbox label="Show it to the board" checked={forBoard} onChange={(event) => setForBoard(event.currentTarget.checked)} />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Add risk</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
