import { ApolloClient, ApolloLink, gql, InMemoryCache } from '@apollo/client';
import { of } from 'rxjs';
import { asOf } from './as-of.js';

const TODAY = '2026-11-22';
const QUERY = gql`
  query Place($on: String) {
    place(on: $on) {
      id
      name
    }
  }
`;

const NAME = gql`
  fragment Name on Place {
    name
  }
`;

test('only today is kept, whatever days were asked for before', async () => {
  const asked: string[] = [];
  const link = new ApolloLink(({ variables }) => {
    asked.push(variables.on as string);
    return of({ data: { place: { __typename: 'Place', id: '1', name: `as on ${variables.on}` } } });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const options = (on: string) => ({ query: QUERY, variables: { on }, ...asOf(on === TODAY) });
  const watched = client.watchQuery(options(TODAY));
  const subscription = watched.subscribe(() => undefined);
  const kept: unknown[] = [];
  for (const on of [TODAY, '2020-01-01', '2021-01-01', '2022-01-01', TODAY]) {
    await watched.reobserve(options(on));
    expect(watched.getCurrentResult().data).toMatchObject({ place: { name: `as on ${on}` } });
    kept.push(client.cache.readFragment<{ name: string }>({ id: 'Place:1', fragment: NAME })?.name);
  }
  subscription.unsubscribe();
  expect(asked.slice(-4)).toEqual(['2020-01-01', '2021-01-01', '2022-01-01', TODAY]);
  expect(new Set(kept)).toEqual(new Set([`as on ${TODAY}`]));
});
