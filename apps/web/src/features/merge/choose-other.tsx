import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { RecordKind } from '../../gql/graphql.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorBanner } from '../../ui/error-banner.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Meta } from '../../ui/lines.js';
import { PageHead } from '../../ui/page-head.js';
import { comparePath, recordPath } from './merge-words.js';

const SEARCH = graphql(`
  query SearchOther($words: String!, $kinds: [SearchKind!]) {
    search(words: $words, kinds: $kinds, first: 12) { id label detail why }
  }
`);

interface ChooseOtherProps {
  kind: RecordKind;
  keep: { id: string; name: string };
}

/** Finds the record that is the same as this one. */
export function ChooseOther({ kind, keep }: ChooseOtherProps) {
  const [typed, setTyped] = useState(keep.name);
  const [words] = useDebouncedValue(typed.trim(), 250);
  const { data, previousData, error, refetch } = useQuery(SEARCH, { variables: { words, kinds: [kind] }, skip: words.length < 2 });
  const hits = ((data ?? previousData)?.search ?? []).filter(({ id }) => id !== keep.id);
  return (
    <>
      <PageHead title={`Which record is ${keep.name} too?`} back={{ to: recordPath(kind, keep.id), label: keep.name }} />
      <TextInput label={kind === 'PERSON' ? 'Name, post or organisation' : 'Name or code'} value={typed} onChange={({ currentTarget: { value } }) => setTyped(value)} maw={420} mb={24} autoComplete="off" />
      {error && <ErrorBanner what="search" error={error} onRetry={() => void refetch()} />}
      {data && hits.length === 0 && <EmptyState fact="Nothing else is found for these words." next="Try a former name, a post or a code." />}
      <Ledger>
        {hits.map(({ id, label, detail, why }) => <LedgerRow key={id} title={<InkLink to={comparePath(kind, keep.id, id)} strong>{label}</InkLink>} sub={<Meta>{[detail, ...why]}</Meta>} />)}
      </Ledger>
    </>
  );
}
