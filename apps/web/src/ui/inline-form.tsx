import { Button, Group, Stack } from '@mantine/core';
import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
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
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const around = [form.current?.closest('li'), form.current?.closest('section')];
    // The button that opened it was hidden meanwhile, so nothing else gives the focus back: to the row, else to the section.
    return () => void setTimeout(() => {
      if (document.activeElement === document.body) around.find((part) => part?.isConnected)?.querySelector<HTMLElement>('button, a[href]')?.focus();
    });
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
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
