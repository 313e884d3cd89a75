import { useState } from 'react';

interface Shown<Answer> {
  answer: Answer;
  record: string;
  /** The day that the answer is of, YYYY-MM-DD. */
  on: string;
}

/** What of a record is shown: the answer for a day or, until it is there, the last one together with the day that it is of, never under another. */
export function useShown<Answer>(answer: Answer | undefined, record: string, on: string): Shown<Answer> | undefined {
  const [last, setLast] = useState<Shown<Answer>>();
  const shown = answer === undefined ? last : { answer, record, on };
  if (shown && (shown.answer !== last?.answer || shown.record !== last.record || shown.on !== last.on)) setLast(shown);
  return shown?.record === record ? shown : undefined;
}
