import { Choice, type ChoiceProps } from './choice.js';

/** One filter of a list in words: "Seniority **head of, or above** ▾". Put several in a `FilterLine`. */
export function FilterChoice(props: ChoiceProps) {
  return <Choice variant="filter" {...props} />;
}
