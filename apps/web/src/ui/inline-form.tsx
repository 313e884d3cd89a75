import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Refusal } from '../lib/refusal.js';
import { errorsOf, FormErrors } from './form-errors.js';

/** What a short form is told, in its place or in a dialog. */
export interface FormProps {
  saveLabel: string;
  /** The names of the fields in their order; each field's `id` is its name. */
  order: readonly string[];
  refusal: Refusal | null;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A short form in its place on the page, with what has to be corrected above it; `FormDialog` is the same in a dialog. */
export function InlineForm({ saveLabel, order, refusal, isSaving, onSave, onClose, children }: FormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={16} mt={16} mb={24} maw={480}>
        <FormErrors errors={errorsOf(refusal, order)} />
        {children}
        <Group gap={8}>
          <Button type="submit" size="sm" loading={isSaving}>{saveLabel}</Button>
          <Button variant="subtle" size="sm" onClick={onClose}>Cancel</Button>
        </Group>
      </Stack>
    </form>
  );
}
