import { Button, Code, CopyButton, Group } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { ForwardingAddressFragment } from '../../gql/graphql.js';
import { plural } from '../../lib/words.js';
import { useSave } from '../../lib/use-save.js';
import { ConfirmDialog } from '../../ui/confirm-dialog.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { errorsOf, FormErrors } from '../../ui/form-errors.js';
import { InkLink } from '../../ui/ink-link.js';

graphql(`fragment ForwardingAddress on MailAddress { id address createdAt }`);
const RENEW = graphql(`mutation NewMailAddress { newMailAddress { mailAddress { ...ForwardingAddress } } }`);

/** The address to forward mail to, and the way to a new one when it has become known. */
export function Forwarding({ address, waiting }: { address: ForwardingAddressFragment | null; waiting: number }) {
  const { save, refusal, isSaving } = useSave(RENEW, ['Account']);
  const [isAsking, setAsking] = useState(false);
  const renew = async () => {
    setAsking(false);
    await save({}, 'You have a new forwarding address');
  };
  return (
    <>
      <FormErrors errors={errorsOf(refusal, [])} />
      {!address && <EmptyState fact="You have no forwarding address." next="Mail that you forward to it waits for you alone, until you log it." action={<Button variant="default" loading={isSaving} onClick={() => void renew()}>Make an address</Button>} />}
      {address && (
        <>
          <p>Forward a mail to this address, or copy it in. It waits for you alone, until you log it.</p>
          <Group gap={8} my={12}>
            <Code style={{ overflowWrap: 'anywhere' }}>{address.address}</Code>
            <CopyButton value={address.address}>{({ copied, copy }) => <Button variant="default" size="sm" onClick={copy}>{copied ? 'Copied' : 'Copy'}</Button>}</CopyButton>
            <Button variant="subtle" size="sm" loading={isSaving} onClick={() => setAsking(true)}>New address</Button>
          </Group>
          <p>Made <DateText value={address.createdAt} format="long" />. <InkLink to="/forwarded">{waiting === 0 ? 'No forwarded mail waits' : `${plural(waiting, 'forwarded mail')} to look at`}</InkLink></p>
        </>
      )}
      <ConfirmDialog opened={isAsking} title="Make a new address?" confirmLabel="Make a new address" onConfirm={() => void renew()} onClose={() => setAsking(false)}>
        The old one takes no more mail, at once and for good. What waits for you stays.
      </ConfirmDialog>
    </>
  );
}
