import { graphql } from '../../gql/gql.js';
import type { BodyToSettleFragment, WaitingPartyFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { CommitmentLadder } from '../../ui/commitment-ladder.js';
import { InkLink } from '../../ui/ink-link.js';
import { SettleRow } from './settle-row.js';

graphql(`
  fragment WaitingParty on OpportunityParty {
    id
    version
    commitment
    opportunity {
      id
      title
    }
  }
`);

const SETTLE = graphql(`
  mutation SettleParty($input: SettlePartyInput!) {
    settleParty(input: $input) {
      activityId
    }
  }
`);

interface WaitingPartyProps {
  party: WaitingPartyFragment;
  organisation: BodyToSettleFragment;
  onSettled: (row: number) => void;
}

/** The body's part in an opportunity; its commitment and sponsor go with it. */
export function WaitingParty({ party: { id, version, commitment, opportunity }, organisation, onSettled }: WaitingPartyProps) {
  const { save, refusal, isSaving } = useSave(SETTLE, ['Reorganised']);
  return (
    <SettleRow
      name={`The part in ${opportunity.title}`}
      title={<InkLink to={`/opportunities/${opportunity.id}`} strong>{opportunity.title}</InkLink>}
      sub={<CommitmentLadder commitment={commitment} />}
      organisation={organisation}
      isBusy={isSaving}
      refusal={refusal}
      onSettled={onSettled}
      onSettle={async (settlement, toId, where) => Boolean(await save({ input: { id, version, settlement, toId } }, `The part in ${opportunity.title} ${where}`))}
    />
  );
}
