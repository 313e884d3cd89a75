import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Refusal } from '../../lib/refusal.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { FormErrors } from '../../ui/form-errors.js';
import { nameOf } from './opportunity-name.js';

interface LedToDialogProps {
  /** What the introduction was asked for. */
  about: string;
  refusal: Refusal | null;
  isSaving: boolean;
  onBegin: (title: string) => void;
  onClose: () => void;
}

/** Names the opportunity that an introduction led to: the one thing about it that nobody has said yet. */
export function LedToDialog({ about, refusal, isSaving, onBegin, onClose }: LedToDialogProps) {
  const [title, setTitle] = useState(nameOf(about));
  const message = refusal ? (refusal.fields?.['opportunityTitle'] ?? refusal.message) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onBegin(title.trim());
  };
  return (
    <Dialog onClose={onClose} title="It led to an opportunity">
      <form onSubmit={submit} noValidate>
        <FormErrors errors={message ? [{ field: 'opportunityTitle', message }] : []} />
        <TextInput
          id="opportunityTitle" label="What is it called?" required maxLength={200} data-autofocus value={title} error={message}
          description="A few words for cards and lists. What you asked for becomes its summary, and both organisations its parties: the other one without a role or commitment until it states one."
          onFocus={({ currentTarget }) => currentTarget.select()} onChange={({ currentTarget: { value } }) => setTitle(value)}
        />
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isSaving}>Begin the opportunity</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
