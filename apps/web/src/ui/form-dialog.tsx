import { Button, Stack } from '@mantine/core';
import type { FormEvent } from 'react';
import { DialogActions } from './dialog-actions.js';
import { Dialog } from './dialog.js';
import { errorsOf, FormErrors } from './form-errors.js';
import type { FormProps } from './inline-form.js';

interface FormDialogProps extends FormProps {
  title: string;
}

/** A short form in a dialog, with what has to be corrected above it. */
export function FormDialog({ title, saveLabel, order, refusal, isSaving, onSave, onClose, children }: FormDialogProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Dialog onClose={onClose} title={title} size="lg">
      <form onSubmit={submit} noValidate>
        <FormErrors errors={errorsOf(refusal, order)} />
        <Stack gap={16} mt={refusal ? 16 : 0}>{children}</Stack>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isSaving}>{saveLabel}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
