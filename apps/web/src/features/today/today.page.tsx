import { useQuery } from '@apollo/client/react';
import { useSession } from '../../app/session.js';
import { graphql } from '../../gql/gql.js';
import { now } from '../../lib/clock.js';
import { daysFromToday, longDate } from '../../lib/dates.js';
import { firstName, pluralInWords, sentence } from '../../lib/words.js';
import { useArrivalFocus } from '../../ui/arrival-focus.js';
import { Columns } from '../../ui/columns.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { DueList } from './due-list.js';
import { LostSponsors } from './lost-sponsors.js';
import { NextRoundtables } from './next-roundtables.js';
import { SinceList } from './since-list.js';
import { StalledList } from './stalled-list.js';
import { WaitingList } from './waiting-list.js';
import classes from './today.module.css';

const TODAY = graphql(`
  query TodayPage {
    followUps(mine: true, first: 12) { items { ...DueFollowUp } totalCount }
    opportunities(stalled: true, first: 5) { items { ...StalledOpportunity } totalCount }
    introductions(lane: FOR_ME, first: 3) { items { ...WaitingIntroduction } totalCount }
    roundtables(when: UPCOMING, first: 3) { items { ...NextRoundtable } }
    today { lastHereAt openOpportunities since { ...SinceEntry } lostSponsors { ...LostSponsor } }
  }
`);

/** What needs me now. */
export function TodayPage() {
  const { name } = useSession();
  const heading = useArrivalFocus();
  const { data, error, refetch } = useQuery(TODAY);
  const due = data?.followUps.items ?? [];
  const overdue = due.filter((item) => item.dueOn && daysFromToday(item.dueOn) < 0).length;
  const dueToday = due.filter((item) => item.dueOn && daysFromToday(item.dueOn) === 0).length;

  return (
    <>
      <title>Today – Lintel</title>
      <header className={classes.head}>
        <p className={classes.day}>{longDate(now())}</p>
        <h1 ref={heading} tabIndex={-1}>
          <b>{greeting()}, {firstName(name)}.</b> {data && `${opening(overdue, dueToday)}${waiting(data.introductions.totalCount)}`}
        </h1>
      </header>
      {error && <ErrorBanner what="load your day" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="your day" />}
      {data && (
        <Columns layout="main-aside">
          <div>
            <DueList allAt="/follow-ups" items={due} total={data.followUps.totalCount} onChanged={() => void refetch()} />
            <LostSponsors items={data.today.lostSponsors} />
            <StalledList items={data.opportunities.items} total={data.opportunities.totalCount} open={data.today.openOpportunities} />
          </div>
          <div>
            <WaitingList items={data.introductions.items} total={data.introductions.totalCount} onChanged={() => void refetch()} />
            <NextRoundtables items={data.roundtables.items} />
            <SinceList items={data.today.since} since={data.today.lastHereAt} />
          </div>
        </Columns>
      )}
    </>
  );
}

function greeting(): string {
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hour12: false, timeZone: 'Europe/London' }).format(now()));
  if (hour < 12) return 'Good morning';
  return hour < 18 ? 'Good afternoon' : 'Good evening';
}

function opening(overdue: number, dueToday: number): string {
  if (overdue === 0 && dueToday === 0) return 'Nothing is due today.';
  if (overdue === 0) return `${sentence(pluralInWords(dueToday, 'follow-up'))} ${dueToday === 1 ? 'is' : 'are'} due today.`;
  const late = `${sentence(pluralInWords(overdue, 'follow-up'))} ${overdue === 1 ? 'is' : 'are'} overdue`;
  return dueToday === 0 ? `${late}.` : `${late} and ${pluralInWords(dueToday, 'is due', 'are due')} today.`;
}

function waiting(people: number): string {
  return people === 0 ? '' : ` ${sentence(pluralInWords(people, 'person is', 'people are'))} waiting for your answer.`;
}
