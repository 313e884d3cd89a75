import { graphql } from '../../gql/gql.js';
import type { BoardRoundtablesFragment } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';

graphql(`
  fragment BoardRoundtables on BoardPage {
    roundtables { roundtableId title heldOn venue capacity taken }
  }
`);

/** What comes next: seats, never guests. */
export function NextRoundtables({ page: { roundtables } }: { page: BoardRoundtablesFragment }) {
  return (
    <Ledger label="Next roundtables">
      {roundtables.map(({ roundtableId, title, heldOn, venue, capacity, taken }) => (
        <LedgerRow
          key={roundtableId}
          when={<DateText value={heldOn} format="short" />}
          title={<InkLink to={`/roundtables/${roundtableId}/plan`}>{title}</InkLink>}
          sub={[venue, `${taken} of ${plural(capacity, 'seat')} taken`].filter(Boolean).join('. ')}
        />
      ))}
    </Ledger>
  );
}
