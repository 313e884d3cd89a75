import type { FoundRowFragment } from '../../gql/graphql.js';
import { daysFromToday, fromNow } from '../../lib/dates.js';
import { plural } from '../../lib/words.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './find.module.css';

const YEAR = 365;
const MONTH = 30.4;

const APPROACHED: Record<string, string> = {
  none: 'not approached this quarter',
  once: 'approached once this quarter',
  several: 'approached several times this quarter: pause or pool',
};

/** How far to trust it: when the role was confirmed, by whom and how, and how often the person was approached. */
export function FoundTrust({ contact }: { contact: FoundRowFragment }) {
  const { person, approached } = contact;
  return (
    <p className={classes.trust}>
      {person ? <Confirmed contact={contact} /> : <Vacant contact={contact} />}
      {approached && <span className={classes.dot}>{APPROACHED[approached]}</span>}
    </p>
  );
}

function Confirmed({ contact: { confirmedOn, confirmedBy, confirmedHow } }: { contact: FoundRowFragment }) {
  if (!confirmedOn) return <StatusWord tone="warn">Role never confirmed</StatusWord>;
  const days = -daysFromToday(confirmedOn);
  const by = [confirmedBy && `by ${confirmedBy}`, confirmedHow].filter(Boolean).join(', ');
  return (
    <>
      {days > YEAR ? <StatusWord tone="warn">Role unconfirmed for {plural(Math.round(days / MONTH), 'month')}</StatusWord>
        : <StatusWord tone={days <= 90 ? 'ok' : 'ink'}>Role confirmed {fromNow(confirmedOn)}</StatusWord>}
      {by && <span>{by}</span>}
    </>
  );
}

function Vacant({ contact: { vacantSince, postSource } }: { contact: FoundRowFragment }) {
  return (
    <>
      <StatusWord tone="warn">{vacantSince ? `Vacant ${plural(Math.max(0, -daysFromToday(vacantSince)), 'day')}` : 'Nobody noted in this post'}</StatusWord>
      <span>from {postSource}</span>
    </>
  );
}
