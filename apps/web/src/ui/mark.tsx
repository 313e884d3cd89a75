import classes from './mark.module.css';

/** The lintel: a beam on two posts. */
export function Mark() {
  return (
    <svg className={classes.mark} width={20} height={20} viewBox="0 0 24 24" aria-hidden focusable={false}>
      <path d="M2 4h20v5H2zM4 11h4v9H4zM16 11h4v9h-4z" />
    </svg>
  );
}
