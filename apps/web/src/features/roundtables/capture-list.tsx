import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { CapturedFragment } from '../../gql/graphql.js';
import { refusalOf } from '../../lib/refusal.js';
import { timeOfDay } from '../../lib/dates.js';
import { DueText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { KINDS } from './capture-kinds.js';
import { TurnIntoOpportunity } from './turn-into-opportunity.js';
import { useUndo } from './use-undo.js';

graphql(`fragment Captured on Capture { id kind text dueOn capturedAt canEdit opportunityId version person { id name } }`);
const REMOVE = graphql(`mutation RemoveCapture($input: VersionedInput!) { removeCapture(input: $input) { capture { id } activityId } }`);

interface CaptureListProps {
  title: string;
  captures: CapturedFragment[];
  roundtableId: string;
  /** What a reader who may raise opportunities can do with each. */
  mayRaise?: boolean;
}

/** What was kept, each with what it is. */
export function CaptureList({ title, captures, roundtableId, mayRaise = false }: CaptureListProps) {
  const [raised, setRaised] = useState<CapturedFragment | null>(null);
  const [remove, { loading }] = useMutation(REMOVE);
  const report = useUndo();
  const take = (capture: CapturedFragment) =>
    remove({ variables: { input: { id: capture.id, version: capture.version } } }).then(
      ({ data }) => report('Taken away', data?.removeCapture.activityId),
      (error: unknown) => report(refusalOf(error).message),
    );
  return (
    <Section title={title} count={captures.length}>
      {captures.length === 0 && <EmptyState fact="Nothing yet." />}
      <Ledger>
        {captures.map((capture) => (
          <LedgerRow
            key={capture.id}
            when={<><StatusWord tone="ink">{KINDS.find(({ value }) => value === capture.kind)!.label}</StatusWord><br />{timeOfDay(capture.capturedAt)}</>}
            title={<span style={{ fontWeight: 400 }}>{capture.text}</span>}
            sub={(capture.person || capture.dueOn) && <>{capture.person && <InkLink to={`/people/${capture.person.id}`}>{capture.person.name}</InkLink>}{capture.dueOn && <DueText value={capture.dueOn} />}</>}
            actions={
              <>
                {capture.opportunityId && <InkLink to={`/opportunities/${capture.opportunityId}`}>The opportunity</InkLink>}
                {mayRaise && !capture.opportunityId && capture.kind !== 'POINT' && <Button variant="default" size="sm" onClick={() => setRaised(capture)} aria-label={`Make an opportunity of: ${capture.text}`}>Make an opportunity</Button>}
                {capture.canEdit && !capture.opportunityId && <Button variant="subtle" size="sm" disabled={loading} aria-label={`Take away: ${capture.text}`} onClick={() => void take(capture)}>Take away</Button>}
              </>
            }
          />
        ))}
      </Ledger>
      {raised && <TurnIntoOpportunity capture={raised} roundtableId={roundtableId} onClose={() => setRaised(null)} />}
    </Section>
  );
}
