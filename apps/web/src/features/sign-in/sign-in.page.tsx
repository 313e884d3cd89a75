import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Mark } from '../../ui/mark.js';
import { CodeStep } from './code-step.js';
import { EnrolStep } from './enrol-step.js';
import { PasswordStep } from './password-step.js';
import { returnPath } from './return-path.js';
import classes from './sign-in.module.css';

type Step = 'PASSWORD' | 'CODE' | 'ENROL';

const TITLES: Record<Step, string> = { PASSWORD: 'Sign in', CODE: 'Enter your code', ENROL: 'Set up an authenticator app' };

/** Signing in: the password, then a code; at the first time, setting up the app that shows codes. One address, so that Back leaves it. */
export function SignInPage() {
  const [search] = useSearchParams();
  const [step, setStep] = useState<Step>('PASSWORD');
  // A fresh load, so that nothing from an earlier session stays in memory.
  const enter = () => window.location.assign(returnPath(search.get('return')));
  const restart = () => setStep('PASSWORD');

  return (
    <main className={classes.page}>
      <title>{`${TITLES[step]} – Lintel`}</title>
      <p className={classes.brand}>
        <Mark /> Lintel
      </p>
      <h1>{TITLES[step]}</h1>
      {step === 'PASSWORD' && <PasswordStep onNext={(next) => (next ? setStep(next) : enter())} />}
      {step === 'CODE' && <CodeStep onDone={enter} onRestart={restart} />}
      {step === 'ENROL' && <EnrolStep onDone={enter} onRestart={restart} />}
    </main>
  );
}
