import { Button, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { AskPoolLineFragment } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { plural } from '../../lib/words.js';
import { InkLink } from '../../ui/ink-link.js';
import { Ledger, LedgerRow } from '../../ui/ledger.js';
import { Section } from '../../ui/section.js';
import { STALE_QUERIES } from './introduction-words.js';

graphql(`
  fragment AskPoolLine on AskPool {
    target { id name }
    asks { introductionId askerName askerMember about }
  }
`);

const POOL = graphql(`
  mutation PoolAsks($input: PoolAsksInput!) {
    poolAsks(input: $input) { introduction { id } }
  }
`);

/** For a convenor: people whom several organisations asked for, and agreed to be brought to together. */
export function AskPoolsSection({ pools }: { pools: readonly AskPoolLineFragment[] }) {
  if (pools.length === 0) return null;
  return (
    <Section title="Asked for by several" count={pools.length}>
      <Ledger label="Asks that can be put together">
        {pools.map((pool) => <PoolRow key={pool.target.id} pool={pool} />)}
      </Ledger>
    </Section>
  );
}

function PoolRow({ pool: { target, asks } }: { pool: AskPoolLineFragment }) {
  const { save, refusal, isSaving } = useSave(POOL, STALE_QUERIES);
  const navigate = useNavigate();
  const pool = async () => {
    const data = await save({ input: { targetPersonId: target.id } }, 'Put together. Edit the introduction and send it.');
    if (data) await navigate(`/introductions/${data.poolAsks.introduction.id}`);
  };
  return (
    <LedgerRow
      when={plural(asks.length, 'ask')}
      title={<InkLink to={`/people/${target.id}`} strong>{target.name}</InkLink>}
      sub="Each of them agreed to be introduced together with the others."
      actions={<Button size="sm" variant="default" loading={isSaving} onClick={() => void pool()}>Put together</Button>}
    >
      {asks.map(({ introductionId, askerName, askerMember, about }) => <p key={introductionId}>{askerName}, {askerMember}: {about}</p>)}
      {refusal && <Text c="red" role="alert">{refusal.message}</Text>}
    </LedgerRow>
  );
}
