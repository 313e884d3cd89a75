import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconMail, IconPhone, IconPrinter } from '@tabler/icons-react';
import { Link, Navigate, useParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Icon } from '../../ui/icon.js';
import { LayerWord } from '../../ui/layer-word.js';
import { Meta } from '../../ui/lines.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { RemoveRecord } from '../../ui/remove-record.js';
import { StatusWord } from '../../ui/status-word.js';
import { BriefingNotes } from './briefing-notes.js';
import { EditPersonName } from './edit-person-name.js';
import { HowWeKnow } from './how-we-know.js';
import { OurDetail } from './our-detail.js';
import { PersonAppointments } from './person-appointments.js';
import { PersonTopics } from './person-topics.js';
import { PersonShared } from './person-shared.js';
import { PersonTimeline } from './person-timeline.js';
import { PersonWays } from './person-ways.js';
import { PublishPerson } from './publish-person.js';
import classes from './person.module.css';

const PERSON = graphql(`
  query Person($id: ID!, $maySeeContact: Boolean!) {
    person(id: $id) {
      id
      version
      name
      pronunciation
      publishedAt
      publishedSource
      publishedBasis
      why
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
      abilities {
        edit
      }
      ...PersonAppointments
      ...PersonTopics
      isBridge
      detail { id email phone objectedAt }
      ...OurDetail
      ...PersonShared
    }
    personTimeline(personId: $id, first: 10) { ...PersonStory }
    howWeKnow(personId: $id) @include(if: $maySeeContact) { ...HowWeKnow }
    ways(to: $id, first: 3) @include(if: $maySeeContact) { ...PersonWays }
    me { userId personId }
  }
`);

/** One person: what they do, how sure we are of it, what happened with them, and how we reach them. Prints as a briefing. */
export function PersonPage() {
  const { id = '' } = useParams();
  const maySeeContact = useSession().role !== 'BOARD_MEMBER';
  const { data, previousData, error, loading, refetch } = useQuery(PERSON, { variables: { id, maySeeContact } });
  const shown = data ?? (previousData?.person.id === id ? previousData : undefined);
  if (error && !shown) return <PageFailed title="Person" back={{ to: '/people', label: 'People' }} what="load this person" error={error} onRetry={() => void refetch()} />;
  if (!shown) return loading ? <LoadingRows what="the person" rows={6} /> : null;

  // A record that was merged into another leads there.
  if (data && data.person.id !== id) return <Navigate to={`/people/${data.person.id}`} replace />;
  const { person, me, personTimeline, howWeKnow, ways } = shown;
  const { currentAppointment: held, abilities, detail } = person;
  const reach = detail?.objectedAt ? null : detail;
  return (
    <div className={classes.page}>
      <PageHead
        title={person.name}
        back={{ to: '/people', label: 'People' }}
        lead={held ? `${held.post.title}, ${held.post.organisation.name}` : 'No post known'}
        facts={
          <Meta>
            {[
              person.isBridge && <StatusWord key="bridge" tone="ink">Has worked on both sides, health and housing</StatusWord>,
              person.pronunciation && `say “${person.pronunciation}”`,
              person.publishedAt
                ? <LayerWord key="layer" layer="DIRECTORY" who={`everybody can see this. Source: ${person.publishedSource}; lawful basis: ${person.publishedBasis}`} why={person.why} />
                : <LayerWord key="layer" layer="OURS" why={person.why} />,
            ]}
          </Meta>
        }
        actions={
          <>
            {reach?.phone && <Button component="a" href={`tel:${reach.phone.replaceAll(' ', '')}`} variant="default" leftSection={<Icon of={IconPhone} size={16} />}>Call</Button>}
            {reach?.email && <Button component="a" href={`mailto:${reach.email}`} variant="default" leftSection={<Icon of={IconMail} size={16} />}>E-mail</Button>}
            {abilities.edit && <RemoveRecord kind="PERSON" record={person} to="/people" />}
            {abilities.edit && <Button component={Link} variant="default" to={`/admin/duplicates/compare?kind=PERSON&keep=${person.id}`}>Merge with…</Button>}
            {abilities.edit && <><EditPersonName person={person} />{person.publishedAt === null && <PublishPerson id={person.id} name={person.name} />}</>}
            <Button variant="subtle" leftSection={<Icon of={IconPrinter} size={16} />} onClick={() => window.print()}>Print briefing</Button>
          </>
        }
      />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      <Columns layout="main-aside">
        <div>
          <PersonAppointments person={person} canEdit={abilities.edit} />
          <PersonTimeline person={person} story={personTimeline} />
        </div>
        <aside>
          {maySeeContact && <OurDetail person={person} />}
          {howWeKnow && <HowWeKnow personId={id} name={person.name} known={howWeKnow} me={me.personId} />}
          {ways && <PersonWays ways={ways} />}
          <PersonTopics person={person} canEdit={abilities.edit} />
          <PersonShared person={person} />
        </aside>
      </Columns>
      <BriefingNotes />
    </div>
  );
}
