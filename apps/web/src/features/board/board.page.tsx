import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import { longDate, plainDate } from '../../lib/dates.js';
import { sentence } from '../../lib/words.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Icon } from '../../ui/icon.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { downloadBoardCsv } from './board-csv.js';
import { BoardHeadline } from './board-headline.js';
import { BoardTools } from './board-tools.js';
import classes from './board.module.css';
import { inWords } from './board.words.js';
import { ChangeDate } from './change-date.js';
import { DecisionsList } from './decisions-list.js';
import { IntroductionsSection } from './introductions-section.js';
import { MovementTable } from './movement-table.js';
import { NextRoundtables } from './next-roundtables.js';
import { OutcomesTable } from './outcomes-table.js';
import { PackSection } from './pack-section.js';
import { PipelineTable } from './pipeline-table.js';
import { RisksTable } from './risks-table.js';
import { StalledAndSlipped } from './stalled-and-slipped.js';

const BOARD = graphql(`
  query BoardPage($asAt: Date) {
    boardPage(asAt: $asAt) {
      asAt
      meeting { id title heldOn }
      lastMeeting { id heldOn }
      riskCount
      decisions { ...AskedDecision }
      ...BoardHeadline
      ...BoardMovement
      ...BoardAside
      ...BoardPipeline
      ...BoardOutcomes
      ...BoardRisks
      ...BoardIntroduced
      ...BoardRoundtables
    }
  }
`);

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What moved, what must be decided, and whether it was worth it: ten minutes, in the order of the page. */
export function BoardPage() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('asAt');
  const asAt = asked && DAY.test(asked) ? asked : null;
  const { memberName, role } = useSession();
  const mayWrite = role === 'ADMINISTRATOR' || role === 'PARTNERSHIP_LEAD';
  const { data, error, refetch } = useQuery(BOARD, { variables: { asAt } });
  const [isChanging, setChanging] = useState(false);
  const page = data?.boardPage;
  const shown = page?.risks.length ?? 0;

  return (
    <div className={classes.pack}>
      <PageHead
        title="Health and housing partnerships"
        above={page?.meeting ? `${page.meeting.title}, ${longDate(page.meeting.heldOn)}` : `${memberName} board`}
        actions={page && (
          <>
            <Button variant="subtle" onClick={() => downloadBoardCsv(page)}>CSV</Button>
            {mayWrite && <BoardTools meeting={page.meeting ?? null} commentary={page.commentary ?? null} />}
            <Button leftSection={<Icon of={IconPrinter} />} onClick={() => window.print()}>Print or save PDF</Button>
          </>
        )}
      />
      {error && <ErrorBanner what="load the board" error={error} onRetry={() => void refetch()} />}
      {!page && !error && <LoadingRows what="the board" rows={6} />}
      {page && (
        <>
          <p className={classes.asAt}>
            <span><span className={classes.label}>As at</span><b>{longDate(page.asAt)}</b></span>
            <span><span className={classes.label}>Last meeting</span>{page.lastMeeting ? longDate(page.lastMeeting.heldOn) : 'none yet'}</span>
            <b>Confidential to the board</b>
            <span className={classes.end}>
              <Link to="/board/decisions">All decisions</Link>
              <button type="button" onClick={() => setChanging(true)}>Change date</button>
            </span>
          </p>
          <DecisionsList decisions={page.decisions} meetingId={page.meeting?.id} mayWrite={mayWrite} />
          <BoardHeadline page={page} />
          <PackSection title="Movement since the last meeting" note={page.lastMeeting && <>Each row adds up.<span className={classes.onScreen}> Every number opens its list.</span></>}>
            <MovementTable page={page} />
            <StalledAndSlipped page={page} />
          </PackSection>
          <PackSection title="Pipeline by stage" note="Value is the middle of each range, capital and first-year revenue.">
            <PipelineTable page={page} />
          </PackSection>
          <PackSection title="What the agreed ones achieve" note="The bar runs from where we started to the target.">
            <OutcomesTable page={page} />
          </PackSection>
          {(page.introductions.asked > 0 || page.introductions.made > 0 || page.introductions.met > 0 || page.introduced.length > 0) && (
            <PackSection title="Introductions" note={page.lastMeeting && 'Asked for by us, since the last meeting.'}>
              <IntroductionsSection page={page} />
            </PackSection>
          )}
          <PackSection title="Risks" note={shown > 0 && `${sentence(inWords(shown))}${page.riskCount > shown ? ` of ${page.riskCount}` : ''}, the ${shown === 1 ? 'one' : 'ones'} the board should know.`}>
            <RisksTable page={page} />
          </PackSection>
          {page.roundtables.length > 0 && (
            <PackSection title="Next roundtables">
              <NextRoundtables page={page} />
            </PackSection>
          )}
          <p className={classes.foot}>Figures use Europe/London dates and are rebuilt from history as at {plainDate(page.asAt)}.</p>
          {isChanging && <ChangeDate asAt={page.asAt} lastMeeting={page.lastMeeting?.heldOn} onChange={(day) => setParams(day ? { asAt: day } : {})} onClose={() => setChanging(false)} />}
        </>
      )}
    </div>
  );
}
