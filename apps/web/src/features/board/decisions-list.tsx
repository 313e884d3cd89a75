import { Button } from '@mantine/core';
import { useState } from 'react';
import { midSentence } from '@lintel/words';
import { graphql } from '../../gql/gql.js';
import type { AskedDecisionFragment } from '../../gql/graphql.js';
import { sentence } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { InkLink } from '../../ui/ink-link.js';
import classes from './board.module.css';
import { inWords } from './board.words.js';
import { DecideDialog } from './decide-dialog.js';
import { PackSection } from './pack-section.js';

graphql(`
  fragment AskedDecision on Decision {
    id ask options recommendation reason document version
    opportunityId opportunityTitle askedBy { name } askedByTitle
    meeting { id heldOn }
  }
`);

interface DecisionsListProps {
  decisions: AskedDecisionFragment[];
  /** The meeting that the page is for; older ones say since when they wait. */
  meetingId: string | undefined;
  /** Leads record what was decided. */
  mayWrite: boolean;
}

/** What is asked of this meeting: the ask, the options, what is recommended and by whom. */
export function DecisionsList({ decisions, meetingId, mayWrite }: DecisionsListProps) {
  const [deciding, setDeciding] = useState<AskedDecisionFragment | null>(null);
  const note = decisions.length === 0 ? undefined : `${sentence(inWords(decisions.length))}. Read ${decisions.length === 1 ? 'this' : 'these'} first.`;
  return (
    <PackSection title="Decisions we need today" note={note}>
      {decisions.length === 0 && <p className={classes.none}>Nothing is asked of this meeting.</p>}
      {decisions.map((decision, index) => (
        <article key={decision.id} className={classes.decision}>
          <span className={classes.number} aria-hidden>{index + 1}</span>
          <div>
            <h3>{decision.ask}</h3>
            <dl>
              <dt>Options</dt>
              <dd>{decision.options}</dd>
              <dt>We recommend</dt>
              <dd><Recommendation {...decision} /></dd>
              <dt>Asked by</dt>
              <dd>
                {[decision.askedBy?.name ?? 'Somebody who has left', decision.askedByTitle && midSentence(decision.askedByTitle)].filter(Boolean).join(', ')}
                {decision.document && `. ${decision.document}`}
                {decision.meeting.id !== meetingId && <>. Carried forward from <DateText value={decision.meeting.heldOn} format="plain" /></>}
              </dd>
              {decision.opportunityId && decision.opportunityTitle && (
                <>
                  <dt>About</dt>
                  <dd><InkLink to={`/opportunities/${decision.opportunityId}`}>{decision.opportunityTitle}</InkLink></dd>
                </>
              )}
            </dl>
            {mayWrite && (
              <Button className={classes.decide} variant="subtle" size="sm" aria-label={`Record what was decided: ${decision.ask}`} onClick={() => setDeciding(decision)}>
                Record what was decided
              </Button>
            )}
          </div>
        </article>
      ))}
      {deciding && <DecideDialog decision={deciding} onClose={() => setDeciding(null)} />}
    </PackSection>
  );
}

/** The first sentence leads; where there is a reason of its own, the whole recommendation does. */
function Recommendation({ recommendation, reason }: Pick<AskedDecisionFragment, 'recommendation' | 'reason'>) {
  const end = recommendation.search(/[.:]\s/);
  const [first, rest] = reason || end < 0 ? [recommendation, reason ?? ''] : [recommendation.slice(0, end + 1), recommendation.slice(end + 2)];
  return <><b>{first}</b> {rest}</>;
}
