import type { IntroductionStepsFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { dayAndMonth } from '../../lib/dates.js';
import classes from './introductions.module.css';

graphql(`
  fragment IntroductionSteps on Introduction {
    state
    result
    askedAt
    acceptedAt
    targetAgreedAt
    madeAt
    metAt
    closedAt
  }
`);

/** Six steps, each with its day; what has not happened is a word, never only a colour. */
export function IntroductionStrip({ introduction: { state, result, askedAt, acceptedAt, targetAgreedAt, madeAt, metAt, closedAt } }: { introduction: IntroductionStepsFragment }) {
  const isOver = state === 'DECLINED' || state === 'WITHDRAWN' || state === 'CLOSED';
  const steps = [
    { label: 'Asked', at: askedAt },
    { label: acceptedAt ? 'Connector accepted' : 'Connector’s answer', at: acceptedAt },
    { label: targetAgreedAt ? 'Other side agreed' : 'Other side’s answer', at: targetAgreedAt, skipped: madeAt && !targetAgreedAt ? 'not asked' : undefined },
    { label: 'Made', at: madeAt },
    { label: 'Met', at: metAt, skipped: closedAt && !metAt ? 'no' : undefined },
    { label: 'Result', at: result ? closedAt : null },
  ];
  const next = isOver ? -1 : steps.findIndex(({ at, skipped }, nth) => !at && !skipped && !(nth === 2 && state !== 'TARGET_ASKED'));
  return (
    <ol className={classes.strip} aria-label="Steps">
      {steps.map(({ label, at, skipped }, nth) => (
        <li key={label} data-done={at ? true : undefined} aria-current={nth === next ? 'step' : undefined}>
          {at ? <b>{label}</b> : <i>{label}</i>}
          <span>{at ? dayAndMonth(at) : (skipped ?? (nth === next ? 'next' : isOver ? 'did not happen' : nth === 2 ? 'if asked' : 'to come'))}</span>
        </li>
      ))}
    </ol>
  );
}
