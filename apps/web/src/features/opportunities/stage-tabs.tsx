import type { Stage } from '../../gql/graphql.js';
import { STAGES } from '../../lib/stages.js';
import { count } from '../../lib/words.js';
import classes from './board.module.css';

interface StageTabsProps {
  columns: { stage: Stage; number: number; count: number }[];
  shown: Stage;
  onShow: (stage: Stage) => void;
}

/** On a phone the board shows one stage; these choose which. */
export function StageTabs({ columns, shown, onShow }: StageTabsProps) {
  return (
    <div className={classes.tabs} role="group" aria-label="Stage">
      {columns.map(({ stage, number, count: cards }) => (
        <button key={stage} type="button" data-stage={number} aria-pressed={stage === shown} onClick={() => onShow(stage)}>
          <b>{number}</b> {STAGES[stage].name} {count(cards)}
        </button>
      ))}
    </div>
  );
}
