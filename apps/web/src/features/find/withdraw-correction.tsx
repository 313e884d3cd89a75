import { Button } from '@mantine/core';
import type { FoundRowFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { useSave } from '../../lib/use-save.js';
import { ErrorBanner } from '../../ui/error-banner.js';

const WITHDRAW = graphql(`
  mutation WithdrawCorrection($input: WithdrawCorrectionInput!) {
    withdrawCorrection(input: $input) {
      activityId
    }
  }
`);

/** Takes back what our own organisation said of somebody. */
export function WithdrawCorrection({ correction: { id, version } }: { correction: NonNullable<FoundRowFragment['correction']> }) {
  const { save, refusal, isSaving } = useSave(WITHDRAW, ['FindPage']);
  return (
    <>
      <Button variant="subtle" size="sm" loading={isSaving} onClick={() => void save({ input: { id, version } }, 'The correction is taken back')}>Take the correction back</Button>
      {refusal && <ErrorBanner what="take it back" refusal={refusal} />}
    </>
  );
}
