import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { AddRiskInput } from '../../gql/graphql.js';
import { IMPACTS, LIKELIHOODS } from '../../lib/opportunity-words.js';
import { optionsOf } from '../../lib/options.js';
import { useSave } from '../../lib/use-save.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { TREND } from './board.words.js';

const ADD = graphql(`mutation AddRisk($input: AddRiskInput!) { addRisk(input: $input) { activityId } }`);
const TRENDS = Object.fromEntries(Object.entries(TREND).map(([value, { words }]) => [value, words]));

/** Raises a risk of the whole pipeline; those of one opportunity are raised on its page. */
export function AddRisk({ onClose }: { onClose: () => void }) {
  const { save, refusal, isSaving } = useSave(ADD, ['BoardPage']);
  const [risk, setRisk] = useState<AddRiskInput>({ title: '', likelihood: 'POSSIBLE', impact: 'MEDIUM', trend: 'SAME', response: '', forBoard: true });
  const set = (change: Partial<AddRiskInput>) => setRisk({ ...risk, ...change });
  const submit = async () => {
    if (await save({ input: risk }, 'Risk added')) onClose();
  };
  return (
    <FormDialog title="Add a risk" saveLabel="Add this risk" order={['title', 'likelihood', 'impact', 'trend', 'response']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <TextInput id="title" label="What may happen" value={risk.title} onChange={({ currentTarget }) => set({ title: currentTarget.value })} error={refusal?.fields?.['title']} required data-autofocus />
      <Select id="likelihood" label="How likely" data={optionsOf(LIKELIHOODS)} value={risk.likelihood} onChange={(value) => set({ likelihood: value as AddRiskInput['likelihood'] })} allowDeselect={false} />
      <Select id="impact" label="How bad" data={optionsOf(IMPACTS)} value={risk.impact} onChange={(value) => set({ impact: value as AddRiskInput['impact'] })} allowDeselect={false} />
      <Select id="trend" label="Trend" data={optionsOf(TRENDS)} value={risk.trend} onChange={(value) => set({ trend: value as AddRiskInput['trend'] })} allowDeselect={false} />
      <Textarea id="response" label="What we are doing" value={risk.response} onChange={({ currentTarget }) => set({ response: currentTarget.value })} error={refusal?.fields?.['response']} autosize minRows={2} required />
      <Checkbox label="The board should know" checked={risk.forBoard} onChange={({ currentTarget }) => set({ forBoard: currentTarget.checked })} />
    </FormDialog>
  );
}
