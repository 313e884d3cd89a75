import { MultiSelect, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { JobFunctionLineFragment, Sector } from '../../gql/graphql.js';
import { SECTOR_OPTIONS } from '../../lib/sectors.js';
import { useSave } from '../../lib/use-save.js';
import { SaveConflict } from '../../ui/conflict-dialog.js';
import { FormDialog } from '../../ui/form-dialog.js';

const EDIT = graphql(`
  mutation EditJobFunction($input: EditJobFunctionInput!) {
    editJobFunction(input: $input) {
      activityId
    }
  }
`);
const CREATE = graphql(`
  mutation CreateJobFunction($input: CreateJobFunctionInput!) {
    createJobFunction(input: $input) {
      activityId
    }
  }
`);

const LABELS = { label: 'Name', sectors: 'Sectors', titlePatterns: 'Titles that stand for it' } as const;
type Values = { label: string; sectors: string[]; titlePatterns: string[] };

/** A function and the words of titles that stand for it. `edited` is null for a new one. */
export function FunctionForm({ edited, onClose }: { edited: JobFunctionLineFragment | null; onClose: () => void }) {
  const [values, setValues] = useState<Values>({ label: edited?.label ?? '', sectors: edited?.sectors ?? [], titlePatterns: edited?.titlePatterns ?? [] });
  const editing = useSave(EDIT, ['JobFunctions', 'ReferenceLists']);
  const creating = useSave(CREATE, ['JobFunctions', 'ReferenceLists']);
  const saving = edited ? editing : creating;
  const { refusal, isSaving } = saving;
  const set = (change: Partial<Values>) => setValues((before) => ({ ...before, ...change }));
  const send = async (mine: Values, version: number | null) => {
    const input = { ...mine, sectors: mine.sectors as Sector[] };
    const data = edited ? await editing.save({ input: { id: edited.id, version: version!, ...input } }, `${mine.label} saved`) : await creating.save({ input }, `${mine.label} added`);
    if (data) onClose();
  };
  return (
    <FormDialog title={edited ? edited.label : 'Add function'} saveLabel={edited ? 'Save' : 'Add function'} order={Object.keys(LABELS)} refusal={refusal} isSaving={isSaving} onSave={() => void send(values, edited?.version ?? null)} onClose={onClose}>
      <TextInput id="label" label={LABELS.label} value={values.label} onChange={(event) => set({ label: event.currentTarget.value })} error={refusal?.fields?.['label']} required data-autofocus />
      <MultiSelect id="sectors" label={LABELS.sectors} description="Where a title fits two functions, the sector’s own counts." data={SECTOR_OPTIONS} value={values.sectors} onChange={(sectors) => set({ sectors })} error={refusal?.fields?.['sectors']} clearable />
      <TagsInput id="titlePatterns" label={LABELS.titlePatterns} description="Press Enter after each. The longest that a title contains wins: “stp estate lead” before “estate”." value={values.titlePatterns} onChange={(titlePatterns) => set({ titlePatterns })} error={refusal?.fields?.['titlePatterns']} />
      <SaveConflict saving={saving} mine={values} labels={LABELS} onChoose={setValues} onSave={send} />
    </FormDialog>
  );
}
