import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { FormDialog } from '../../ui/form-dialog.js';

const WRITE = graphql(`mutation WriteCommentary($input: WriteCommentaryInput!) { writeCommentary(input: $input) { activityId } }`);

interface WriteCommentaryProps {
  meetingId: string;
  commentary: { text: string; version: number } | null;
  onClose: () => void;
}

/** What the lead says to the figures of this meeting. */
export function WriteCommentary({ meetingId, commentary, onClose }: WriteCommentaryProps) {
  const { save, refusal, isSaving, forget } = useSave(WRITE, ['BoardPage']);
  const [text, setText] = useState(commentary?.text ?? '');
  const submit = async (words: string, version: number | undefined) => {
    if (await save({ input: { meetingId, text: words, version } }, 'Commentary saved')) onClose();
  };
  const conflict = refusal?.conflict;
  if (conflict) {
    return <ConflictDialog conflict={conflict} mine={{ text }} labels={{ text: 'Commentary' }} isBusy={isSaving} onClose={forget} onSave={(chosen, version) => void submit(chosen.text, version)} />;
  }
  return (
    <FormDialog title="Commentary" saveLabel="Save" order={['text']} refusal={refusal} isSaving={isSaving} onSave={() => void submit(text, commentary?.version)} onClose={onClose}>
      <Textarea id="text" label="What the figures mean" description="Two or three sentences. They stand under the headline." value={text} onChange={({ currentTarget }) => setText(currentTarget.value)} error={refusal?.fields?.['text']} autosize minRows={4} required data-autofocus />
    </FormDialog>
  );
}
