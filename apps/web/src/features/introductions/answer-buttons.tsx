import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AnswerableIntroductionFragment, ConnectorAnswer } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { firstName } from '../../lib/words.js';
import { DialogActions } from '../../ui/dialog-actions.js';
import { FormErrors, toFieldErrors } from '../../ui/form-errors.js';
import { STALE_QUERIES } from './introduction-words.js';

graphql(`
  fragment AnswerableIntroduction on Introduction {
    id
    askerName
    target { id name }
    targetCanBeWrittenTo
    abilities { answer }
  }
`);

const ANSWER = graphql(`
  mutation AnswerIntroduction($input: AnswerIntroductionInput!) {
    answerIntroduction(input: $input) {
      introduction { id state version }
    }
  }
`);

const DONE: Record<ConnectorAnswer, string> = {
  ACCEPT: 'The introduction leaves in a minute. Open it to edit it first.',
  ASK_FIRST: 'The other side is asked for a yes or no',
  SOMEONE_ELSE: 'Your suggestion is passed on',
  NOT_NOW: 'Answered. Nobody is told why.',
};

interface AnswerButtonsProps {
  introduction: AnswerableIntroductionFragment;
  /** On the introduction's own page Accept is the one filled button. */
  isMain?: boolean;
}

/** The connector's four answers. What needs a word more asks for it in a dialog. */
export function AnswerButtons({ introduction, isMain }: AnswerButtonsProps) {
  const [asking, setAsking] = useState<ConnectorAnswer | null>(null);
  const { save, refusal, isSaving, forget } = useSave(ANSWER, STALE_QUERIES);
  const { id, targetCanBeWrittenTo } = introduction;
  const answer = async (kind: ConnectorAnswer, more: { reason?: string; suggestion?: string; targetEmail?: string } = {}) => {
    const data = await save({ input: { id, answer: kind, ...more } }, DONE[kind]);
    if (data) setAsking(null);
  };
  const choose = (kind: ConnectorAnswer) => {
    forget();
    if ((kind === 'ACCEPT' || kind === 'ASK_FIRST') && targetCanBeWrittenTo) void answer(kind);
    else setAsking(kind);
  };

  return (
    <>
      {refusal && !asking && <Text c="red" role="alert">{refusal.message}</Text>}
      <Group gap={4} mt={8}>
        <Button size={isMain ? 'md' : 'sm'} variant={isMain ? 'filled' : 'default'} loading={isSaving && !asking} onClick={() => choose('ACCEPT')}>Accept</Button>
        <Button size={isMain ? 'md' : 'sm'} variant="subtle" onClick={() => choose('ASK_FIRST')}>Ask first</Button>
        <Button size={isMain ? 'md' : 'sm'} variant="subtle" onClick={() => choose('SOMEONE_ELSE')}>Someone else</Button>
        <Button size={isMain ? 'md' : 'sm'} variant="subtle" onClick={() => choose('NOT_NOW')}>Not now</Button>
      </Group>
      {asking && <AnswerDialog kind={asking} introduction={introduction} fields={refusal?.fields ?? (refusal ? { '': refusal.message } : undefined)} isSaving={isSaving} onAnswer={(more) => void answer(asking, more)} onClose={() => setAsking(null)} />}
    </>
  );
}

interface AnswerDialogProps {
  kind: ConnectorAnswer;
  introduction: AnswerableIntroductionFragment;
  fields: Record<string, string> | undefined;
  isSaving: boolean;
  onAnswer: (more: { reason?: string; suggestion?: string; targetEmail?: string }) => void;
  onClose: () => void;
}

function AnswerDialog({ kind, introduction: { askerName, target }, fields, isSaving, onAnswer, onClose }: AnswerDialogProps) {
  const [text, setText] = useState('');
  const name = target?.name ?? 'the other side';
  const words = {
    ACCEPT: { title: `Where can ${name} be written to?`, field: 'targetEmail', label: `E-mail address of ${name}`, hint: 'Nobody has noted one. It is used for this introduction only.', button: 'Accept' },
    ASK_FIRST: { title: `Where can ${name} be written to?`, field: 'targetEmail', label: `E-mail address of ${name}`, hint: 'Nobody has noted one. It is used for this introduction only.', button: `Ask ${firstName(name)}` },
    SOMEONE_ELSE: { title: 'Suggest someone else', field: 'suggestion', label: 'Whom should they ask instead?', hint: `${firstName(askerName)} reads this.`, button: 'Suggest' },
    NOT_NOW: { title: 'Not now', field: 'reason', label: 'Why not? (optional)', hint: 'For your own memory. Nobody else can read it, colleagues included.', button: 'Not now' },
  }[kind];
  return (
    <Modal opened onClose={onClose} title={words.title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer({ [words.field]: text });
        }}
      >
        <Stack gap={16}>
          {fields && <FormErrors errors={toFieldErrors(fields, [words.field])} />}
          <TextInput id={words.field} type={words.field === 'targetEmail' ? 'email' : 'text'} label={words.label} description={words.hint} value={text} onChange={({ currentTarget: { value } }) => setText(value)} error={fields?.[words.field]} data-autofocus />
        </Stack>
        <DialogActions>
          <Button variant="subtle" onClick={onClose}>Cancel</Button>
          <Button type="submit" loading={isSaving}>{words.button}</Button>
        </DialogActions>
      </form>
    </Modal>
  );
}
