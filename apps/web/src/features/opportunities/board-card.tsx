import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { plainDate } from '../../lib/dates.js';
import { firstName } from '../../lib/words.js';
import type { OpportunityCardFragment } from '../../gql/graphql.js';
import { OrgName } from '../../ui/org-name.js';
import classes from './board.module.css';
import { MoveMenu } from './move-menu.js';
import { NextStep } from './next-step.js';
import { sizeInWords, valueInWords } from './opportunity-words.js';
import { StalledWords } from './stalled-words.js';
import type { Movable, Target } from './use-moves.js';

graphql(`
  fragment OpportunityCard on Opportunity {
    id
    title
    version
    stage
    state
    homes
    noteLine
    valueLow
    valueHigh
    targetOn
    stageSince
    restartOn
    kindLabel
    parties { id isOurs organisation { id name sector } }
    places { id name }
    pursuit { id isStalled stalledBecause quietDays owner { id name } nextStep { id title dueOn dueAt } }
    abilities { edit }
  }
`);

interface BoardCardProps {
  opportunity: OpportunityCardFragment;
  onMove: (what: Movable, to: Target) => void;
}

/** One opportunity on the board. It can be dragged, and everything a drag does is in its Move menu too. */
export function BoardCard({ opportunity, onMove }: BoardCardProps) {
  const ref = useRef<HTMLElement>(null);
  const { id, title, version, stage, stageSince, parties, places, pursuit, abilities } = opportunity;
  const canMove = abilities.edit && stage !== 'AGREED';
  useEffect(() => {
    if (!ref.current || !canMove) return undefined;
    return draggable({ element: ref.current, getInitialData: () => ({ id, title, version, stage }) });
  }, [id, title, version, stage, canMove]);

  return (
    <article ref={ref} className={classes.card} data-can-move={canMove || undefined}>
      <div className={classes.words}>
        <h3><Link to={`/opportunities/${id}`}>{title}</Link></h3>
        <ul className={classes.parties}>
          {parties.filter(({ isOurs }) => !isOurs).map((party) => <li key={party.id}><OrgName name={party.organisation.name} sector={party.organisation.sector} /></li>)}
        </ul>
        <p className={classes.facts}>
          {[places.map(({ name }) => name).join(', '), ...sizeInWords(opportunity), valueInWords(opportunity)].filter(Boolean).map((fact) => <span key={fact}>{fact}</span>)}
        </p>
        {pursuit?.isStalled
          ? <p className={classes.stalled}><StalledWords pursuit={pursuit} /></p>
          : <p className={classes.next}>{stage === 'AGREED' && !pursuit?.nextStep ? <>Agreed <b className={classes.due}>{plainDate(stageSince)}</b></> : <NextStep step={pursuit?.nextStep} />}</p>}
      </div>
      <footer>
        <span>{pursuit?.owner ? firstName(pursuit.owner.name) : 'No owner'}</span>
        {canMove && <MoveMenu what={{ id, title, version, stage }} onMove={onMove} />}
      </footer>
    </article>
  );
}
