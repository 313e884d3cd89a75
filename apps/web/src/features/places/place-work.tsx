import { Link } from 'react-router';
import type { PlaceWorkFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { stageName } from '../../lib/stages.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';

graphql(`
  fragment PlaceWork on LocalEconomy {
    id
    liveOpportunities
    lastContactOn
    opportunities {
      id
      title
      stage
    }
    roundtables {
      id
      title
      startsAt
    }
  }
`);

/** What is under way in the place: opportunities, roundtables to come, and the last contact. */
export function PlaceWork({ economy: { id, liveOpportunities, lastContactOn, opportunities, roundtables } }: { economy: PlaceWorkFragment }) {
  return (
    <>
      <Section title="Open opportunities" count={liveOpportunities} aside={liveOpportunities > opportunities.length && <Link to={`/opportunities?place=${id}`}>All of them</Link>}>
        {opportunities.length === 0 && <EmptyState fact="No opportunity is under way here." />}
        <Ledger>{opportunities.map((one) => <LedgerRow key={one.id} title={<InkLink to={`/opportunities/${one.id}`}>{one.title}</InkLink>} sub={<span>{stageName(one.stage)}</span>} />)}</Ledger>
        {lastContactOn && <p>Last contact <DateText value={lastContactOn} format="plain" />.</p>}
      </Section>
      {roundtables.length > 0 && (
        <Section title="Roundtables to come" count={roundtables.length}>
          <Ledger>{roundtables.map((one) => <LedgerRow key={one.id} title={<InkLink to={`/roundtables/${one.id}`}>{one.title}</InkLink>} sub={<DateText value={one.startsAt} format="plain" />} />)}</Ledger>
        </Section>
      )}
    </>
  );
}
