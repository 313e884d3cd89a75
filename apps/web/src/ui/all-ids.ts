import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { SELECTION_MOST } from './use-selection.js';

interface Page {
  items: readonly { id: string }[];
  endCursor?: string | null;
  hasNextPage: boolean;
}

/** The ids of all rows of a list, page by page, as many as one change takes. `pageOf` picks the list out of an answer. */
export async function allIds<Data, Variables extends OperationVariables>(client: ApolloClient, query: TypedDocumentNode<Data, Variables>, filters: Variables, pageOf: (data: Data) => Page): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more && ids.length < SELECTION_MOST;) {
    const { data } = await client.query({ query: query as TypedDocumentNode<Data>, variables: { ...filters, after }, fetchPolicy: 'no-cache' });
    const page = pageOf(data as Data);
    ids.push(...page.items.map(({ id }) => id));
    more = page.hasNextPage;
    after = page.endCursor ?? null;
  }
  return ids.slice(0, SELECTION_MOST);
}
