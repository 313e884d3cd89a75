import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { AGREEMENT_TYPES } from '../../lib/opportunity-words.js';
import { refusalOf } from '../../lib/refusal.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FactList } from '../../ui/fact-list.js';
import { LayerWord } from '../../ui/layer-word.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { StatusWord } from '../../ui/status-word.js';
import { Contributions } from './contributions.js';
import { EditPartnership } from './edit-partnership.js';
import { HubsTable } from './hubs-table.js';
import { MeasureList } from './measure-list.js';
import { PartiesTable } from './parties-table.js';
import classes from './partnership.module.css';
import { PartnershipTools } from './partnership-tools.js';

const PARTNERSHIP = graphql(`
  query Partnership($id: ID!) {
    partnership(id: $id) {
      id
      opportunityId
      story
      state
      why
      ...EditedPartnership
      ...PartnershipParties
      ...PartnershipContributions
      ...PartnershipHubs
      ...PartnershipMeasures
      abilities { edit }
    }
  }
`);

/** Is it delivering what was promised? */
export function PartnershipPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(PARTNERSHIP, { variables: { id } });
  const [isEditing, setEditing] = useState(false);
  const partnership = data?.partnership;
  if (error && refusalOf(error).code === 'NOT_FOUND') {
    return (
      <>
        <PageHead title="Partnership" back={{ to: '/partnerships', label: 'Agreed partnerships' }} />
        <EmptyState fact="There is no such partnership, or it is not yours to see." />
      </>
    );
  }
  const mayEdit = partnership?.abilities.edit ?? false;
  return (
    <div className={classes.page}>
      <PageHead
        title={partnership?.title ?? 'Partnership'}
        back={{ to: '/partnerships', label: 'Agreed partnerships' }}
        lead={partnership?.purpose}
        actions={partnership && mayEdit && (
          <>
            <Button variant="default" onClick={() => setEditing(true)}>Edit</Button>
            <PartnershipTools partnership={partnership} />
          </>
        )}
      />
      {error && <ErrorBanner what="load the partnership" error={error} onRetry={() => void refetch()} />}
      {!partnership && !error && <LoadingRows what="the partnership" />}
      {partnership && (
        <>
          <div className={classes.facts}><FactList
            facts={[
              { label: 'State', value: <StatusWord tone={partnership.state === 'LIVE' ? 'ok' : 'quiet'}>{partnership.state === 'LIVE' ? 'Live' : 'Ended'}</StatusWord> },
              { label: 'Agreement', value: AGREEMENT_TYPES[partnership.agreementType] },
              { label: 'Signed', value: partnership.signedOn ? <DateText value={partnership.signedOn} format="plain" /> : 'Not stated' },
              { label: 'Runs', value: <><DateText value={partnership.startsOn} format="plain" /> {partnership.endsOn ? <>to <DateText value={partnership.endsOn} format="plain" /></> : 'without an end'}</> },
              { label: 'Review', value: partnership.reviewOn ? <DateText value={partnership.reviewOn} format="plain" /> : 'No day set' },
              ...(partnership.opportunityId ? [{ label: 'Came from', value: <Link to={`/opportunities/${partnership.opportunityId}`}>The opportunity</Link> }] : []),
              { label: 'Who sees this', value: <LayerWord layer="SHARED" who="the parties that are members" why={partnership.why} /> },
            ]}
          /></div>
          <Section title="Outcomes" count={partnership.measures.length}>
            <MeasureList measures={partnership.measures} mayEdit={mayEdit} />
          </Section>
          <Section title="Parties" count={partnership.parties.length}>
            <PartiesTable parties={partnership.parties} />
          </Section>
          <Section title="Contributions">
            <Contributions contributions={partnership.contributions} />
          </Section>
          <Section title="Hubs" count={partnership.hubs.length}>
            <HubsTable hubs={partnership.hubs} />
          </Section>
          <Section title="The story">
            {partnership.story ? <p className={classes.story}>{partnership.story}</p> : <EmptyState fact="Nobody has told it yet." />}
          </Section>
          {isEditing && <EditPartnership partnership={partnership} onClose={() => setEditing(false)} />}
        </>
      )}
    </div>
  );
}
