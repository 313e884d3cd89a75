import { useQuery } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { LayerWord } from '../../ui/layer-word.js';
import { PageHead } from '../../ui/page-head.js';
import { AlreadyThere } from '../search/already-there.js';
import { OrganisationPicker } from '../search/organisation-picker.js';
import type { Picked } from '../search/record-picker.js';

const CREATE = graphql(`
  mutation CreatePerson($input: CreatePersonInput!) {
    createPerson(input: $input) {
      activityId
      person {
        id
      }
    }
  }
`);

const WHERE = graphql(`
  query NewPersonAt($id: ID!) {
    organisation(id: $id) {
      id
      name
      sector
      town
      code
    }
    posts(organisation: $id, first: 100) {
      items {
        id
        title
      }
    }
  }
`);

/** Adds a person by name; organisation and title can wait. They are the member's own until somebody publishes them. */
export function NewPersonPage() {
  const [params] = useSearchParams();
  const org = params.get('org');
  const { data: at } = useQuery(WHERE, { variables: { id: org ?? '' }, skip: org === null });
  const knownPost = at?.posts.items.find((post) => post.id === params.get('post'));
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Picked | null | undefined>(undefined);
  const [title, setTitle] = useState('');
  const navigate = useNavigate();
  const { save, refusal, isSaving } = useSave(CREATE, ['People', 'Organisation']);
  const organisation: Picked | null = chosen === undefined ? (at ? { ...at.organisation, label: at.organisation.name, detail: at.organisation.town } : null) : chosen;
  const post = organisation?.id === org ? knownPost : undefined;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const job = post ? { postId: post.id } : organisation ? { organisationId: organisation.id, ...(title && { title }) } : {};
    const data = await save({ input: { name, ...job } }, `${name} added`);
    if (data) void navigate(`/people/${data.createPerson.person.id}`);
  };

  return (
    <>
      <PageHead title="Add person" back={{ to: '/people', label: 'People' }} lead="A name is enough." facts={<LayerWord layer="OURS" who="only your organisation sees them until somebody publishes them" />} />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={20} maw={560}>
          {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { name: refusal.message }, ['name', 'organisationId', 'title'])} />}
          <TextInput id="name" label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} error={refusal?.fields?.['name']} autoFocus required />
          <AlreadyThere kind="PERSON" name={name} />
          <OrganisationPicker id="organisationId" description="If you know it. An e-mail address says nothing about it." value={organisation} onChange={setChosen} error={refusal?.fields?.['organisationId']} />
          {post ? <TextInput label="Post" value={post.title} readOnly /> : organisation && <TextInput id="title" label="Title" description="What the job is for is taken from it." value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={refusal?.fields?.['title']} />}
          <Button type="submit" loading={isSaving} style={{ alignSelf: 'flex-start' }}>
            Add person
          </Button>
        </Stack>
      </form>
    </>
  );
}
