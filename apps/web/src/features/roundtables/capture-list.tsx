import { useApolloClient, useMutation } from '@apollo/client/react';
import { titleOfAction } from '@lintel/words';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { CapturedFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { useFollowUps } from '../../lib/use-follow-ups.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FormErrors } from '../../ui/form-errors.js';
import { Ledger } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { CaptureRow } from './capture-row.js';
import { TurnIntoOpportunity } from './turn-into-opportunity.js';
import { useUndo } from './use-undo.js';

graphql(`
  fragment Captured on Capture {
    id kind text dueOn capturedAt canEdit opportunityId version
    person { id name }
    followUp { id state dueOn version owners { id name } }
  }
`);
const REMOVE = graphql(`mutation RemoveCapture($input: VersionedInput!) { removeCapture(input: $input) { capture { id } activityId } }`);
const TAKE_ON = graphql(`mutation TakeOnAction($input: AddFollowUpInput!) { addFollowUp(input: $input) { activityId } }`);

interface CaptureListProps {
  title: string;
  captures: CapturedFragment[];
  roundtableId: string;
  /** The reader may raise opportunities and take actions on. */
  mayRaise?: boolean;
}

/** What was kept, each with what it is. */
export function CaptureList({ title, captures, roundtableId, mayRaise = false }: CaptureListProps) {
  const [raised, setRaised] = useState<CapturedFragment | null>(null);
  const [remove, { loading }] = useMutation(REMOVE);
  const [add, { loading: isTaking }] = useMutation(TAKE_ON, { refetchQueries: ['Shell'] });
  const client = useApolloClient();
  const { done, snooze, refused } = useFollowUps(() => client.refetchQueries({ include: 'active' }));
  const report = useUndo();
  const refuse = (error: unknown) => report(refusalOf(error).message);
  const takeAway = ({ id, version }: CapturedFragment) =>
    remove({ variables: { input: { id, version } } }).then(({ data }) => report('Taken away', data?.removeCapture.activityId), refuse);
  const takeOn = ({ id, text, dueOn }: CapturedFragment) =>
    add({ variables: { input: { title: titleOfAction(text), dueOn, roundtableId, captureId: id } } }).then(({ data }) => report('It stands under Today, as yours', data?.addFollowUp.activityId), refuse);
  return (
    <Section title={title} count={captures.length}>
      {refused && <FormErrors errors={[{ message: refused }]} />}
      {captures.length === 0 && <EmptyState fact="Nothing yet." />}
      <Ledger>
        {captures.map((capture) => (
          <CaptureRow
            key={capture.id}
            capture={capture}
            isBusy={loading || isTaking}
            mayRaise={mayRaise}
            onRaise={() => setRaised(capture)}
            onTakeOn={() => void takeOn(capture)}
            onTakeAway={() => void takeAway(capture)}
            onDone={() => void done(capture.followUp!)}
            onSnooze={(days) => void snooze(capture.followUp!, days)}
          />
        ))}
      </Ledger>
      {raised && <TurnIntoOpportunity capture={raised} roundtableId={roundtableId} onClose={() => setRaised(null)} />}
    </Section>
  );
}
