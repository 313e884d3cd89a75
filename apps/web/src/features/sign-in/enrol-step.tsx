import { Alert, Anchor, Button, Code, Stack } from '@mantine/core';
import { useEffect, useState, type FormEvent } from 'react';
import { getOffer, type Offer } from './offer.js';
import { postJson, type HttpRefusal } from '../../lib/http.js';
import { CodeField } from '../../ui/code-field.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { QrCode } from '../../ui/qr-code.js';
import { RecoveryCodes } from '../../ui/recovery-codes.js';
import { RestartLine } from './restart-line.js';
import classes from './sign-in.module.css';

interface StepProps {
  onDone: () => void;
  /** The enrolment is over: back to the password. */
  onRestart: () => void;
}

/** Setting up an authenticator app at the first sign-in: scan or type, prove it with a code, keep the recovery codes. */
export function EnrolStep({ onDone, onRestart }: StepProps) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [code, setCode] = useState('');
  const [recoveryCodes, setRecoveryCodes] = useState<string[] | null>(null);
  const [refusal, setRefusal] = useState<HttpRefusal | null>(null);
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    void getOffer().then((answer) => (answer.ok ? setOffer(answer.body) : setRefusal(answer.error)));
  }, []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    const answer = await postJson<{ recoveryCodes: string[] }>('/auth/enrolment/confirm', { code });
    setBusy(false);
    if (answer.ok) setRecoveryCodes(answer.body.recoveryCodes);
    else setRefusal(answer.error);
  };

  if (recoveryCodes) {
    return (
      <Stack gap={20}>
        <Alert role="status" title="Keep these recovery codes. They are not shown again.">
          Each signs you in once when you do not have your authenticator app. Keep them where you keep other keys, not in your mailbox.
        </Alert>
        <div><RecoveryCodes codes={recoveryCodes} /></div>
        <Button className={classes.submit} onClick={onDone}>I have kept them. Go on</Button>
      </Stack>
    );
  }

  return (
    <>
      <FormErrors errors={refusal ? toFieldErrors(refusal.fields ?? { code: refusal.message }, ['code']) : []} />
      <p className={classes.lead}>Your password and a code from your phone or computer together keep your organisation’s network private. Any authenticator app will do.</p>
      {offer && (
        <form onSubmit={(event) => void submit(event)} noValidate>
          <ol className={classes.steps}>
            <li>
              Scan this with the app.
              <div className={classes.qr}><QrCode text={offer.uri} label="QR code with the key for your authenticator app; the same key stands below as text" /></div>
              Or type this key into it:
              <div><Code className={classes.secret}>{offer.secret.match(/.{1,4}/g)?.join(' ')}</Code></div>
              <Anchor href={offer.uri}>Open it in an app on this device</Anchor>
            </li>
            <li>
              Type the code that the app then shows.
              <Stack gap={20} mt={12}>
                <CodeField value={code} onChange={setCode} error={refusal?.fields?.['code']} />
                <Button type="submit" loading={isBusy} className={classes.submit}>Continue</Button>
              </Stack>
            </li>
          </ol>
        </form>
      )}
      <RestartLine onRestart={onRestart} />
    </>
  );
}
