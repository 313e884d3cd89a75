import { useQuery } from '@apollo/client/react';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { plainDate } from '../../lib/dates.js';
import { plural } from '../../lib/words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { StageChip } from '../../ui/stage-chip.js';
import { Board } from './board.js';
import classes from './board.module.css';
import { OpportunityFilters } from './opportunity-filters.js';
import { PrintTable } from './print-table.js';
import { useMoves } from './use-moves.js';
import { filtersOf } from './view-params.js';

const BOARD = graphql(`
  query OpportunityBoard($placeId: ID, $ownerId: ID, $kindKey: String, $sector: Sector, $mine: Boolean, $stalled: Boolean, $closingThisQuarter: Boolean, $forBoard: Boolean) {
    opportunityBoard(placeId: $placeId, ownerId: $ownerId, kindKey: $kindKey, sector: $sector, mine: $mine, stalled: $stalled, closingThisQuarter: $closingThisQuarter, forBoard: $forBoard) {
      columns { stage number count homes valueLow valueHigh more cards { ...OpportunityCard } }
      beside { paused nextRestartOn closedThisYear lessonsThisYear }
      ...OpportunityViews
    }
  }
`);

/** The board, the line of what stands beside it, and on paper a table by stage. */
export function OpportunityBoardView() {
  const [params] = useSearchParams();
  const { data, previousData, error, refetch } = useQuery(BOARD, { variables: filtersOf(params) });
  const { begin, moving, dialog, error: moveError } = useMoves([BOARD]);
  const board = (data ?? previousData)?.opportunityBoard;
  const isEmpty = board?.columns.every((column) => column.count === 0);
  return (
    <>
      <OpportunityFilters found={board} />
      {error && <ErrorBanner what="load the board" error={error} onRetry={() => void refetch()} />}
      {Boolean(moveError) && <ErrorBanner what="move it" error={moveError} />}
      {!board && !error && <LoadingRows what="the board" rows={6} />}
      {isEmpty && <EmptyState fact="No opportunities here." next={<Link to="/opportunities">Show all open and agreed</Link>} />}
      {board && <Board columns={board.columns} moving={moving} onMove={(what, to) => void begin(what, to)} />}
      {board && <PrintTable columns={board.columns} />}
      {board && <Beside {...board.beside} />}
      {dialog}
    </>
  );
}

interface BesideProps {
  paused: number;
  nextRestartOn: string | null;
  closedThisYear: number;
  lessonsThisYear: number;
}

/** What stands beside the stages, in one line. */
function Beside({ paused, nextRestartOn, closedThisYear, lessonsThisYear }: BesideProps) {
  const lessons = lessonsThisYear === closedThisYear ? `lessons written for all ${closedThisYear}` : `lessons written for ${lessonsThisYear}`;
  return (
    <div className={classes.beside}>
      <p><StageChip stage="PAUSED" /><span><Link to="/opportunities?view=table&state=PAUSED">{plural(paused, 'opportunity', 'opportunities')}</Link>{nextRestartOn && `, next restart ${plainDate(nextRestartOn)}`}</span></p>
      <p><StageChip stage="CLOSED" /><span><Link to="/opportunities?view=table&state=CLOSED">{closedThisYear} this year</Link>{closedThisYear > 0 && `, ${lessons}`}</span></p>
    </div>
  );
}
