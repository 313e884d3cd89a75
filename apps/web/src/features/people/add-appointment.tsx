import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { OrganisationPicker } from '../search/organisation-picker.js';
import type { Picked } from '../search/record-picker.js';

const APPOINT = graphql(`
  mutation Appoint($input: AppointInput!) {
    appoint(input: $input) {
      activityId
    }
  }
`);

/** Another post beside those that they hold: nothing is taken away. */
export function AddAppointment({ personId, onDone }: { personId: string; onDone: () => void }) {
  const [organisation, setOrganisation] = useState<Picked | null>(null);
  const [title, setTitle] = useState('');
  const [startedOn, setStartedOn] = useState<string | null>(null);
  const [isMain, setMain] = useState(false);
  const { save, refusal, isSaving } = useSave(APPOINT, ['Person', 'People']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { personId, organisationId: organisation?.id, title, startedOn, ...(isMain && { isPrimary: true }) };
    if (await save({ input }, `${title || 'Post'} added`)) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16} mt={16} mb={24} maw={480}>
        {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { organisationId: refusal.message }, ['organisationId', 'title', 'startedOn'])} />}
        <OrganisationPicker id="organisationId" value={organisation} onChange={setOrganisation} error={refusal?.fields?.['organisationId']} required autoFocus />
        <TextInput id="title" label="Title" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={refusal?.fields?.['title']} />
        <DateField id="startedOn" label="Since" value={startedOn} onChange={setStartedOn} error={refusal?.fields?.['startedOn']} />
        <Checkbox label="This is their main post" checked={isMain} onChange={(event) => setMain(event.currentTarget.checked)} />
        <Group gap={8}>
          <Button type="submit" size="sm" loading={isSaving}>Add post</Button>
          <Button variant="subtle" size="sm" onClick={onDone}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}
