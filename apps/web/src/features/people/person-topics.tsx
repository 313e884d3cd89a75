import { Button, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PersonTopicsFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { InlineForm } from '../../ui/inline-form.js';
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
  const submit = async () => {
    if (await save({ input: { personId, topicKey: topicKey ?? '', statement, source } }, 'Topic added')) onDone();
  };
  return (
    <InlineForm saveLabel="Add topic" order={['topicKey', 'statement', 'source']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onDone}>
      <TopicPicker id="topicKey" value={topicKey} onChange={setTopic} error={refusal?.fields?.['topicKey']} />
      <Textarea id="statement" label="What shows it?" description="Like “Spoke about step-down homes”." value={statement} onChange={(event) => setStatement(event.currentTarget.value)} error={refusal?.fields?.['statement']} autosize minRows={2} />
      <TextInput id="source" label="Where do you know this from?" value={source} onChange={(event) => setSource(event.currentTarget.value)} error={refusal?.fields?.['source']} />
    </InlineForm>
  );
}
