import { Link } from 'react-router';
import type { PlacePeopleFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';

graphql(`
  fragment PlacePeople on PersonPage {
    totalCount
    items {
      id
      name
      currentAppointment {
        id
        post {
          title
          organisation {
            id
            name
            sector
          }
        }
      }
    }
  }
`);

/** Whom we know there. */
export function PlacePeople({ people: { items, totalCount }, code }: { people: PlacePeopleFragment; code: string }) {
  return (
    <Section title="Who we know" count={totalCount} aside={totalCount > items.length && <Link to={`/people?place=${code}`}>All of them</Link>}>
      {items.length === 0 && <EmptyState fact="Nobody is known here yet." />}
      <Ledger>
        {items.map(({ id, name, currentAppointment: held }) => <LedgerRow key={id} title={<InkLink to={`/people/${id}`} strong>{name}</InkLink>} sub={held && <span>{held.post.title}, {held.post.organisation.name}</span>} />)}
      </Ledger>
    </Section>
  );
}
