import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useState } from 'react';
import type { AnswerableIntroductionFragment, ConnectorAnswer } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { AnswerDialog, type MoreOfAnswer } from './answer-dialog.js';
import { STALE_QUERIES } from './introduction-words.js';

graphql(`
  fragment AnswerableIntroduction on Introduction {
    id
    askerName
    target { id name }
    targetCanBeWrittenTo
    cannotBeMade
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

const ANSWERS: { kind: ConnectorAnswer; label: string; hotkey: string; done: string }[] = [
  { kind: 'ACCEPT', label: 'Accept', hotkey: 'Y', done: 'The introduction leaves in a minute. Open it to edit it first.' },
  { kind: 'ASK_FIRST', label: 'Ask first', hotkey: 'F', done: 'The other side is asked for a yes or no' },
  { kind: 'SOMEONE_ELSE', label: 'Someone else', hotkey: 'O', done: 'Your suggestion is passed on' },
  { kind: 'NOT_NOW', label: 'Not now', hotkey: 'R', done: 'Answered. Nobody is told why.' },
];

interface AnswerButtonsProps {
  introduction: AnswerableIntroductionFragment;
  /** On the introduction's own page Accept is the one filled button, and each answer has its key. */
  isMain?: boolean;
}

/** The connector's four answers. What needs a word more asks for it in a dialog. */
export function AnswerButtons({ introduction, isMain }: AnswerButtonsProps) {
  const [asking, setAsking] = useState<ConnectorAnswer | null>(null);
  const { save, refusal, isSaving, forget } = useSave(ANSWER, STALE_QUERIES);
  const { id, targetCanBeWrittenTo, cannotBeMade } = introduction;
  const answers = ANSWERS.filter(({ kind }) => !cannotBeMade || kind === 'SOMEONE_ELSE' || kind === 'NOT_NOW');
  const answer = async (kind: ConnectorAnswer, more: MoreOfAnswer = {}) => {
    const data = await save({ input: { id, answer: kind, ...more } }, ANSWERS.find((one) => one.kind === kind)!.done);
    if (data) setAsking(null);
  };
  const choose = (kind: ConnectorAnswer) => {
    forget();
    if ((kind === 'ACCEPT' || kind === 'ASK_FIRST') && targetCanBeWrittenTo) void answer(kind);
    else setAsking(kind);
  };
  useHotkeys(isMain && !asking && !isSaving ? answers.map(({ kind, hotkey }) => [hotkey, () => choose(kind)]) : []);

  return (
    <>
      {refusal && !asking && <Text c="red" role="alert">{refusal.message}</Text>}
      <Group gap={4} mt={8}>
        {answers.map(({ kind, label, hotkey }) => (
          <Button
            key={kind} size={isMain ? 'md' : 'sm'} variant={kind !== 'ACCEPT' ? 'subtle' : isMain ? 'filled' : 'default'}
            loading={kind === 'ACCEPT' && isSaving && !asking} aria-keyshortcuts={isMain ? hotkey : undefined} onClick={() => choose(kind)}
          >
            {label}
          </Button>
        ))}
      </Group>
      {asking && <AnswerDialog kind={asking} introduction={introduction} refusal={refusal} isSaving={isSaving} onAnswer={(more) => void answer(asking, more)} onClose={() => setAsking(null)} />}
    </>
  );
}
