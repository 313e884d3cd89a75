import { Group, Radio, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Direction, ForwardedRowFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { PeoplePicker } from '../search/people-picker.js';

const LOG = graphql(`mutation LogForwardedMail($input: LogForwardedMailInput!) { logForwardedMail(input: $input) { id activityId } }`);
const DIRECTIONS: Record<Direction, string> = { IN: 'They wrote to us', OUT: 'We wrote, no answer yet', TWO_WAY: 'Both sides wrote' };

/** Logs a forwarded mail with the people who were known by their address, and those who are added here. */
export function LogMailDialog({ mail, onClose }: { mail: ForwardedRowFragment; onClose: () => void }) {
  const [people, setPeople] = useState<{ id: string; label: string }[]>(mail.people.map(({ id, name }) => ({ id, label: name })));
  const [direction, setDirection] = useState<Direction>(mail.direction);
  const [followUp, setFollowUp] = useState('');
  const { save, refusal, isSaving } = useSave(LOG, 'active');
  const log = async () => {
    const done = await save({ input: { id: mail.id, version: mail.version, personIds: people.map(({ id }) => id), direction, followUp } }, mail.isAutomatic ? 'Kept as a note' : 'E-mail logged');
    if (done) onClose();
  };
  return (
    <FormDialog title={mail.isAutomatic ? 'Keep as a note' : 'Log this e-mail'} saveLabel={mail.isAutomatic ? 'Keep it' : 'Log it'} order={['about', 'personIds', 'followUp']} refusal={refusal} isSaving={isSaving} onSave={() => void log()} onClose={onClose}>
      <Text><b>{mail.subject}</b></Text>
      <PeoplePicker id="about" label="With whom" people={people} onChange={setPeople} error={refusal?.fields?.['about'] ?? refusal?.fields?.['personIds']} />
      {!mail.isAutomatic && (
        <Radio.Group label="Who wrote" value={direction} onChange={(value) => setDirection(value as Direction)}>
          <Group mt={8}>{Object.entries(DIRECTIONS).map(([value, label]) => <Radio key={value} value={value} label={label} />)}</Group>
        </Radio.Group>
      )}
      <TextInput id="followUp" label="Follow up" placeholder="in 2 weeks, next Tuesday, 12 March" autoComplete="off" value={followUp} onChange={(event) => setFollowUp(event.currentTarget.value)} error={refusal?.fields?.['followUp']} />
    </FormDialog>
  );
}
