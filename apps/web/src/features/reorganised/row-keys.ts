import type { KeyboardEvent } from 'react';

const ROWS = '[data-settle-row]';
const firstButton = (row: Element | undefined) => row?.querySelector<HTMLButtonElement>('button') ?? null;

/** Puts the focus on a row's first button, or on the last row's where there are fewer now. */
export function focusRow(within: Element, at: number): void {
  const rows = [...within.querySelectorAll(ROWS)];
  firstButton(rows[Math.min(at, rows.length - 1)])?.focus();
}

/** The place among all rows of the page of the row that an element is, or is in. */
export const placeOf = (within: Element): number => [...document.querySelectorAll(ROWS)].findIndex((row) => row.contains(within));

/** The keys of a row: arrows lead to its neighbours, and each choice has a key of its own. */
export function rowKeys(choices: Readonly<Record<string, (row: Element) => void>>) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const choose = choices[event.key.toUpperCase()];
    if (step === undefined && !choose) return;
    event.preventDefault();
    if (choose) choose(event.currentTarget);
    else focusRow(document.body, Math.max(0, placeOf(event.currentTarget) + step!));
  };
}
