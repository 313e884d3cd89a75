import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { BinQuery } from '../../gql/graphql.js';
import { appendPage } from '../../lib/append-page.js';
import { useSave } from '../../lib/use-save.js';
import { plural } from '../../lib/words.js';
import { DateText } from '../../ui/date-text.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { FormErrors } from '../../ui/form-errors.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { LoadingRows } from '../../ui/loading-rows.js';
import { PageHead } from '../../ui/page-head.js';
import { Pager } from '../../ui/pager.js';

const BIN = graphql(`
  query Bin($after: String) {
    bin(first: 25, after: $after) {
      totalCount
      endCursor
      hasNextPage
      items {
        id
        kind
        name
        removedAt
        removedBy
        until
        conflicts {
          kind
          value
          recordId
          name
        }
      }
    }
  }
`);

const RESTORE = graphql(`
  mutation RestoreRecord($input: RestoreRecordInput!) {
    restoreRecord(input: $input) {
      recordId
      activityId
    }
  }
`);

type Binned = BinQuery['bin']['items'][number];

/** What was removed within 30 days, what each would meet, and the way back. */
export function BinPage() {
  const { data, error, loading, refetch, fetchMore } = useQuery(BIN, { fetchPolicy: 'cache-and-network' });
  const { save, refusal, isSaving } = useSave(RESTORE, 'active');
  const list = data?.bin;
  const restore = ({ id, name }: Binned, withoutCodes: boolean) => void save({ input: { id, withoutCodes } }, `${name} is back`);
  const more = () => fetchMore({ variables: { after: list?.endCursor }, updateQuery: appendPage('bin') });
  return (
    <>
      <PageHead title="Bin" back={{ to: '/admin', label: 'Admin' }} lead="People and organisations that your organisation removed. Each can be put back for 30 days, with all that hung on it." facts={list && plural(list.totalCount, 'record')} />
      {refusal && <FormErrors errors={[{ message: refusal.message }]} />}
      {error && <ErrorBanner what="load the bin" error={error} onRetry={() => void refetch()} />}
      {!list && loading && <LoadingRows what="the bin" />}
      {list?.items.length === 0 && <EmptyState fact="The bin is empty." next="Whoever removes a person or an organisation finds it here." />}
      {list && list.items.length > 0 && (
        <>
          <Ledger label="Removed">
            {list.items.map((one) => <BinnedRow key={one.id} one={one} isBusy={isSaving} onRestore={(withoutCodes) => restore(one, withoutCodes)} />)}
          </Ledger>
          <Pager shown={list.items.length} total={list.totalCount} hasMore={list.hasNextPage} onMore={() => void more()} isLoading={loading} />
        </>
      )}
    </>
  );
}

function BinnedRow({ one, isBusy, onRestore }: { one: Binned; isBusy: boolean; onRestore: (withoutCodes: boolean) => void }) {
  const hasLostCode = one.conflicts.some(({ kind }) => kind === 'CODE');
  const label = hasLostCode ? 'Put back without the code' : 'Put back';
  return (
    <LedgerRow
      when={<DateText value={one.removedAt} format="margin" />}
      title={one.name}
      sub={<span>{one.kind === 'PERSON' ? 'Person' : 'Organisation'}, removed by {one.removedBy ?? 'somebody who has left'}. Can be put back until <DateText value={one.until} format="plain" />.</span>}
      actions={<Button variant="default" size="sm" disabled={isBusy} aria-label={`${label}: ${one.name}`} onClick={() => onRestore(hasLostCode)}>{label}</Button>}
    >
      {one.conflicts.length > 0 && (
        <ul aria-label={`What ${one.name} would meet`}>
          {one.conflicts.map((conflict) => <li key={`${conflict.kind} ${conflict.recordId}`}><ConflictWords of={one.kind} conflict={conflict} /></li>)}
        </ul>
      )}
    </LedgerRow>
  );
}

/** What another record has by now, and the way out. */
function ConflictWords({ of, conflict: { kind, value, recordId, name } }: { of: Binned['kind']; conflict: Binned['conflicts'][number] }) {
  const other = <InkLink to={`/${of === 'PERSON' ? 'people' : 'orgs'}/${recordId}`}>{name}</InkLink>;
  if (kind === 'CODE') return <>{value} belongs to {other} by now. Put this back without it, or take the code from {name} first.</>;
  if (kind === 'EMAIL') return <>You hold {value} of {other} too. They may be one: put this back and merge them.</>;
  return <>{other} stands under the same name. Look whether they are one before you put this back.</>;
}
