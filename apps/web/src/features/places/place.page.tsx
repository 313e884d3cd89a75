import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { PlaceDeprivation } from './place-deprivation.js';
import { PlaceGaps } from './place-gaps.js';
import { PlaceOrganisations } from './place-organisations.js';
import { PlacePeople } from './place-people.js';
import { PlaceWork } from './place-work.js';

const PLACE = graphql(`
  query Place($code: String!) {
    localEconomy(code: $code) {
      id
      place {
        id
        code
        name
        kind
        within {
          id
          code
          name
        }
        parts(first: 100) {
          id
          code
          name
        }
      }
      ...PlaceOrganisations
      ...PlaceDeprivation
      ...PlaceGaps
      ...PlaceWork
    }
    people(place: $code, first: 50) {
      ...PlacePeople
    }
  }
`);

/** A place as its local health economy: who works there, what is under way, whom we know, and which roles nobody is known for. */
export function PlacePage() {
  const { code = '' } = useParams();
  const { data, previousData, error, loading, refetch } = useQuery(PLACE, { variables: { code } });
  const shown = data ?? (previousData?.localEconomy.place.code === code ? previousData : undefined);
  if (error && !shown) return <PageFailed title="Place" back={{ to: '/places', label: 'Places' }} what="load this place" error={error} onRetry={() => void refetch()} />;
  if (!shown) return loading ? <LoadingRows what="the place" rows={6} /> : null;
  const { localEconomy: economy, people } = shown;
  const { place } = economy;
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
          <PlaceOrganisations economy={economy} />
          <PlaceDeprivation economy={economy} />
          <PlaceGaps economy={economy} />
        </div>
        <aside>
          <PlaceWork economy={economy} />
          <PlacePeople people={people} code={code} />
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
