import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FactList } from '../../ui/fact-list.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Section } from '../../ui/section.js';
import { ROLE_NAMES, useSession } from '../../app/session.js';
import classes from './account.module.css';
import { ChangePassword } from './change-password.js';
import { ConnectorWish } from './connector-wish.js';
import { Forwarding } from './forwarding.js';
import { NewApiKey } from './new-api-key.js';
import { SecondFactor } from './second-factor.js';

const ACCOUNT = graphql(`
  query Account($takesMail: Boolean!) {
    me { userId name email role memberName }
    mySessions { id kind label createdAt lastSeenAt expiresAt isCurrent }
    connectorPreference { ...ConnectorPreference }
    myMailAddress @include(if: $takesMail) { ...ForwardingAddress }
    forwardedMails(first: 1) @include(if: $takesMail) { totalCount }
  }
`);
const END_SESSION = graphql(`mutation EndSession($id: ID!) { endSession(id: $id) }`);
const END_OTHER_SESSIONS = graphql(`mutation EndOtherSessions { endOtherSessions }`);

/** Who you are here, where you are signed in, and the keys that programs use in your name. */
export function AccountPage() {
  const takesMail = useSession().role !== 'BOARD_MEMBER';
  const { data, error, refetch } = useQuery(ACCOUNT, { variables: { takesMail } });
  const [endSession, one] = useMutation(END_SESSION, { refetchQueries: ['Account'] });
  const [endOthers, others] = useMutation(END_OTHER_SESSIONS, { refetchQueries: ['Account'] });
  const end = (id: string) => void endSession({ variables: { id } }).catch(() => undefined); // shown above the page
  const refused = one.error ?? others.error;
  const browsers = data?.mySessions.filter((session) => session.kind === 'SESSION') ?? [];
  const keys = data?.mySessions.filter((session) => session.kind === 'API_KEY') ?? [];

  return (
    <>
      <PageHead title="Your account" />
      {error && <ErrorBanner what="load your account" error={error} onRetry={() => void refetch()} />}
      {refused && <ErrorBanner what="end that" error={refused} />}
      {!data && !error && <LoadingRows what="your account" />}
      {data && (
        <>
          <Section title="You">
            <FactList
              facts={[
                { label: 'Name', value: data.me.name },
                { label: 'E-mail', value: data.me.email },
                { label: 'Organisation', value: data.me.memberName },
                { label: 'Role', value: ROLE_NAMES[data.me.role] },
              ]}
            />
          </Section>
          <Section
            title="Signed in"
            count={browsers.length}
            aside={browsers.length > 1 && <Button variant="subtle" size="sm" loading={others.loading} onClick={() => void endOthers().catch(() => undefined)}>Sign out everywhere else</Button>}
          >
            <Ledger>
              {browsers.map((session) => (
                <LedgerRow
                  key={session.id}
                  when={<DateText value={session.lastSeenAt} format="relative" />}
                  title={session.isCurrent ? 'This browser' : 'Another browser'}
                  sub={<span>Signed in <DateText value={session.createdAt} format="exact" />, ends <DateText value={session.expiresAt} format="exact" /></span>}
                  actions={!session.isCurrent && <Button variant="subtle" size="sm" onClick={() => end(session.id)}>Sign out</Button>}
                />
              ))}
            </Ledger>
          </Section>
          <Section title="Introductions">
            <ConnectorWish preference={data.connectorPreference} />
          </Section>
          <Section title="Password">
            <ChangePassword onChanged={() => void refetch()} />
          </Section>
          <Section title="Authenticator app">
            <SecondFactor />
          </Section>
          {data.forwardedMails && (
            <Section title="Forwarded mail">
              <Forwarding address={data.myMailAddress ?? null} waiting={data.forwardedMails.totalCount} />
            </Section>
          )}
          <Section title="API keys" count={keys.length}>
            {keys.length === 0 && <EmptyState fact="You have no API keys." next="A key lets a program read and write in your name, with your rights." />}
            {keys.length > 0 && (
              <Ledger>
                {keys.map((key) => (
                  <LedgerRow
                    key={key.id}
                    when={<DateText value={key.lastSeenAt} format="relative" />}
                    title={key.label ?? 'A key'}
                    sub={<span>Made <DateText value={key.createdAt} format="long" />, ends <DateText value={key.expiresAt} format="long" /></span>}
                    actions={<Button variant="subtle" size="sm" aria-label={`End the key ${key.label ?? ''}`} onClick={() => end(key.id)}>End</Button>}
                  />
                ))}
              </Ledger>
            )}
            <NewApiKey onMade={() => void refetch()} />
          </Section>
        </>
      )}
      <p role="status" className={classes.status}>{others.data ? `${plural(others.data.endOtherSessions, 'session')} ended` : ''}</p>
    </>
  );
}
