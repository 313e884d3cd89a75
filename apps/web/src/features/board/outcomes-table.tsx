import { graphql } from '../../gql/gql.js';
import type { BoardOutcomesFragment } from '../../gql/graphql.js';
import { InkLink } from '../../ui/ink-link.js';
import { StatusWord } from '../../ui/status-word.js';
import { TargetBar } from '../../ui/value-bar.js';
import classes from './board.module.css';
import { figure, freshness, MEASURE_WORDS } from './board.words.js';
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
      <table className={classes.outcomes}>
        <caption>Measures of the agreed partnerships</caption>
        <thead>
          <tr><th scope="col">Measure</th><th scope="col">Started at</th><th scope="col">Target</th><th scope="col">Latest</th><th scope="col">Progress</th><th scope="col">In words</th></tr>
        </thead>
        <tbody>
          {measures.map(({ partnershipId, partnershipTitle, measure, progress }) => {
            const { words, tone } = MEASURE_WORDS[progress.word];
            const fresh = freshness(progress, measure.firstDue, asAt);
            return (
              <tr key={measure.id}>
                <th scope="row">
                  <InkLink to={`/partnerships/${partnershipId}`}>{measure.name}</InkLink>
                  <small>{[partnershipTitle, measure.detail].filter(Boolean).join('; ')}</small>
                </th>
                <td>{figure(measure.baseline, measure.unit)}</td>
                <td>{figure(measure.target, measure.unit)}</td>
                <td className={classes.latest}>{progress.suppressed ? 'Fewer than 5' : progress.latest === null || progress.latest === undefined ? 'Not available' : <b>{figure(progress.latest, measure.unit)}</b>}</td>
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
