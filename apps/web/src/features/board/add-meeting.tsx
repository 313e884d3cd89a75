import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import type { Refusal } from '../../lib/refusal.js';

const CREATE = graphql(`mutation CreateMeeting($input: CreateMeetingInput!) { createMeeting(input: $input) { activityId } }`);
const NO_DAY: Refusal = { code: 'VALIDATION', message: '', fields: { heldOn: 'Give the day of the meeting.' } };

/** Puts a meeting of the board into the diary. */
export function AddMeeting({ onClose }: { onClose: () => void }) {
  const { memberName } = useSession();
  const { save, refusal: refused, isSaving } = useSave(CREATE, ['BoardPage']);
  const [title, setTitle] = useState(`${memberName} board`);
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [missing, setMissing] = useState<Refusal | null>(null);
  const refusal = missing ?? refused;
  const submit = async () => {
    setMissing(heldOn ? null : { ...NO_DAY });
    if (heldOn && await save({ input: { title, heldOn } }, 'Meeting added')) onClose();
  };
  return (
    <FormDialog title="Add a meeting" saveLabel="Add this meeting" order={['title', 'heldOn']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <TextInput id="title" label="Board" value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} error={refusal?.fields?.['title']} required />
      <DateField id="heldOn" label="Day" value={heldOn} onChange={setHeldOn} error={refusal?.fields?.['heldOn']} required />
    </FormDialog>
  );
}
