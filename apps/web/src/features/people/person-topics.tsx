import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PersonTopicsFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { TopicPicker } from '../search/list-pickers.js';

graphql(`
  fragment PersonTopics on Person {
    id
    topics {
      id
      statement
      source
      notedOn
      topic {
        key
        label
      }
    }
  }
`);

const ADD = graphql(`
  mutation AddPersonTopic($input: AddPersonTopicInput!) {
    addPersonTopic(input: $input) {
      activityId
    }
  }
`);

/** What they are good for, each with the evidence and its day. */
export function PersonTopics({ person: { id, topics }, canEdit }: { person: PersonTopicsFragment; canEdit: boolean }) {
  const [isAdding, setAdding] = useState(false);
  return (
    <Section title="Good for" count={topics.length} aside={canEdit && !isAdding && <Button variant="subtle" size="sm" onClick={() => setAdding(true)}>Add topic</Button>}>
      {isAdding && <AddTopic personId={id} onDone={() => setAdding(false)} />}
      {topics.length === 0 && !isAdding && <Text mt="sm">Nothing noted yet. A topic with its evidence helps the finder.</Text>}
      <Ledger>
        {topics.map(({ id: key, topic, statement, source, notedOn }) => (
          <LedgerRow key={key} title={topic.label} sub={<><span>{statement}</span><span>{source}, {plainDate(notedOn)}</span></>} />
        ))}
      </Ledger>
    </Section>
  );
}

function AddTopic({ personId, onDone }: { personId: string; onDone: () => void }) {
  const [topicKey, setTopic] = useState<string | null>(null);
  const [statement, setStatement] = useState('');
  const [source, setSource] = useState('');
  const { save, refusal, isSaving } = useSave(ADD, ['Person']);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (await save({ input: { personId, topicKey: topicKey ?? '', statement, source } }, 'Topic added')) onDone();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16} mt={16} mb={24} maw={480}>
        {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { topicKey: refusal.message }, ['topicKey', 'statement', 'source'])} />}
        <TopicPicker id="topicKey" value={topicKey} onChange={setTopic} error={refusal?.fields?.['topicKey']} />
        <Textarea id="statement" label="What shows it?" description="Like “Spoke about step-down homes”." value={statement} onChange={(event) => setStatement(event.currentTarget.value)} error={refusal?.fields?.['statement']} autosize minRows={2} />
        <TextInput id="source" label="Where do you know this from?" value={source} onChange={(event) => setSource(event.currentTarget.value)} error={refusal?.fields?.['source']} />
        <Group gap={8}>
          <Button type="submit" size="sm" loading={isSaving}>Add topic</Button>
          <Button variant="subtle" size="sm" onClick={onDone}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}
