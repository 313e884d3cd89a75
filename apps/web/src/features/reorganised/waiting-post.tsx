import { graphql } from '../../gql/gql.js';
import type { BodyToSettleFragment, WaitingPostFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { InkLink } from '../../ui/ink-link.js';
import { SettleRow } from './settle-row.js';

graphql(`
  fragment WaitingPost on Post {
    id
    version
    title
    settled
    function {
      key
      label
    }
    movedTo {
      organisation {
        name
      }
    }
    holders {
      appointmentId
      personId
      name
    }
  }
`);

const SETTLE = graphql(`
  mutation SettlePost($input: SettlePostInput!) {
    settlePost(input: $input) {
      activityId
    }
  }
`);

interface WaitingPostProps {
  post: WaitingPostFragment;
  organisation: BodyToSettleFragment;
  onSettled: (row: number) => void;
}

/** A post and the people in it, who go with it. */
export function WaitingPost({ post: { id, version, title, function: job, holders, settled, movedTo }, organisation, onSettled }: WaitingPostProps) {
  const { save, refusal, isSaving } = useSave(SETTLE, ['Reorganised']);
  const people = holders.map(({ name }) => name).join(' and ');
  return (
    <SettleRow
      name={people ? `${title}, ${people}` : title}
      title={title}
      sub={<>
        {job.key !== 'OTHER' && <span>{job.label}</span>}
        {holders.map((holder) => <InkLink key={holder.appointmentId} to={`/people/${holder.personId}`}>{holder.name}</InkLink>)}
        {holders.length === 0 && <span>nobody known in it</span>}
        {settled === 'MOVED' && movedTo && <span>a colleague elsewhere moved the post to {movedTo.organisation.name}; your people stayed</span>}
        {settled === 'ENDED' && <span>a colleague elsewhere ended the post; your people stayed</span>}
      </>}
      organisation={organisation}
      isBusy={isSaving}
      refusal={refusal}
      onSettled={onSettled}
      onSettle={async (settlement, toId, where) => Boolean(await save({ input: { id, version, settlement, toId } }, `${title} ${where}`))}
    />
  );
}
