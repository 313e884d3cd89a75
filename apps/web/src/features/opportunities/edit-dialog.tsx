import { useMutation } from '@apollo/client/react';
import { Button, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { AtAGlanceFragment, EditOpportunityInput, ValueConfidence } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import classes from './dialogs.module.css';
import type { SectionProps } from './section-props.js';

const EDIT = graphql(`mutation EditOpportunity($input: EditOpportunityInput!) { editOpportunity(input: $input) { opportunity { id version } activityId } }`);

const LABELS = {
  title: 'Title', summary: 'What it is', need: 'Need', offer: 'Offer', homes: 'Homes', noteLine: 'Size in words', valueLow: 'Value from', valueHigh: 'Value to',
  valueConfidence: 'Confidence', targetOn: 'Hoped for by', land: 'Land',
};
type Draft = Pick<EditOpportunityInput, keyof typeof LABELS>;

const draftOf = (row: AtAGlanceFragment): Draft => Object.fromEntries(Object.keys(LABELS).map((name) => [name, row[name as keyof typeof LABELS]]));

/** The facts of an opportunity; only what was changed is sent. */
export function EditDialog({ opportunity, onChanged, refetch, onClose }: SectionProps & { opportunity: AtAGlanceFragment; onClose: () => void }) {
  const [edit, { error, loading, reset }] = useMutation(EDIT, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [draft, setDraft] = useState<Draft>(() => draftOf(opportunity));
  const refusal = error ? refusalOf(error) : null;
  const fields: Record<string, string> = refusal && !refusal.conflict ? (refusal.fields ?? { title: refusal.message }) : {};
  const before = draftOf(opportunity);
  const changes = Object.fromEntries(Object.entries(draft).filter(([name, value]) => value !== before[name as keyof Draft])) as Draft;
  const put = (part: Draft) => setDraft((now) => ({ ...now, ...part }));
  const text = (name: 'title' | 'noteLine' | 'land') => ({ id: name, label: LABELS[name], value: draft[name] ?? '', onChange: (event: React.ChangeEvent<HTMLInputElement>) => put({ [name]: event.currentTarget.value }), error: fields[name] });
  const area = (name: 'summary' | 'need' | 'offer') => ({ id: name, label: LABELS[name], value: draft[name] ?? '', autosize: true, minRows: 2, onChange: (event: React.ChangeEvent<HTMLTextAreaElement>) => put({ [name]: event.currentTarget.value }), error: fields[name] });
  const number = (name: 'homes' | 'valueLow' | 'valueHigh') => ({ id: name, label: LABELS[name], value: draft[name] ?? '', min: 0, allowDecimal: false, thousandSeparator: ',', onChange: (value: string | number) => put({ [name]: value === '' ? null : Number(value) }), error: fields[name] });

  const save = async (version: number, input: Draft) => {
    const done = await edit({ variables: { input: { id: opportunity.id, version, ...input } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged('Saved', done.data.editOpportunity.activityId);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Object.keys(changes).length === 0) onClose();
    else void save(opportunity.version, changes);
  };

  if (refusal?.conflict) {
    return <ConflictDialog conflict={refusal.conflict} mine={changes} labels={LABELS} isBusy={loading} onClose={reset} onSave={(chosen, version) => void save(version, chosen)} />;
  }
  return (
    <Dialog onClose={onClose} title="Edit the facts" size="lg">
      <form onSubmit={submit} noValidate>
        <FormErrors errors={toFieldErrors(fields, Object.keys(LABELS))} />
        <div className={classes.items}>
          <TextInput {...text('title')} data-autofocus required />
          <Textarea {...area('summary')} />
          <Textarea {...area('need')} />
          <Textarea {...area('offer')} />
          <NumberInput {...number('homes')} />
          <TextInput {...text('noteLine')} description="In place of homes, or how they come: 2 hubs, nominations." />
          <NumberInput {...number('valueLow')} leftSection="£" />
          <NumberInput {...number('valueHigh')} leftSection="£" />
          <Select
            id="valueConfidence" label={LABELS.valueConfidence} clearable data={[{ value: 'LOW', label: 'Low' }, { value: 'MEDIUM', label: 'Medium' }, { value: 'HIGH', label: 'High' }]}
            value={draft.valueConfidence ?? null} onChange={(value) => put({ valueConfidence: value as ValueConfidence | null })}
          />
          <DateField id="targetOn" label={LABELS.targetOn} value={draft.targetOn ?? null} onChange={(targetOn) => put({ targetOn })} error={fields['targetOn']} />
          <TextInput {...text('land')} />
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Save</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
