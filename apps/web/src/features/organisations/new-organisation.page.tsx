import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { OrganisationType } from '../../gql/graphql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { PageHead } from '../../ui/page-head.js';
import { AlreadyThere } from '../search/already-there.js';

const CREATE = graphql(`
  mutation CreateOrganisation($input: CreateOrganisationInput!) {
    createOrganisation(input: $input) {
      activityId
      organisation {
        id
        name
      }
    }
  }
`);

/** Adds an organisation by its name; what the Directory knows of that name is shown as one types. */
export function NewOrganisationPage() {
  const [params] = useSearchParams();
  const [name, setName] = useState(params.get('name') ?? '');
  const [type, setType] = useState<string | null>(null);
  const [town, setTown] = useState('');
  const navigate = useNavigate();
  const { save, refusal, isSaving } = useSave(CREATE, ['Organisations']);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const data = await save({ input: { name, ...(type && { type: type as OrganisationType }), ...(town && { town }) } }, `${name} added`);
    if (data) void navigate(`/orgs/${data.createOrganisation.organisation.id}`);
  };

  return (
    <>
      <PageHead title="Add organisation" back={{ to: '/orgs', label: 'Organisations' }} lead="Its name is enough. Everything else can follow." />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={20} maw={560}>
          {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { name: refusal.message }, ['name', 'type', 'town'])} />}
          <TextInput id="name" label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} error={refusal?.fields?.['name']} autoFocus required />
          <AlreadyThere kind="ORGANISATION" name={name} />
          <Select id="type" label="Kind" description="Taken from the name when you leave it empty." data={optionsOf(ORGANISATION_TYPES)} value={type} onChange={setType} clearable searchable error={refusal?.fields?.['type']} />
          <TextInput id="town" label="Town" description="Tells two of one name apart." value={town} onChange={(event) => setTown(event.currentTarget.value)} error={refusal?.fields?.['town']} />
          <Button type="submit" loading={isSaving} style={{ alignSelf: 'flex-start' }}>
            Add organisation
          </Button>
        </Stack>
      </form>
    </>
  );
}
