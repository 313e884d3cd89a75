import { useEffect, type RefObject } from 'react';

/** Keeps the form around a field from being sent while the field holds something that cannot be sent; `onHeld` then says so. */
export function useHeldForm(field: RefObject<HTMLInputElement | null>, isHeld: boolean, onHeld: () => void): void {
  useEffect(() => {
    const form = field.current?.form;
    if (!form || !isHeld) return;
    // React listens further out: what is stopped here never reaches the form's own onSubmit.
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      event.stopPropagation();
      onHeld();
    };
    form.addEventListener('submit', hold);
    return () => form.removeEventListener('submit', hold);
  });
}
