import { Checkbox, Radio, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { TieStrength } from '../../gql/graphql.js';
import { now } from '../../lib/clock.js';
import { dayOf } from '../../lib/dates.js';
import { useSave } from '../../lib/use-save.js';
import { InlineForm } from '../../ui/inline-form.js';
import { STRENGTHS } from './tie-words.js';

const ADD = graphql(`
  mutation AddTie($input: AddTieInput!) {
    addTie(input: $input) { activityId }
  }
`);

/** Points in the middle of each word. */
const WEIGHTS: Record<TieStrength, number> = { STRONG: 8, SOME: 2, FAINT: 0.5 };

interface DeclareTieProps {
  personId: string;
  /** The signed-in person's own person. */
  me: string;
  name: string;
  onDone: () => void;
}

/** "I know them": in a word, from where, and whether others may use it. */
export function DeclareTie({ personId, me, name, onDone }: DeclareTieProps) {
  const [strength, setStrength] = useState<TieStrength>('SOME');
  const [evidence, setEvidence] = useState('');
  const [usableByOthers, setUsable] = useState(false);
  const { save, refusal, isSaving } = useSave(ADD, ['Person']);
  const send = async () => {
    if (await save({ input: { aId: me, bId: personId, kind: 'DECLARED', weight: WEIGHTS[strength], evidence, lastOn: dayOf(now()), usableByOthers } }, `Noted that you know ${name}`)) onDone();
  };
  return (
    <InlineForm saveLabel="Save" order={['evidence']} refusal={refusal} isSaving={isSaving} onSave={() => void send()} onClose={onDone}>
      <Radio.Group label="How well?" value={strength} onChange={(value) => setStrength(value as TieStrength)}>
        <Stack gap={8} mt={8}>{(Object.keys(STRENGTHS) as TieStrength[]).map((key) => <Radio key={key} value={key} label={STRENGTHS[key]} />)}</Stack>
      </Radio.Group>
      <TextInput id="evidence" label="Where from?" description="Like “Colleagues at Elmet Council”. Only your organisation sees it." value={evidence} onChange={({ currentTarget: { value } }) => setEvidence(value)} error={refusal?.fields?.['evidence']} maxLength={500} autoComplete="off" />
      <Checkbox label="Other members may ask me for an introduction to them" checked={usableByOthers} onChange={({ currentTarget: { checked } }) => setUsable(checked)} />
    </InlineForm>
  );
}
