import { Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { now } from '../../lib/clock.js';
import { dayOf } from '../../lib/dates.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { InlineForm } from '../../ui/inline-form.js';
import { FunctionPicker } from '../search/list-pickers.js';
import { PlacePicker } from '../search/place-picker.js';
import type { Picked } from '../search/record-picker.js';
import { SENIORITY_WORDS } from './post-words.js';

const CREATE = graphql(`
  mutation CreatePost($input: CreatePostInput!) {
    createPost(input: $input) {
      activityId
    }
  }
`);

const SENIORITIES = optionsOf(SENIORITY_WORDS);

/** Adds a job; only its title must be given. */
export function AddPost({ organisationId, onDone }: { organisationId: string; onDone: () => void }) {
  const [title, setTitle] = useState('');
  const [functionKey, setFunction] = useState<string | null>(null);
  const [seniority, setSeniority] = useState<string | null>(null);
  const [place, setPlace] = useState<Picked | null>(null);
  const [isVacant, setVacant] = useState(false);
  const { save, refusal, isSaving } = useSave(CREATE, ['Organisation']);

  const submit = async () => {
    const input = {
      organisationId, title,
      ...(functionKey && { functionKey }),
      ...(seniority && { seniority: Number(seniority) }),
      ...(place && { placeIds: [place.id] }),
      ...(isVacant && { vacantSince: dayOf(now()) }),
    };
    if (await save({ input }, `${title} added`)) onDone();
  };

  return (
    <InlineForm saveLabel="Add post" order={['title', 'functionKey', 'seniority']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <TextInput id="title" label="Title" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={refusal?.fields?.['title']} autoFocus required />
      <FunctionPicker id="functionKey" description="Taken from the title when you leave it empty." value={functionKey} onChange={setFunction} error={refusal?.fields?.['functionKey']} />
      <Select id="seniority" label="Seniority" description="Taken from the title when you leave it empty." data={SENIORITIES} value={seniority} onChange={setSeniority} clearable />
      <PlacePicker label="Place it answers for" description="Without one: the places of its organisation." value={place} onChange={setPlace} />
      <Checkbox label="Nobody holds it now" checked={isVacant} onChange={(event) => setVacant(event.currentTarget.checked)} />
    </InlineForm>
  );
}
