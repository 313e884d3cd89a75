import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { SearchForQuery, SearchKind } from '../../gql/graphql.js';

const SEARCH = graphql(`
  query SearchFor($words: String!, $kinds: [SearchKind!], $first: Int) {
    search(words: $words, kinds: $kinds, first: $first) {
      kind
      id
      label
      sector
      detail
      code
      why
      understoodAs
    }
  }
`);

export type Hit = SearchForQuery['search'][number];

const MIN_LETTERS = 2;
const PAUSE_MS = 150;
const MOST = 12;

/** The one search for as-you-type lists: asks once the typing pauses, and keeps the last answer until the next arrives. */
export function useSearch(kinds: SearchKind[]): { text: string; setText: (text: string) => void; hits: Hit[]; isSearching: boolean } {
  const [text, setText] = useState('');
  const [words] = useDebouncedValue(text.trim(), PAUSE_MS);
  const isLongEnough = text.trim().length >= MIN_LETTERS;
  const { data, previousData, loading } = useQuery(SEARCH, { variables: { words, kinds, first: MOST }, skip: words.length < MIN_LETTERS });
  const hits = (data ?? previousData)?.search ?? [];
  return { text, setText, hits: isLongEnough ? hits : [], isSearching: isLongEnough && (loading || words !== text.trim()) };
}
