import { useQuery } from '@apollo/client/react';
import { Select, type SelectProps } from '@mantine/core';
import { graphql } from '../../gql/gql.js';

const LISTS = graphql(`
  query ReferenceLists {
    jobFunctions {
      key
      label
      sectors
    }
    topics {
      key
      label
      kind
    }
  }
`);

/** The reference lists as options, fetched once and kept. */
export function useLists() {
  const { data } = useQuery(LISTS, { fetchPolicy: 'cache-first' });
  const options = (rows: { key: string; label: string }[] | undefined) => (rows ?? []).map(({ key, label }) => ({ value: key, label }));
  return { functions: options(data?.jobFunctions), topics: options(data?.topics) };
}

/** What a job is for; the value is the function's key. */
export function FunctionPicker(props: Omit<SelectProps, 'data'>) {
  return <Select label="Function" placeholder="What the job is for" searchable clearable nothingFoundMessage="Nothing of that name." {...props} data={useLists().functions} />;
}

/** What a post or person is good for; the value is the topic's key. */
export function TopicPicker(props: Omit<SelectProps, 'data'>) {
  return <Select label="Topic" searchable clearable nothingFoundMessage="Nothing of that name." {...props} data={useLists().topics} />;
}
