import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { InlineForm } from '../../ui/inline-form.js';
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
  const submit = async () => {
    const input = { personId, organisationId: organisation?.id, title, startedOn, ...(isMain && { isPrimary: true }) };
    if (await save({ input }, `${title || 'Post'} added`)) onDone();
  };
  return (
    <InlineForm saveLabel="Add post" order={['organisationId', 'title', 'startedOn']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <OrganisationPicker id="organisationId" value={organisation} onChange={setOrganisation} error={refusal?.fields?.['organisationId']} required autoFocus />
      <TextInput id="title" label="Title" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={refusal?.fields?.['title']} />
      <DateField isPast id="startedOn" label="Since" value={startedOn} onChange={setStartedOn} error={refusal?.fields?.['startedOn']} />
      <Checkbox label="This is their main post" checked={isMain} onChange={(event) => setMain(event.currentTarget.checked)} />
    </InlineForm>
  );
}
