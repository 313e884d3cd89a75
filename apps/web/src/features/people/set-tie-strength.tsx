import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { HowWeKnowFragment, TieStrength } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { FormDialog } from '../../ui/form-dialog.js';
import { STRENGTHS } from './tie-words.js';

const SET = graphql(`
  mutation SetTieStrength($input: SetTieStrengthInput!) {
    setTieStrength(input: $input) { activityId }
  }
`);

const EVIDENCE = 'EVIDENCE';

interface SetTieStrengthProps {
  tie: HowWeKnowFragment;
  /** "You", or a colleague's name. */
  who: string;
  name: string;
  onClose: () => void;
}

/** Says how well two people know each other, over what the evidence says. */
export function SetTieStrength({ tie: { aId, bId, version, said, strength }, who, name, onClose }: SetTieStrengthProps) {
  const [chosen, setChosen] = useState<string>(strength ?? 'SOME');
  const [reason, setReason] = useState(said?.reason ?? '');
  const { save, refusal, isSaving } = useSave(SET, ['Person']);
  const send = async () => {
    const input = { aId, bId, version, strength: chosen === EVIDENCE ? null : (chosen as TieStrength), reason: chosen === EVIDENCE ? null : reason };
    if (await save({ input }, chosen === EVIDENCE ? 'The evidence speaks again' : `Noted as ${STRENGTHS[chosen as TieStrength].toLowerCase()}`)) onClose();
  };
  return (
    <FormDialog title={`${who} and ${name}`} saveLabel="Save" order={['reason']} refusal={refusal} isSaving={isSaving} onSave={() => void send()} onClose={onClose}>
      <Radio.Group label={who === 'You' ? `How well do you know ${name}?` : `How well does ${who} know ${name}?`} value={chosen} onChange={setChosen}>
        <Stack gap={8} mt={8}>
          {(Object.keys(STRENGTHS) as TieStrength[]).map((key) => <Radio key={key} value={key} label={STRENGTHS[key]} />)}
          {said && <Radio value={EVIDENCE} label="As the evidence says" />}
        </Stack>
      </Radio.Group>
      {chosen !== EVIDENCE && (
        <Textarea id="reason" label="Why?" description="Like “Colleagues for ten years”. Only your organisation sees it." value={reason} onChange={({ currentTarget: { value } }) => setReason(value)} error={refusal?.fields?.['reason']} autosize minRows={2} maxLength={500} />
      )}
    </FormDialog>
  );
}
