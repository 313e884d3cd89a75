import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { BaseHttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { OperationTypeNode, type DocumentNode } from 'graphql';
import { REQUESTED_BY } from '../lib/http.js';
import { uuid } from '../lib/id.js';
import { refusalOf } from '../lib/refusal.js';

/** What code generation writes into each document: its name in the server's safelist. */
type SafelistedDocument = DocumentNode & { __meta__?: { hash: string } };

/** One key for each mutation, kept over its retries, so that the server carries it out once. */
const headers = new SetContextLink(({ headers: given }, { operationType }) => ({
  headers: {
    ...given,
    ...REQUESTED_BY,
    ...(operationType === OperationTypeNode.MUTATION && { 'Idempotency-Key': uuid() }),
  },
}));

/** Only what never reached the server is tried again; an answer, whatever it says, is an answer. */
const retry = new RetryLink({
  attempts: { max: 3, retryIf: (error) => !CombinedGraphQLErrors.is(error) && !ServerError.is(error) },
});

/** In a built client the server knows every document by its hash; the text stays at home. */
const safelist = new ApolloLink((operation, forward) => {
  const hash = (operation.query as SafelistedDocument).__meta__?.hash;
  if (hash !== undefined) {
    operation.extensions.persistedQuery = { version: 1, sha256Hash: hash };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});

/**
 * @param onSignedOut called when the server no longer knows the session
 */
export function createApollo(onSignedOut: () => void): ApolloClient {
  const signedOut = new ErrorLink(({ error }) => {
    if (refusalOf(error).code === 'UNAUTHENTICATED') onSignedOut();
  });
  const links = [signedOut, headers, retry, ...(import.meta.env.PROD ? [safelist] : []), new BaseHttpLink({ uri: '/graphql' })];
  return new ApolloClient({
    link: ApolloLink.from(links),
    cache: new InMemoryCache({
      typePolicies: {
        // There is one Me, without an id: pages that ask for a part of it must not make the shell ask for the rest again.
        Me: { merge: true },
        // Either of two places tells the other of it under the same id: it is kept within the place that was asked.
        PlaceShare: { keyFields: false },
        // What is served in part is of the place that the list is narrowed by.
        Organisation: { fields: { servedInPart: { keyArgs: ['$place'] } } },
      },
    }),
    // What is known is shown at once and asked for again behind it; Back never waits.
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}
