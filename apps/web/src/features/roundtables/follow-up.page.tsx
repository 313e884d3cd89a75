import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import { Columns } from '../../ui/columns.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FactList } from '../../ui/fact-list.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { Section } from '../../ui/section.js';
import { CaptureList } from './capture-list.js';
import { KINDS } from './capture-kinds.js';
import { PlannerHead } from './planner-head.js';
import { RoundtableFailed } from './roundtable-failed.js';
import { ThankGuests } from './thank-guests.js';

const FOLLOW_UP = graphql(`
  query RoundtableFollowUp($id: ID!) {
    roundtable(id: $id) {
      ...PlannerHead
      version
      counts { invited accepted attended noShow }
      actions actionsDone
      captures { ...Captured }
    }
  }
`);

/** Actions first: what stands first here is what people took on. */
const ORDER = [...KINDS].reverse();

/** The last step: what was promised becomes work, and those who came are thanked. */
export function FollowUpPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(FOLLOW_UP, { variables: { id } });
  if (error && !data) return <RoundtableFailed what="open the follow-up" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the follow-up" />;
  const { roundtable } = data;
  const { counts, captures, abilities } = roundtable;
  const kinds = ORDER.filter(({ value }) => captures.some(({ kind }) => kind === value));
  return (
    <>
      <PlannerHead event={roundtable} step="follow-up" actions={abilities.edit && counts.attended > 0 && <ThankGuests id={roundtable.id} attended={counts.attended} />} />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      <Columns layout="main-aside">
        <div>
          {captures.length === 0 && <Section title="What was said"><EmptyState fact="Nothing was captured." next="Points, offers, asks and actions that are kept under Live stand here." /></Section>}
          {kinds.map(({ value, many }) => <CaptureList key={value} title={many} captures={captures.filter(({ kind }) => kind === value)} roundtableId={roundtable.id} mayRaise={abilities.capture} />)}
        </div>
        {abilities.edit && (
          <Section title="How it went">
            <FactList facts={[
              { label: 'Invited', value: plural(counts.invited, 'person', 'people') },
              { label: 'Accepted', value: plural(counts.accepted, 'person', 'people') },
              { label: 'Attended', value: plural(counts.attended, 'person', 'people') },
              { label: 'Did not come', value: plural(counts.noShow, 'person', 'people') },
              ...(roundtable.actions > 0 ? [{ label: 'Actions done', value: `${roundtable.actionsDone} of ${roundtable.actions}` }] : []),
            ]} />
          </Section>
        )}
      </Columns>
    </>
  );
}
