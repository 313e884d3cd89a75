import type { Params, Sql } from '../../platform/graphql/read/definitions.js';

type ListKind = 'PERSON' | 'ORGANISATION';

/** What the one search finds for these words, the best first; at most 200. */
const found = (kind: ListKind, words: string, p: Params): Sql => `app.search(${p(words)}, array['${kind}'], 200) s`;

/** Whether a row of a list is among them. */
export const isFound = (t: Sql, kind: ListKind, words: string, p: Params): Sql => `${t}.id in (select s.subject_id from ${found(kind, words, p)})`;

/** Where it stands among them, 1 for what fits best. The search is asked once for all rows. */
export const placeAmongFound = (t: Sql, kind: ListKind, words: string, p: Params): Sql =>
  `coalesce(array_position((select array_agg(s.subject_id) from ${found(kind, words, p)}), ${t}.id), 201)`;
