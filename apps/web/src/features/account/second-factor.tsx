import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { getJson, postJson, type HttpRefusal } from '../../lib/http.js';
import { plural } from '../../lib/words.js';
import { CodeField } from '../../ui/code-field.js';
import { DateText } from '../../ui/date-text.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { RecoveryCodes } from '../../ui/recovery-codes.js';

interface State {
  since: string | null;
  codesLeft: number;
}
type Act = 'NEW_CODES' | 'FORGET';

/** The authenticator app of the account: since when, how many recovery codes are left, new codes, another device. */
export function SecondFactor() {
  const [state, setState] = useState<State | null>(null);
  const [act, setAct] = useState<Act | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const [said, setSaid] = useState('');
  const read = () => void getJson<State>('/auth/second-factor').then((answer) => answer.ok && setState(answer.body));
  useEffect(read, []);

  if (state === null) return null;
  if (state.since === null) return <Text mt="md">{said || 'This is a sample account: it signs in by its published password alone.'}</Text>;
  const done = (made?: string[]) => {
    setCodes(made ?? null);
    setSaid(made ? '' : 'The authenticator app is taken away and other browsers are signed out. You set up another when you next sign in.');
    setAct(null);
    read();
  };

  return (
    <Stack gap={16} mt={16} maw={480}>
      <p>Set up <DateText value={state.since} format="long" />. {plural(state.codesLeft, 'recovery code')} left.</p>
      {codes && (
        <div role="status">
          <p>Keep these codes; the old ones no longer work, and these are not shown again.</p>
          <RecoveryCodes codes={codes} />
        </div>
      )}
      {act ? <Prove act={act} onDone={done} onCancel={() => setAct(null)} /> : (
        <Group gap={12}>
          <Button variant="default" onClick={() => setAct('NEW_CODES')}>Make new recovery codes</Button>
          <Button variant="default" onClick={() => setAct('FORGET')}>Change to another device</Button>
        </Group>
      )}
    </Stack>
  );
}

/** The code, and for another device the password too, before anything is changed. */
function Prove({ act, onDone, onCancel }: { act: Act; onDone: (codes?: string[]) => void; onCancel: () => void }) {
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<HttpRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const answer = act === 'NEW_CODES'
      ? await postJson<{ recoveryCodes?: string[] }>('/auth/second-factor/recovery-codes', { code })
      : await postJson<{ recoveryCodes?: string[] }>('/auth/second-factor/forget', { code, password });
    setBusy(false);
    if (answer.ok) onDone(answer.body.recoveryCodes);
    else setRefusal(answer.error);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap={16}>
        <FormErrors errors={refusal ? toFieldErrors(refusal.fields ?? { code: refusal.message }, ['password', 'code']) : []} />
        {act === 'FORGET' && (
          <PasswordInput id="password" label="Password now" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={refusal?.fields?.['password']} visibilityToggleButtonProps={{ 'aria-label': 'Show password', tabIndex: 0 }} />
        )}
        <CodeField value={code} onChange={setCode} error={refusal?.fields?.['code']} autoFocus={act === 'NEW_CODES'} />
        <Group gap={12}>
          <Button type="submit" loading={isBusy}>{act === 'FORGET' ? 'Take this authenticator away' : 'Make new codes'}</Button>
          <Button variant="subtle" onClick={onCancel}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}
