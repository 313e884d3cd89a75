import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { Link, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { asOf } from '../../lib/as-of.js';
import { now } from '../../lib/clock.js';
import { dayOf, plainDate } from '../../lib/dates.js';
import { PLACE_KINDS } from '../../lib/directory.js';
import { useShown } from '../../lib/use-shown.js';
import { Columns } from '../../ui/columns.js';
import { DateField } from '../../ui/date-field.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { absence, placeDays } from './place-days.js';
import { PlaceDeprivation } from './place-deprivation.js';
import { PlaceGaps } from './place-gaps.js';
import { PlaceLies } from './place-lies.js';
import { PlaceOrganisations } from './place-organisations.js';
import { PlacePart } from './place-part.js';
import { PlacePeople } from './place-people.js';
import { PlaceWork } from './place-work.js';

const PLACE = graphql(`
  query Place($code: String!, $on: Date, $isToday: Boolean!) {
    place(code: $code, on: $on) {
      id
      code
      name
      kind
      validFrom
      validTo
      ...PlaceLies
      ...PlacePart
    }
    localEconomy(code: $code) @include(if: $isToday) {
      id
      ...PlaceOrganisations
      ...PlaceDeprivation
      ...PlaceGaps
      ...PlaceWork
    }
    people(place: $code, first: 50) @include(if: $isToday) {
      ...PlacePeople
    }
  }
`);

/** A place as its local health economy: who works there, what is under way, whom we know, and which roles nobody is known for. On another day, how it lay then. */
export function PlacePage() {
  const { code = '' } = useParams();
  const [params, setParams] = useSearchParams();
  const today = dayOf(now());
  const asked = params.get('on') ?? today;
  const asksToday = asked === today;
  const { data, error, loading, refetch } = useQuery(PLACE, { variables: { code, on: asksToday ? null : asked, isToday: asksToday }, ...asOf(asksToday) });
  const shown = useShown(data, code, asked);
  if (error && !shown) return <PageFailed title="Place" back={{ to: '/places', label: 'Places' }} what="load this place" error={error} onRetry={() => void refetch()} />;
  if (!shown) return loading ? <LoadingRows what="the place" rows={6} /> : null;
  const { answer: { place, localEconomy: economy, people }, on } = shown;
  const isToday = on === today;
  const search = isToday ? '' : `?on=${on}`;
  const absent = absence(place, on);
  return (
    <>
      <PageHead
        title={place.name}
        back={{ to: '/places', label: 'Places' }}
        facts={<Meta>{[PLACE_KINDS[place.kind], place.code, placeDays(place), ...place.within.map((outer) => <Link key={outer.id} to={`/places/${outer.code}${search}`}>{outer.name}</Link>)]}</Meta>}
        actions={<DateField isPast label="As it was on" value={asked} onChange={(day) => setParams(day && day !== today ? { on: day } : {}, { replace: true })} />}
      />
      <PlacePart place={place} mb={24} />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      {!isToday && <Alert mb={24} role="status">As on {plainDate(on)}: what it lay in, and what lay in it.{absent && ` ${absent}`} The rest of this page is of today alone. <Link to={`/places/${code}`}>Back to today</Link></Alert>}
      {isToday && absent && <Alert mb={24}>{absent}{place.validTo && place.validTo < today && <> <Link to={`?on=${place.validTo}`}>As it was on its last day</Link></>}</Alert>}
      {!economy && <PlaceLies place={place} search={search} />}
      {economy && absent && (
        <>
          <PlaceWork economy={economy} />
          {people && <PlacePeople people={people} code={code} />}
          <PlaceDeprivation economy={economy} />
        </>
      )}
      {economy && !absent && (
        <Columns layout="main-aside">
          <div>
            <PlaceOrganisations economy={economy} />
            <PlaceDeprivation economy={economy} />
            <PlaceGaps economy={economy} />
          </div>
          <aside>
            <PlaceWork economy={economy} />
            {people && <PlacePeople people={people} code={code} />}
            {place.parts.length > 0 && (
              <Section title="Places in it" count={place.parts.length}>
                <Ledger>{place.parts.map((part) => <LedgerRow key={part.id} title={<InkLink to={`/places/${part.code}`}>{part.name}</InkLink>} />)}</Ledger>
              </Section>
            )}
          </aside>
        </Columns>
      )}
    </>
  );
}
