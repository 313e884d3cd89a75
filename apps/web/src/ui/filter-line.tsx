import { Button } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createContext, use, useCallback, useId, useLayoutEffect, useReducer, useState, type ReactNode } from 'react';
import classes from './filter-line.module.css';
import { Icon } from './icon.js';

interface Tally {
  all: number;
  set: number;
}

/** Counts a filter in the line that it stands in; the answer takes it out again. */
const Counting = createContext<(isSet: boolean) => () => void>(() => () => undefined);

/** Two fit on a phone beside the list; more would push its first row off the screen. */
const FIT_A_PHONE = 2;

interface FilterLineProps {
  children: ReactNode;
  /** At the right end: "Save as view", `SegmentedLinks`. */
  end?: ReactNode;
}

/** A row of `FilterChoice`s above a list. On a phone those that are set stay, and a button opens the others, one a line. */
export function FilterLine({ children, end }: FilterLineProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [{ all, set }, add] = useReducer((sum: Tally, by: Tally) => ({ all: sum.all + by.all, set: sum.set + by.set }), { all: 0, set: 0 });
  const count = useCallback((isSet: boolean) => {
    add({ all: 1, set: isSet ? 1 : 0 });
    return () => add({ all: -1, set: isSet ? -1 : 0 });
  }, []);
  const folds = all > FIT_A_PHONE;
  return (
    <div className={classes.line} data-folds={folds || undefined} data-open={isOpen || undefined}>
      {folds && (
        <Button className={classes.fold} variant="default" size="sm" aria-expanded={isOpen} aria-controls={id} rightSection={<Icon of={IconChevronDown} size={16} />} onClick={() => setOpen(!isOpen)}>
          Filters{set > 0 && `, ${set} set`}
        </Button>
      )}
      <div id={id} className={classes.filters}>
        <Counting value={count}>{children}</Counting>
      </div>
      {end !== undefined && <div className={classes.end}>{end}</div>}
    </div>
  );
}

/** Tells the line around it whether a filter that may stay unset is set; nothing, of a choice that must be made. */
export function useCounted(isSet: boolean | undefined): void {
  const count = use(Counting);
  useLayoutEffect(() => (isSet === undefined ? undefined : count(isSet)), [count, isSet]);
}
