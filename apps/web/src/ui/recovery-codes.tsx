import { Button, CopyButton } from '@mantine/core';
import classes from './recovery-codes.module.css';

/** Codes that are shown this once, to copy or to print. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <>
      <ul className={classes.codes} aria-label="Recovery codes">
        {codes.map((code) => <li key={code}>{code}</li>)}
      </ul>
      <div className={classes.actions}>
        <CopyButton value={codes.join('\n')}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}</CopyButton>
        <Button variant="default" onClick={() => window.print()}>Print</Button>
      </div>
    </>
  );
}
