import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { Better, MeasureUnit } from '../../gql/graphql.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';

const ADD = graphql(`mutation AddMeasure($input: AddMeasureInput!) { addMeasure(input: $input) { activityId } }`);
const UNITS: Record<MeasureUnit, string> = { NUMBER: 'A count', PERCENT: 'Per cent', DAYS: 'Days', POUNDS: 'Pounds' };
const DIRECTIONS: Record<Better, string> = { HIGHER: 'Higher is better', LOWER: 'Lower is better' };
const given = (value: number | string) => (value === '' ? null : Number(value));

/** What will be counted, from where to where. */
export function AddMeasure({ partnershipId, onClose }: { partnershipId: string; onClose: () => void }) {
  const { save, refusal, isSaving } = useSave(ADD, ['Partnership']);
  const [name, setName] = useState('');
  const [definition, setDefinition] = useState('');
  const [unit, setUnit] = useState<MeasureUnit>('NUMBER');
  const [better, setBetter] = useState<Better>('HIGHER');
  const [baseline, setBaseline] = useState<number | string>('');
  const [target, setTarget] = useState<number | string>('');
  const [firstDue, setFirstDue] = useState<string | null>(null);
  const submit = async () => {
    if (await save({ input: { partnershipId, name, definition, unit, better, baseline: given(baseline), target: given(target), firstDue } }, 'Measure added')) onClose();
  };
  const error = (field: string) => refusal?.fields?.[field];
  return (
    <FormDialog title="Add a measure" saveLabel="Add this measure" order={['name', 'definition', 'unit', 'better', 'baseline', 'target', 'firstDue']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <TextInput id="name" label="Name" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} error={error('name')} required data-autofocus />
      <Textarea id="definition" label="Definition" description="What is counted, and what is not." value={definition} onChange={({ currentTarget }) => setDefinition(currentTarget.value)} error={error('definition')} autosize minRows={2} required />
      <Select id="unit" label="Counted in" data={optionsOf(UNITS)} value={unit} onChange={(value) => setUnit(value as MeasureUnit)} allowDeselect={false} />
      <Select id="better" label="Direction" data={optionsOf(DIRECTIONS)} value={better} onChange={(value) => setBetter(value as Better)} allowDeselect={false} />
      <NumberInput id="baseline" label="Started at" value={baseline} onChange={setBaseline} error={error('baseline')} hideControls thousandSeparator="," />
      <NumberInput id="target" label="Target" description="With a target it stands on the board page." value={target} onChange={setTarget} error={error('target')} hideControls thousandSeparator="," />
      <DateField id="firstDue" label="First figure expected" value={firstDue} onChange={setFirstDue} error={error('firstDue')} />
    </FormDialog>
  );
}
