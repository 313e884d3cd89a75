import { Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { PeopleChangeInput, PeopleChangeKind } from '../../gql/graphql.js';
import { optionsOf } from '../../lib/options.js';
import { BulkDialog } from '../../ui/bulk-dialog.js';
import { useBulkChange } from '../../ui/use-bulk-change.js';
import { TopicPicker } from '../search/list-pickers.js';

const PREVIEW = graphql(`
  query PeopleChanges($ids: [ID!]!, $change: PeopleChangeInput!) {
    rows: peopleChanges(ids: $ids, change: $change) {
      ...BulkOutcomeRow
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangePeople($input: ChangePeopleInput!) {
    done: changePeople(input: $input) {
      ...BulkAnswer
    }
  }
`);

const KINDS: Record<PeopleChangeKind, string> = {
  ADD_TOPIC: 'Add a topic that they are good for',
  CONTACT_PREFERENCE: 'Note how they want to be reached',
  REMOVE: 'Move to the bin',
};
const WORDS = ['person', 'people'] as const;
const PAUSE_MS = 300;

interface ChangePeopleProps {
  ids: readonly string[];
  /** The chosen ones are no longer in the list. */
  onRemoved: () => void;
  onClose: () => void;
}

/** Changes the chosen people together, after saying what that comes to. */
export function ChangePeople({ ids, onRemoved, onClose }: ChangePeopleProps) {
  const [kind, setKind] = useState<PeopleChangeKind>('ADD_TOPIC');
  const [topicKey, setTopicKey] = useState<string | null>(null);
  const [said, setSaid] = useState({ statement: '', source: '', contactPreference: '' });
  const [contactPreference] = useDebouncedValue(said.contactPreference, PAUSE_MS);
  const isSettled = kind !== 'CONTACT_PREFERENCE' || contactPreference === said.contactPreference;
  // What it comes to hangs on the topic, and not on the words beside it.
  const change: PeopleChangeInput = { kind, ...(kind === 'ADD_TOPIC' && { topicKey }), ...(kind === 'CONTACT_PREFERENCE' && { contactPreference }) };
  const isReady = kind !== 'ADD_TOPIC' || topicKey !== null;
  const { dialog, fields, forget } = useBulkChange({
    words: WORDS, preview: PREVIEW, mutation: CHANGE, list: 'People', ids, change, isReady, isSettled, onRemoved, onClose,
    sent: kind === 'ADD_TOPIC' ? { ...change, statement: said.statement, source: said.source } : change,
  });
  const choose = (next: PeopleChangeKind) => {
    forget();
    setKind(next);
  };
  const text = (name: keyof typeof said) => ({ value: said[name], onChange: (event: React.ChangeEvent<HTMLInputElement>) => setSaid({ ...said, [name]: event.currentTarget.value }), error: fields?.[`change.${name}`], autoComplete: 'off' });
  return (
    <BulkDialog {...dialog}>
      <Select label="What to do" data={optionsOf(KINDS)} value={kind} onChange={(value) => value && choose(value as PeopleChangeKind)} allowDeselect={false} data-autofocus />
      {kind === 'ADD_TOPIC' && (
        <>
          <TopicPicker value={topicKey} onChange={setTopicKey} />
          <TextInput label="What shows it" placeholder="Spoke at the March roundtable" required {...text('statement')} />
          <TextInput label="Where you have this from" required {...text('source')} />
        </>
      )}
      {kind === 'CONTACT_PREFERENCE' && <TextInput label="How they want to be reached" placeholder="Call, not e-mail" description="Empty takes away what is noted." {...text('contactPreference')} />}
    </BulkDialog>
  );
}
