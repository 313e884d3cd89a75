import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { LAWFUL_BASES } from '../../lib/lawful-bases.js';

const PUBLISH = graphql(`
  mutation PublishPerson($input: PublishPersonInput!) {
    publishPerson(input: $input) {
      activityId
    }
  }
`);

/** Puts a person into the Directory, with a source and a lawful basis. */
export function PublishPerson({ id, name }: { id: string; name: string }) {
  const [isOpen, setOpen] = useState(false);
  const [source, setSource] = useState('');
  const [lawfulBasis, setBasis] = useState<string>(LAWFUL_BASES[0]);
  const { save, refusal, isSaving } = useSave(PUBLISH, ['Person', 'People', 'Organisation']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save({ input: { id, source, lawfulBasis } }, `${name} is in the Directory`)) setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Publish</Button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title={`Put ${name} into the Directory?`}>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <p>Every member will see the name, the posts and since when. Phone, e-mail and notes stay yours.</p>
          <Stack gap={16} mt={16}>
            {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { source: refusal.message }, ['source', 'lawfulBasis'])} />}
            <TextInput id="source" label="Where do you know this from?" description="Like “their organisation’s website” or “they told me”." value={source} onChange={(event) => setSource(event.currentTarget.value)} error={refusal?.fields?.['source']} data-autofocus required />
            <Select id="lawfulBasis" label="Lawful basis" data={[...LAWFUL_BASES]} value={lawfulBasis} onChange={(value) => setBasis(value ?? LAWFUL_BASES[0])} allowDeselect={false} />
          </Stack>
          <DialogActions>
            <Button variant="subtle" onClick={() => setOpen(false)}>Cancel</Button>
            <Button type="submit" loading={isSaving}>Publish</Button>
          </DialogActions>
        </form>
      </Dialog>
    </>
  );
}
