import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { MailStatus, OutboxPageQuery } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import { ViewTabs } from '../../ui/view-tabs.js';

const OUTBOX = graphql(`
  query OutboxPage($status: MailStatus, $after: String) {
    outbox(status: $status, first: 25, after: $after) {
      items { id kind subject toName toAddress replyTo status sendAfter sentAt createdAt attempts lastError }
      totalCount
      endCursor
      hasNextPage
    }
  }
`);

type Mail = OutboxPageQuery['outbox']['items'][number];

const WORDS: Record<MailStatus, { word: string; tone: Tone }> = {
  QUEUED: { word: 'Waiting', tone: 'info' },
  SENDING: { word: 'Being sent', tone: 'info' },
  SENT: { word: 'Sent', tone: 'ok' },
  FAILED: { word: 'Could not be sent', tone: 'danger' },
  NOT_SENT: { word: 'Not sent', tone: 'warn' },
  CANCELLED: { word: 'Taken back', tone: 'quiet' },
};
const VIEWS: (MailStatus | 'ALL')[] = ['ALL', 'QUEUED', 'SENT', 'NOT_SENT', 'FAILED'];

/** Every mail of the member, and what became of it. */
export function OutboxPage() {
  const [search] = useSearchParams();
  const asked = search.get('status');
  const status = VIEWS.includes(asked as MailStatus) && asked !== 'ALL' ? (asked as MailStatus) : null;
  const { data, error, loading, refetch, fetchMore } = useQuery(OUTBOX, { variables: { status }, notifyOnNetworkStatusChange: true });
  const mails = data?.outbox.items ?? [];
  const more = () => fetchMore({ variables: { after: data?.outbox.endCursor }, updateQuery: appendPage('outbox') });

  return (
    <>
      <PageHead title="Outbox" back={{ to: '/admin', label: 'Admin' }} lead="Mail in your organisation’s name: invitations, introductions and reminders." />
      <ViewTabs
        label="Mail by state"
        current={status ? `/admin/outbox?status=${status}` : '/admin/outbox'}
        views={VIEWS.map((view) => ({ to: view === 'ALL' ? '/admin/outbox' : `/admin/outbox?status=${view}`, label: view === 'ALL' ? 'All' : WORDS[view].word }))}
      />
      {error && <ErrorBanner what="load the outbox" error={error} onRetry={() => void refetch()} />}
      {loading && !data && <LoadingRows what="mail" />}
      {data && mails.length === 0 && <EmptyState fact="No mail here." next="Invitations and introductions appear as soon as they are written." />}
      <Ledger>
        {mails.map((mail) => (
          <LedgerRow key={mail.id} when={<DateText value={mail.sentAt ?? mail.createdAt} format="relative" />} title={mail.subject} sub={<MailLine mail={mail} />} actions={<StatusWord tone={WORDS[mail.status].tone}>{WORDS[mail.status].word}</StatusWord>} />
        ))}
      </Ledger>
      {data && mails.length > 0 && <Pager shown={mails.length} total={data.outbox.totalCount} hasMore={data.outbox.hasNextPage} onMore={() => void more()} />}
    </>
  );
}

function MailLine({ mail }: { mail: Mail }) {
  return (
    <>
      To {mail.toName}, {mail.toAddress}
      {mail.replyTo && `. Answers go to ${mail.replyTo}`}
      {mail.lastError && mail.status !== 'SENT' && `. ${mail.lastError}`}
    </>
  );
}
