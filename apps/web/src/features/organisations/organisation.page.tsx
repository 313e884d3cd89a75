import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { ORGANISATION_TYPES } from '../../lib/directory.js';
import { dayOf } from '../../lib/dates.js';
import { asOf } from '../../lib/as-of.js';
import { now } from '../../lib/clock.js';
import { SECTORS } from '../../lib/sectors.js';
import { useShown } from '../../lib/use-shown.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LayerWord } from '../../ui/layer-word.js';
import { Meta } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { RemoveRecord } from '../../ui/remove-record.js';
import { SectorMark } from '../../ui/sector-mark.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { NowPartOf } from './now-part-of.js';
import { OrganisationCodes } from './organisation-codes.js';
import { OrganisationFacts } from './organisation-facts.js';
import { OrganisationNames } from './organisation-names.js';
import { OrganisationOverview } from './organisation-overview.js';
import { OrganisationPeople } from './organisation-people.js';
import { OrganisationPlaces } from './organisation-places.js';
import { OrganisationStructure } from './organisation-structure.js';

const ORGANISATION = graphql(`
  query Organisation($id: ID!, $on: Date) {
    organisation(id: $id, on: $on) {
      id
      name
      sector
      type
      town
      code
      peopleKnown
      why
      places {
        id
        place {
          code
          name
        }
      }
      abilities {
        edit
      }
      ...NowPartOf
      ...OrganisationFacts
      ...OrganisationCodes
      ...OrganisationPlaces
      ...OrganisationNames
      ...OrganisationStructure
    }
    posts(organisation: $id, first: 100) {
      totalCount
      items {
        ...OrganisationPost
      }
    }
    jobFunctions {
      key
      label
      sectors
    }
  }
`);

/** One organisation: who we know there, its posts, and how it came to be what it is. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const { pathname } = useLocation();
  const [params] = useSearchParams();
  const today = dayOf(now());
  const asked = params.get('on') ?? today;
  const { data, error, loading, refetch } = useQuery(ORGANISATION, { variables: { id, on: asked }, ...asOf(asked === today) });
  const shown = useShown(data, id, asked);

  if (error && !shown) return <PageFailed title="Organisation" back={{ to: '/orgs', label: 'Organisations' }} what="load this organisation" error={error} onRetry={() => void refetch()} />;
  if (!shown) return loading ? <LoadingRows what="the organisation" rows={6} /> : null;

  // A record that was merged into another leads there.
  if (data && data.organisation.id !== id) return <Navigate to={`/orgs/${data.organisation.id}`} replace />;
  const { answer: { organisation, posts, jobFunctions }, on } = shown;
  const views = [
    { to: `/orgs/${id}`, label: 'Overview' },
    { to: `/orgs/${id}/people`, label: 'People', count: posts.totalCount },
    { to: `/orgs/${id}/structure`, label: 'Structure' },
  ];
  const current = views.find((view) => view.to === pathname)?.to ?? views[0]!.to;
  return (
    <>
      <PageHead
        title={organisation.name}
        back={{ to: '/orgs', label: 'Organisations' }}
        facts={
          <Meta>
            {[
              <span key="kind"><SectorMark sector={organisation.sector} silent /> {[...new Set([ORGANISATION_TYPES[organisation.type], SECTORS[organisation.sector].name])].join(', ')}</span>,
              organisation.town,
              organisation.code,
              ...organisation.places.slice(0, 4).map(({ id: key, place }) => <Link key={key} to={`/places/${place.code}`}>{place.name}</Link>),
              <LayerWord key="layer" layer="DIRECTORY" why={organisation.why} />,
            ]}
          </Meta>
        }
        actions={organisation.abilities.edit && (
          <>
            <RemoveRecord kind="ORGANISATION" record={organisation} to="/orgs" />
            <Button component={Link} variant="default" to={`/admin/duplicates/compare?kind=ORGANISATION&keep=${id}`}>Merge with…</Button>
            <Button component={Link} to={`/people/new?org=${id}`}>Add person</Button>
          </>
        )}
      />
      <NowPartOf organisation={organisation} />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      <ViewTabs label={organisation.name} views={views} current={current} />
      <Columns layout="main-aside">
        <div>
          {current.endsWith('/people') && <OrganisationPeople organisation={organisation} posts={posts.items} />}
          {current.endsWith('/structure') && <OrganisationStructure organisation={organisation} on={on} asked={asked} canEdit={organisation.abilities.edit} />}
          {current === views[0]!.to && <OrganisationOverview sector={organisation.sector} posts={posts.items} functions={jobFunctions} />}
        </div>
        <aside>
          <OrganisationFacts organisation={organisation} on={on} canEdit={organisation.abilities.edit} />
          <OrganisationCodes organisation={organisation} canEdit={organisation.abilities.edit} />
          <OrganisationPlaces organisation={organisation} canEdit={organisation.abilities.edit} />
          <OrganisationNames organisation={organisation} canEdit={organisation.abilities.edit} />
        </aside>
      </Columns>
    </>
  );
}
