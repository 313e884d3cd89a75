import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Menu } from '@mantine/core';
import { useParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { OpportunityDetailQuery } from '../../gql/graphql.js';
import { STAGES, PIPELINE } from '../../lib/stages.js';
import { UNDO } from '../../lib/undo.js';
import { plural } from '../../lib/words.js';
import { plainDate, dayAndMonth } from '../../lib/dates.js';
import { Columns } from '../../ui/columns.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { StageStrip } from '../../ui/stage-strip.js';
import { showUndo } from '../../ui/undo-toast.js';
import { AtAGlance } from './at-a-glance.js';
import { FollowUpsSection } from './follow-ups-section.js';
import { GateSection } from './gate-section.js';
import { HowItBegan } from './how-it-began.js';
import { PartiesSection } from './parties-section.js';
import { RisksSection } from './risks-section.js';
import { StorySection } from './story-section.js';
import { useMoves } from './use-moves.js';
import classes from './opportunity.module.css';

const DETAIL = graphql(`
  query OpportunityDetail($id: ID!, $organises: Boolean!) {
    opportunity(id: $id) {
      id title summary version stage state stageSince pauseReason restartOn closeReason lesson partnershipId targetOn
      stageTimes { stage isHere since workingDays }
      nextStages { stage label isBack missing { item } }
      abilities { edit }
      ...AtAGlance
      ...GateSection
      ...PartiesSection
      ...StorySection
      ...HowItBegan
      ...RisksSection
      pursuit { id nextStep { id } }
    }
    followUps(opportunityId: $id, first: 20) @include(if: $organises) { items { ...OpenFollowUp } totalCount }
  }
`);

type FollowUps = OpportunityDetailQuery['followUps'];
type Detail = NonNullable<OpportunityDetailQuery['opportunity']>;

/** What is missing before it can move, who takes part, and all that happened. */
export function OpportunityPage() {
  const { id = '' } = useParams();
  const { role } = useSession();
  const { data, error, refetch } = useQuery(DETAIL, { variables: { id, organises: role !== 'BOARD_MEMBER' } });
  const opportunity = data?.opportunity;
  if (error && !opportunity) return <PageFailed title="Opportunity" back={{ to: '/opportunities', label: 'Opportunities' }} what="load the opportunity" error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows what="the opportunity" rows={8} />;
  if (!opportunity) {
    return (
      <>
        <PageHead title="Opportunity" back={{ to: '/opportunities', label: 'Opportunities' }} />
        <EmptyState fact="There is no opportunity here that you can see." next="It may be another organisation’s, or its address may be wrong." />
      </>
    );
  }
  return <Page opportunity={opportunity} followUps={data.followUps} />;
}

function Page({ opportunity, followUps }: { opportunity: Detail; followUps: FollowUps }) {
  const { begin, dialog, error } = useMoves([DETAIL]);
  const [undo] = useMutation(UNDO, { refetchQueries: [DETAIL], awaitRefetchQueries: true });
  const changed = (message: string, activityId: string) => showUndo({ message, onUndo: () => undo({ variables: { activityId } }) });
  const { id, title, version, stage, state, nextStages, abilities } = opportunity;
  const what = { id, title, version, stage };
  const next = nextStages.find(({ isBack }) => !isBack);
  return (
    <>
      <PageHead
        title={title}
        back={{ to: '/opportunities', label: 'Opportunities' }}
        lead={opportunity.summary}
        actions={abilities.edit && (
          <>
            {state === 'OPEN' && stage !== 'AGREED' && (
              <Menu position="bottom-end">
                <Menu.Target><Button variant="subtle">Move back, pause or close</Button></Menu.Target>
                <Menu.Dropdown>
                  {nextStages.filter(({ stage: to }) => to !== next?.stage).map(({ stage: to, label, isBack }) => <Menu.Item key={to} onClick={() => void begin(what, to)}>{isBack ? 'Back to' : 'On to'} {label}</Menu.Item>)}
                  <Menu.Divider />
                  <Menu.Item onClick={() => void begin(what, 'PAUSED')}>Pause…</Menu.Item>
                  <Menu.Item onClick={() => void begin(what, 'CLOSED')}>Close…</Menu.Item>
                </Menu.Dropdown>
              </Menu>
            )}
            {state === 'OPEN' && next && <Button onClick={() => void begin(what, next.stage)}>Move to {next.label}</Button>}
            {state === 'PAUSED' && <Button onClick={() => void begin(what, 'OPEN')}>Resume</Button>}
            {state === 'CLOSED' && <Button onClick={() => void begin(what, 'REOPENED')}>Reopen</Button>}
          </>
        )}
      />
      {Boolean(error) && <ErrorBanner what="move it" error={error} />}
      <Beside opportunity={opportunity} />
      <div className={classes.strip}><StageStrip current={stage} notes={notesOf(opportunity)} /></div>
      <Columns layout="facts-main-aside">
        <AtAGlance opportunity={opportunity} followUps={followUps?.items ?? []} onChanged={changed} refetch={[DETAIL]} />
        <div>
          {stage !== 'AGREED' && <GateSection opportunity={opportunity} onChanged={changed} refetch={[DETAIL]} />}
          {followUps && <FollowUpsSection opportunityId={id} items={followUps.items} total={followUps.totalCount} nextStepId={opportunity.pursuit?.nextStep?.id} onChanged={changed} refetch={[DETAIL]} />}
          <StorySection opportunity={opportunity} onChanged={changed} refetch={[DETAIL]} />
        </div>
        <div>
          <PartiesSection opportunity={opportunity} onChanged={changed} refetch={[DETAIL]} />
          <HowItBegan opportunity={opportunity} />
          <RisksSection opportunity={opportunity} onChanged={changed} refetch={[DETAIL]} />
        </div>
      </Columns>
      {dialog}
    </>
  );
}

/** A pause or an end, in words under the heading. */
function Beside({ opportunity: { state, pauseReason, restartOn, lesson, stageSince } }: { opportunity: Detail }) {
  if (state === 'PAUSED') return <p className={classes.beside}><b>Paused since {plainDate(stageSince)}:</b> {pauseReason}. {restartOn && `Look again on ${plainDate(restartOn)}.`}</p>;
  if (state === 'CLOSED') return <p className={classes.beside}><b>Closed on {plainDate(stageSince)}.</b> {lesson}</p>;
  return null;
}

/** "19 working days, from 12 March" under each stage that it has been in. */
function notesOf({ stageTimes, stage, targetOn }: Detail): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const time of stageTimes) {
    if (time.since && time.isHere && stage !== 'AGREED') notes[time.stage] = `${plural(time.workingDays, 'working day')} so far, from ${dayAndMonth(time.since)}`;
    else if (time.since && time.stage === 'AGREED') notes[time.stage] = `On ${plainDate(time.since)}`;
    else if (time.since && STAGES[time.stage].number <= STAGES[stage].number) notes[time.stage] = `${plural(time.workingDays, 'working day')}, from ${dayAndMonth(time.since)}`;
  }
  const last = PIPELINE[PIPELINE.length - 1]!;
  if (targetOn && stage !== 'AGREED') notes[last] = `Hoped for by ${plainDate(targetOn)}`;
  return notes;
}
