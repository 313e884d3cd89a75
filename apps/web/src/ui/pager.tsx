import { Button } from '@mantine/core';
import { count } from '../lib/words.js';
import classes from './pager.module.css';

interface PagerProps {
  shown: number;
  /** Leave it out where the total is not known. */
  total?: number;
  hasMore: boolean;
  onMore: () => void;
  isLoading?: boolean;
  step?: number;
}

/** The end of a long list: "Show 25 more" and how many there are. What is shown stays where it is. */
export function Pager({ shown, total, hasMore, onMore, isLoading, step = 25 }: PagerProps) {
  const next = total === undefined ? step : Math.min(step, total - shown);
  return (
    <div className={classes.pager}>
      {hasMore && (
        <Button variant="default" size="sm" loading={isLoading} onClick={onMore}>
          Show {count(next)} more
        </Button>
      )}
      <span role="status">{total === undefined ? `${count(shown)} shown` : `${count(shown)} of ${count(total)}`}</span>
    </div>
  );
}
