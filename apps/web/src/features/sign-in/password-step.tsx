import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { postJson } from '../../lib/http.js';
import { FormErrors, type FieldError } from '../../ui/form-errors.js';
import { SampleAccounts } from './sample-accounts.js';
import classes from './sign-in.module.css';

type Next = 'CODE' | 'ENROL';

/** E-mail and password. An unknown address and a wrong password get the same words. `onNext` is told what is still to come, if anything. */
export function PasswordStep({ onNext }: { onNext: (next?: Next) => void }) {
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [isBusy, setBusy] = useState(false);

  const signIn = async (email: string, password: string) => {
    const missing = missingFields(email, password);
    if (missing.length > 0) return setErrors(missing);
    setBusy(true);
    const answer = await postJson<{ next?: Next }>('/auth/sign-in', { email: email.trim(), password });
    if (answer.ok) return onNext(answer.body.next);
    setBusy(false);
    setErrors([{ field: 'email', message: answer.error.message }]);
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    void signIn(String(form.get('email') ?? ''), String(form.get('password') ?? ''));
  };

  return (
    <>
      <FormErrors errors={errors} />
      <form onSubmit={submit} noValidate>
        <Stack gap={20}>
          <TextInput id="email" name="email" type="email" label="Work e-mail" autoComplete="username webauthn" autoFocus error={fieldError(errors, 'email')} />
          <PasswordInput
            id="password"
            name="password"
            label="Password"
            autoComplete="current-password"
            error={fieldError(errors, 'password')}
            visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }}
          />
          <Button type="submit" loading={isBusy} className={classes.submit}>
            Continue
          </Button>
        </Stack>
      </form>
      <p className={classes.help}>Cannot sign in? Ask the administrator of your organisation’s Lintel to set a new password.</p>
      <SampleAccounts onChoose={(account) => void signIn(account.email, account.password)} isBusy={isBusy} />
    </>
  );
}

function missingFields(email: string, password: string): FieldError[] {
  return [
    ...(email.trim() === '' ? [{ field: 'email', message: 'Enter your e-mail address, like name@example.com' }] : []),
    ...(password === '' ? [{ field: 'password', message: 'Enter your password' }] : []),
  ];
}

function fieldError(errors: FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message;
}
