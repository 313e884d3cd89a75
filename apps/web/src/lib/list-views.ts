/** One thing that a list is narrowed or ordered by, as its address has it. */
export interface ViewFilter {
  name: string;
  value: string;
}

/** What an address narrows a list by, in one order: the same view has one address. Words that mean nothing to the list are left out. */
export function filtersIn(params: URLSearchParams, known: readonly string[]): ViewFilter[] {
  return known.flatMap((name) => {
    const value = params.get(name);
    return value ? [{ name, value }] : [];
  }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const BY_NAME = { value: 'NAME', label: 'by name' };

/** The choice of an order for a list that words put in the order of their fit: by name is one more to choose then. */
export const orderChoice = (get: (name: string) => string | null, options: readonly { value: string; label: string }[]) => ({
  anyLabel: get('words') ? 'best first' : 'by name',
  options: get('words') || get('order') === BY_NAME.value ? [BY_NAME, ...options] : [...options],
  value: get('order'),
});

/** The address of a list that is narrowed by these: `/orgs?sector=HOUSING`. */
export function viewPath(path: string, filters: readonly ViewFilter[]): string {
  const query = new URLSearchParams(filters.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, value }) => [name, value])).toString();
  return query === '' ? path : `${path}?${query}`;
}
