import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { BoardPipelineFragment } from '../../gql/graphql.js';
import { plainDate } from '../../lib/dates.js';
import { money } from '../../lib/money.js';
import { isPipelineStage, stageName } from '../../lib/stages.js';
import { count } from '../../lib/words.js';
import { StageChip } from '../../ui/stage-chip.js';
import { ValueBar } from '../../ui/value-bar.js';
import classes from './board.module.css';
import { MovementDialog } from './movement-dialog.js';
import { MovementFigure, type OpenFigure } from './movement-figure.js';
import { WideTable } from './pack-section.js';

graphql(`
  fragment BoardPipeline on BoardPage {
    asAt
    pipeline { columnKey opportunities homes worth unvalued }
  }
`);

/** How much stands in each stage. The bars share one maximum, on screen and on paper. */
export function PipelineTable({ page: { asAt, pipeline } }: { page: BoardPipelineFragment }) {
  const [open, setOpen] = useState<OpenFigure | null>(null);
  const stages = pipeline.filter(({ columnKey }) => columnKey);
  const all = pipeline.find(({ columnKey }) => !columnKey);
  const most = Math.max(1, ...stages.map(({ worth }) => worth ?? 0));
  const caption = `Opportunities, homes and value by stage as at ${plainDate(asAt)}`;
  return (
    <>
      <WideTable label={caption}>
        <table className={classes.pipeline}>
          <caption>{caption}</caption>
          <thead>
            <tr><th scope="col">Stage</th><th scope="col">Opportunities</th><th scope="col">Homes</th><th scope="col">Value</th></tr>
          </thead>
          <tbody>
            {stages.map(({ columnKey, opportunities, homes, worth, unvalued }) => (
              <tr key={columnKey}>
                <th scope="row"><StageChip stage={columnKey!} /></th>
                <td><MovementFigure columnKey={columnKey!} flow="CLOSING" value={opportunities} title={`in ${stageName(columnKey!)} on ${plainDate(asAt)}`} onOpen={setOpen} /></td>
                <td>{count(homes)}</td>
                <td>
                  {opportunities > 0 && <ValueBar value={worth ?? null} max={most} label={money(worth)} stage={isPipelineStage(columnKey!) ? columnKey : undefined} />}
                  {worth !== null && worth !== undefined && unvalued > 0 && <small>{`${unvalued} not yet valued`}</small>}
                </td>
              </tr>
            ))}
          </tbody>
          {all && (
            <tfoot>
              <tr className={classes.sum}><th scope="row">All</th><td>{count(all.opportunities)}</td><td>{count(all.homes)}</td><td>{money(all.worth)}</td></tr>
            </tfoot>
          )}
        </table>
      </WideTable>
      {open && <MovementDialog figure={open} since={null} asAt={asAt} onClose={() => setOpen(null)} />}
    </>
  );
}
