import type { BoardPageQuery } from '../../gql/graphql.js';
import { csv, download } from '../../lib/csv.js';
import { MEASURE_WORDS } from '../../lib/measures.js';
import { IMPACTS, LIKELIHOODS } from '../../lib/opportunity-words.js';
import { stageName } from '../../lib/stages.js';
import { TREND } from './board.words.js';

type Page = BoardPageQuery['boardPage'];

/** The figures of the page as they stand on it, one block under the other. Values are whole pounds, days are 2026-11-23. */
export function boardCsv({ asAt, meeting, lastMeeting, decisions, movement, pipeline, stalled, slipped, measures, risks }: Page): string {
  const stage = (key: Parameters<typeof stageName>[0] | null | undefined) => (key ? stageName(key) : 'All');
  return csv([
    ['Health and housing partnerships', 'Confidential to the board'],
    ['As at', asAt], ['Meeting', meeting?.heldOn], ['Last meeting', lastMeeting?.heldOn], [],
    ['Decision', 'Options', 'Recommendation', 'Asked by'],
    ...decisions.map(({ ask, options, recommendation, askedBy }) => [ask, options, recommendation, askedBy?.name]), [],
    ['Stage', 'At last meeting', 'New', 'In forward', 'In back', 'In resumed', 'Out forward', 'Out back', 'Out paused', 'Out closed', 'All in', 'All out', 'Now'],
    ...(lastMeeting ? movement.map((row) => [
      stage(row.columnKey), row.opening, row.added, row.inForward, row.inBack, row.inResumed, row.outForward, row.outBack, row.outPaused, row.outClosed, row.cameIn, row.wentOut, row.closing,
    ]) : []), [],
    ['Stage', 'Opportunities', 'Homes', 'Value (middle of range)', 'Not yet valued'],
    ...pipeline.map((row) => [stage(row.columnKey), row.opportunities, row.homes, row.worth, row.unvalued]), [],
    ['Stalled', 'Working days', 'Reason'], ...stalled.map(({ title, workingDays, reason }) => [title, workingDays, reason]), [],
    ['Slipped', 'Hoped for then', 'Hoped for now', 'Moved back to'], ...slipped.map((row) => [row.title, row.hopedForThen, row.hopedForNow, row.backTo && stageName(row.backTo)]), [],
    ['Partnership', 'Measure', 'Started at', 'Target', 'Latest', 'As at', 'In words'],
    ...measures.map(({ partnershipTitle, measure, progress }) => [partnershipTitle, measure.name, measure.baseline, measure.target, progress.latest ?? 'Not available', progress.asAt, MEASURE_WORDS[progress.word].words]), [],
    ['Risk', 'How likely', 'How bad', 'Trend', 'What we are doing', 'Owner'],
    ...risks.map((row) => [row.title, LIKELIHOODS[row.likelihood], IMPACTS[row.impact].toLowerCase(), TREND[row.trend].words, row.response, row.owner?.name]),
  ]);
}

/** Saves the page's figures as a file. */
export function downloadBoardCsv(page: Page): void {
  download(`board-${page.asAt}.csv`, 'text/csv;charset=utf-8', boardCsv(page));
}
