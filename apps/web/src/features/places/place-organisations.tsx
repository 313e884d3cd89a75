import { Link } from 'react-router';
import type { PlaceOrganisationsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { OrgName } from '../../ui/org-name.js';
import { Section } from '../../ui/section.js';

graphql(`
  fragment PlaceOrganisations on LocalEconomy {
    place {
      id
      code
    }
    organisations {
      patientShare
      organisation {
        id
        name
        type
        subType
        sector
        peopleKnown
      }
    }
  }
`);

type Row = PlaceOrganisationsFragment['organisations'][number];
type Type = Row['organisation']['type'];

/** In the order in which the server gives them. */
const GROUPS: { title: string; types: Type[] }[] = [
  { title: 'Integrated care boards', types: ['ICB', 'SUB_ICB'] },
  { title: 'NHS trusts', types: ['NHS_TRUST'] },
  { title: 'Councils', types: ['COMBINED_AUTHORITY', 'COUNCIL'] },
  { title: 'Housing associations', types: ['HOUSING_ASSOCIATION', 'COUNCIL_LANDLORD'] },
  { title: 'Boards', types: ['PARTNERSHIP_BOARD'] },
];
const NAMED = GROUPS.flatMap(({ types }) => types);
const SHOWN = 200;

/** Who serves the place, in the order of a local health economy. */
export function PlaceOrganisations({ economy: { place, organisations } }: { economy: PlaceOrganisationsFragment }) {
  if (organisations.length === 0) return <EmptyState fact="No organisation is recorded as serving this place." next="Open one and say which places it serves." />;
  return (
    <>
      {organisations.length >= SHOWN && <p>The first {SHOWN}. <Link to={`/orgs?place=${place.code}`}>All organisations here</Link></p>}
      {GROUPS.map(({ title, types }) => <Group key={title} title={title} rows={organisations.filter(({ organisation }) => types.includes(organisation.type))} />)}
      <Group title="Others" rows={organisations.filter(({ organisation }) => !NAMED.includes(organisation.type))} />
    </>
  );
}

function Group({ title, rows }: { title: string; rows: Row[] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} count={rows.length}>
      <Ledger>
        {rows.map(({ patientShare, organisation: { id, name, sector, subType, peopleKnown } }) => (
          <LedgerRow
            key={id}
            title={<OrgName name={name} sector={sector} to={`/orgs/${id}`} />}
            sub={
              <>
                {subType && subType !== 'Integrated care board' && <span>{subType}</span>}
                {patientShare !== null && <span>{shareWords(patientShare)}</span>}
                <span>{peopleKnown === 0 ? 'Nobody known' : `${peopleKnown} known`}</span>
              </>
            }
          />
        ))}
      </Ledger>
    </Section>
  );
}

/** The trust's patients, not the place's residents: the two are often mistaken for each other. */
const shareWords = (share: number): string => `${share < 0.01 ? 'under 1' : Math.round(share * 100)}% of its patients live here`;
