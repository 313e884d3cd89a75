import { useEffect, useRef } from 'react';
import type { Refusal } from '../lib/refusal.js';
import { pluralInWords, sentence } from '../lib/words.js';
import classes from './form-errors.module.css';

export interface FieldError {
  /** The `id` of the field; the summary leads to it. Leave it out for an error of the form as a whole. */
  field?: string;
  message: string;
}

interface FormErrorsProps {
  errors: FieldError[];
}

/**
 * What has to be corrected, above the form; takes the focus when it appears or says something new. Empty it while a form is sent.
 * Give the same words to the field: `<TextInput id="email" error={…} />`.
 */
export function FormErrors({ errors }: FormErrorsProps) {
  const ref = useRef<HTMLDivElement>(null);
  // By its words: a form makes the list anew at each keystroke, and that must not take the focus out of the field.
  const words = errors.map(({ field, message }) => `${field}${message}`).join();
  useEffect(() => {
    if (words !== '') ref.current?.focus();
  }, [words]);
  if (errors.length === 0) return null;
  return (
    <div ref={ref} className={classes.errors} role="group" aria-labelledby="form-errors-title" tabIndex={-1}>
      <h2 id="form-errors-title">{sentence(pluralInWords(errors.length, 'thing'))} to correct</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={`${field}${message}`}>{field ? <a href={`#${field}`} onClick={(event) => goTo(event, field)}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}

/** Focus instead of a jump to the anchor, which would add a step to the history. */
function goTo(event: React.MouseEvent, field: string): void {
  event.preventDefault();
  document.getElementById(field)?.focus();
}

/** All that a refusal asks to correct: by field where the server names them, else its one sentence; a conflict has a dialog of its own. */
export function errorsOf(refusal: Refusal | null, order: readonly string[]): FieldError[] {
  if (refusal === null || refusal.conflict) return [];
  return refusal.fields ? toFieldErrors(refusal.fields, order) : [{ message: refusal.message }];
}

/** The refused fields of a `Refusal` as a list for `FormErrors`, in the order of the form. */
export function toFieldErrors(fields: Record<string, string> | undefined, order: readonly string[]): FieldError[] {
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return Object.entries(fields ?? {})
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([field, message]) => ({ field, message }));
}
