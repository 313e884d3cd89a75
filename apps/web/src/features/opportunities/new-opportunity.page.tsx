import { useMutation } from '@apollo/client/react';
import { Button, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { PartyRole } from '../../gql/graphql.js';
import { PARTY_ROLES } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { refusalOf } from '../../lib/refusal.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { PageHead } from '../../ui/page-head.js';
import { OrganisationPicker } from '../search/organisation-picker.js';
import { PlacePicker } from '../search/place-picker.js';
import type { Picked } from '../search/record-picker.js';

const CREATE = graphql(`mutation CreateOpportunity($input: CreateOpportunityInput!) { createOpportunity(input: $input) { opportunity { id } activityId } }`);

/** A title and a partner begin an opportunity; an introduction, a roundtable or a captured action in the address comes with it. */
export function NewOpportunityPage() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const [create, { error, loading }] = useMutation(CREATE);
  const [title, setTitle] = useState(params.get('title') ?? '');
  const [partner, setPartner] = useState<Picked | null>(null);
  const [role, setRole] = useState<PartyRole>('HOST');
  const [place, setPlace] = useState<Picked | null>(null);
  const refusal = error ? refusalOf(error) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      title,
      parties: partner ? [{ organisationId: partner.id, role }] : [],
      placeIds: place ? [place.id] : [],
      roundtableId: params.get('roundtable'), captureId: params.get('capture'), introductionId: params.get('introduction'),
    };
    const made = await create({ variables: { input } }).catch(() => undefined);
    if (made?.data) await navigate(`/opportunities/${made.data.createOpportunity.opportunity.id}`);
  };

  return (
    <>
      <PageHead title="Add opportunity" back={{ to: '/opportunities', label: 'Opportunities' }} lead="A title is enough to begin. Gates ask for the rest when it is time." />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={16} maw={560}>
          {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { title: refusal.message }, ['title'])} />}
          <TextInput id="title" label="Title" required value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={refusal?.fields?.['title']} autoComplete="off" />
          <OrganisationPicker id="partner" label="Partner" value={partner} onChange={setPartner} />
          {partner && <Select label={`What ${partner.label} is in it`} data={optionsOf(PARTY_ROLES)} value={role} onChange={(value) => value && setRole(value as PartyRole)} allowDeselect={false} />}
          <PlacePicker id="place" label="Place" value={place} onChange={setPlace} />
          <Button type="submit" loading={loading} style={{ alignSelf: 'flex-start' }}>Add opportunity</Button>
        </Stack>
      </form>
    </>
  );
}
