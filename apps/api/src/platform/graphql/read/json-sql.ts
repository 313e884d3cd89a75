import type { Sql } from './definitions.js';

/** A key of the answer and the SQL of its value. */
export type Column = readonly [key: string, sql: Sql];

/** PostgreSQL cuts identifiers after this many bytes; GraphQL's names are ASCII, so characters count the same. */
const LONGEST_IDENTIFIER = 63;

/**
 * A SELECT of one JSON value per row of `tail` (FROM and what follows it).
 *
 * `row_to_json` names its keys after columns, writes fewer bytes than `json_build_object`, and knows no limit of 100
 * arguments. A key that is too long to be a column's name has the object written out as text instead.
 */
export function selectObject(columns: readonly Column[], tail: Sql): Sql {
  if (columns.every(([key]) => key.length <= LONGEST_IDENTIFIER)) {
    const list = columns.map(([key, sql]) => `${sql} as "${key}"`).join(', ');
    return `select row_to_json(o) from (select ${list} ${tail}) o`;
  }
  const list = columns.map(([, sql], i) => `${sql} as c${i}`).join(', ');
  const text = columns.map(([key], i) => `'"${key}":' || coalesce(to_json(o.c${i})::text, 'null')`).join(` || ',' || `);
  return `select ('{' || ${text} || '}')::json from (select ${list} ${tail}) o`;
}

/** A JSON array of what `select` gives; `[]` when it gives nothing. Unlike `json_agg` it writes no spaces. */
export function arrayOf(select: Sql): Sql {
  return `array_to_json(array(${select}))`;
}

/** An SQL identifier in quotes. */
export function quoted(identifier: string): Sql {
  return `"${identifier.replaceAll('"', '""')}"`;
}
