import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PersonQuery } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { SaveConflict } from '../../ui/conflict-dialog.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';

const EDIT = graphql(`
  mutation EditPerson($input: EditPersonInput!) {
    editPerson(input: $input) {
      activityId
    }
  }
`);

const LABELS = { name: 'Name', pronunciation: 'How to say it' };

/** Name and pronunciation; a stale edit shows both values. */
export function EditPersonName({ person }: { person: PersonQuery['person'] }) {
  const [isOpen, setOpen] = useState(false);
  const [values, setValues] = useState({ name: person.name, pronunciation: person.pronunciation ?? '' });
  const saving = useSave(EDIT, ['Person', 'People']);
  const { save, refusal, isSaving } = saving;
  const open = () => {
    setValues({ name: person.name, pronunciation: person.pronunciation ?? '' });
    setOpen(true);
  };
  const send = async (mine: typeof values, version: number) => {
    if (await save({ input: { id: person.id, version, ...mine } }, 'Saved')) setOpen(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send(values, person.version);
  };
  return (
    <>
      <Button variant="default" onClick={open}>Edit name</Button>
      <Dialog opened={isOpen && !refusal?.conflict} onClose={() => setOpen(false)} title="Edit name">
        <form onSubmit={submit} noValidate>
          <Stack gap={16}>
            {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { name: refusal.message }, ['name', 'pronunciation'])} />}
            <TextInput id="name" label={LABELS.name} value={values.name} onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, name: value }))} error={refusal?.fields?.['name']} data-autofocus />
            <TextInput id="pronunciation" label={LABELS.pronunciation} description="Like “ah-DAY-yeh-mee”." value={values.pronunciation} onChange={({ currentTarget: { value } }) => setValues((before) => ({ ...before, pronunciation: value }))} error={refusal?.fields?.['pronunciation']} />
          </Stack>
          <DialogActions>
            <Button variant="subtle" onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" loading={isSaving}>Save</Button>
          </DialogActions>
        </form>
      </Dialog>
      {isOpen && <SaveConflict saving={saving} mine={values} labels={LABELS} onChoose={setValues} onSave={send} />}
    </>
  );
}
