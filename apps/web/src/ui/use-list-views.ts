import { useSearchParams } from 'react-router';
import { graphql } from '../gql/gql.js';
import type { ListViewFragment } from '../gql/graphql.js';
import { filtersIn, type ViewFilter, viewPath } from '../lib/list-views.js';
import type { ViewLink } from './view-tabs.js';

graphql(`
  fragment ListView on SavedView {
    id
    name
    version
    isShared
    isMine
    by
    filters {
      name
      value
    }
  }
`);

/** A view that comes with the product. */
export interface SuppliedView {
  label: string;
  filters: readonly ViewFilter[];
}

export interface ListViews {
  tabs: ViewLink[];
  /** The address of the list as it is narrowed now. */
  current: string;
  filters: ViewFilter[];
  /** What is open is one's own saved view. */
  open: ListViewFragment | undefined;
  /** What is open is no view yet. */
  isNew: boolean;
}

/** The views of a list as tabs, supplied ones first; the address says which is open, whoever opens it. */
export function useListViews(path: string, known: readonly string[], supplied: readonly SuppliedView[], saved: readonly ListViewFragment[] | undefined): ListViews {
  const [params] = useSearchParams();
  const filters = filtersIn(params, known);
  const current = viewPath(path, filters);
  const given = supplied.map((view) => ({ to: viewPath(path, view.filters), label: view.label }));
  const kept = (saved ?? []).map((view) => ({ view, to: viewPath(path, view.filters), label: view.isMine ? view.name : `${view.name} (${view.by})` }));
  const tabs = [...given, ...kept.map(({ to, label }) => ({ to, label }))].filter((tab, index, all) => all.findIndex(({ to }) => to === tab.to) === index);
  return { tabs, current, filters, open: kept.find(({ to, view }) => to === current && view.isMine)?.view, isNew: !tabs.some(({ to }) => to === current) };
}
