/**
 * Puts the next page of a list behind what is shown; the name is that of the list's field:
 * `fetchMore({ variables: { after }, updateQuery: appendPage('people') })`
 */
export function appendPage<List extends string>(list: List) {
  return <Data extends Record<List, { items: readonly unknown[] }>>(before: Data, { fetchMoreResult: next }: { fetchMoreResult: Data }): Data => ({
    ...next,
    [list]: { ...next[list], items: [...before[list].items, ...next[list].items] },
  });
}
