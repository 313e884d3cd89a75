import { Fragment, useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { BoardMovementFragment } from '../../gql/graphql.js';
import { marginDay } from './margin-day.js';
import { plainDate } from '../../lib/dates.js';
import { stageName } from '../../lib/stages.js';
import { signed } from '../../lib/words.js';
import { StageChip } from '../../ui/stage-chip.js';
import classes from './board.module.css';
import { cameInWords, FLOWS, wentOutWords } from './board.words.js';
import { MovementDialog } from './movement-dialog.js';
import { MovementFigure, type OpenFigure } from './movement-figure.js';
import { WideTable } from './pack-section.js';

graphql(`
  fragment BoardMovement on BoardPage {
    asAt
    lastMeeting { id heldOn }
    movement { columnKey opening added inForward inBack inResumed outForward outBack outPaused outClosed cameIn wentOut closing }
    aside { columnKey cameIn otherColumn closeReason howMany }
  }
`);

type Row = BoardMovementFragment['movement'][number];

/** Opportunities by stage between two days: each row adds up, and each figure opens its list. */
export function MovementTable({ page: { asAt, lastMeeting, movement, aside } }: { page: BoardMovementFragment }) {
  const [open, setOpen] = useState<OpenFigure | null>(null);
  if (!lastMeeting) return <p className={classes.none}>No earlier meeting: movement starts next time.</p>;
  const since = lastMeeting.heldOn;
  const caption = `Opportunities by stage, from ${plainDate(since)} to ${plainDate(asAt)}`;
  const rowOf = (wanted: (row: Row) => boolean) => movement.filter(wanted);
  const figure = { onOpen: setOpen };
  return (
    <>
      <WideTable label={caption}>
        <table className={classes.movement}>
          <caption>{caption}</caption>
          <colgroup>
            <col className={classes.stageColumn} />
            {Array.from({ length: 10 }, (_, index) => <col key={index} />)}
          </colgroup>
          <thead>
            <tr>
              <td /><td /><td />
              <th className={classes.group} colSpan={3} scope="colgroup"><span>In</span></th>
              <th className={classes.group} colSpan={4} scope="colgroup"><span>Out</span></th>
              <td />
            </tr>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">{marginDay(since)}</th>
              {['New', 'Forward', 'Back', 'Resumed', 'Forward', 'Back', 'Paused', 'Closed'].map((words, index) => <th key={index} scope="col">{words}</th>)}
              <th scope="col" className={classes.last}>{marginDay(asAt)}</th>
            </tr>
          </thead>
          <tbody>
            {rowOf(({ columnKey }) => columnKey !== null && columnKey !== 'PAUSED' && columnKey !== 'CLOSED').map((row) => {
              const columnKey = row.columnKey!;
              const stage = stageName(columnKey);
              return (
                <tr key={columnKey}>
                  <th scope="row"><StageChip stage={columnKey} /></th>
                  <td><MovementFigure {...figure} columnKey={columnKey} flow="OPENING" value={row.opening} title={`in ${stage} on ${plainDate(since)}`} /></td>
                  {FLOWS.map(({ flow, field, sign, words }) => (
                    <td key={flow}><MovementFigure {...figure} columnKey={columnKey} flow={flow} value={row[field]} sign={sign} title={flow === 'NEW' ? `new in ${stage}` : `${words} ${stage}`} /></td>
                  ))}
                  <td className={classes.last}><MovementFigure {...figure} columnKey={columnKey} flow="CLOSING" value={row.closing} title={`in ${stage} on ${plainDate(asAt)}`} /></td>
                </tr>
              );
            })}
            {rowOf(({ columnKey }) => columnKey === null).map((row) => (
              <tr key="all" className={classes.sum}>
                <th scope="row">All</th>
                <td>{row.opening}</td>
                {FLOWS.map(({ flow, field, sign }) => <td key={flow}>{signed(sign * row[field])}</td>)}
                <td>{row.closing}</td>
              </tr>
            ))}
            {(['PAUSED', 'CLOSED'] as const).map((columnKey) => rowOf((row) => row.columnKey === columnKey).map((row) => {
              const parts = aside.filter((part) => part.columnKey === columnKey);
              const name = stageName(columnKey);
              const into = parts.filter(({ cameIn }) => cameIn);
              const out = parts.filter(({ cameIn }) => !cameIn);
              return (
                <tr key={columnKey}>
                  <th scope="row"><StageChip stage={columnKey} /></th>
                  <td><MovementFigure {...figure} columnKey={columnKey} flow="OPENING" value={row.opening} title={`${name} on ${plainDate(since)}`} /></td>
                  <td colSpan={8} className={classes.words}>
                    {into.length > 0 && <Fragment><MovementFigure {...figure} columnKey={columnKey} flow="CAME_IN" value={row.cameIn} sign={1} title={`into ${name}`} />{cameInWords(columnKey, into)}</Fragment>}
                    {into.length > 0 && out.length > 0 && ', '}
                    {out.length > 0 && <Fragment><MovementFigure {...figure} columnKey={columnKey} flow="WENT_OUT" value={row.wentOut} sign={-1} title={`out of ${name}`} />{wentOutWords(columnKey, out)}</Fragment>}
                    {parts.length === 0 && 'No change'}
                  </td>
                  <td className={classes.last}><MovementFigure {...figure} columnKey={columnKey} flow="CLOSING" value={row.closing} title={`${name} on ${plainDate(asAt)}`} /></td>
                </tr>
              );
            }))}
          </tbody>
        </table>
      </WideTable>
      {open && <MovementDialog figure={open} since={since} asAt={asAt} onClose={() => setOpen(null)} />}
    </>
  );
}
