import { useEffect, useRef, useState, type ReactNode } from 'react';
import { holdsNhsNumber } from '@lintel/words';
import classes from './patient-watch.module.css';

/** Around every field for free text (the theme sees to it): says so at once where an NHS number is written, and keeps nobody from saving. */
export function PatientWatch({ children }: { children: ReactNode }) {
  const field = useRef<HTMLDivElement>(null);
  const [isFound, setFound] = useState(false);
  const look = () => setFound(holdsNhsNumber(field.current?.querySelector<HTMLTextAreaElement>('textarea:not([aria-hidden])')?.value ?? ''));
  useEffect(look);
  return (
    <div ref={field} onInput={look}>
      {children}
      <div aria-live="polite">
        {isFound && <p className={classes.warning}>This looks like an NHS number. Lintel is no place for patients or residents: give a count, or leave it out.</p>}
      </div>
    </div>
  );
}
