import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Sector } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { FunctionPicker } from '../search/list-pickers.js';
import { OrganisationPicker } from '../search/organisation-picker.js';
import type { Picked } from '../search/record-picker.js';
import { CHANGE } from './appointment.mutations.js';
import { WAYS_TO_KNOW } from './role-words.js';

interface ChangeRoleProps {
  held: { id: string; version: number; post: { title: string; organisation: { id: string; name: string; sector: Sector } } };
  name: string;
  how?: string;
  onClose: () => void;
  /** Told what was done in words, and the id by which it is taken back. */
  onDone: (message: string, activityId: string) => void;
}

const KINDS = [{ value: 'MOVED', label: 'Moved elsewhere' }, { value: 'POST', label: 'Another post there' }, { value: 'TITLE', label: 'New title' }] as const;
type Kind = (typeof KINDS)[number]['value'];

/** What changed about a role: they moved, hold another post at the same place, or their post has another title. */
export function ChangeRole({ held, name, how: known, onClose, onDone }: ChangeRoleProps) {
  const { organisation } = held.post;
  const [kind, setKind] = useState<Kind>('MOVED');
  const [chosen, setChosen] = useState<Picked | null>(null);
  const [title, setTitle] = useState('');
  const [functionKey, setFunction] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(null);
  const [how, setHow] = useState(known ?? WAYS_TO_KNOW[0]!);
  const [isIncomplete, setIncomplete] = useState(false);
  const { save, refusal, isSaving } = useSave(CHANGE, 'active');
  const where = kind === 'MOVED' ? chosen?.id : organisation.id;
  const missing = { ...(kind === 'MOVED' && !chosen && { organisationId: 'Choose where they are now.' }), ...(!title && { title: 'Enter the title that they have now.' }) };
  const fields: Record<string, string> = refusal?.fields ?? (isIncomplete ? missing : {});

  const submit = async () => {
    setIncomplete(true);
    if (Object.keys(missing).length > 0) return;
    const input = { id: held.id, version: held.version, title, how, ...(functionKey && { functionKey }), ...(kind !== 'TITLE' && { organisationId: where, on }) };
    const message = kind === 'MOVED' ? `moved to ${chosen!.label}` : `now ${title}`;
    const data = await save({ input }, `${name}: ${message}`);
    if (data) onDone(message, data.changeAppointment.activityId);
  };
  return (
    <FormDialog title={`What changed for ${name}?`} saveLabel="Save" order={['organisationId', 'title', 'functionKey', 'on']} refusal={refusal ?? (isIncomplete && Object.keys(missing).length > 0 ? { code: 'VALIDATION', message: 'Fill in what is missing.', fields: missing } : null)} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <SegmentedControl value={kind} onChange={(value) => setKind(value as Kind)} data={[...KINDS]} aria-label="What changed" fullWidth />
      {kind === 'MOVED' && <OrganisationPicker id="organisationId" label="Where they are now" value={chosen} onChange={setChosen} error={fields['organisationId']} required />}
      <TextInput id="title" label={kind === 'TITLE' ? `${held.post.title} is now called` : 'Their title there'} value={title} onChange={(event) => setTitle(event.currentTarget.value)} error={fields['title']} required />
      <FunctionPicker id="functionKey" description={kind === 'TITLE' ? 'Stays as it is when you leave it empty.' : 'Taken from the title when you leave it empty.'} value={functionKey} onChange={setFunction} error={fields['functionKey']} />
      {kind !== 'TITLE' && <DateField isPast id="on" label="Since" description="Today when you leave it empty." value={on} onChange={setOn} error={fields['on'] ?? fields['endedOn']} />}
      <Select label="How do you know?" data={WAYS_TO_KNOW} value={how} onChange={(value) => value && setHow(value)} allowDeselect={false} />
    </FormDialog>
  );
}
