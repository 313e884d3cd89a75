import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { refusalOf } from '../../lib/refusal.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';

const CHANGE = graphql(`mutation ChangePassword($input: ChangePasswordInput!) { changePassword(input: $input) }`);
const show = { 'aria-label': 'Show password', tabIndex: 0 };

/** Changes the password; every other browser is signed out. */
export function ChangePassword({ onChanged }: { onChanged: () => void }) {
  const [change, { data, error, loading, reset }] = useMutation(CHANGE);
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const refusal = error ? refusalOf(error) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    reset();
    const done = await change({ variables: { input: { current, next } } }).then(() => true, () => false);
    if (!done) return;
    setCurrent('');
    setNext('');
    onChanged();
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16} mt={16} maw={480}>
        {refusal && <FormErrors errors={toFieldErrors(refusal.fields ?? { current: refusal.message }, ['current', 'next'])} />}
        <PasswordInput id="current" label="Password now" autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.currentTarget.value)} error={refusal?.fields?.['current']} visibilityToggleButtonProps={show} />
        <PasswordInput id="next" label="New password" description="12 characters or more. Three unrelated words do well." autoComplete="new-password" value={next} onChange={(event) => setNext(event.currentTarget.value)} error={refusal?.fields?.['next']} visibilityToggleButtonProps={show} />
        <Button type="submit" variant="default" loading={loading} style={{ alignSelf: 'flex-start' }}>Change password</Button>
        <p role="status">{data && !error ? 'Your password is changed. Every other browser is signed out.' : ''}</p>
      </Stack>
    </form>
  );
}
