import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { AnswerableIntroductionFragment, ConnectorAnswer } from '../../gql/graphql.js';
import type { Refusal } from '../../lib/refusal.js';
import { firstName } from '../../lib/words.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { Dialog } from '../../ui/dialog.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { PersonPicker } from '../search/person-picker.js';
import type { Picked } from '../search/record-picker.js';

export interface MoreOfAnswer {
  reason?: string;
  suggestion?: string;
  suggestedPersonId?: string | null;
  targetEmail?: string;
}

interface AnswerDialogProps {
  kind: ConnectorAnswer;
  introduction: AnswerableIntroductionFragment;
  refusal: Refusal | null;
  isSaving: boolean;
  onAnswer: (more: MoreOfAnswer) => void;
  onClose: () => void;
}

/** What an answer needs besides the press: an address, whom to ask instead, or, if you like, why not. */
export function AnswerDialog({ kind, introduction: { askerName, target }, refusal, isSaving, onAnswer, onClose }: AnswerDialogProps) {
  const [text, setText] = useState('');
  const [person, setPerson] = useState<Picked | null>(null);
  const name = target?.name ?? 'the other side';
  const address = { title: `Where can ${name} be written to?`, field: 'targetEmail', label: `E-mail address of ${name}`, hint: 'Nobody has noted one. It is used for this introduction only.' };
  const words = {
    ACCEPT: { ...address, button: 'Accept' },
    ASK_FIRST: { ...address, button: `Ask ${firstName(name)}` },
    SOMEONE_ELSE: { title: 'Suggest someone else', field: 'suggestion', label: 'A word on it (optional)', hint: `${firstName(askerName)} reads this.`, button: 'Suggest' },
    NOT_NOW: { title: 'Not now', field: 'reason', label: 'Why not? (optional)', hint: 'For your own memory. Nobody else can read it, colleagues included.', button: 'Not now' },
  }[kind];
  const suggests = kind === 'SOMEONE_ELSE';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAnswer({ [words.field]: text, ...(suggests ? { suggestedPersonId: person?.id ?? null } : {}) });
  };
  const wrong = (field: string) => refusal?.fields?.[field];
  return (
    <Dialog onClose={onClose} title={words.title}>
      <form noValidate onSubmit={submit}>
        <Stack gap={16}>
          <FormErrors errors={errorsOf(refusal, ['suggestedPersonId', words.field])} />
          {suggests && <PersonPicker id="suggestedPersonId" label="Whom should they ask instead?" description={`${firstName(askerName)} can go on to them in one step.`} value={person} onChange={setPerson} error={wrong('suggestedPersonId')} autoFocus />}
          <TextInput id={words.field} type={words.field === 'targetEmail' ? 'email' : 'text'} label={words.label} description={words.hint} value={text} onChange={({ currentTarget: { value } }) => setText(value)} error={wrong(words.field)} data-autofocus={!suggests || undefined} />
        </Stack>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isSaving}>{words.button}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
