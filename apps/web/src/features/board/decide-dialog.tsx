import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { AskedDecisionFragment, DecisionOutcome } from '../../gql/graphql.js';
import { now } from '../../lib/clock.js';
import { dayOf } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { DateField } from '../../ui/date-field.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { OUTCOME } from './board.words.js';

const DECIDE = graphql(`mutation DecideDecision($input: DecideDecisionInput!) { decideDecision(input: $input) { activityId } }`);

/** Records what a board decided; its conditions become follow-ups of whoever asked. */
export function DecideDialog({ decision: { id, ask, version }, onClose }: { decision: Pick<AskedDecisionFragment, 'id' | 'ask' | 'version'>; onClose: () => void }) {
  const { save, refusal, isSaving } = useSave(DECIDE, ['BoardPage', 'Decisions']);
  const [outcome, setOutcome] = useState<DecisionOutcome>('APPROVED');
  const [decidedOn, setDecidedOn] = useState<string | null>(dayOf(now()));
  const [conditions, setConditions] = useState('');
  const submit = async () => {
    if (await save({ input: { id, version, outcome, decidedOn, conditions } }, `Recorded: ${OUTCOME[outcome].toLowerCase()}`)) onClose();
  };
  return (
    <FormDialog title="What was decided" saveLabel="Record this" order={['outcome', 'decidedOn', 'conditions']} refusal={refusal} isSaving={isSaving} onSave={() => void submit()} onClose={onClose}>
      <p>{ask}</p>
      <Radio.Group id="outcome" label="The board" value={outcome} onChange={(value) => setOutcome(value as DecisionOutcome)} error={refusal?.fields?.['outcome']}>
        <Stack gap={8}>
          {Object.entries(OUTCOME).map(([value, words]) => <Radio key={value} value={value} label={words} />)}
        </Stack>
      </Radio.Group>
      <DateField isPast id="decidedOn" label="On" value={decidedOn} onChange={setDecidedOn} error={refusal?.fields?.['decidedOn']} />
      <Textarea id="conditions" label="Conditions" description="One a line. Each becomes a follow-up of whoever asked." value={conditions} onChange={({ currentTarget }) => setConditions(currentTarget.value)} error={refusal?.fields?.['conditions']} autosize minRows={2} />
    </FormDialog>
  );
}
