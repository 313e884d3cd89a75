import { Link } from 'react-router';
import type { PlaceGapsFragment, Sector } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { SECTORS } from '../../lib/sectors.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { findAddress, gapWords } from './role-words.js';

graphql(`
  fragment PlaceGaps on LocalEconomy {
    id
    roles {
      ...RoleRow
    }
    organisations {
      organisation {
        id
        sector
      }
    }
  }
`);

/** Without these four there is no local health economy, so that their absence is a gap too. */
const ALWAYS: Sector[] = ['NHS_COMMISSIONER', 'NHS_PROVIDER', 'COUNCIL', 'HOUSING'];

/** The functions that nobody is known for, by sector, each with the way to whoever fills it. */
export function PlaceGaps({ economy: { id, roles, organisations } }: { economy: PlaceGapsFragment }) {
  const present = new Set(organisations.map(({ organisation }) => organisation.sector));
  const sectors = [...ALWAYS, ...(Object.keys(SECTORS) as Sector[]).filter((sector) => !ALWAYS.includes(sector) && present.has(sector))];
  return sectors.map((sector) => {
    const ofSector = roles.filter((role) => role.sector === sector);
    const gaps = ofSector.filter(({ known }) => known === 0);
    if (gaps.length === 0) return null;
    return (
      <Section key={sector} title={`Gaps: ${SECTORS[sector].name}`} count={`${ofSector.length - gaps.length} of ${ofSector.length} roles known`}>
        <Ledger>
          {gaps.map((role) => (
            <LedgerRow key={role.functionKey} title={gapWords(role)} actions={<Link to={findAddress(role, id)} aria-label={`Find who fills this: ${gapWords(role)}`}>Find who fills this</Link>} />
          ))}
        </Ledger>
      </Section>
    );
  });
}
