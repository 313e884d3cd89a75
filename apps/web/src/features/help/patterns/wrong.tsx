import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorBanner } from '../../../ui/error-banner.js';
import { FormErrors, toFieldErrors, type FieldError } from '../../../ui/form-errors.js';
import classes from './patterns.module.css';

const PROBLEM = 'Enter an e-mail address in the correct format, like name@example.com';

/** What is said when something fails. */
export function Wrong() {
  const [errors, setErrors] = useState<FieldError[]>([]);
  return (
    <div className={classes.demo}>
      <FormErrors errors={errors} />
      <div className={classes.stack}>
        <TextInput id="pattern-email" label="E-mail" defaultValue="helen.marsden@hollinpark" error={PROBLEM} />
        <p>
          <Button variant="default" size="sm" onClick={() => setErrors(toFieldErrors({ 'pattern-email': PROBLEM }, ['pattern-email']))}>
            Show the summary
          </Button>
        </p>
      </div>
      <ErrorBanner what="load new replies" kept="What you see is from 10:31." onRetry={() => undefined} />
    </div>
  );
}
