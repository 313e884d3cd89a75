import { graphql } from '../../gql/gql.js';
import type { BoardAsideFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { stageName } from '../../lib/stages.js';
import { plural, sentence } from '../../lib/words.js';
import { InkLink } from '../../ui/ink-link.js';
import classes from './board.module.css';
import { comparedWith } from './board.words.js';

graphql(`
  fragment BoardAside on BoardPage {
    asAt
    lastMeeting { id heldOn }
    stalledThen
    stalled { opportunityId title workingDays reason }
    slipped { opportunityId title hopedForThen hopedForNow backTo backReason }
  }
`);

/** What stands still and what got later: no flows, so beneath the table. */
export function StalledAndSlipped({ page: { asAt, lastMeeting, stalled, stalledThen, slipped } }: { page: BoardAsideFragment }) {
  const change = lastMeeting && stalledThen !== null && stalledThen !== undefined ? `, ${comparedWith(stalled.length, stalledThen, lastMeeting.heldOn, asAt)}` : '';
  return (
    <div className={classes.pair}>
      <div>
        <h3>{`Stalled: ${stalled.length}${change}`}</h3>
        <ul>
          {stalled.map(({ opportunityId, title, workingDays, reason }) => (
            <li key={opportunityId}>
              <InkLink to={`/opportunities/${opportunityId}`}>{title}</InkLink>
              <small>{[workingDays === null || workingDays === undefined ? 'No two-way contact yet' : plural(workingDays, 'working day'), reason && sentence(reason)].filter(Boolean).join('. ')}.</small>
            </li>
          ))}
          {stalled.length === 0 && <li>Nothing has stalled.</li>}
        </ul>
      </div>
      <div>
        <h3>{`Slipped: ${slipped.length}`}</h3>
        <ul>
          {slipped.map((item) => (
            <li key={item.opportunityId}>
              <InkLink to={`/opportunities/${item.opportunityId}`}>{item.title}</InkLink>
              <small>{slippedWords(item)}</small>
            </li>
          ))}
          {slipped.length === 0 && <li>Nothing has slipped.</li>}
        </ul>
      </div>
    </div>
  );
}

function slippedWords({ hopedForThen, hopedForNow, backTo, backReason }: BoardAsideFragment['slipped'][number]): string {
  const later = hopedForThen && hopedForNow && hopedForNow > hopedForThen ? [`Agreement now hoped for by ${plainDate(hopedForNow)}, not ${plainDate(hopedForThen)}.`] : [];
  const back = backTo ? [`Moved back to ${stageName(backTo)}${backReason ? `: ${backReason.replace(/\.$/, '')}` : ''}.`] : [];
  return [...later, ...back].join(' ');
}
