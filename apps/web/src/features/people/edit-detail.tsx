import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { OurDetailFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { SaveConflict } from '../../ui/conflict-dialog.js';
import { InlineForm } from '../../ui/inline-form.js';
import { LAWFUL_BASES } from '../../lib/lawful-bases.js';

const SET = graphql(`
  mutation SetPersonDetail($input: SetPersonDetailInput!) {
    setPersonDetail(input: $input) {
      activityId
    }
  }
`);

const LABELS = { email: 'E-mail', phone: 'Phone', contactPreference: 'How they like to be contacted', source: 'Where you know this from', lawfulBasis: 'Lawful basis' } as const;
type Field = keyof typeof LABELS;
const FIELDS = Object.keys(LABELS) as Field[];
const TEXTS = FIELDS.filter((field) => field !== 'lawfulBasis');

interface EditDetailProps {
  personId: string;
  detail: OurDetailFragment['detail'];
  onDone: () => void;
}

/** Contact details as fields; source and lawful basis must be said. */
export function EditDetail({ personId, detail, onDone }: EditDetailProps) {
  const [values, setValues] = useState<Record<Field, string>>(() => ({
    email: detail?.email ?? '', phone: detail?.phone ?? '', contactPreference: detail?.contactPreference ?? '',
    source: detail?.source ?? '', lawfulBasis: detail?.lawfulBasis ?? LAWFUL_BASES[0],
  }));
  const saving = useSave(SET, ['Person']);
  const { save, refusal, isSaving } = saving;
  const set = (field: Field, value: string) => setValues((before) => ({ ...before, [field]: value }));
  const send = async (mine: Record<Field, string>, version: number | null) => {
    if (await save({ input: { personId, version, ...mine } }, 'Saved')) onDone();
  };
  return (
    <InlineForm saveLabel="Save" order={FIELDS} refusal={refusal} isSaving={isSaving} onSave={() => void send(values, detail?.version ?? null)} onClose={onDone}>
      {TEXTS.map((field) => (
        <TextInput key={field} id={field} type={field === 'email' ? 'email' : 'text'} label={LABELS[field]} value={values[field]} onChange={({ currentTarget: { value } }) => set(field, value)} error={refusal?.fields?.[field]} autoComplete="off" />
      ))}
      <Select id="lawfulBasis" label={LABELS.lawfulBasis} data={[...new Set([...LAWFUL_BASES, values.lawfulBasis])]} value={values.lawfulBasis} onChange={(value) => set('lawfulBasis', value ?? LAWFUL_BASES[0])} allowDeselect={false} error={refusal?.fields?.['lawfulBasis']} />
      <SaveConflict saving={saving} mine={values} labels={LABELS} onChoose={setValues} onSave={send} />
    </InlineForm>
  );
}
