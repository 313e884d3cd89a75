import { Checkbox, Text } from '@mantine/core';
import type { PoolableIntroductionFragment } from '../../gql/graphql.js';
import { graphql } from '../../gql/gql.js';
import { POOLING } from '../../lib/pooling.js';
import { useSave } from '../../lib/use-save.js';
import { STALE_QUERIES } from './introduction-words.js';

graphql(`
  fragment PoolableIntroduction on Introduction {
    id
    version
    mayPool
    abilities { allowPooling }
  }
`);

const ALLOW = graphql(`
  mutation AllowPooling($input: AllowPoolingInput!) {
    allowPooling(input: $input) { activityId introduction { id version mayPool } }
  }
`);

/** The asker's consent, given or taken back while the request waits for an answer. */
export function PoolingConsent({ introduction: { id, version, mayPool, abilities } }: { introduction: PoolableIntroductionFragment }) {
  const { save, refusal, isSaving } = useSave(ALLOW, STALE_QUERIES);
  if (!abilities.allowPooling) return null;
  const allow = (allowed: boolean) => void save({ input: { id, version, allowed } }, allowed ? 'A convenor may put it together with others' : 'It stays on its own');
  return (
    <>
      <Checkbox mt={24} {...POOLING} checked={mayPool} disabled={isSaving} onChange={({ currentTarget: { checked } }) => allow(checked)} />
      {refusal && <Text c="red" role="alert">{refusal.message}</Text>}
    </>
  );
}
