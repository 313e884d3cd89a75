import { useRef, useState } from 'react';

/** As many rows as one change takes. */
export const SELECTION_MOST = 500;

export interface Selection {
  /** The ids of the chosen rows. */
  ids: ReadonlySet<string>;
  /** With Shift, all rows from the last that was touched to this one. */
  toggle: (id: string, isRange: boolean) => void;
  /** Chooses all rows that are shown, or none where all of them are chosen. */
  toggleShown: () => void;
  isAllShown: boolean;
  set: (ids: readonly string[]) => void;
  clear: () => void;
}

/**
 * Rows chosen in a list. What is chosen belongs to the list as it is narrowed: another view begins with none.
 * @param shown the ids of the rows on the page, in their order
 * @param view the address of the list
 */
export function useSelection(shown: readonly string[], view: string): Selection {
  const [chosen, setChosen] = useState<{ view: string; ids: ReadonlySet<string> }>({ view, ids: new Set() });
  const last = useRef<string | null>(null);
  const ids = chosen.view === view ? chosen.ids : new Set<string>();
  const set = (next: Iterable<string>) => setChosen({ view, ids: new Set([...next].slice(0, SELECTION_MOST)) });
  const isAllShown = shown.length > 0 && shown.every((id) => ids.has(id));
  return {
    ids,
    isAllShown,
    toggle: (id, isRange) => {
      const from = isRange && last.current !== null ? shown.indexOf(last.current) : -1;
      const to = shown.indexOf(id);
      const touched = from === -1 ? [id] : shown.slice(Math.min(from, to), Math.max(from, to) + 1);
      last.current = id;
      set(ids.has(id) ? [...ids].filter((one) => !touched.includes(one)) : [...ids, ...touched]);
    },
    toggleShown: () => set(isAllShown ? [...ids].filter((id) => !shown.includes(id)) : [...ids, ...shown]),
    set,
    clear: () => set([]),
  };
}
