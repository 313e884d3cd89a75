import { Button, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Refusal } from '../lib/refusal.js';
import { DialogActions } from './dialog-actions.js';
import { errorsOf, FormErrors } from './form-errors.js';

interface FormDialogProps {
  title: string;
  saveLabel: string;
  /** The names of the fields in their order; each field's `id` is its name. */
  order: readonly string[];
  refusal: Refusal | null;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short form in a dialog, with what has to be corrected above it. */
export function FormDialog({ title, saveLabel, order, refusal, isSaving, onSave, onClose, children }: FormDialogProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form onSubmit={submit} noValidate>
        <FormErrors errors={errorsOf(refusal, order)} />
        <Stack gap={16} mt={refusal ? 16 : 0}>{children}</Stack>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isSaving}>{saveLabel}</Button>
        </DialogActions>
      </form>
    </Modal>
  );
}
