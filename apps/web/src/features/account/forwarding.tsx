import { useQuery } from '@apollo/client/react';
import { Button, Code, CopyButton, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { plural } from '../../lib/words.js';
import { useSave } from '../../lib/use-save.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { InkLink } from '../../ui/ink-link.js';

const FORWARDING = graphql(`query Forwarding { myMailAddress { id address createdAt } forwardedMails(first: 1) { totalCount } }`);
const RENEW = graphql(`mutation NewMailAddress { newMailAddress { mailAddress { id address createdAt } } }`);

/** The address to forward mail to, and the way to a new one when it has become known. */
export function Forwarding() {
  const { data, error, refetch } = useQuery(FORWARDING);
  const { save, refusal, isSaving } = useSave(RENEW, ['Forwarding']);
  const [isAsking, setAsking] = useState(false);
  const renew = async () => {
    setAsking(false);
    await save({}, 'You have a new forwarding address');
  };
  if (error) return <ErrorBanner what="load your forwarding address" error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { myMailAddress, forwardedMails } = data;
  return (
    <>
      <FormErrors errors={errorsOf(refusal, [])} />
      {!myMailAddress && <EmptyState fact="You have no forwarding address." next="Mail that you forward to it waits for you alone, until you log it." action={<Button variant="default" loading={isSaving} onClick={() => void renew()}>Make an address</Button>} />}
      {myMailAddress && (
        <>
          <p>Forward a mail to this address, or copy it in. It waits for you alone, until you log it.</p>
          <Group gap={8} my={12}>
            <Code style={{ overflowWrap: 'anywhere' }}>{myMailAddress.address}</Code>
            <CopyButton value={myMailAddress.address}>{({ copied, copy }) => <Button variant="default" size="sm" onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}</CopyButton>
            <Button variant="subtle" size="sm" loading={isSaving} onClick={() => setAsking(true)}>New address</Button>
          </Group>
          <p>Made <DateText value={myMailAddress.createdAt} format="long" />. <InkLink to="/forwarded">{forwardedMails.totalCount === 0 ? 'No forwarded mail waits' : `${plural(forwardedMails.totalCount, 'forwarded mail')} to look at`}</InkLink></p>
        </>
      )}
      <ConfirmDialog opened={isAsking} title="Make a new address?" confirmLabel="Make a new address" onConfirm={() => void renew()} onClose={() => setAsking(false)}>
        The old one takes no more mail, at once and for good. What waits for you stays.
      </ConfirmDialog>
    </>
  );
}
