import type { ViewList } from './saved-view.types.js';

/** What each list can be narrowed and ordered by: the names of its arguments. */
const filtersOf: Record<`${ViewList}`, readonly string[]> = {
  ORGANISATIONS: ['words', 'type', 'sector', 'status', 'place', 'under', 'function', 'worksWith', 'notContactedDays', 'order'],
  PEOPLE: ['words', 'sector', 'function', 'topic', 'place', 'organisation', 'under', 'worksWith', 'notContactedDays', 'order'],
};

interface Filter { name: string; value: string }

/** The filters as they are stored, by name; or why they cannot be, in a sentence. The same filters are always stored alike. */
export function storedFilters(list: `${ViewList}`, filters: readonly Filter[]): { filters: Filter[] } | { problem: string } {
  const names = filters.map(({ name }) => name);
  const unknown = names.find((name) => !filtersOf[list].includes(name));
  if (unknown !== undefined) return { problem: `This list cannot be narrowed by "${unknown}".` };
  if (new Set(names).size < names.length) return { problem: 'Give each filter once.' };
  return { filters: filters.map(({ name, value }) => ({ name, value })).toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}
