import { graphql } from '../../gql/gql.js';
import type { BoardRisksFragment } from '../../gql/graphql.js';
import { IMPACTS, LIKELIHOODS } from '../../lib/opportunity-words.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './board.module.css';
import { TREND } from './board.words.js';
import { WideTable } from './pack-section.js';

graphql(`
  fragment BoardRisks on BoardPage {
    risks { id title likelihood impact trend response owner { name } }
  }
`);

/** What may go wrong, how likely and how bad in words, and who does what about it. */
export function RisksTable({ page: { risks } }: { page: BoardRisksFragment }) {
  if (risks.length === 0) return <p className={classes.none}>No risk is put to the board.</p>;
  return (
    <WideTable label="Risks for the board">
      <table className={`${classes.risks} ${classes.stacked}`}>
        <caption>Risks for the board</caption>
        <thead>
          <tr><th scope="col">Risk</th><th scope="col">How likely, how bad</th><th scope="col">Trend</th><th scope="col">What we are doing</th></tr>
        </thead>
        <tbody>
          {risks.map(({ id, title, likelihood, impact, trend, response, owner }) => (
            <tr key={id}>
              <th scope="row"><b>{title}</b></th>
              <td data-label="How likely, how bad">{`${LIKELIHOODS[likelihood]}, ${IMPACTS[impact].toLowerCase()}`}</td>
              <td data-label="Trend"><StatusWord tone={TREND[trend].tone}>{TREND[trend].words}</StatusWord></td>
              <td data-label="What we are doing">{response}{owner && <small>{owner.name}</small>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
