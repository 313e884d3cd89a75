import { Choice, type ChoiceProps } from './choice.js';
import { useCounted } from './filter-line.js';

/** One filter of a list in words: "Seniority **head of, or above** ▾". Put several in a `FilterLine`. */
export function FilterChoice(props: ChoiceProps) {
  useCounted(props.anyLabel === undefined ? undefined : props.value !== null);
  return <Choice variant="filter" {...props} />;
}
