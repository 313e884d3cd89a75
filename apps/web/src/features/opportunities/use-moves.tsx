import type { DocumentNode } from 'graphql';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState, type ReactNode } from 'react';
import type { MoveChoicesQuery, MoveOpportunityInput, Stage } from '../../gql/graphql.js';
import { STAGES, stageName } from '../../lib/stages.js';
import { UNDO } from '../../lib/undo.js';
import { showUndo } from '../../ui/undo-toast.js';
import { CloseDialog } from './close-dialog.js';
import { GateDialog } from './gate-dialog.js';
import { MOVE, MOVE_CHOICES } from './moves.mutations.js';
import { PauseDialog } from './pause-dialog.js';
import { ResumeDialog } from './resume-dialog.js';

/** What a move needs to know of an opportunity. */
export interface Movable {
  id: string;
  title: string;
  version: number;
  stage: Stage;
}

export type NextStage = NonNullable<MoveChoicesQuery['opportunity']>['nextStages'][number];
export type Target = Stage | 'PAUSED' | 'CLOSED' | 'OPEN' | 'REOPENED';

interface Asking {
  what: Movable;
  to: Target;
  next?: NextStage;
  /** "4 of 6" of the present gate. */
  inPlace?: string;
}

interface Moves {
  /** Starts a move: at once where nothing is missing, else by a dialog that asks for what is. */
  begin: (what: Movable, to: Target) => Promise<void>;
  /** Ids of cards that are shown in their new stage while the server is told. */
  moving: Record<string, Stage>;
  /** Stands once on the page. */
  dialog: ReactNode;
  error: unknown;
}

/** The one way in which screens move an opportunity, by drag, menu or button. Only a move that nothing holds up is shown before it is stored. */
export function useMoves(refetch: DocumentNode[]): Moves {
  const client = useApolloClient();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [moving, setMoving] = useState<Record<string, Stage>>({});
  const [error, setError] = useState<unknown>();
  const again = { refetchQueries: refetch, awaitRefetchQueries: true };
  const [move] = useMutation(MOVE, again);
  const [undo] = useMutation(UNDO, again);

  const done = (message: string, activityId: string) => {
    setAsking(null);
    showUndo({ message, onUndo: () => undo({ variables: { activityId } }) });
  };
  const moveNow = async (input: MoveOpportunityInput) => {
    const { data } = await move({ variables: { input } });
    if (data) done(`Moved to ${STAGES[input.to].number} ${stageName(input.to)}`, data.moveOpportunity.activityId);
  };
  const optimistic = async (what: Movable, to: Stage) => {
    setMoving((now) => ({ ...now, [what.id]: to }));
    await moveNow({ id: what.id, version: what.version, to }).finally(() => setMoving(({ [what.id]: _, ...rest }) => rest));
  };
  const begin = async (what: Movable, to: Target) => {
    setError(undefined);
    if (to === 'PAUSED' || to === 'CLOSED' || to === 'OPEN' || to === 'REOPENED') return setAsking({ what, to });
    try {
      const { data } = await client.query({ query: MOVE_CHOICES, variables: { id: what.id }, fetchPolicy: 'network-only' });
      const next = data?.opportunity?.nextStages.find(({ stage }) => stage === to);
      if (!next || !data?.opportunity) return;
      const fresh = { ...what, version: data.opportunity.version, stage: data.opportunity.stage };
      if (next.isBack || next.asksForAgreement || next.missing.length > 0) setAsking({ what: fresh, to, next, inPlace: `${data.opportunity.gate.filter((item) => item.inPlace).length} of ${data.opportunity.gate.length}` });
      else await optimistic(fresh, to);
    } catch (reason) {
      setError(reason);
    }
  };

  const close = () => setAsking(null);
  const dialog = asking && (
    <>
      {asking.next && <GateDialog what={asking.what} next={asking.next} inPlace={asking.inPlace ?? ''} onMove={moveNow} onClose={close} />}
      {asking.to === 'PAUSED' && <PauseDialog what={asking.what} refetch={refetch} onDone={done} onClose={close} />}
      {asking.to === 'CLOSED' && <CloseDialog what={asking.what} refetch={refetch} onDone={done} onClose={close} />}
      {(asking.to === 'OPEN' || asking.to === 'REOPENED') && <ResumeDialog what={asking.what} isClosed={asking.to === 'REOPENED'} refetch={refetch} onDone={done} onClose={close} />}
    </>
  );
  return { begin, moving, dialog, error };
}

export interface SideDialogProps {
  what: Movable;
  refetch: DocumentNode[];
  onDone: (message: string, activityId: string) => void;
  onClose: () => void;
}
