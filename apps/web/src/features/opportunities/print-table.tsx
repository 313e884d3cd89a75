import type { OpportunityBoardQuery } from '../../gql/graphql.js';
import { STAGES } from '../../lib/stages.js';
import { plural } from '../../lib/words.js';
import { OpportunityTable } from './opportunity-table.js';
import classes from './print-table.module.css';

/** A board does not fit on paper: the same cards as a table for each stage. */
export function PrintTable({ columns }: { columns: OpportunityBoardQuery['opportunityBoard']['columns'] }) {
  return (
    <div className={classes.paper} aria-hidden>
      {columns.filter((column) => column.count > 0).map((column) => (
        <section key={column.stage}>
          <h2>{column.number} {STAGES[column.stage].name}, {plural(column.count, 'opportunity', 'opportunities')}</h2>
          <OpportunityTable rows={column.cards} caption={STAGES[column.stage].name} />
        </section>
      ))}
    </div>
  );
}
