import { Checkbox, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { midSentence } from '@lintel/words';
import type { FoundNeedFragment, FoundRowFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { FormDialog } from '../../ui/form-dialog.js';
import type { Hit } from '../search/use-search.js';
import { RecordPicker, type Picked } from '../search/record-picker.js';
import { organisationOf, type Need } from './find-params.js';
import { nameOf } from './found-words.js';

const CORRECT = graphql(`
  mutation CorrectFinder($input: CorrectFinderInput!) {
    correctFinder(input: $input) {
      activityId
    }
  }
`);

interface CorrectFinderProps {
  /** Who was found in place of the right one. */
  contact: FoundRowFragment;
  need: Need;
  words: FoundNeedFragment;
  onClose: () => void;
}

/** "Wrong person, it is …": names who is right for the question, for everybody who asks it. */
export function CorrectFinder({ contact, need, words, onClose }: CorrectFinderProps) {
  const { organisation, person, postId } = contact;
  const asked = organisationOf(need);
  const mayBeAnywhere = Boolean(need.need || need.topic) && !asked;
  const [right, setRight] = useState<Picked | null>(null);
  const [isHereOnly, setHereOnly] = useState(!mayBeAnywhere);
  const [because, setBecause] = useState('');
  const { save, refusal, isSaving } = useSave(CORRECT, ['FindPage']);
  const submit = async () => {
    const isPost = (right as Hit | null)?.kind === 'POST';
    const input = {
      functionKey: need.need, topicKey: need.topic, placeId: need.place, organisationId: asked ?? (isHereOnly ? organisation.id : null),
      rightPersonId: isPost ? null : (right?.id ?? null), rightPostId: isPost ? right?.id : null, wrongPostId: postId, wrongPersonId: person?.id ?? null, because,
    };
    if (await save({ input }, `${right?.label ?? 'The right one'} is named for this, for everybody`)) onClose();
  };
  const what = [words.functionLabel && midSentence(words.functionLabel), words.topicLabel && `about ${midSentence(words.topicLabel)}`, words.placeName && `in ${words.placeName}`].filter(Boolean).join(' ');
  return (
    <FormDialog title="Who is right?" saveLabel="Name them" order={['rightPersonId', 'because', 'functionKey']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <Text>{what ? `Asked for: ${what}.` : `At ${organisation.name}.`} Found: {nameOf(contact)}. Whom you name stands first for everybody who asks this, with your name and today’s date beside it. You can take it back.</Text>
      <RecordPicker id="rightPersonId" kinds={['PERSON', 'POST']} label="The right person or post" placeholder="Name, post or organisation" value={right} onChange={setRight} error={refusal?.fields?.['rightPersonId']} required autoFocus />
      {mayBeAnywhere && <Checkbox label={`Only at ${organisation.name}`} checked={isHereOnly} onChange={(event) => setHereOnly(event.currentTarget.checked)} />}
      <TextInput id="because" label="Why? (optional)" description="Everybody reads it. Like “Estates moved to her in May”." maxLength={300} value={because} onChange={(event) => setBecause(event.currentTarget.value)} error={refusal?.fields?.['because']} />
    </FormDialog>
  );
}
