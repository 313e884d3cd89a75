import { Choice, type ChoiceProps } from './choice.js';

/**
 * A blank in a sentence, on a 2 px accent underline: "I need an [estates lead ▾]".
 * Set the sentence in `SentenceLine`.
 */
export function SentenceSlot(props: ChoiceProps) {
  return <Choice variant="slot" {...props} />;
}
