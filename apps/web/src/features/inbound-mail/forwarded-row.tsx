import { Button } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ForwardedRowFragment } from '../../gql/graphql.js';
import { list, plural } from '../../lib/words.js';
import { useSave } from '../../lib/use-save.js';
import { DateText } from '../../ui/date-text.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { LedgerRow } from '../../ui/ledger.js';
import { StatusWord } from '../../ui/status-word.js';
import classes from './forwarded-row.module.css';
import { LogMailDialog } from './log-mail-dialog.js';

graphql(`
  fragment ForwardedRow on ForwardedMail {
    id
    version
    forwardedBy
    isFromYou
    fromName
    fromAddress
    direction
    sentOn
    subject
    body
    moreParticipants
    dropped
    isAutomatic
    people { id name }
    unknown { name address }
  }
`);
const DISCARD = graphql(`mutation DiscardForwardedMail($input: DiscardForwardedMailInput!) { discardForwardedMail(input: $input) { id activityId } }`);

/** One forwarded mail: who, what was known of them, what was left out, its text on demand. */
export function ForwardedRow({ mail }: { mail: ForwardedRowFragment }) {
  const [isLogging, setLogging] = useState(false);
  const { save, refusal, isSaving } = useSave(DISCARD, 'active');
  return (
    <>
      <LedgerRow
        when={<DateText value={mail.sentOn} format="short" />}
        title={mail.subject}
        sub={<Said mail={mail} />}
        actions={
          <>
            <Button variant="default" size="sm" aria-label={`Log: ${mail.subject}`} onClick={() => setLogging(true)}>Log it</Button>
            <Button variant="subtle" size="sm" loading={isSaving} aria-label={`Discard: ${mail.subject}`} onClick={() => void save({ input: { id: mail.id, version: mail.version } }, 'Discarded')}>Discard</Button>
          </>
        }
      />
      <FormErrors errors={errorsOf(refusal, [])} />
      {isLogging && <LogMailDialog mail={mail} onClose={() => setLogging(false)} />}
    </>
  );
}

function Said({ mail }: { mail: ForwardedRowFragment }) {
  const from = mail.fromName ? `${mail.fromName} (${mail.fromAddress})` : mail.fromAddress || 'nobody named';
  return (
    <>
      <p>
        {mail.direction === 'OUT' ? 'From you' : `From ${from}`}, <StatusWord tone="quiet">sender not verified</StatusWord>
        {!mail.isFromYou && <> · <StatusWord tone="warn">sent here by {mail.forwardedBy || 'an unknown address'}, which is not your own</StatusWord></>}
        {mail.isAutomatic && <> · <StatusWord tone="quiet">automatic reply: no contact</StatusWord></>}
      </p>
      {mail.people.length > 0 && <p>Known: {list(mail.people.map(({ name }) => name))}</p>}
      {mail.unknown.length > 0 && <p>Not known: {list(mail.unknown.map(({ name, address }) => (name ? `${name} (${address})` : address)))}{mail.moreParticipants > 0 && `, and ${plural(mail.moreParticipants, 'more address', 'more addresses')}`}. Nobody is added by a mail.</p>}
      {mail.dropped.length > 0 && <p>Attachments left out: {list(mail.dropped)}</p>}
      {mail.body && (
        <details>
          <summary>Read it</summary>
          <pre className={classes.body}>{mail.body}</pre>
        </details>
      )}
    </>
  );
}
