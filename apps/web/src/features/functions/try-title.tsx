import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { midSentence } from '@lintel/words';
import { graphql } from '../../gql/gql.js';
import { InkLink } from '../../ui/ink-link.js';

const READ = graphql(`
  query TryTitle($title: String!) {
    readNeed(question: $title) {
      functionKey
    }
  }
`);

/** Type a title and see which function the finder reads in it. */
export function TryTitle({ functions }: { functions: readonly { key: string; label: string }[] }) {
  const [title, setTitle] = useState('');
  const [asked] = useDebouncedValue(title.trim(), 250);
  const { data } = useQuery(READ, { variables: { title: asked }, skip: asked === '' });
  const key = asked === '' ? undefined : data?.readNeed.functionKey;
  const label = functions.find((one) => one.key === key)?.label;
  return (
    <>
      <TextInput label="Try a title" placeholder="STP Estate Lead" value={title} onChange={(event) => setTitle(event.currentTarget.value)} maw={480} mt={16} />
      <p role="status">
        {label && <>“{asked}” is read as <InkLink to={`/find?need=${key}&words=${encodeURIComponent(midSentence(asked))}`}>{label}</InkLink>.</>}
        {asked !== '' && data && !label && `No function stands for “${asked}” yet.`}
      </p>
    </>
  );
}
