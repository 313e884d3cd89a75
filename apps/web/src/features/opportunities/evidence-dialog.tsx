import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { GateSectionFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import { FROM_RECORD } from './opportunity-words.js';
import classes from './dialogs.module.css';
import type { SectionProps } from './section-props.js';

const PROVIDE = graphql(`mutation ProvideEvidence($input: ProvideEvidenceInput!) { provideEvidence(input: $input) { opportunity { id } activityId } }`);

interface EvidenceDialogProps extends SectionProps {
  opportunityId: string;
  entry: GateSectionFragment['gate'][number];
  onClose: () => void;
}

/** One answer for one item of the gate. */
export function EvidenceDialog({ opportunityId, entry: { item, label, hint, answer, value: given, suggestion, version: read }, onChanged, refetch, onClose }: EvidenceDialogProps) {
  const [provide, { error, loading, reset }] = useMutation(PROVIDE, { refetchQueries: refetch, awaitRefetchQueries: true });
  const [value, setValue] = useState(given ?? suggestion ?? '');
  const refusal = error && refusalOf(error);
  const message = refusal && (refusal.fields?.['value'] ?? refusal.message);
  const save = async (answered: string, version: number | null) => {
    const done = await provide({ variables: { input: { opportunityId, item, value: answered, version } } }).catch(() => undefined);
    if (!done?.data) return;
    onChanged(`${label}: in place`, done.data.provideEvidence.activityId);
    onClose();
  };
  const from = given === null && suggestion ? FROM_RECORD : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(value, read);
  };
  if (refusal?.conflict) {
    return <ConflictDialog conflict={refusal.conflict} mine={{ value }} labels={{ value: label }} isBusy={loading} onClose={reset} onSave={(chosen, version) => void save(chosen.value, version)} />;
  }
  return (
    <Dialog onClose={onClose} title={label}>
      <form onSubmit={submit} noValidate>
        <FormErrors errors={message ? [{ field: 'value', message }] : []} />
        <div className={classes.items}>
          {answer === 'DATE'
            ? <DateField id="value" label={hint} description={from} value={value || null} onChange={(day) => setValue(day ?? '')} error={message} />
            : <TextInput id="value" label={hint} description={from} value={value} onChange={(event) => setValue(event.currentTarget.value)} error={message} data-autofocus />}
        </div>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={loading}>Save</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
