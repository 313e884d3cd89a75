import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import type { IntroductionQuery } from '../../gql/graphql.js';
import { longDate } from '../../lib/dates.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FactList } from '../../ui/fact-list.js';
import { InkLink } from '../../ui/ink-link.js';
import { LayerWord } from '../../ui/layer-word.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageFailed } from '../../ui/page-failed.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { AskDelivery } from './ask-delivery.js';
import { AnswerButtons } from './answer-buttons.js';
import { AskSomeoneElseSection } from './ask-someone-else.js';
import { IntroductionNotices } from './introduction-notices.js';
import { IntroductionResultSection } from './introduction-result.js';
import { IntroductionStrip } from './introduction-strip.js';
import { IntroductionTextSection } from './introduction-text.js';
import { isLeaving, RESULTS } from './introduction-words.js';
import { OtherWays } from './other-ways.js';
import { PoolingConsent } from './pooling.js';
import classes from './introductions.module.css';

const INTRODUCTION = graphql(`
  query Introduction($id: ID!) {
    introduction(id: $id) {
      id
      version
      state
      stateLabel
      result
      resultNote
      about
      askerName
      askerMember { id name }
      connector { id name }
      connectorMember { id name }
      target { id name }
      targetRole
      hopedBy
      opportunityTitle
      waitsFor
      waitsForMe
      sendAfter
      mailStatus
      privateReason
      suggested { id name }
      pooledWith
      connectorLeft
      cannotBeMade
      otherWayId
      why
      ledTo { id title }
      ...IntroductionSteps
      ...AskDelivery
      ...AskAnother
      ...PoolableIntroduction
      ...AnswerableIntroduction
      ...IntroductionText
      ...IntroductionOutcome
      ...IntroductionOtherWays
    }
  }
`);

/** How often the page looks whether the mail of a request has left, in milliseconds: it takes a few seconds as a rule. */
const MAIL_LOOK_MS = 5000;

/** One introduction from asking to what came of it; what I can do about it stands in its place. */
export function IntroductionPage() {
  const { id = '' } = useParams();
  const { name } = useSession();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(INTRODUCTION, { variables: { id } });
  const found = data?.introduction;
  const waitsForMail = found?.state === 'ASKED' && found.abilities.withdraw && isLeaving(found.askStatus);
  useEffect(() => {
    if (waitsForMail) startPolling(MAIL_LOOK_MS);
    return stopPolling;
  }, [waitsForMail, startPolling, stopPolling]);
  const back = { to: '/introductions', label: 'Introductions' };
  if (error && !found) return <PageFailed title="Introduction" back={back} what="load this introduction" error={error} onRetry={() => void refetch()} />;
  if (!found) return <LoadingRows what="the introduction" />;
  const { askerName, askerMember, connector, connectorMember, target, targetRole, about, hopedBy, opportunityTitle, resultNote, result, privateReason, ledTo, state, waitsForMe, suggested } = found;
  const targetName = target?.name ?? 'somebody no longer listed';

  return (
    <>
      <PageHead title={`${askerName} to ${targetName}`} back={back} lead={<>{whatNow(found, name)}</>} />
      {error && <ErrorBanner what="load the latest" error={error} onRetry={() => void refetch()} />}
      <IntroductionStrip introduction={found} />
      <Columns layout="main-aside">
        <div>
          <Section title="What it is about">
            <blockquote className={classes.about}>{about}</blockquote>
            {found.abilities.answer && (
              <>
                <AnswerButtons introduction={found} isMain />
                <p className={classes.hint}>Accept sends a short introduction to both after a minute; you can hold and edit it until then. You may say no without saying why. Keys: Y accept, F ask first, O someone else, R not now.</p>
              </>
            )}
            <AskDelivery introduction={found} />
            <IntroductionNotices introduction={found} />
            {privateReason && <p className={classes.hint}>Why you said no, for you alone: {privateReason}</p>}
            {(suggested || resultNote) && <p>{state === 'DECLINED' ? `${connector?.name ?? 'The connector'} suggests: ` : ''}{suggested && <InkLink to={`/people/${suggested.id}`}>{suggested.name}</InkLink>}{suggested && resultNote && '. '}{resultNote}</p>}
            <PoolingConsent introduction={found} />
          </Section>
          <AskSomeoneElseSection introduction={found} />
          <IntroductionResultSection introduction={found} />
          <IntroductionTextSection introduction={found} />
          <OtherWays introduction={found} isWaiting={!waitsForMe} />
        </div>
        <Section title="Who">
          <FactList
            facts={[
              { label: 'Asks', value: `${askerName}, ${askerMember.name}` },
              { label: 'Introduces', value: connector ? <><InkLink to={`/people/${connector.id}`}>{connector.name}</InkLink>{connectorMember && `, ${connectorMember.name}`}</> : 'Somebody no longer listed' },
              { label: 'To meet', value: target ? <><InkLink to={`/people/${target.id}`}>{target.name}</InkLink>{targetRole && `, ${targetRole}`}</> : targetName },
              ...(opportunityTitle ? [{ label: 'For', value: opportunityTitle }] : []),
              ...(hopedBy ? [{ label: 'Hoped for by', value: longDate(hopedBy) }] : []),
              { label: 'Who sees this', value: <LayerWord layer="SHARED" who={connectorMember && connectorMember.id !== askerMember.id ? `${askerMember.name} and ${connectorMember.name}` : `${askerMember.name} alone`} why={found.why} /> },
              ...(result ? [{ label: 'Result', value: <>{RESULTS[result]}{ledTo && <>: <InkLink to={`/opportunities/${ledTo.id}`}>{ledTo.title}</InkLink></>}</> }] : []),
            ]}
          />
        </Section>
      </Columns>
    </>
  );
}

/** The page's answer in one sentence. */
function whatNow({ state, stateLabel, waitsFor, waitsForMe, askerName, target, connector, sendAfter, mailStatus }: NonNullable<IntroductionQuery['introduction']>, reader: string): string {
  if (waitsForMe && state === 'ASKED') return 'This waits for your answer.';
  if (waitsForMe) return mailStatus ? 'You said yes, but the mail could not leave. Send it again, or introduce them in your own way and note it here.' : 'You said yes. The introduction waits for you to send it.';
  if (sendAfter && (state === 'ACCEPTED' || state === 'TARGET_AGREED')) return `${connector?.name ?? 'The connector'} said yes. The introduction is on its way.`;
  if (state === 'DECLINED') return `Not possible this time. ${connector?.name ?? 'The connector'} need not say why.`;
  if (state === 'MADE') return `The introduction has been made. Did ${reader === askerName ? `you and ${target?.name ?? 'the other side'}` : 'they'} meet?`;
  if (state === 'MET') return `${reader === askerName ? `You and ${target?.name ?? 'the other side'}` : 'They'} met. What came of it?`;
  return waitsFor ? `${stateLabel}. It waits for ${waitsFor}.` : `${stateLabel}.`;
}
