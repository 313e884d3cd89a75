import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { longDate } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { FormDialog } from '../../ui/form-dialog.js';

const ASK = graphql(`mutation AskDecision($input: AskDecisionInput!) { askDecision(input: $input) { activityId } }`);
const EMPTY = { ask: '', options: '', recommendation: '', reason: '', document: '' };

/** Puts a question to the meeting. */
export function AskDecision({ meeting, onClose }: { meeting: { id: string; heldOn: string }; onClose: () => void }) {
  const { save, refusal, isSaving } = useSave(ASK, ['BoardPage', 'Decisions']);
  const [values, setValues] = useState(EMPTY);
  const field = (name: keyof typeof EMPTY) => ({
    id: name, value: values[name], error: refusal?.fields?.[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => setValues({ ...values, [name]: currentTarget.value }),
  });
  const submit = async () => {
    if (await save({ input: { meetingId: meeting.id, ...values } }, 'Asked for a decision')) onClose();
  };
  return (
    <FormDialog title={`Ask the meeting of ${longDate(meeting.heldOn)}`} saveLabel="Ask for this decision" order={Object.keys(EMPTY)} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <Textarea {...field('ask')} label="What is asked" description="One sentence that can be said yes or no to, with its figures." autosize minRows={2} required data-autofocus />
      <Textarea {...field('options')} label="The options" description="Divided by semicolons." autosize minRows={2} required />
      <TextInput {...field('recommendation')} label="We recommend" required />
      <Textarea {...field('reason')} label="Why" autosize minRows={2} />
      <TextInput {...field('document')} label="Paper to read" description="For example: Business case, 14 pages." />
    </FormDialog>
  );
}
