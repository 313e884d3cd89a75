import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { plainDate } from '../../lib/dates.js';
import { refusalOf } from '../../lib/refusal.js';
import { DateField } from '../../ui/date-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { PageHead } from '../../ui/page-head.js';

const PREVIOUS = graphql(`query RoundtablesToCopy { roundtables(order: LATEST, first: 50) { items { id title startsAt abilities { edit } } } }`);
const CREATE = graphql(`mutation CreateRoundtable($input: CreateRoundtableInput!) { createRoundtable(input: $input) { roundtable { id } activityId } }`);

/** A title and a day; the rest is usual, or comes from one that went well. */
export function NewRoundtablePage() {
  const [title, setTitle] = useState('');
  const [on, setOn] = useState<string | null>(null);
  const [copyOf, setCopyOf] = useState<string | null>(null);
  const { data } = useQuery(PREVIOUS);
  const [create, { error, loading }] = useMutation(CREATE);
  const navigate = useNavigate();
  const [missing, setMissing] = useState<Record<string, string>>({});
  const refusal = error ? refusalOf(error) : null;
  const fields = Object.keys(missing).length > 0 ? missing : (refusal?.fields ?? (refusal ? { title: refusal.message } : {}));
  const options = (data?.roundtables.items ?? []).filter(({ abilities }) => abilities.edit).map((each) => ({ value: each.id, label: `${each.title}, ${plainDate(each.startsAt)}` }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = { ...(title.trim() ? {} : { title: 'Enter a title.' }), ...(on ? {} : { on: 'Choose the day of the event.' }) };
    setMissing(wrong);
    if (!on || Object.keys(wrong).length > 0) return;
    const done = await create({ variables: { input: { title, on, ...(copyOf ? { copyOf } : {}) } } }).catch(() => null);
    if (done?.data) await navigate(`/roundtables/${done.data.createRoundtable.roundtable.id}/plan`);
  };

  return (
    <>
      <PageHead title="Plan a roundtable" back={{ to: '/roundtables', label: 'Roundtables' }} lead="A title and a day are enough. Everything else can follow." />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={16} maw={560}>
          <FormErrors errors={toFieldErrors(fields, ['title', 'on'])} />
          <TextInput id="title" label="Title" description="The question in a few words" value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fields['title']} maxLength={200} />
          <DateField id="on" label="Day" value={on} onChange={setOn} error={fields['on']} />
          {options.length > 0 && <Select label="Copy from" description="Takes venue, rule, seats, balance and questions; not the guests" placeholder="None" data={options} value={copyOf} onChange={setCopyOf} clearable searchable />}
          <Group><Button type="submit" loading={loading}>Plan a roundtable</Button></Group>
        </Stack>
      </form>
    </>
  );
}
