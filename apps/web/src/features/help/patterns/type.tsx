import classes from './patterns.module.css';

const SCALE = [
  { size: '32 / 40', font: 'var(--t-figure)', text: 'Four partnerships agreed' },
  { size: '24 / 32', font: 'var(--t-page)', text: 'Step-down flats at Hollin Park' },
  { size: '20 / 28', font: 'var(--t-section)', text: 'To leave Shaping' },
  { size: '18 / 28', font: 'var(--t-lead)', text: '24 furnished flats beside the hospital' },
  { size: '16 / 24', font: 'var(--t-body)', text: 'The trust can lease the north car park for 25 years' },
  { size: '14 / 20', font: 'var(--t-meta)', text: 'Role confirmed 40 days ago by Priya, by phone' },
];

/** The sizes of text. */
export function Type() {
  return (
    <div className={`${classes.demo} ${classes.type}`}>
      {SCALE.map(({ size, font, text }) => (
        <p key={size}>
          <span className={classes.label}>{size}</span>
          <span style={{ font }}>{text}</span>
        </p>
      ))}
    </div>
  );
}
