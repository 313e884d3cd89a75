import { Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { AgreementType, EditedPartnershipFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { AGREEMENT_TYPES } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { ConflictDialog } from '../../ui/conflict-dialog.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';

graphql(`
  fragment EditedPartnership on Partnership {
    id version title purpose story agreementType signedOn startsOn endsOn reviewOn
  }
`);
const EDIT = graphql(`mutation EditPartnership($input: EditPartnershipInput!) { editPartnership(input: $input) { activityId } }`);
const LABELS = { title: 'Title', purpose: 'Purpose', story: 'Story', agreementType: 'Agreement', signedOn: 'Signed on', startsOn: 'Starts on', endsOn: 'Ends on', reviewOn: 'Review on' };

/** Words and dates of the agreement. */
export function EditPartnership({ partnership, onClose }: { partnership: EditedPartnershipFragment; onClose: () => void }) {
  const { id, version, title, purpose, story, agreementType, signedOn, startsOn, endsOn, reviewOn } = partnership;
  const { save, refusal, isSaving, forget } = useSave(EDIT, ['Partnership']);
  const [values, setValues] = useState({ title, purpose: purpose ?? '', story: story ?? '', agreementType, signedOn: signedOn ?? null, startsOn, endsOn: endsOn ?? null, reviewOn: reviewOn ?? null });
  const set = (change: Partial<typeof values>) => setValues({ ...values, ...change });
  const send = async (wanted: typeof values, read: number) => {
    if (await save({ input: { id, version: read, ...wanted, purpose: wanted.purpose ?? '', story: wanted.story ?? '' } }, 'Partnership saved')) onClose();
  };
  const conflict = refusal?.conflict;
  if (conflict) {
    return (
      <ConflictDialog
        conflict={conflict} mine={values} labels={LABELS} isBusy={isSaving} onClose={forget}
        say={(name, value) => (name.endsWith('On') && value ? plainDate(String(value)) : name === 'agreementType' ? AGREEMENT_TYPES[value as AgreementType] : String(value ?? ''))}
        onSave={(chosen, read) => void send(chosen, read)}
      />
    );
  }
  const error = (name: keyof typeof LABELS) => refusal?.fields?.[name];
  const day = (name: 'signedOn' | 'endsOn' | 'reviewOn') => <DateField id={name} isPast={name === 'signedOn'} label={LABELS[name]} value={values[name]} onChange={(value) => set({ [name]: value })} error={error(name)} />;
  return (
    <FormDialog title="Edit partnership" saveLabel="Save" order={Object.keys(LABELS)} refusal={refusal} isSaving={isSaving} onSave={() => void send(values, version)} onClose={onClose}>
      <TextInput id="title" label={LABELS.title} value={values.title} onChange={({ currentTarget }) => set({ title: currentTarget.value })} error={error('title')} required />
      <TextInput id="purpose" label={LABELS.purpose} description="One line: what it is for." value={values.purpose} onChange={({ currentTarget }) => set({ purpose: currentTarget.value })} error={error('purpose')} />
      <Select id="agreementType" label={LABELS.agreementType} data={optionsOf(AGREEMENT_TYPES)} value={values.agreementType} onChange={(value) => set({ agreementType: value as AgreementType })} allowDeselect={false} error={error('agreementType')} />
      {day('signedOn')}
      <DateField id="startsOn" label={LABELS.startsOn} value={values.startsOn} onChange={(value) => value && set({ startsOn: value })} error={error('startsOn')} required />
      {day('endsOn')}
      {day('reviewOn')}
      <Textarea id="story" label={LABELS.story} description="What happened, in the partners’ words." value={values.story} onChange={({ currentTarget }) => set({ story: currentTarget.value })} error={error('story')} autosize minRows={4} />
    </FormDialog>
  );
}
