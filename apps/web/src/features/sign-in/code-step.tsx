import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { postJson, type HttpRefusal } from '../../lib/http.js';
import { CodeField } from '../../ui/code-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { RestartLine } from './restart-line.js';
import classes from './sign-in.module.css';

interface StepProps {
  onDone: () => void;
  /** The challenge is over: back to the password. */
  onRestart: () => void;
}

/** The code of the authenticator app, or one of the recovery codes for whoever has lost it. */
export function CodeStep({ onDone, onRestart }: StepProps) {
  const [usesRecovery, setUsesRecovery] = useState(false);
  const [given, setGiven] = useState('');
  const [refusal, setRefusal] = useState<HttpRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);
  const field = usesRecovery ? 'recoveryCode' : 'code';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const answer = await postJson(usesRecovery ? '/auth/recovery-code' : '/auth/code', { [field]: given });
    if (answer.ok) return onDone();
    setBusy(false);
    setRefusal(answer.error);
  };
  const change = () => {
    setUsesRecovery(!usesRecovery);
    setGiven('');
    setRefusal(null);
  };

  return (
    <>
      <FormErrors errors={refusal ? toFieldErrors(refusal.fields ?? { [field]: refusal.message }, [field]) : []} />
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap={20}>
          {usesRecovery
            ? <TextInput key="recovery" id="recoveryCode" label="Recovery code" description="Sixteen letters and digits, from the list that you kept" autoComplete="off" autoFocus value={given} onChange={(event) => setGiven(event.currentTarget.value)} error={refusal?.fields?.['recoveryCode']} />
            : <CodeField key="code" value={given} onChange={setGiven} error={refusal?.fields?.['code']} autoFocus />}
          <Button type="submit" loading={isBusy} className={classes.submit}>Sign in</Button>
          <Button variant="subtle" onClick={change}>{usesRecovery ? 'Use the authenticator app' : 'Use a recovery code'}</Button>
        </Stack>
      </form>
      <RestartLine onRestart={onRestart} />
    </>
  );
}
