import { Radio, Stack } from '@mantine/core';
import { graphql } from '../../gql/gql.js';
import type { ConnectorPreferenceFragment, ConnectorWish as Wish } from '../../gql/graphql.js';
import { useSave } from '../../lib/use-save.js';
import { ErrorBanner } from '../../ui/error-banner.js';

graphql(`
  fragment ConnectorPreference on ConnectorPreference { wish }
`);
const SET = graphql(`
  mutation SetConnectorWish($input: SetConnectorWishInput!) {
    setConnectorWish(input: $input) { wish activityId }
  }
`);

const WORDS: Record<Wish | 'UNSAID', [label: string, description: string]> = {
  GLADLY: ['Gladly', 'Among equal ways yours comes first.'],
  UNSAID: ['You may ask', 'You answer each time, in private.'],
  ASK_FIRST: ['Speak to me first', 'Among equal ways yours comes last, and says so.'],
  NEVER: ['Never', 'No way leads through you. Nobody is told why.'],
};

/** What you wish of being asked to introduce others. */
export function ConnectorWish({ preference: { wish } }: { preference: ConnectorPreferenceFragment }) {
  const { save, refusal } = useSave(SET, ['Account']);
  return (
    <>
      {refusal && <ErrorBanner what="save this" refusal={refusal} />}
      <Radio.Group mt={16} label="May others ask you to introduce them?" value={wish ?? 'UNSAID'} onChange={(value) => void save({ input: { wish: value === 'UNSAID' ? null : (value as Wish) } }, 'Saved')}>
        <Stack gap={8} mt={8}>
          {Object.entries(WORDS).map(([key, [label, description]]) => <Radio key={key} value={key} label={label} description={description} />)}
        </Stack>
      </Radio.Group>
    </>
  );
}
