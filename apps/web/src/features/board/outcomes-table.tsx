import { graphql } from '../../gql/gql.js';
import type { BoardOutcomesFragment } from '../../gql/graphql.js';
import { figure, MEASURE_WORDS } from '../../lib/measures.js';
import { InkLink } from '../../ui/ink-link.js';
import { StatusWord } from '../../ui/status-word.js';
import { TargetBar } from '../../ui/value-bar.js';
import classes from './board.module.css';
import { freshness } from './board.words.js';
import { WideTable } from './pack-section.js';

graphql(`
  fragment BoardOutcomes on BoardPage {
    asAt
    measures {
      partnershipId partnershipTitle
      measure { id name detail unit baseline target firstDue }
      progress { latest suppressed asAt weeksOld isLate word }
    }
  }
`);

/** What the agreed partnerships achieve, against where they started and should get to. */
export function OutcomesTable({ page: { asAt, measures } }: { page: BoardOutcomesFragment }) {
  if (measures.length === 0) return <p className={classes.none}>No agreed partnership has a measure with a target yet.</p>;
  return (
    <WideTable label="Measures of the agreed partnerships">
      <table className={`${classes.outcomes} ${classes.stacked}`}>
        <caption>Measures of the agreed partnerships</caption>
        <thead>
          <tr><th scope="col">Measure</th><th scope="col">Started at</th><th scope="col">Target</th><th scope="col">Latest</th><th scope="col">Progress</th><th scope="col">In words</th></tr>
        </thead>
        <tbody>
          {measures.map(({ partnershipId, partnershipTitle, measure, progress }) => {
            const { words, tone } = MEASURE_WORDS[progress.word];
            // The measure's name says that it counts days.
            const unit = measure.unit === 'DAYS' ? 'NUMBER' : measure.unit;
            const fresh = freshness(progress, measure.firstDue, asAt);
            return (
              <tr key={measure.id}>
                <th scope="row">
                  <InkLink to={`/partnerships/${partnershipId}`}>{measure.name}</InkLink>
                  <small>{[partnershipTitle, measure.detail].filter(Boolean).join('; ')}</small>
                </th>
                <td data-label="Started at">{figure(measure.baseline, unit)}</td>
                <td data-label="Target">{figure(measure.target, unit)}</td>
                <td data-label="Latest" className={classes.latest}>{typeof progress.latest === 'number' ? <b>{figure(progress.latest, unit)}</b> : figure(null, unit, progress.suppressed)}</td>
                <td>{typeof progress.latest === 'number' && <TargetBar from={measure.baseline ?? 0} latest={progress.latest} target={measure.target ?? 0} />}</td>
                <td>
                  <StatusWord tone={tone}>{words}</StatusWord>
                  {fresh && <small>{fresh}</small>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </WideTable>
  );
}
