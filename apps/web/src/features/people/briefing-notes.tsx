import classes from './person.module.css';

const LINES = 5;

/** Blank lines at the foot of the printed briefing, for what is said in the meeting. Nothing on a screen. */
export function BriefingNotes() {
  return (
    <div className={classes.lines}>
      <p>Notes</p>
      {Array.from({ length: LINES }, (_, line) => <div key={line} />)}
    </div>
  );
}
