import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { RoundtableLineFragment } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { StatusWord } from '../../ui/status-word.js';
import { ViewTabs } from '../../ui/view-tabs.js';
import { balanceInShort } from './balance.words.js';

const ROUNDTABLES = graphql(`
  query Roundtables($when: RoundtableWhen, $order: RoundtableOrder, $after: String) {
    me { role }
    roundtables(when: $when, order: $order, first: 25, after: $after) {
      items { ...RoundtableLine }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);
graphql(`
  fragment RoundtableLine on Roundtable {
    id title startsAt format venue town state capacity seatsTaken
    convenor { id name }
    abilities { edit capture }
    actions actionsDone
    counts { invited accepted attended toSettle }
    balance { sector target drafted short }
  }
`);

const UPCOMING = '/roundtables';
const PAST = '/roundtables?when=past';

/** What is coming, and what was held. */
export function RoundtablesPage() {
  const [params] = useSearchParams();
  const isPast = params.get('when') === 'past';
  const { data, error, refetch, fetchMore } = useQuery(ROUNDTABLES, { variables: isPast ? { when: 'PAST', order: 'LATEST' } : { when: 'UPCOMING', order: 'SOONEST' } });
  const items = data?.roundtables.items ?? [];
  const mayPlan = data?.me.role !== 'BOARD_MEMBER';
  const plan = <Button component={Link} to="/roundtables/new">Plan a roundtable</Button>;
  const more = () => fetchMore({ variables: { after: data?.roundtables.endCursor }, updateQuery: appendPage('roundtables') });
  return (
    <>
      <PageHead title="Roundtables" lead="Rooms with the right mix, and what came of them." actions={data && mayPlan && plan} />
      <ViewTabs label="Roundtables" current={isPast ? PAST : UPCOMING} views={[{ to: UPCOMING, label: 'Upcoming' }, { to: PAST, label: 'Past' }]} />
      {error && <ErrorBanner what="load the roundtables" error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows what="roundtables" />}
      {data && items.length === 0 && (
        <EmptyState fact={isPast ? 'No roundtable has been held yet.' : 'No roundtable is planned.'} next={isPast ? 'Those that were appear here.' : mayPlan ? 'A title and a day are enough to begin.' : undefined} />
      )}
      <Ledger label={isPast ? 'Past roundtables' : 'Upcoming roundtables'}>{items.map((item) => <Line key={item.id} item={item} isPast={isPast} />)}</Ledger>
      {data && items.length > 0 && <Pager shown={items.length} total={data.roundtables.totalCount} hasMore={data.roundtables.hasNextPage} onMore={() => void more()} />}
    </>
  );
}

function Line({ item, isPast }: { item: RoundtableLineFragment; isPast: boolean }) {
  const where = [item.venue, item.town].filter(Boolean).join(', ') || (item.format === 'ONLINE' ? 'Online' : 'Place to be confirmed');
  return (
    <LedgerRow
      when={<DateText value={item.startsAt} format="plain" />}
      title={<InkLink to={`/roundtables/${item.id}`} strong>{item.title}</InkLink>}
      sub={<><span>{where}</span><span>Hosted by {item.convenor?.name}</span></>}
      actions={item.state === 'CANCELLED' ? <StatusWord tone="quiet">Cancelled</StatusWord> : !isPast && item.counts.toSettle > 0 && <StatusWord tone="warn">{item.counts.toSettle} to settle</StatusWord>}
    >
      {item.abilities.edit && <p>{isPast ? past(item) : coming(item)}</p>}
    </LedgerRow>
  );
}

const coming = ({ counts, capacity, seatsTaken, balance }: RoundtableLineFragment) =>
  `${seatsTaken} of ${plural(capacity, 'seat')} taken, ${counts.invited} invited. ${balanceInShort(balance)}.`;
const past = ({ counts, actions, actionsDone }: RoundtableLineFragment) =>
  `${counts.invited} invited, ${counts.accepted} accepted, ${counts.attended} attended.${actions > 0 ? ` ${actionsDone} of ${plural(actions, 'action')} done.` : ''}`;
