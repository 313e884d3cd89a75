import { count } from '../../lib/words.js';
import type { MovementFlow, Stage } from '../../gql/graphql.js';
import classes from './board.module.css';

/** Which figure is open: its cell and the words above its list. */
export interface OpenFigure {
  columnKey: Stage | 'PAUSED' | 'CLOSED' | null;
  flow: MovementFlow;
  title: string;
}

interface MovementFigureProps extends OpenFigure {
  value: number;
  /** Flows carry their sign, states do not. */
  sign?: 1 | -1;
  onOpen: (figure: OpenFigure) => void;
}

/** A figure that opens its list. Zero is written, since it was counted, and opens nothing. */
export function MovementFigure({ value, sign, onOpen, ...figure }: MovementFigureProps) {
  if (value === 0) return <span className={classes.zero}>0</span>;
  const shown = sign === undefined ? count(value) : `${sign > 0 ? '+' : '\u2212'}${count(value)}`;
  return (
    <button type="button" className={classes.figure} aria-haspopup="dialog" aria-label={`${shown}, ${figure.title}`} onClick={() => onOpen(figure)}>
      {shown}
    </button>
  );
}
