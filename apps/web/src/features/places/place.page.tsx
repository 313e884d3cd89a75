import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { PlaceQuery } from '../../gql/graphql.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { SECTORS, type Sector } from '../../lib/sectors.js';
import { Columns } from '../../ui/columns.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { OrgName } from '../../ui/org-name.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';

const PLACE = graphql(`
  query Place($code: String!) {
    place(code: $code) {
      id
      code
      name
      kind
      organisationCount
      peopleCount
      within {
        id
        code
        name
      }
      parts(first: 100) {
        id
        code
        name
        organisationCount
      }
    }
    organisations(place: $code, status: [OPEN, PLANNED, CLOSING], first: 100) {
      totalCount
      items {
        id
        name
        sector
        peopleKnown
      }
    }
    people(place: $code, first: 50) {
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
  }
`);

/** A place: who works there by sector, whom we know, and where nobody is known. */
export function PlacePage() {
  const { code = '' } = useParams();
  const { data, previousData, error, loading, refetch } = useQuery(PLACE, { variables: { code } });
  const shown = data ?? (previousData?.place.code === code ? previousData : undefined);
  if (error && !shown) return <PageFailed title="Place" back={{ to: '/places', label: 'Places' }} what="load this place" error={error} onRetry={() => void refetch()} />;
  if (!shown) return loading ? <LoadingRows what="the place" rows={6} /> : null;
  const { place, organisations, people } = shown;
  return (
    <>
      <PageHead
        title={place.name}
        back={{ to: '/places', label: 'Places' }}
        facts={<Meta>{[PLACE_KINDS[place.kind], place.code, ...place.within.map((outer) => <Link key={outer.id} to={`/places/${outer.code}`}>{outer.name}</Link>)]}</Meta>}
      />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      <Columns layout="main-aside">
        <div>
          <Sectors organisations={organisations} code={code} />
        </div>
        <aside>
          <Section title="Who we know" count={people.totalCount} aside={people.totalCount > people.items.length && <Link to={`/people?place=${code}`}>All of them</Link>}>
            {people.items.length === 0 && <EmptyState fact="Nobody is known here yet." />}
            <Ledger>
              {people.items.map(({ id, name, currentAppointment: held }) => <LedgerRow key={id} title={<InkLink to={`/people/${id}`} strong>{name}</InkLink>} sub={held && <span>{held.post.title}, {held.post.organisation.name}</span>} />)}
            </Ledger>
          </Section>
          {place.parts.length > 0 && (
            <Section title="Places in it" count={place.parts.length}>
              <Ledger>{place.parts.map((part) => <LedgerRow key={part.id} title={<InkLink to={`/places/${part.code}`}>{part.name}</InkLink>} />)}</Ledger>
            </Section>
          )}
        </aside>
      </Columns>
    </>
  );
}

/** Organisations by sector; a sector without any is said, since that is the gap. */
function Sectors({ organisations: { items, totalCount }, code }: { organisations: PlaceQuery['organisations']; code: string }) {
  const sectors = Object.keys(SECTORS) as Sector[];
  const present = sectors.filter((sector) => items.some((one) => one.sector === sector));
  return (
    <>
      {totalCount > items.length && <p>The first {items.length} of {totalCount}. <Link to={`/orgs?place=${code}`}>All organisations here</Link></p>}
      {present.map((sector) => {
        const ofSector = items.filter((one) => one.sector === sector);
        return (
          <Section key={sector} title={SECTORS[sector].name} count={ofSector.length}>
            <Ledger>
              {ofSector.map(({ id, name, peopleKnown }) => (
                <LedgerRow key={id} title={<OrgName name={name} sector={sector} to={`/orgs/${id}`} />} sub={<span>{peopleKnown === 0 ? 'Nobody known' : `${peopleKnown} known`}</span>} />
              ))}
            </Ledger>
          </Section>
        );
      })}
      {items.length === 0 && <EmptyState fact="No organisation is recorded as serving this place." next="Open one and say which places it serves." />}
    </>
  );
}
