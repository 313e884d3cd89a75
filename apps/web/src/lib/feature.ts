import type { ApolloClient } from '@apollo/client';
import type { ComponentType } from 'react';
import type { Role } from '../gql/graphql.js';

/** One page of the client. The table of all of them is `app/routes.ts`. */
export interface AppRoute {
  /** As react-router writes it, from the root: "/opportunities/:id". */
  path: string;
  /** The words of its heading where they are the same for every record; the kind of page otherwise. */
  title: string;
  /** Fetched when first opened: `() => import('./board.page.js').then((page) => page.BoardPage)` */
  load: () => Promise<ComponentType>;
  /** Who may open it, and finds it in navigation and palette: everybody who signs in, unless told. */
  roles?: readonly Role[];
  /** Opens without signing in, and without the shell. */
  isPublic?: true;
}

/** A line in the palette: somewhere to go. */
export interface PaletteResult {
  id: string;
  label: string;
  /** Tells two of the same name apart. */
  description?: string;
  to: string;
}

/** Finds records for the palette; called with at least two letters, after a pause in typing. */
export type PaletteSearch = (client: ApolloClient, text: string) => Promise<PaletteResult[]>;

/** What a feature gives to the app: `features/<name>/routes.tsx` exports these. */
export interface Feature {
  routes: AppRoute[];
  search?: PaletteSearch;
}
