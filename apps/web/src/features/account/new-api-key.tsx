import { useMutation } from '@apollo/client/react';
import { Alert, Button, Code, CopyButton, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { refusalOf } from '../../lib/refusal.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';

const CREATE = graphql(`mutation CreateApiKey($input: CreateApiKeyInput!) { createApiKey(input: $input) { key } }`);

/** Makes a key and shows it once. */
export function NewApiKey({ onMade }: { onMade: () => void }) {
  const [label, setLabel] = useState('');
  const [days, setDays] = useState<number | string>(90);
  const [create, { data, error, loading }] = useMutation(CREATE);
  const refusal = error ? refusalOf(error) : null;
  const key = data?.createApiKey.key;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await create({ variables: { input: { label, days: Number(days) || 0 } } }).then(onMade, () => undefined);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16} mt={24} maw={480}>
        {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { label: refusal.message }, ['label', 'days'])} />}
        {key && (
          <Alert title="Copy the key now. It is not shown again." role="status">
            <Group gap={8} wrap="nowrap">
              <Code style={{ overflowWrap: 'anywhere' }}>{key}</Code>
              <CopyButton value={key}>{({ copied, copy }) => <Button size="sm" variant="default" onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}</CopyButton>
            </Group>
          </Alert>
        )}
        <TextInput id="label" label="What is the key for?" value={label} onChange={(event) => setLabel(event.currentTarget.value)} error={refusal?.fields?.['label']} maxLength={80} />
        <NumberInput id="days" label="Days until it ends" description="A year at most" min={1} max={365} value={days} onChange={setDays} error={refusal?.fields?.['days']} />
        <Button type="submit" loading={loading} style={{ alignSelf: 'flex-start' }}>Make a key</Button>
      </Stack>
    </form>
  );
}
