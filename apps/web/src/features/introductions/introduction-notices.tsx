import type { IntroductionQuery } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { InkLink } from '../../ui/ink-link.js';
import classes from './introductions.module.css';

/** What has changed since it was asked, or is good to know before answering. */
export function IntroductionNotices({ introduction: { state, connector, connectorLeft, cannotBeMade, otherWayId, pooledWith, target, askerName } }: { introduction: IntroductionQuery['introduction'] }) {
  const isOpen = state === 'ASKED' || state === 'ACCEPTED' || state === 'TARGET_ASKED' || state === 'TARGET_AGREED';
  return (
    <>
      {state === 'ASKED' && connectorLeft && <p className={classes.advice}>{connector?.name ?? 'The connector'} is no longer where they were asked. Nobody will answer: ask somebody else.</p>}
      {isOpen && cannotBeMade && <p className={classes.advice}>This introduction can no longer be made. Answer “Not now”; {askerName} is not told why.</p>}
      {otherWayId && <p className={classes.advice}>{target?.name ?? 'The other side'} asked you for <InkLink to={`/introductions/${otherWayId}`}>the same introduction</InkLink>. One mail serves both.</p>}
      {pooledWith > 0 && <p className={classes.advice}>Put together with {plural(pooledWith, 'other ask', 'other asks')}: one mail introduces all of them.</p>}
    </>
  );
}
