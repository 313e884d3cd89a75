import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'react';
import type { OpportunityBoardQuery, OpportunityCardFragment, Stage } from '../../gql/graphql.js';
import { money } from '../../lib/money.js';
import { STAGES } from '../../lib/stages.js';
import { count, plural } from '../../lib/words.js';
import { BoardCard } from './board-card.js';
import classes from './board.module.css';
import { middle } from './opportunity-words.js';
import { StageTabs } from './stage-tabs.js';
import type { Movable, Target } from './use-moves.js';

type Column = OpportunityBoardQuery['opportunityBoard']['columns'][number];

interface BoardProps {
  columns: Column[];
  /** Cards that stand in another column than the server knows of, until it has answered. */
  moving: Record<string, Stage>;
  onMove: (what: Movable, to: Target) => void;
}

/** Six columns under one band, lightest to darkest; on a phone one column at a time. */
export function Board({ columns, moving, onMove }: BoardProps) {
  const [shown, setShown] = useState<Stage>('INTRODUCED');
  const cards = columns.flatMap((column) => column.cards);
  const cardsOf = (column: Column): OpportunityCardFragment[] => {
    const arriving = cards.filter(({ id, stage }) => moving[id] === column.stage && stage !== column.stage);
    return [...arriving, ...column.cards.filter(({ id }) => moving[id] === undefined || moving[id] === column.stage)];
  };
  return (
    <>
      <StageTabs columns={columns} shown={shown} onShow={setShown} />
      <div className={classes.columns}>
        {columns.map((column) => <BoardStage key={column.stage} column={column} cards={cardsOf(column)} isShown={column.stage === shown} onMove={onMove} />)}
      </div>
    </>
  );
}

interface BoardStageProps extends Pick<BoardProps, 'onMove'> {
  column: Column;
  cards: OpportunityCardFragment[];
  isShown: boolean;
}

function BoardStage({ column, cards, isShown, onMove }: BoardStageProps) {
  const ref = useRef<HTMLElement>(null);
  const [isOver, setOver] = useState(false);
  const { stage, number } = column;
  useEffect(() => {
    if (!ref.current) return undefined;
    return dropTargetForElements({
      element: ref.current,
      canDrop: ({ source }) => source.data['stage'] !== stage,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        onMove(source.data as unknown as Movable, stage);
      },
    });
  });
  const value = middle(column.valueLow, column.valueHigh);
  return (
    <section ref={ref} className={classes.column} aria-labelledby={`stage-${number}`} data-over={isOver || undefined} data-shown={isShown || undefined}>
      <div className={classes.band} data-stage={number}>
        <h2 id={`stage-${number}`}><b>{number}</b> {STAGES[stage].name}</h2>
        <span>{count(column.count)}</span>
      </div>
      <p className={classes.totals}><b>{plural(column.homes, 'home')}</b><br />{value === null ? 'not yet valued' : money(value)}</p>
      {cards.map((card) => <BoardCard key={card.id} opportunity={card} onMove={onMove} />)}
      {column.more > 0 && <p className={classes.more}>{count(column.more)} more in the table</p>}
    </section>
  );
}
