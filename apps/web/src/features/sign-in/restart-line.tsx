import { Anchor } from '@mantine/core';
import classes from './sign-in.module.css';

/** The way back to the password, for whoever waited too long or is somebody else. */
export function RestartLine({ onRestart }: { onRestart: () => void }) {
  return (
    <p className={classes.help}>
      Not you, or too late? <Anchor component="button" type="button" inherit onClick={onRestart}>Start again with your password</Anchor>
    </p>
  );
}
