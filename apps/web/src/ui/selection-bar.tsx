import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { refusalOf } from '../lib/refusal.js';
import { count } from '../lib/words.js';
import classes from './selection-bar.module.css';
import { SELECTION_MOST, type Selection } from './use-selection.js';

interface SelectionBarProps {
  selection: Selection;
  /** How many rows the list has; 1,000 means that many or more. */
  total: number;
  /** Gives the ids of all rows that the list's filters leave, as many as one change takes. */
  onAll: () => Promise<string[]>;
  /** On a phone the boxes are there only once they were asked for. */
  isAsked: boolean;
  onAsk: (isAsked: boolean) => void;
  /** What can be done with the chosen ones. */
  children: ReactNode;
}

/** The line above a list whose rows can be chosen: it is always there, so that nothing moves when the first is chosen, and stays in sight. */
export function SelectionBar({ selection, total, onAll, isAsked, onAsk, children }: SelectionBarProps) {
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = selection.ids.size;
  const most = Math.min(total, SELECTION_MOST);
  const all = async () => {
    setReading(true);
    setProblem(null);
    await onAll().then(selection.set, (error: unknown) => setProblem(refusalOf(error).message));
    setReading(false);
  };
  return (
    <div className={classes.bar} role="group" aria-label="Chosen rows" data-chosen={chosen > 0 || undefined} data-asked={isAsked || undefined}>
      <span role="status">{problem ?? (chosen === 0 ? 'None chosen' : `${count(chosen)} chosen`)}</span>
      {chosen === 0 && <Button className={classes.ask} variant="subtle" size="sm" aria-pressed={isAsked} onClick={() => onAsk(!isAsked)}>{isAsked ? 'Hide the boxes' : 'Choose rows'}</Button>}
      {chosen < most && (chosen > 0 || isAsked) && <Button variant="subtle" size="sm" loading={isReading} onClick={() => void all()}>{total <= SELECTION_MOST ? `Choose all ${count(total)} that match` : `Choose the first ${count(SELECTION_MOST)}`}</Button>}
      {chosen > 0 && (
        <>
          <Button variant="subtle" size="sm" onClick={selection.clear}>Clear</Button>
          <span className={classes.actions}>{children}</span>
        </>
      )}
    </div>
  );
}
