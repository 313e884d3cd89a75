import type { Conflict } from './refusal.js';

/** One field that two people changed. */
interface FieldConflict {
  name: string;
  label: string;
  mine: string;
  theirs: string;
}

export type Choice = 'mine' | 'theirs';

/** Turns the value of a field into words. */
export type Say = (name: string, value: unknown) => string;

/**
 * The fields to choose between after a conflict: those where what I typed differs from what is stored now.
 *
 * @param mine field name → my value, as it was sent
 * @param labels field name → its words on the screen; a field without a label is not shown
 * @param say turns a stored value into words; by default empty for nothing
 */
export function differingFields(
  conflict: Conflict,
  mine: Record<string, unknown>,
  labels: Record<string, string>,
  say: Say = (_name, value) => (value === null || value === undefined ? '' : String(value)),
): FieldConflict[] {
  return Object.entries(labels)
    .map(([name, label]) => ({ name, label, mine: say(name, mine[name]), theirs: say(name, conflict.current[name]) }))
    .filter((field) => field.name in mine && field.mine !== field.theirs);
}

/** My values with those fields taken from the stored record where the person chose "theirs". */
export function mergeChoices<T extends Record<string, unknown>>(mine: T, conflict: Conflict, choices: Record<string, Choice>): T {
  const theirs = Object.entries(choices).filter(([, choice]) => choice === 'theirs');
  return { ...mine, ...Object.fromEntries(theirs.map(([name]) => [name, conflict.current[name]])) };
}
