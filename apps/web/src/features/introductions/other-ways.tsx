import type { TypedDocumentNode } from '@apollo/client';
import { Button, Group, Text } from '@mantine/core';
import type { IntroductionOtherWaysFragment, IntroductionVersionInput } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { STALE_QUERIES } from './introduction-words.js';

graphql(`
  fragment IntroductionOtherWays on Introduction {
    id
    version
    abilities { recordAgreement recordMade withdraw }
  }
`);

const AGREED = graphql(`
  mutation RecordIntroductionAgreed($input: IntroductionVersionInput!) {
    recordIntroductionAgreed(input: $input) { activityId introduction { id state version } }
  }
`);

const MADE = graphql(`
  mutation RecordIntroductionMade($input: IntroductionVersionInput!) {
    recordIntroductionMade(input: $input) { introduction { id state version } }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawIntroduction($input: IntroductionVersionInput!) {
    withdrawIntroduction(input: $input) { activityId introduction { id state version } }
  }
`);

interface WayProps<Data> {
  mutation: TypedDocumentNode<Data, { input: IntroductionVersionInput }>;
  input: IntroductionVersionInput;
  label: string;
  done: string;
}

/** What happened outside Lintel, noted here; and the way back. */
export function OtherWays({ introduction: { id, version, abilities }, isWaiting }: { introduction: IntroductionOtherWaysFragment; isWaiting: boolean }) {
  const input = { id, version };
  return (
    <Group gap={8} mt={24}>
      {abilities.recordAgreement && <Way mutation={AGREED} input={input} label="They agreed" done="Noted: the other side agrees" />}
      {abilities.recordMade && <Way mutation={MADE} input={input} label="It was made in another way" done="Noted: introduced" />}
      {abilities.withdraw && isWaiting && <Way mutation={WITHDRAW} input={input} label="Withdraw" done="Withdrawn" />}
    </Group>
  );
}

function Way<Data>({ mutation, input, label, done }: WayProps<Data>) {
  const { save, refusal, isSaving } = useSave(mutation, STALE_QUERIES);
  return (
    <>
      <Button variant="subtle" size="sm" loading={isSaving} onClick={() => void save({ input }, done)}>{label}</Button>
      {refusal && <Text c="red" role="alert">{refusal.message}</Text>}
    </>
  );
}
