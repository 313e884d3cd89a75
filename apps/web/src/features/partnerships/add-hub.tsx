import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PartnershipPartiesFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';

const ADD = graphql(`mutation AddHub($input: AddHubInput!) { addHub(input: $input) { activityId } }`);

/** A place where the partnership meets people. */
export function AddHub({ partnershipId, parties, onClose }: Pick<PartnershipPartiesFragment, 'parties'> & { partnershipId: string; onClose: () => void }) {
  const { save, refusal, isSaving } = useSave(ADD, ['Partnership']);
  const [name, setName] = useState('');
  const [hostId, setHost] = useState<string | null>(null);
  const [openedOn, setOpenedOn] = useState<string | null>(null);
  const [services, setServices] = useState('');
  const [priority, setPriority] = useState({ housingPriority: false, healthPriority: false });
  const submit = async () => {
    if (await save({ input: { partnershipId, name, hostId, openedOn, services, ...priority } }, 'Hub added')) onClose();
  };
  return (
    <FormDialog title="Add a hub" saveLabel="Add this hub" order={['name', 'hostId', 'openedOn', 'services']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <TextInput id="name" label="Name" description="With its town: Low Mill Hub, Keighley." value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} error={refusal?.fields?.['name']} required data-autofocus />
      <Select id="hostId" label="Host" data={parties.map(({ organisation }) => ({ value: organisation.id, label: organisation.name }))} value={hostId} onChange={setHost} clearable error={refusal?.fields?.['hostId']} />
      <DateField isPast id="openedOn" label="Open since" value={openedOn} onChange={setOpenedOn} error={refusal?.fields?.['openedOn']} />
      <Textarea id="services" label="What is offered" value={services} onChange={({ currentTarget }) => setServices(currentTarget.value)} error={refusal?.fields?.['services']} autosize minRows={2} />
      <Checkbox label="A priority for housing" checked={priority.housingPriority} onChange={({ currentTarget }) => setPriority({ ...priority, housingPriority: currentTarget.checked })} />
      <Checkbox label="A priority for health" checked={priority.healthPriority} onChange={({ currentTarget }) => setPriority({ ...priority, healthPriority: currentTarget.checked })} />
    </FormDialog>
  );
}
